import { getTranslations } from "next-intl/server";
import { chosenOf, textOf } from "@/app/_intake/typed";
import { Choices } from "@/app/_ui/choices";
import type { Fault, Option } from "@/app/_ui/control";
import { DateFields } from "@/app/_ui/date-fields";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { answerName, TypedAnswer } from "@/app/_ui/typed-answer";
import type { Locale } from "@/lib/i18n/locales";
import { certaintiesOf, hasAnswerBox } from "@/lib/intake/controls";
import type { Question } from "@/lib/intake/question";
import { questionWords, type Reader, valueWords } from "@/lib/intake/question-words";
import type { QuestionKey } from "@/lib/intake/questions";
import { ownProperty } from "@/lib/intake/reader";

/** What every question of a page needs to be drawn. */
export type Drawing = {
  readonly locale: Locale;
  readonly reader: Reader;
  readonly faults: readonly Fault[];
  /** Keys that may stay empty while the page is as it is. */
  readonly optional: readonly QuestionKey[];
  /** What is often typed, by key: jails, charges, courts of the state pack. */
  readonly suggestions: Readonly<Partial<Record<QuestionKey, readonly string[]>>>;
  /** The counties of the pack, in words. */
  readonly counties: readonly Option[];
};

type QuestionFieldProps = {
  question: Question<QuestionKey>;
  /** The whole page as it was typed, or one entry of a group */
  typed: unknown;
  /** Of the control: the key, or `charges[0][chargeText]` */
  name: string;
  drawing: Drawing;
};

/** One list to pick from instead of rows to tap: counties, states, and what is asked of several people at once. */
function isLong({ values, group }: Question<QuestionKey>): boolean {
  return group !== undefined || values.length > 12 || values.includes("pack:counties");
}

/** One question that is no list, drawn by its type; a list is drawn by `RepeatedNames`. */
export async function QuestionField({ question, typed, name, drawing }: QuestionFieldProps) {
  const { locale, reader, faults } = drawing;
  const form = await getTranslations({ locale, namespace: "form" });
  const { label, hint } = questionWords(question.key, reader, locale);
  const optional = drawing.optional.includes(question.key) ? form("optional") : undefined;
  const words = { name, faults, optional, hint: hint === "" ? undefined : hint };
  const value = textOf(typed, question.key);
  switch (question.type) {
    case "choice":
      return isLong(question) ? (
        <Select
          {...words}
          label={label}
          options={optionsOf(question, drawing, false)}
          empty={form("choose")}
          value={value}
        />
      ) : (
        <Choices
          {...words}
          legend={label}
          choose="one"
          options={optionsOf(question, drawing, true)}
          or={form("or")}
          chosen={chosenOf(typed, question.key)}
        />
      );
    case "choices":
      return (
        <Choices
          {...words}
          legend={label}
          choose="many"
          options={optionsOf(question, drawing, true)}
          or={form("or")}
          chosen={chosenOf(typed, question.key)}
        />
      );
    case "boolean":
      return (
        <TickBox
          name={name}
          value="yes"
          label={label}
          hint={words.hint}
          checked={value === "yes"}
          faults={faults}
        />
      );
    case "date":
    case "dateTime":
      return <DateQuestion question={question} typed={typed} name={name} drawing={drawing} />;
    default: {
      const field = { ...words, ...TYPING[question.key], ...styleOf(question), label, value };
      const suggestions = drawing.suggestions[question.key];
      if (question.key === "doNotContactVia")
        return <TextField {...field} hint={await onlyWhere(hint, locale)} />;
      if (!hasAnswerBox(question)) return <TextField {...field} suggestions={suggestions} />;
      return (
        <TypedAnswer
          {...field}
          suggestions={suggestions}
          standIns={question.values.map((each) => ({
            value: each,
            ...valueWords(question.key, each, locale),
          }))}
          chosen={textOf(typed, answerName(question.key))}
        />
      );
    }
  }
}

/** Beside the one box that is for no name and no number of a paper stands what does not belong in it. */
async function onlyWhere(hint: string, locale: Locale): Promise<string> {
  const words = await getTranslations({ locale, namespace: "intake" });
  return `${hint} ${words("onlyWhere")}`;
}

/** What the browser may fill in by itself, and only for the one who writes. */
const TYPING: Readonly<Partial<Record<QuestionKey, { autoComplete: string }>>> = {
  submitterName: { autoComplete: "name" },
  phone: { autoComplete: "tel" },
  email: { autoComplete: "email" },
};

function styleOf({ type, key }: Question<QuestionKey>) {
  const plain = { autoComplete: TYPING[key]?.autoComplete ?? "off", spellCheck: false };
  if (type === "tel") return { ...plain, type: "tel", width: "short" } as const;
  if (type === "email") return { ...plain, type: "email" } as const;
  if (type === "year") return { ...plain, width: "year", inputMode: "numeric" } as const;
  return plain;
}

/** @param apart draws "I don't know" and what stands alone behind a small "or" */
function optionsOf(question: Question<QuestionKey>, { locale, counties }: Drawing, apart: boolean): Option[] {
  const alone = question.type === "choices" ? question.alone : ["unknown"];
  return question.values.flatMap((value) =>
    value === "pack:counties"
      ? counties
      : [{ value, ...valueWords(question.key, value, locale), apart: apart && alone.includes(value) }],
  );
}

async function DateQuestion({ question, typed, name, drawing }: QuestionFieldProps) {
  const { locale, reader, faults } = drawing;
  const [form, intake] = await Promise.all([
    getTranslations({ locale, namespace: "form" }),
    getTranslations({ locale, namespace: "intake" }),
  ]);
  const { label, hint } = questionWords(question.key, reader, locale);
  const parts = ownProperty(typed, question.key);
  const asksTime = question.type === "dateTime";
  return (
    <DateFields
      name={name}
      legend={label}
      hint={`${hint} ${intake("dateHint")}`.trim()}
      parts={{
        month: form("month"),
        day: form("day"),
        year: form("year"),
        ...(asksTime ? { time: form("time") } : {}),
      }}
      typed={Object.fromEntries(
        (["month", "day", "year", "time"] as const).map((part) => [part, textOf(parts, part)]),
      )}
      certainty={{
        legend: intake("sure"),
        options: certaintiesOf(question).map((value) => ({
          value,
          ...valueWords(question.key, value, locale),
          apart: value !== "exact" && value !== "about",
        })),
        chosen: textOf(parts, "certainty"),
        or: form("or"),
      }}
      faults={faults}
    />
  );
}
