import type { LeadSummaryProps, Summary } from "@/emails/lead-summary";
import { valueWords } from "@/lib/intake/question-words";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { CheckedClocks } from "@/lib/jurisdictions/clocks";
import { countyOf } from "@/lib/jurisdictions/places";
import { TRIAGE_CLOCKS } from "@/lib/jurisdictions/schema";
import { reasonsOf, type StoredReason } from "@/lib/leads/list-row";
import { reasonWords } from "@/lib/leads/reason-words";
import { suspicionWords } from "@/lib/leads/suspected";
import { zoneOf } from "@/lib/leads/zone";
import { courtWords, instantWords } from "@/lib/notifications/instant-words";
import { oneLine } from "@/lib/notifications/one-line";
import { formatPhone } from "@/lib/practice/phone";
import type { RuleId } from "@/lib/triage/rules";
import type { Lane } from "@/lib/triage/terms";

/**
 * The columns of a lead that mail to staff is made from: those that are public record or say whom to call and how.
 * The outline of this mail also names the birth year, whether there is a lawyer, and the labels; they are confidential
 * in the list of questions, and no confidential value leaves the portal by mail. What is sealed is never opened here,
 * so what is only asked after Send (bond, booking number) is "ask", and nothing sealed can slip in.
 */
export const LEAD_COLUMNS = {
  ...{ id: true, reference: true, lane: true, decideBy: true, reasons: true, conflict: true },
  ...{ practiceId: true, role: true, language: true, submitterName: true, submitterRelation: true },
  ...{ phone: true, safeVoicemail: true, accusedName: true, custody: true, jail: true, placeCounty: true },
  ...{ courtName: true, nextCourtAt: true, nextCourtAtCertainty: true, arrestAt: true },
  ...{ arrestAtCertainty: true, chargesAnswer: true, suspected: true },
  charges: { select: { chargeText: true }, orderBy: { position: "asc" } },
} as const;

/** A lead as {@link LEAD_COLUMNS} reads it. */
export interface MailLead {
  readonly reference: string;
  readonly lane: Lane;
  readonly decideBy: Date;
  readonly reasons: unknown;
  readonly conflict: string;
  readonly role: string;
  readonly language: string;
  readonly submitterName: string;
  readonly submitterRelation: string | null;
  readonly phone: string | null;
  readonly safeVoicemail: string | null;
  readonly accusedName: string | null;
  readonly custody: string;
  readonly jail: string | null;
  readonly placeCounty: string | null;
  readonly courtName: string | null;
  readonly nextCourtAt: string | null;
  readonly nextCourtAtCertainty: string | null;
  readonly arrestAt: string | null;
  readonly arrestAtCertainty: string | null;
  readonly suspected: readonly string[];
  readonly charges: readonly { readonly chargeText: string | null }[];
}

const NOBODY_YET = "nobody has it yet";

const LANE_WORDS: Readonly<Record<Lane, string>> = {
  now: "NOW",
  today: "TODAY",
  soon: "SOON",
  whenFree: "WHEN FREE",
};

/** Rules that read a highly sensitive answer: their words would tell it. They still decide the lane. */
const ON_THE_DESK_ONLY: readonly RuleId[] = ["T08", "T24"];
const HIDDEN_REASON = "a reason that is only on the desk";

const ASK = "ask";

/** The words that both mails share. */
export function headOf(
  lead: MailLead,
): Pick<LeadSummaryProps, "lane" | "county" | "reference" | "suspicion"> {
  const { lane, reference, suspected } = lead;
  const suspicion = suspected.length === 0 ? null : suspicionWords(suspected);
  return { lane: LANE_WORDS[lane], county: countyWords(lead), reference, suspicion };
}

/**
 * The lead in words, as they are right at a moment.
 * @param zone of the practice, on whose clock its people read
 * @param checked the numbers that a lawyer has signed off
 */
export function summaryOf(lead: MailLead, at: Date, zone: string, checked: CheckedClocks): Summary {
  const why = reasonsOf(lead.reasons).map((reason) => whyWords(reason, lead, at));
  const isOver = lead.decideBy.getTime() <= at.getTime();
  return {
    why: [...new Set(why)],
    actBy: `${isOver ? "Was to be acted on by" : "Act by"} ${instantWords(lead.decideBy, zone)}`,
    rulesChecked: TRIAGE_CLOCKS.every((key) => checked.has(key)),
    call: callOf(lead),
    facts: factsOf(lead),
    conflict: conflictWords(lead.conflict),
  };
}

/**
 * Fixed words, codes and numbers only: nothing typed stands in a header. A suspicion of spam stands in the text and not
 * here: a NOW lead is announced as one, whatever it looks like.
 */
export function subjectOf(lead: MailLead, summary: Summary | null, isLate: boolean): string {
  const { lane, county, reference } = headOf(lead);
  const [why] = summary?.why ?? [];
  const late = isLate ? [NOBODY_YET] : [];
  return [lane, ...late, ...(why === undefined ? [] : [why]), county, reference].join(" · ");
}

function whyWords(reason: StoredReason, lead: MailLead, at: Date): string {
  return ON_THE_DESK_ONLY.includes(reason.rule) ? HIDDEN_REASON : reasonWords(reason, lead, at);
}

function callOf(lead: MailLead): Summary["call"] {
  const name = oneLine(lead.submitterName);
  const relation =
    lead.submitterRelation === null
      ? lead.role === "accused"
        ? "the accused"
        : null
      : valueWords("submitterRelation", lead.submitterRelation, "en").label.toLowerCase();
  return {
    who: relation === null ? name : `${name} (${relation})`,
    phone: lead.phone === null ? null : { shown: formatPhone(lead.phone), dialed: lead.phone },
    voicemail: lead.phone === null ? null : voicemailWords(lead.safeVoicemail),
    language: lead.language === "es" ? "Spanish" : "English",
  };
}

/** What is not a clear yes is a no: a message that should not have been left cannot be taken back. */
function voicemailWords(rule: string | null): string {
  if (rule === "full") return "Message: you may say who is calling";
  if (rule === "neutralOnly") return "Message: only “please call back”, without the name of the office";
  return "Message: leave none";
}

function factsOf(lead: MailLead): Summary["facts"] {
  const custody = { yes: "yes", no: "no", unknown: "not known: check the roster" }[lead.custody] ?? ASK;
  return [
    ["Accused", typed(lead.role === "accused" ? lead.submitterName : lead.accusedName)],
    ["In jail", custody],
    ...(lead.custody === "no" ? [] : [["Jail", typed(lead.jail)] as const]),
    ...chargeRows(lead),
    ["County", countyWords(lead, ASK)],
    ["Court", typed(lead.courtName)],
    ["Next court date", nextCourtWords(lead)],
    ["Bond", ASK],
  ];
}

function chargeRows({ charges }: MailLead): Summary["facts"] {
  const texts = charges.map(({ chargeText }) => typed(chargeText));
  return (texts.length === 0 ? [ASK] : texts).map((text) => ["Charge", text] as const);
}

function nextCourtWords({ nextCourtAt, nextCourtAtCertainty, placeCounty }: MailLead): string {
  const day = nextCourtAt === null ? null : courtWords(nextCourtAt, zoneOf(placeCounty));
  if (nextCourtAtCertainty === "missed") return day === null ? "one was missed" : `missed: ${day}`;
  if (nextCourtAtCertainty === "none") return "none yet";
  if (day === null) return ASK;
  return nextCourtAtCertainty === "about" ? `about ${day}` : day;
}

function countyWords({ placeCounty }: MailLead, unknown = "county not known"): string {
  return (placeCounty === null ? null : countyOf(alabama(), placeCounty)?.name) ?? unknown;
}

function conflictWords(state: string): string {
  if (state === "clear") return "Conflict check: clear.";
  if (state === "unchecked")
    return "Conflict check: still to do, on the desk. Until then names only, no facts.";
  return "Conflict check: a possible conflict. Open the desk before you call.";
}

function typed(answer: string | null): string {
  return answer === null || answer === "unknown" || answer === "" ? ASK : oneLine(answer);
}
