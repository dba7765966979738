import { getTranslations } from "next-intl/server";
import type { Fault } from "@/app/_ui/control";
import { DateFields } from "@/app/_ui/date-fields";
import type { Locale } from "@/lib/i18n/locales";
import { CERTAINTIES } from "@/lib/tools/date-answer";
import { type ToolForm, textIn } from "@/lib/tools/typed";

type Props = {
  /** The key of the date, as in the intake: `arrestAt` */
  name: string;
  legend: string;
  hint?: string;
  locale: Locale;
  form: ToolForm;
  faults: readonly Fault[];
  asksTime?: boolean;
  mayBeUnsure?: boolean;
};

/** The boxes of a date with what was typed. */
export async function DateQuestion(props: Props) {
  const { name, legend, hint, locale, form, faults, asksTime = false, mayBeUnsure = false } = props;
  const [words, license] = await Promise.all([
    getTranslations({ locale, namespace: "form" }),
    getTranslations({ locale, namespace: "tools.license" }),
  ]);
  const part = (of: string) => textIn(form, `${name}[${of}]`);
  const labels = { exact: license("exact"), about: license("aboutDay"), unknown: words("unknown") };
  return (
    <DateFields
      name={name}
      legend={legend}
      hint={hint}
      parts={{
        ...{ month: words("month"), day: words("day"), year: words("year") },
        ...(asksTime ? { time: words("time") } : {}),
      }}
      typed={{ month: part("month"), day: part("day"), year: part("year"), time: part("time") }}
      certainty={
        mayBeUnsure
          ? {
              legend: license("sure"),
              options: CERTAINTIES.map((value) => ({
                value,
                label: labels[value],
                apart: value === "unknown",
              })),
              chosen: part("certainty"),
              or: words("or"),
            }
          : undefined
      }
      faults={faults}
    />
  );
}
