import type { Locale } from "@/lib/i18n/locales";
import { type Fault, type Typed, textOf } from "@/lib/practice/form";
import { type Intent, lint } from "@/lib/wording/lint";

/** Texts of the settings that the public reads, each in its language. */
const READ_BY_ALL: readonly (readonly [control: string, locale: Locale])[] = [
  ["noticeEn", "en"],
  ["noticeEs", "es"],
  ["subjectEn", "en"],
  ["subjectEs", "es"],
];

const DOES: Readonly<Record<Intent, string>> = {
  promise: "promises how a case ends",
  absent: "tells somebody to stay away from court",
  moveWitness: "sets somebody on a witness",
  adviseWitness: "advises a witness",
  gender: "takes for granted who is a man and who is a woman",
};

/**
 * What the practice's own texts say that no text of this portal may. Judged here and not with the form itself:
 * `lib/wording` measures the texts of the intake, which knows the practice.
 */
export function wordingFaults(typed: Typed): readonly Fault[] {
  return READ_BY_ALL.flatMap(([control, locale]) => {
    const [found] = lint(textOf(typed, control), locale);
    if (found === undefined) return [];
    return [[control, `“${found.words}” ${DOES[found.intent]}. Say it another way.`] as const];
  });
}
