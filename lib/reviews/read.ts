import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { faultCode, log } from "@/lib/log";
import { isOutage } from "@/lib/outage";
import { practice } from "@/lib/practice/read";
import { type Numbers, numbersOf, numbersSchema, unchangedClocks } from "@/lib/reviews/content";
import { mayReview } from "@/lib/reviews/permissions";
import { NUMBERS, textHash, textKey } from "@/lib/reviews/subject";
import { dayOf } from "@/lib/triage/calendar";

/** A lawyer's signature under a subject; the last of each. */
export type Signed = {
  readonly subject: string;
  readonly number: number;
  readonly hash: string;
  /** Of the numbers, null of a text */
  readonly numbers: Numbers | null;
  readonly lawyer: string;
  readonly barNumber: string;
  /** `2026-11-22` */
  readonly on: string;
  readonly dueOn: string;
  readonly at: Date;
  readonly actorId: string;
  readonly actorName: string;
};

/** What a page says of who checked it. */
export type Checked = {
  /** Null while no lawyer has signed off what stands there now */
  readonly review: { readonly lawyer: string; readonly barNumber: string; readonly on: string } | null;
  /** When somebody last read the sources or signed: the day for "last checked on" */
  readonly lastChecked: string;
  /** A year is over: "may have changed" */
  readonly isPastDue: boolean;
};

/** The numbers of a pack: `clocks` are the keys of those that say now what was signed off. */
export type PackChecked = Checked & { readonly clocks: ReadonlySet<string> };

const FRESH_MS = 5_000;
const AWAY_MS = 1_000;
const UNKNOWN: readonly Signed[] = [];

type Memory = { known?: { signed: readonly Signed[]; until: number }; asking?: Promise<readonly Signed[]> };

// Pages and route handlers are bundled as two module graphs: only globalThis is shared.
const KEY = Symbol.for("first-call.reviews");
const shared = globalThis as { [KEY]?: Map<string, Memory> };

/** Makes the next read ask the database; for whoever just signed in this process. */
export function forgetReviews(): void {
  shared[KEY] = new Map();
}

/** Who checked the numbers of a pack. Unreviewed when nobody can tell, as during an outage; never throws for one. */
export async function packReview(pack: StatePack = alabama()): Promise<PackChecked> {
  const last = (await known(pack.state)).find(({ subject }) => subject === NUMBERS);
  const clocks: ReadonlySet<string> =
    last?.numbers == null ? new Set() : unchangedClocks(last.numbers, numbersOf(pack));
  return { ...checkedAs(last, pack, last !== undefined && clocks.size > 0), clocks };
}

/** Who checked a text in a language, as {@link packReview}. A text that has changed since is not checked. */
export async function articleReview(
  article: Article,
  locale: Locale,
  pack: StatePack = alabama(),
): Promise<Checked> {
  const key = textKey(article, locale);
  const last = (await known(pack.state)).find(({ subject }) => subject === key);
  return checkedAs(last, pack, last !== undefined && last.hash === textHash(article, locale));
}

/** The day by which a subject is to be looked at: a year after the last signature, or after the pack was compiled. */
export function dueOnOf(
  last: Pick<Signed, "dueOn"> | undefined,
  { reviewBy }: Pick<StatePack, "reviewBy">,
): string {
  return last?.dueOn ?? reviewBy;
}

function checkedAs(last: Signed | undefined, pack: StatePack, stands: boolean): Checked {
  const today = dayOf(now(), pack.zone);
  return {
    review:
      last === undefined || !stands ? null : { lawyer: last.lawyer, barNumber: last.barNumber, on: last.on },
    lastChecked: last?.on ?? pack.compiledOn,
    isPastDue: today > dueOnOf(last, pack),
  };
}

/** Remembered for some seconds, and for as long as an outage lasts: guidance must read with the database down. */
async function known(state: string): Promise<readonly Signed[]> {
  shared[KEY] ??= new Map();
  const memory = shared[KEY].get(state) ?? {};
  shared[KEY].set(state, memory);
  if (memory.known !== undefined && now().getTime() < memory.known.until) return memory.known.signed;
  memory.asking ??= refresh(memory, state).finally(() => {
    delete memory.asking;
  });
  if (memory.known === undefined) return memory.asking;
  // Its fault is thrown at whoever waits; here nobody does.
  memory.asking.catch((error) => log().error(faultCode(error), "reviews not read"));
  return memory.known.signed;
}

async function refresh(memory: Memory, state: string): Promise<readonly Signed[]> {
  const ours = await practice();
  const answer = typeof ours === "object" ? await orAway(lastSigned(ours.id, state)) : null;
  const signed = answer ?? memory.known?.signed ?? UNKNOWN;
  memory.known = { signed, until: now().getTime() + (answer === null ? AWAY_MS : FRESH_MS) };
  return signed;
}

async function orAway(asked: Promise<readonly Signed[]>): Promise<readonly Signed[] | null> {
  try {
    return await asked;
  } catch (error) {
    if (isOutage(error)) return null;
    throw error;
  }
}

/**
 * The last signature under each subject of a pack, as it stands in the database now.
 * @throws when the database does not answer
 */
export async function lastSigned(practiceId: string, state: string): Promise<readonly Signed[]> {
  const rows = await database().packReview.findMany({
    where: { practiceId, state },
    orderBy: [{ subject: "asc" }, { number: "desc" }],
    distinct: ["subject"],
  });
  return rows.map(signedOf);
}

/** Signatures that a history shows. */
const HISTORY = 50;

/**
 * What the desk shows of a pack: the last signature under each subject, and the newest of all.
 * @returns null for whoever may not see it
 * @throws when the database does not answer
 */
export async function readReviews(actor: Actor, { state }: StatePack) {
  if (!mayReview(actor)) return null;
  const { practiceId } = actor;
  const rows = await database().packReview.findMany({
    where: { practiceId, state },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: HISTORY,
  });
  return { last: await lastSigned(practiceId, state), history: rows.map(signedOf) };
}

type Row = Awaited<ReturnType<ReturnType<typeof database>["packReview"]["findMany"]>>[number];

function signedOf(row: Row): Signed {
  const { subject, number, hash, lawyer, barNumber, at, actorId, actorName } = row;
  const numbers = subject === NUMBERS ? numbersSchema.parse(row.content) : null;
  const [on, dueOn] = [day(row.reviewedOn), day(row.dueOn)];
  return { ...{ subject, number, hash, lawyer, barNumber, at, actorId, actorName }, numbers, on, dueOn };
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10);
}
