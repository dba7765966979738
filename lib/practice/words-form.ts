import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import {
  type Cost,
  costSchema,
  NOTICE_MOST,
  type PublicWords,
  SENDER_MOST,
  SUBJECT_MOST,
  tellingWord,
} from "@/lib/practice/public-words";

/** The form about what the practice says in its own words. */

export const WORDS_CONTROLS = [
  ...["cost", "dollars", "minutes", "noticeEn", "noticeEs"],
  ...["sender", "subjectEn", "subjectEs"],
] as const;

export function typedOfWords({ cost, notice, neutral }: PublicWords): Typed {
  const minutes = cost.kind === "ask" ? null : cost.minutes;
  return {
    cost: [cost.kind],
    dollars: cost.kind === "fee" ? [String(cost.dollars)] : [],
    minutes: minutes === null ? [] : [String(minutes)],
    noticeEn: notice === null ? [] : [notice.en],
    noticeEs: notice === null ? [] : [notice.es],
    sender: neutral.sender === null ? [] : [neutral.sender],
    subjectEn: neutral.subject === null ? [] : [neutral.subject.en],
    subjectEs: neutral.subject === null ? [] : [neutral.subject.es],
  };
}

/** @param practice its name, which a neutral sender must not say */
export function readWords(typed: Typed, practice: string): Read<PublicWords> {
  const faults: Fault[] = [];
  const cost = readCost(typed, faults);
  const notice = inBoth(typed, ["noticeEn", "noticeEs", NOTICE_MOST], faults);
  const subject = inBoth(typed, ["subjectEn", "subjectEs", SUBJECT_MOST], faults);
  const sender = oneLine(textOf(typed, "sender"));
  if (sender.length > SENDER_MOST) faults.push(["sender", `Enter at most ${SENDER_MOST} characters.`]);
  // It stands before an address in the head of a mail.
  if (/[^\p{L}\p{M}\d .'’&-]/u.test(sender)) faults.push(["sender", "Use letters, digits and spaces only."]);
  for (const control of ["sender", "subjectEn", "subjectEs"] as const) {
    const telling = tellingWord(textOf(typed, control), practice);
    if (telling === null) continue;
    faults.push([control, `“${telling}” tells what it is about. Choose words that anybody may read.`]);
  }
  if (faults.length > 0 || cost === null) return { faults };
  return { input: { cost, notice, neutral: { sender: sender === "" ? null : sender, subject } } };
}

function readCost(typed: Typed, faults: Fault[]): Cost | null {
  const kind = textOf(typed, "cost");
  const dollars = wholeNumber(textOf(typed, "dollars").replace(/[$,\s]/gu, ""));
  const minutesText = textOf(typed, "minutes").trim();
  const minutes = minutesText === "" ? null : wholeNumber(minutesText);
  const read = costSchema.safeParse({ kind, dollars, minutes });
  if (read.success) return read.data;
  const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
  if (wrong.has("kind")) faults.push(["cost", "Choose what the first call costs."]);
  if (wrong.has("dollars")) faults.push(["dollars", "Enter whole dollars from 1 to 10,000."]);
  if (wrong.has("minutes")) faults.push(["minutes", "Enter minutes from 5 to 240, or nothing."]);
  return null;
}

/** Both languages or none: half of the people who write here would read a page with a line missing. */
function inBoth(
  typed: Typed,
  [english, spanish, most]: readonly [english: string, spanish: string, most: number],
  faults: Fault[],
): PublicWords["notice"] {
  const [en, es] = [oneLine(textOf(typed, english)), oneLine(textOf(typed, spanish))];
  if (en === "" && es === "") return null;
  for (const [control, text, language] of [
    [english, en, "English"],
    [spanish, es, "Spanish"],
  ] as const) {
    if (text === "") faults.push([control, `Enter it in ${language} too, or leave both empty.`]);
    if (text.length > most) faults.push([control, `Enter at most ${most} characters.`]);
  }
  return { en, es };
}

/** A line break in a subject would begin another line of the head. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

/** Not a number for everything else, which no figure of the schema is. */
function wholeNumber(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
}
