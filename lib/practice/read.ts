import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { faultCode, log } from "@/lib/log";
import { isOutage } from "@/lib/outage";
import { closedDays, type OwnDay } from "@/lib/practice/holidays";
import { type Hours, MAIL_DETAILS, type MailDetail, storedHours } from "@/lib/practice/schema";
import { type Settings, settingsOf } from "@/lib/practice/settings";

export type Address = {
  readonly line: string;
  readonly city: string;
  /** USPS code */
  readonly state: string;
  readonly postalCode: string;
};

/**
 * The practice as its pages show it. What is null has not been told yet: the owner was made from the
 * environment and the desk still asks for it. Leave its line out.
 */
export type Practice = {
  readonly id: string;
  readonly name: string;
  /** E.164 */
  readonly phone: string | null;
  readonly address: Address | null;
  readonly hours: Hours | null;
  /** Keys of the state pack's counties */
  readonly counties: readonly string[];
  readonly responsibleLawyer: string | null;
  /** How much mail to staff says about a lead */
  readonly mailDetail: MailDetail;
  /** Where quick exit goes; an https address */
  readonly neutralExitUrl: string;
  /** IANA zone */
  readonly timeZone: string;
  /** Days on which the office does not work, weekends aside; see lib/practice/holidays.ts */
  readonly closedDays: readonly string[];
  /** Whether somebody outside may be told that somebody waits; people are told so before they send */
  readonly hasBackup: boolean;
  /** What is saved in parts: cases taken, response targets, own words, links */
  readonly settings: Settings;
  readonly complete: boolean;
  readonly version: number;
};

const FRESH_MS = 5_000;
/** How long an outage is believed: long enough that not every request waits for it, short enough to notice its end. */
const AWAY_MS = 1_000;

type Known = { readonly answer: Practice | "settingUp" | "away"; readonly until: number };
type Memory = { known?: Known | undefined; asking?: Promise<Known> | undefined };

// Pages and route handlers are bundled as two module graphs: only globalThis is shared.
const KEY = Symbol.for("first-call.practice");
const shared = globalThis as { [KEY]?: Memory };

/**
 * The practice. Remembered for some seconds in each process, and for as long as an outage lasts: home and
 * guidance must read with the database down. `settingUp` until there is one, `away` when the database does not
 * answer and nothing was known before. Nobody waits for a refresh while there is something to show.
 */
export async function practice(): Promise<Practice | "settingUp" | "away"> {
  shared[KEY] ??= {};
  const memory = shared[KEY];
  const { known } = memory;
  if (known !== undefined && now().getTime() < known.until) return known.answer;
  memory.asking ??= refresh(memory).finally(() => {
    memory.asking = undefined;
  });
  if (typeof known?.answer === "object") {
    // Its fault is thrown at whoever waits; here nobody does.
    memory.asking.catch((error) => log().error(faultCode(error), "practice not read"));
    return known.answer;
  }
  return (await memory.asking).answer;
}

/** Makes the next read ask the database; for whoever just changed the practice in this process. */
export function forgetPractice(): void {
  shared[KEY] = {};
}

/** The practice as it stands in the database now, or null while there is none. */
export async function readPractice(): Promise<Practice | null> {
  const row = await database().practice.findFirst({
    orderBy: { createdAt: "asc" },
    include: { holidays: OWN_DAY, onCall: { select: { backupAddress: true } }, settings: true },
  });
  if (row === null) return null;
  const complete = row.completedAt !== null;
  const { id, name, counties, neutralExitUrl, timeZone, version } = row;
  const address = {
    line: row.addressLine,
    city: row.addressCity,
    state: row.addressState,
    postalCode: row.addressPostalCode,
  };
  return {
    ...{ id, name, counties, neutralExitUrl, timeZone, version, complete },
    closedDays: closedDays(row.holidays.map(ownDay), now()),
    hasBackup: (row.onCall?.backupAddress ?? null) !== null,
    settings: settingsOf(row.settings),
    mailDetail: MAIL_DETAILS.find((detail) => detail === row.mailDetail) ?? "minimal",
    phone: complete ? row.phone : null,
    address: complete ? address : null,
    hours: complete ? storedHours.parse(row.hours) : null,
    responsibleLawyer: complete ? row.responsibleLawyer : null,
  };
}

const OWN_DAY = { select: { day: true, closed: true } } as const;

function ownDay({ day, closed }: { day: Date; closed: boolean }): OwnDay {
  return { day: day.toISOString().slice(0, 10), closed };
}

/**
 * The days on which the office does not work, as far as this process remembers them; during an outage with nothing
 * remembered the legal holidays.
 */
export async function knownClosedDays(): Promise<readonly string[]> {
  const known = await practice();
  return typeof known === "object" ? known.closedDays : closedDays([], now());
}

/**
 * The same, asked of the database: for the worker, which must not put leads in order by days that were changed a
 * moment ago.
 * @throws when the database does not answer
 */
export async function readClosedDays(): Promise<readonly string[]> {
  return closedDays((await database().holiday.findMany(OWN_DAY)).map(ownDay), now());
}

async function refresh(memory: Memory): Promise<Known> {
  const answer = await readPractice().catch((error: unknown) => {
    if (isOutage(error)) return "away" as const;
    throw error;
  });
  const before = memory.known?.answer;
  const kept = answer === "away" && typeof before === "object" ? before : (answer ?? "settingUp");
  const lasts = answer === "away" ? AWAY_MS : FRESH_MS;
  const fresh: Known = { answer: kept, until: now().getTime() + lasts };
  // Not cached while setting up: another process may finish it, and this page is asked for rarely.
  memory.known = kept === "settingUp" ? undefined : fresh;
  return fresh;
}
