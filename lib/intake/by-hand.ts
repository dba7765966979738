import { createHash } from "node:crypto";
import type { Answers, Situation } from "@/lib/intake/answers";
import { readDateParts } from "@/lib/intake/dates";
import type { FormValues } from "@/lib/intake/decode";
import type { FieldError } from "@/lib/intake/field-error";
import { FORM_READER } from "@/lib/intake/form-reader";
import { judge } from "@/lib/intake/judge";
import { questionSchema } from "@/lib/intake/question-schema";
import { findQuestion, QUESTIONS, type QuestionKey } from "@/lib/intake/questions";
import type { Intake } from "@/lib/intake/submit";

/** A lead that somebody at the desk writes down while a person is on the phone: six answers, and more where there is time. */

export const SOURCES = ["phone", "walkIn", "jailCall", "referral", "other"] as const;

const DATE = ["month", "day", "year", "time"] as const;

export const BY_HAND_CONTROLS = [
  "accusedName",
  "submitterName",
  "phone",
  "custody",
  "charges[0][chargeText]",
  ...DATE.map((part) => `nextCourtAt[${part}]`),
  "source",
] as const;

/** Answered by the first part, by who called, or only by the person themself. */
const NOT_MORE: readonly string[] = [
  ...["accusedName", "submitterName", "phone", "custody", "nextCourtAt", "role", "language"],
  ...["placeState", "placeStateOther", "inDanger", "isNamedVictim"],
];

/** The second part: every other question that is asked before Send, as the list of questions has it. */
export const MORE_BY_HAND = QUESTIONS.filter(
  ({ key, phase, group, type }) =>
    phase.includes("core") && group !== "charges" && type !== "file" && !NOT_MORE.includes(key),
);
const MORE: ReadonlySet<string> = new Set(MORE_BY_HAND.map(({ key }) => key));

/** What nobody has asked yet is unknown; it is no fault. */
const NOT_ASKED: readonly string[] = ["required", "phoneOrEmail", "isThisYou"];

export type ByHand =
  | { readonly ok: true; readonly answers: Answers; readonly sourceNote: string; readonly bodyHash: string }
  /** The controls whose values are missing or cannot be read, in the order of the page. */
  | { readonly ok: false; readonly wrong: readonly string[]; readonly errors: readonly FieldError[] };

/**
 * Reads the form. Whoever is named alone is the accused and called for themself; a second name is somebody who called
 * for them. What was left out is unknown, and unknown counts as the more urgent branch.
 * @param typed by control, exactly as typed
 * @param more the second part, decoded as a page of the intake is
 */
export function readByHand(
  typed: (control: string) => string,
  situation: Situation,
  more: FormValues = {},
): ByHand {
  const wrong: string[] = [];
  const read = (control: string, key: QuestionKey, isNeeded: boolean) => {
    const text = typed(control).trim();
    const question = findQuestion(key);
    if (text === "" && !isNeeded) return undefined;
    const answer = question === undefined ? undefined : questionSchema(question, situation).safeParse(text);
    if (text !== "" && answer?.success === true) return answer.data;
    wrong.push(control);
    return undefined;
  };
  const accusedName = read("accusedName", "accusedName", true);
  const caller = read("submitterName", "submitterName", false);
  const phone = read("phone", "phone", false);
  const custody = read("custody", "custody", true);
  const chargeText = read("charges[0][chargeText]", "chargeText", false);
  const court = courtDate(typed, wrong);
  const source = SOURCES.find((one) => one === typed("source"));
  if (source === undefined) wrong.push("source");
  if (wrong.length > 0 || accusedName === undefined || custody === undefined || source === undefined) {
    return { ok: false, wrong, errors: [] };
  }
  const short: Answers = {
    ...{ role: caller === undefined ? "accused" : "family", custody, placeState: "AL", stage: "unknown" },
    ...{ accusedName, submitterName: caller ?? accusedName, nextCourtAt: court },
    ...(phone === undefined ? {} : { phone }),
    charges: [{ chargeText: chargeText ?? "unknown" }],
  };
  const { answers, errors } = withMore(short, more, situation);
  if (errors.length > 0) return { ok: false, wrong: [], errors };
  const body = JSON.stringify([answers, source]);
  return { ok: true, answers, sourceNote: source, bodyHash: createHash("sha256").update(body).digest("hex") };
}

/** Judged as a page of the intake, after the first part. What is not asked of such a person is left out without a word. */
function withMore(short: Answers, more: FormValues, situation: Situation) {
  const { answers, errors } = judge({
    ...{ sent: more, reader: FORM_READER, situation, earlier: short, phases: ["core", "more"] },
    isTaken: ({ question }) => MORE.has(question.key) && isGiven(more, question.group ?? question.key),
  });
  return {
    answers: { ...short, ...answers },
    errors: errors.filter(({ code }) => !NOT_ASKED.includes(code)),
  };
}

function isGiven(values: FormValues, name: string): boolean {
  return [values[name], values[`${name}Answer`]].some((value) => value !== undefined && value !== "");
}

function courtDate(typed: (control: string) => string, wrong: string[]) {
  const parts = Object.fromEntries(DATE.map((part) => [part, typed(`nextCourtAt[${part}]`)]));
  const isEmpty = DATE.every((part) => parts[part]?.trim() === "");
  const reading = readDateParts(parts);
  if (reading.ok && !isEmpty) return { value: reading.value, certainty: "exact" } as const;
  if (!reading.ok && !isEmpty) wrong.push(`nextCourtAt[${reading.part}]`);
  return { value: null, certainty: "unknown" } as const;
}

/** What {@link readByHand} read, ready to be stored. @param token made with the form: sent twice, it is one lead */
export function intakeByHand(
  read: Extract<ByHand, { ok: true }>,
  token: string,
  situation: Situation,
  actor: { readonly userId: string; readonly name: string },
): Intake {
  const { answers, bodyHash, sourceNote } = read;
  return { scope: "desk", key: token, notices: null, answers, bodyHash, sourceNote, situation, actor };
}
