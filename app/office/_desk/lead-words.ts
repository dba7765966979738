import { now } from "@/lib/clock";
import { valueWords } from "@/lib/intake/question-words";
import { findQuestion } from "@/lib/intake/questions";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import type { ConflictState, LeadStatus } from "@/lib/leads/status";
import { formatPhone } from "@/lib/practice/phone";
import { dayOf } from "@/lib/triage/calendar";

/** The words of the desk for what a lead holds. English only, as the desk is. */

export const STATUS_WORDS: Readonly<Record<LeadStatus, string>> = {
  new: "New",
  conflictCheck: "Conflict check",
  contact: "Contact",
  consultation: "Consultation",
  retained: "Retained",
  declined: "Declined",
  referred: "Referred",
};

export const CONFLICT_WORDS: Readonly<Record<ConflictState, string>> = {
  unchecked: "not checked yet",
  clear: "clear",
  potential: "potential conflict",
  confirmed: "conflict",
};

export const RELATION_WORDS: Readonly<Record<string, string>> = {
  spouseOrPartner: "spouse or partner",
  parent: "mother or father",
  child: "son or daughter",
  sibling: "brother or sister",
  otherFamily: "family",
  friend: "friend",
  employer: "employer",
};

export const PARTY_WORDS: Readonly<Record<string, string>> = {
  accused: "accused",
  submitter: "wrote the request",
  allegedVictim: "named as the victim",
  coDefendant: "charged in the same case",
  guardian: "parent or guardian",
  lawyer: "lawyer",
};

export const LIKENESS_WORDS: Readonly<Record<string, string>> = {
  same: "same name",
  order: "same words, other order",
  part: "part of the name",
  nickname: "by nickname",
  sound: "sounds alike",
  surname: "surname only",
};

/** Short labels where the key alone would not read well; the others are made from the key. */
const LABELS: Readonly<Record<string, string>> = {
  accessNeeds: "What would make talking easier",
  accusedAka: "Other names",
  accusedBirthYear: "Birth year",
  accusedKnows: "Accused knows of this request",
  accusedName: "Accused",
  agency: "Arresting agency",
  allegedVictims: "Named as the victim",
  altContactMayTell: "May tell them why we call",
  altContactName: "Other contact",
  altContactPhone: "Other contact's phone",
  arrestAt: "Arrest",
  arrestBasis: "Warrant",
  avRelation: "to the accused",
  bookingNo: "Booking number",
  callerLabel: "Say when calling",
  caseNo: "Case number",
  cdl: "Commercial driver",
  chargeClass: "Class",
  chargeCode: "Code section",
  citationNo: "Ticket number",
  coDefendantLawyers: "Their lawyers",
  coDefendants: "Charged in the same case",
  contactMethod: "Reach by",
  contactWindows: "Good times",
  convictionDate: "Found guilty on",
  courtName: "Court",
  custody: "In jail",
  didYouGo: "Went to the last date",
  doNotContactVia: "Never use",
  duiNotice: "License notice",
  duiNoticeDate: "Date of the notice",
  duiRelated: "About driving under the influence",
  email: "E-mail",
  eventDate: "Date on the charge",
  holds: "Holds",
  indictmentNo: "Indictment number",
  healthRiskInJail: "Urgent health need in jail",
  immigrationTalk: "Wants to talk about immigration",
  injury: "Somebody hurt, by the papers",
  isNamedVictim: "Is the person named as the victim",
  language: "Wrote in",
  nextCourtAt: "Next court date",
  nextCourtSource: "How the date is known",
  nextCourtType: "Date is for",
  otherDeadlineAt: "Due date",
  placeCounty: "County",
  placeState: "In Alabama",
  poCaseNo: "Protection order number",
  poCounty: "Protection order county",
  poExists: "Protection order",
  poHearingAt: "Protection-order hearing",
  poServedOn: "Order handed over",
  policeContact: "Police want to talk",
  policeContactAt: "Day that police named",
  prefName: "Likes to be called",
  priorWithFirm: "Dealt with us before",
  role: "Who wrote",
  safeEmail: "May we write",
  safeVoicemail: "Message",
  seenJudge: "Has seen a judge",
  seized: "Property taken",
  stage: "Where things stand",
  submitterName: "Name",
  submitterRelation: "Is to the accused",
  talkLanguage: "Wants to talk in",
  targetLetter: "Federal letter or subpoena",
  targetLetterAt: "Day in that paper",
  videoExpiring: "Video may be erased",
  videoSource: "Kind of camera",
  warrantNo: "Warrant number",
};

export function labelOf(key: string): string {
  return LABELS[key] ?? spaced(key);
}

/** `bondConditions` as "Bond conditions". */
function spaced(key: string): string {
  const words = key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const LANGUAGES = new Intl.DisplayNames(["en"], { type: "language" });

/** What is not known and should be asked; the mark of every such field. */
export const ASK = "ask";

/** An answer in words. Typed text stays as it was typed, in whatever language. */
export function answerWords(key: string, answer: unknown): string {
  if (answer === undefined || answer === null || answer === "unknown") return ASK;
  if (Array.isArray(answer)) return answer.map((each) => answerWords(key, each)).join(", ") || ASK;
  if (typeof answer === "boolean") return answer ? "Yes" : "No";
  if (typeof answer === "object") return objectWords(key, answer);
  return textWords(key, String(answer));
}

function objectWords(key: string, answer: object): string {
  if ("certainty" in answer) return dateWords(key, answer);
  return Object.entries(answer)
    .map(([name, value]) =>
      name === "name" ? String(value) : `${labelOf(name)}: ${answerWords(name, value)}`,
    )
    .join(", ");
}

function dateWords(key: string, answer: object): string {
  const value = "value" in answer && typeof answer.value === "string" ? answer.value : null;
  const certainty = "certainty" in answer ? String(answer.certainty) : "unknown";
  const day = value === null ? "" : courtTimeWords(value);
  if (certainty === "exact") return day;
  if (certainty === "about") return `about ${day}`;
  if (certainty === "unknown") return ASK;
  return [textWords(key, certainty), day].filter(Boolean).join(", ");
}

/** `2026-11-21T09:00` as "Sat, Nov 21, 2026, 9:00 AM": the clock of the court, so no zone is applied. */
function courtTimeWords(value: string): string {
  const hasTime = value.includes("T");
  const at = new Date(`${value}${hasTime ? ":00" : "T00:00:00"}Z`);
  if (Number.isNaN(at.getTime())) return value;
  return new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: "UTC", weekday: "short", month: "short", day: "numeric", year: "numeric" },
    ...(hasTime ? { hour: "numeric", minute: "2-digit" } : {}),
  }).format(at);
}

const ROLES: Readonly<Record<string, string>> = {
  accused: "The accused",
  family: "Family or friend",
};

/** `felonyD` as "Felony, class D". */
function classWords(value: string): string {
  const [, kind = spaced(value), letter] = /^(felony|misdemeanor)([A-D])$/.exec(value) ?? [];
  return letter === undefined ? kind : `${spaced(kind)}, class ${letter}`;
}

function textWords(key: string, value: string): string {
  if (key === "role") return ROLES[value] ?? value;
  if (key === "chargeClass") return classWords(value);
  if (/phone$/i.test(key)) return formatPhone(value);
  if (key === "language" || key === "talkLanguage") return LANGUAGES.of(value) ?? value;
  if (key === "placeCounty" || key === "poCounty") return countyOf(alabama(), value)?.name ?? value;
  const question = findQuestion(key);
  if (question === undefined || !question.values.includes(value)) return value;
  const { label } = valueWords(question.key, value, "en");
  return label === value && /^[a-z]+(?:[A-Z][a-z]+)+$/.test(value) ? spaced(value) : label;
}

/**
 * What somebody who wrote in Spanish saw and chose, beside the English words for it; null when there is nothing to
 * add: the answer was typed, or the words are the same.
 */
export function originalWords(key: string, answer: unknown, language: unknown): string | null {
  const question = findQuestion(key);
  if (language !== "es" || question === undefined) return null;
  const values = (Array.isArray(answer) ? answer : [answer]).filter((each) => typeof each === "string");
  const chosen = values.filter((each) => question.values.includes(each));
  if (chosen.length === 0 || chosen.length < values.length) return null;
  const spanish = chosen.map((each) => valueWords(question.key, each, "es").label).join(", ");
  const english = chosen.map((each) => valueWords(question.key, each, "en").label).join(", ");
  return spanish === english ? null : spanish;
}

/** The language of a text that stands as it was typed, for a screen reader; undefined for words of the desk. */
export function typedLanguage(key: string, language: unknown): "es" | undefined {
  const type = findQuestion(key)?.type;
  return language === "es" && (type === "text" || type === "list") ? "es" : undefined;
}

/**
 * An instant on a clock of a zone, as the desk writes it: "Tue, Dec 1, 9:00 AM". Of another year with it: a court date
 * that was missed years ago must not read as one of this winter.
 */
export function timeWords(at: Date, zone: string): string {
  const isThisYear = dayOf(at, zone).slice(0, 4) === dayOf(now(), zone).slice(0, 4);
  return new Intl.DateTimeFormat("en-US", {
    ...{ timeZone: zone, weekday: "short", month: "short", day: "numeric" },
    ...(isThisYear ? {} : { year: "numeric" }),
    ...{ hour: "numeric", minute: "2-digit" },
  })
    .format(at)
    .replace(/\s(?=[AP]M$)/u, "\u00a0");
}
