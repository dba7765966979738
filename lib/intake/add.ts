import { now } from "@/lib/clock";
import { partiesOf } from "@/lib/conflicts/parties";
import { database, type Transaction } from "@/lib/db/client";
import type { SentLead } from "@/lib/intake/add-answers";
import { type Addable, sentLead, standingOf } from "@/lib/intake/addable";
import { type Answers, recordsOf } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import type { FieldError } from "@/lib/intake/field-error";
import { type MorePage, type OpenPage, openPages } from "@/lib/intake/later-pages";
import { readPage } from "@/lib/intake/schema";
import { storedAnswers } from "@/lib/intake/sent-answers";
import { type AddedTo, addAnswers } from "@/lib/leads/add";
import { enqueue } from "@/lib/outbox/enqueue";
import { knownClosedDays } from "@/lib/practice/read";

/** What came of the post of a page after Send. */
export type Addition =
  | { readonly outcome: "added" }
  /** Nothing was left to answer on it: the same post again, or another tab was faster. */
  | { readonly outcome: "already" }
  /** Nothing was answered. */
  | { readonly outcome: "nothing" }
  | { readonly outcome: "refused"; readonly typed: FormValues; readonly errors: readonly FieldError[] }
  /** The person is named as the victim: nothing of the page is stored. */
  | { readonly outcome: "namedAsVictim" };

/** Mails about additions to one lead wait so long for the next page, so that ten pages are not ten mails. */
const TOGETHER_MS = 60 * 1000;

/**
 * Adds the answers of a page to what was sent: sealed or plain as at Send, names as parties, the order of call-backs,
 * history and the job that tells the practice, all in one transaction or not at all. What was answered before
 * stands, whoever posts what: so the same post twice, or two at once, is one addition without a key of its own.
 * Whatever became of the lead meanwhile (declined, frozen, cleared), the answer to the person is the same.
 * @throws when the database does not answer
 */
export async function addToRequest(
  { leadId, situation: { language } }: Pick<Addable, "leadId" | "situation">,
  page: MorePage,
  pairs: readonly (readonly [string, string])[],
): Promise<Addition> {
  const holidays = await knownClosedDays();
  return database().$transaction(async (tx): Promise<Addition> => {
    // Everybody else who writes to this lead waits here; only then is read what was answered before.
    await tx.$queryRaw`select id from leads where id = ${leadId}::uuid for update`;
    const lead = await sentLead(tx, leadId);
    if (lead === null) return { outcome: "already" };
    const { answers, situation } = standingOf(lead, language);
    const open = openPages(answers, situation).find((each) => each.page === page);
    if (open === undefined) return { outcome: "already" };
    const reading = readPage(pairs, page, answers, situation, "more");
    if (!reading.ok) {
      // Decoded by the handler already, so it is not too much; but the type does not know.
      if ("code" in reading) return { outcome: "nothing" };
      return { outcome: "refused", typed: reading.values, errors: reading.errors };
    }
    if (reading.answers.isNamedVictim === "yes") return { outcome: "namedAsVictim" };
    const given = storedAnswers(additions(reading.answers, open));
    if (Object.keys(given).length === 0) return { outcome: "already" };
    await store(tx, lead, { page, given, holidays });
    return { outcome: "added" };
  });
}

/**
 * What is added of the answers to a page. Left out is whether the writer is named as the victim, which the page with
 * the names asks again and which stands as it was said at Send; and what belongs to people whose names were sent.
 */
function additions({ isNamedVictim: _, allegedVictims, ...others }: Answers, { keys }: OpenPage): Answers {
  return allegedVictims !== undefined && keys.includes("allegedVictims")
    ? { allegedVictims, ...others }
    : others;
}

async function store(
  tx: Transaction,
  lead: SentLead,
  { page, given, holidays }: { page: MorePage; given: Answers; holidays: readonly string[] },
): Promise<void> {
  const parties = partiesOf(given).map((party) => ({
    ...party,
    // Behind those of the same kind that are there: a position is never given twice.
    position: party.position + lead.parties.filter(({ kind }) => kind === party.kind).length,
  }));
  const keys = keysOf(given);
  const added = await addAnswers(tx, lead, { page, answers: given, keys, parties, at: now(), holidays });
  await tellPractice(tx, lead.id, added);
}

/** Has the practice told of an addition, where it is to be told. */
export async function tellPractice(
  tx: Transaction,
  leadId: string,
  { eventId, lane, tell }: AddedTo,
): Promise<void> {
  if (tell === "no") return;
  await enqueue(tx, {
    ...{ name: "lead.added", payload: { leadId: leadId, eventId } },
    ...{ key: `lead.added ${leadId}`, urgent: lane === "now" },
    // The first page sets the minute; the pages after it neither begin it anew nor hold up what is told at once.
    ...(tell === "atOnce"
      ? { runAt: now() }
      : { runAt: new Date(now().getTime() + TOGETHER_MS), ifThere: "keepTime" as const }),
  });
}

/** The questions that were answered, those of a group by their own names. */
function keysOf(given: Answers): readonly string[] {
  const keys = Object.entries(given).flatMap(([key, answer]) => {
    const members = recordsOf(answer).flatMap((record) => Object.keys(record));
    return key === "charges" ? members : [key, ...members.filter((each) => each !== "name")];
  });
  return [...new Set(keys)];
}
