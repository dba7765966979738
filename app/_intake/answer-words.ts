import { getTranslations } from "next-intl/server";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { recordsOf } from "@/lib/intake/answers";
import type { Question } from "@/lib/intake/question";
import { valueWords } from "@/lib/intake/question-words";
import type { QuestionKey } from "@/lib/intake/questions";
import { ownProperty } from "@/lib/intake/reader";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import { formatPhone } from "@/lib/practice/phone";

/** Answers as their own giver reads them again: one line each, none for what was left out. */
export async function answerWriter(locale: Locale) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const county = (key: string) => {
    const name = countyOf(alabama(), key)?.name;
    return name === undefined ? undefined : words("county", { name });
  };
  const date = (key: QuestionKey, value: unknown): string => {
    const [day, certainty] = [ownProperty(value, "value"), ownProperty(value, "certainty")];
    const stands = typeof certainty === "string" ? certainty : "unknown";
    if (typeof day !== "string") return valueWords(key, stands, locale).label;
    const time = wallTime(locale, day);
    const at = wallDay(locale, day);
    const written = time === undefined ? at : words("check.at", { date: at, time });
    if (stands === "missed") return words("check.missedOn", { date: written });
    return stands === "about" ? words("check.about", { date: written }) : written;
  };
  const single = (question: Question<QuestionKey>, value: unknown): string => {
    const { key, type } = question;
    if (type === "date" || type === "dateTime") return date(key, value);
    if (value === true) return words("check.yes");
    const text = String(value);
    if (type === "tel") return formatPhone(text);
    if (question.values.includes("pack:counties")) return county(text) ?? valueWords(key, text, locale).label;
    return question.values.includes(text) ? valueWords(key, text, locale).label : text;
  };
  return (question: Question<QuestionKey>, answer: unknown): readonly string[] => {
    if (answer === undefined) return [];
    const named = recordsOf(answer);
    if (named.length > 0) return named.map((record) => String(record.name ?? ""));
    if (Array.isArray(answer)) return answer.map((each) => single(question, each));
    return [single(question, answer)];
  };
}
