import { getTranslations } from "next-intl/server";
import type { Drawing } from "@/app/_intake/question-field";
import { faultsOf } from "@/app/_intake/sentences";
import type { Option } from "@/app/_ui/control";
import type { Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FieldError } from "@/lib/intake/field-error";
import type { Reader } from "@/lib/intake/question-words";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";
import { isRequired, reach } from "@/lib/intake/reach";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { counties, courts, jails } from "@/lib/jurisdictions/places";

/**
 * Whom the words of a page address. Anybody may ask for a call, most often somebody who is not in jail: asked "are
 * you in jail?" a mother would say no, and her son would wait.
 */
export function readerOf(answers: Answers, situation: Situation): Reader {
  if (situation.form === "callback") return "family";
  return situation.door === "family" || answers.role === "family" ? "family" : "accused";
}

/** Everything that the questions of a page need to be drawn as they stand now. */
export async function drawingOf(
  drawn: readonly QuestionKey[],
  { answers, errors }: { readonly answers: Answers; readonly errors: readonly FieldError[] },
  situation: Situation,
): Promise<Drawing> {
  const locale = situation.language;
  const reader = readerOf(answers, situation);
  return {
    locale,
    reader,
    faults: await faultsOf(errors, locale, reader),
    optional: drawn.filter((key) => isOptional(key, answers, situation)),
    suggestions: suggestionsFor(drawn, answers),
    counties: drawn.includes("placeCounty") || drawn.includes("poCounty") ? await countyOptions(locale) : [],
  };
}

/** Beside a phone or an address there is a sentence of its own, and a tick box is a choice by itself. */
function isOptional(key: QuestionKey, answers: Answers, situation: Situation): boolean {
  const question = findQuestion(key);
  if (question === undefined || question.type === "boolean" || key === "email") return false;
  return (
    !isRequired(question, reach(answers, situation, ["core"]).answers, situation) &&
    question.required === "no"
  );
}

/** Only rows of the pack that were read in a source; a court is compared with the paper, so all of them help. */
function suggestionsFor(drawn: readonly QuestionKey[], answers: Answers): Drawing["suggestions"] {
  const pack = alabama();
  const county = typeof answers.placeCounty === "string" ? answers.placeCounty : undefined;
  return {
    ...(drawn.includes("jail")
      ? { jail: jails(pack).flatMap(({ name, show }) => (show ? [name] : [])) }
      : {}),
    ...(drawn.includes("chargeText")
      ? { chargeText: pack.offenses.flatMap(({ name, verified }) => (verified === "no" ? [] : [name])) }
      : {}),
    ...(drawn.includes("courtName") && county !== undefined
      ? { courtName: courts(pack, county).map(({ name }) => name) }
      : {}),
  };
}

/** The counties in words; their keys are what is posted. */
export async function countyOptions(locale: Locale): Promise<readonly Option[]> {
  const words = await getTranslations({ locale, namespace: "intake" });
  return counties(alabama()).map(({ key, name }) => ({ value: key, label: words("county", { name }) }));
}
