import { getTranslations } from "next-intl/server";
import { longDay } from "@/app/_public/review-state";
import { CRISIS_TEXT, HELP_LINES, OFFICE_LINES } from "@/lib/guidance/help-lines";
import type { Part } from "@/lib/guidance/named-as-victim-parts";
import { type Locale, path } from "@/lib/i18n/locales";

/** The two numbers that every page of this world has in its first lines. */
export async function HelpNow({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "victim" });
  const line = (key: (typeof HELP_LINES)[number]["key"]) => {
    const found = HELP_LINES.find((each) => each.key === key);
    return found === undefined ? null : <a href={`tel:${found.dial}`}>{found.number}</a>;
  };
  return (
    <p>
      {words.rich("now", {
        emergency: () => line("emergency"),
        hotline: () => line("domesticViolence"),
        more: (text) => <a href={path(locale, "/named-as-victim#help-lines")}>{text}</a>,
      })}
    </p>
  );
}

/** Every line that helps in danger, with the day on which the numbers were last read. */
export async function HelpLines({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "victim" });
  const seenOn = [CRISIS_TEXT, ...HELP_LINES].map((line) => line.seenOn).sort()[0] ?? "";
  return (
    <section aria-labelledby="help-lines" className="notice">
      <h2 id="help-lines">{words("helpTitle")}</h2>
      <dl className="help-lines">
        {HELP_LINES.flatMap(({ key, number, dial, tty }) => [
          <Row key={key} name={words(`line.${key}`)} number={number} dial={dial} />,
          tty === undefined ? null : <Row key={`${key}-tty`} name={words("tty")} {...tty} />,
        ])}
        <div>
          <dt>{words("crisisText")}</dt>
          <dd>{words("crisisTextHow", { send: CRISIS_TEXT.send, to: CRISIS_TEXT.to })}</dd>
        </div>
      </dl>
      <p>{words("seen", { date: longDay(locale, seenOn) })}</p>
    </section>
  );
}

/** Numbers of offices under the text of a page, each with the year of the page it was read on. */
export async function OfficeLines({ lines, locale }: { lines: Part["lines"]; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "victim" });
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="office-lines">
      <h2 id="office-lines">{words("officeLines")}</h2>
      <dl className="office-numbers">
        {OFFICE_LINES.filter(({ key }) => lines.includes(key)).map(({ key, number, dial, seenIn }) => (
          <div key={key}>
            <dt>{words(`officeLine.${key}`)}</dt>
            <dd>
              <a href={`tel:${dial}`}>{number}</a> ({words("seenIn", { year: seenIn })})
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
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
