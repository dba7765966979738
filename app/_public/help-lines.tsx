import { getTranslations } from "next-intl/server";
import { longDay } from "@/app/_public/review-state";
import { HELP_LINES, type HelpLine, TEXT_LINES } from "@/lib/guidance/help-lines";
import type { Locale } from "@/lib/i18n/locales";

/** Every line that helps in danger, with the day on which the numbers were last read. */
export async function HelpLines({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "help" });
  return (
    <section aria-labelledby="help-lines" className="notice" data-help="all">
      <h2 id="help-lines">{words("title")}</h2>
      <dl className="help-lines">
        {HELP_LINES.flatMap(({ key, number, dial, tty }) => [
          <Row key={key} name={words(`line.${key}`)} number={number} dial={dial} />,
          tty === undefined ? null : <Row key={`${key}-tty`} name={words("tty")} {...tty} />,
        ])}
        {TEXT_LINES.map(({ key, send, number: to }) => (
          <div key={key}>
            <dt>{words("crisisText")}</dt>
            <dd>{words("crisisTextHow", { send, to })}</dd>
          </div>
        ))}
      </dl>
      <p>{words("seen", { date: longDay(locale, seenOn()) })}</p>
    </section>
  );
}

/** The three numbers that every article has, in two lines. */
export async function HelpStrip({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "help" });
  return (
    <p className="help-strip" data-help="short">
      {words.rich("strip", {
        emergency: () => number("emergency"),
        crisis: () => number("crisis"),
        violence: () => number("domesticViolence"),
      })}{" "}
      {words("seen", { date: longDay(locale, seenOn()) })}
    </p>
  );
}

function number(key: HelpLine["key"]) {
  const line = HELP_LINES.find((each) => each.key === key);
  return line === undefined ? null : <a href={`tel:${line.dial}`}>{line.number}</a>;
}

/** The day of the number that was read the longest ago. */
function seenOn(): string {
  return [...TEXT_LINES, ...HELP_LINES].map((line) => line.checkedOn).sort()[0] ?? "";
}

function Row({ name, number, dial }: { name: string; number: string; dial: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <a href={`tel:${dial}`}>{number}</a>
      </dd>
    </div>
  );
}
