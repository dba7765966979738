import type { Actor } from "@/lib/auth/actor";
import type { LeadModel } from "@/lib/db/generated/models";
import { type Corrected, correctLead } from "@/lib/leads/correct";
import type { EventData } from "@/lib/leads/history";
import { openAnswers, type SealedAnswers, sealAnswers } from "@/lib/leads/sealed";
import { keepTold } from "@/lib/leads/told";
import { openLeadKey } from "@/lib/privacy/sealing";

/** What decides how long somebody is held without a judge, in the order in which it is asked. */
export const LEARNED = ["custody", "seenJudge", "arrestBasis"] as const;
export type LearnedQuestion = (typeof LEARNED)[number];

/** Values of the question list; absent: nothing was learned of it. */
export type Learned = Readonly<Partial<Record<LearnedQuestion, string>>>;

export type LearnedChange =
  | Exclude<Corrected, object>
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: { readonly version: number; readonly facts: Learned } };

/**
 * Writes down what somebody at the desk has learned, in the answer itself, so that a limit that has passed leaves the
 * top of the list at once. What the person had answered is kept beside it once and for all.
 * @param change `version` as the form showed it, the precondition of the write
 * @throws when the database does not answer
 */
export async function changeLearned(
  actor: Actor,
  leadId: string,
  { version, to }: { version: number; to: Learned },
): Promise<LearnedChange> {
  const done = await correctLead(actor, leadId, version, (seen, at) => {
    const before = standing(seen);
    const what = LEARNED.filter((key) => to[key] !== undefined && to[key] !== before[key]);
    if (what.length === 0) return null;
    const data = { keys: [...what] } satisfies EventData<"learned">;
    return { data: dataOf(seen, to, what), event: { leadId, kind: "learned", data, actor, at } };
  });
  return typeof done === "object" ? lateFor(done.late) : done;
}

function standing(lead: LeadModel): Learned {
  const { seenJudge, arrestBasis } = openAnswers(lead);
  return { custody: lead.custody, ...given("seenJudge", seenJudge), ...given("arrestBasis", arrestBasis) };
}

function given(key: LearnedQuestion, answer: unknown): Learned {
  return typeof answer === "string" ? { [key]: answer } : {};
}

/** Custody has a column. The others are sealed, and so is what stood there before: none of it becomes plain here. */
function dataOf(lead: LeadModel, to: Learned, what: readonly LearnedQuestion[]) {
  const before = standing(lead);
  const { custody } = to;
  const said = what.filter((key) => key !== "custody").map((key) => [key, before[key] ?? null] as const);
  const wasCustody = custody !== undefined && what.includes("custody");
  return {
    ...(wasCustody ? { custody, told: keepTold(lead.told, { custody: lead.custody }) } : {}),
    ...(said.length > 0 ? { sealed: sealedAfter(lead, to, said) } : {}),
  };
}

type Said = readonly (readonly [Exclude<LearnedQuestion, "custody">, string | null])[];

function sealedAfter(lead: LeadModel, to: Learned, said: Said): ReturnType<typeof sealAnswers> {
  const opened: SealedAnswers = openAnswers(lead);
  const answers = Object.fromEntries(said.map(([key]) => [key, to[key]]));
  const told = keepTold(opened.told, Object.fromEntries(said));
  return sealAnswers(openLeadKey(lead.sealedKey, lead.id), lead.id, { ...opened, ...answers, told });
}

function lateFor(lead: LeadModel): LearnedChange {
  return { changed: { version: lead.version, facts: standing(lead) } };
}
