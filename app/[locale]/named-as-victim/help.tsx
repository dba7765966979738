import { getTranslations } from "next-intl/server";
import { HELP_LINES, OFFICE_LINES } from "@/lib/guidance/help-lines";
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
