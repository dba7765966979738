import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HelpNow } from "@/app/[locale]/named-as-victim/help";
import { WorldPage, worldHead } from "@/app/[locale]/named-as-victim/world-page";
import { path } from "@/lib/i18n/locales";

/** As many as one page of paper holds beside the rest. */
const CALLS = 3;

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("victim");
  const head = worldHead({
    ...{ locale: await getLocale(), address: "/named-as-victim/sheet", title: words("sheet.tab") },
    description: words("sheet.doorHint"),
  });
  // Blank lines are no answer to anybody who searches; the page before leads to it.
  return { ...head, robots: { index: false } };
}

/**
 * A sheet of lines to fill in by hand. Printed it says nothing of a victim, of this site or of a practice: it may lie
 * on a table that others share.
 */
export default async function SheetPage() {
  const locale = await getLocale();
  const [words, notice] = await Promise.all([getTranslations("victim"), getTranslations("notice")]);
  return (
    <WorldPage slug="sheet" locale={locale}>
      {() => (
        <article className="prose sheet">
          <p className="back not-printed">
            <a href={path(locale, "/named-as-victim")}>{words("back")}</a>
          </p>
          <h1>{words("sheet.title")}</h1>
          <div className="not-printed prose">
            <p>{words("sheet.how")}</p>
            <p>{words("sheet.where")}</p>
            <p data-notice="N11">{notice("N11.text")}</p>
            <HelpNow locale={locale} />
          </div>
          <dl className="by-hand by-hand-case">
            {(["case", "court", "next", "office"] as const).map((line) => (
              <div key={line}>
                <dt>{words(`sheet.${line}`)}</dt>
                <dd />
              </div>
            ))}
          </dl>
          <h2>{words("sheet.calls")}</h2>
          {Array.from({ length: CALLS }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the boxes are all alike and never move
            <dl className="by-hand by-hand-call" key={at}>
              {(["who", "when", "asked", "said"] as const).map((line) => (
                <div key={line} className={`by-hand-${line}`}>
                  <dt>{words(`sheet.${line}`)}</dt>
                  <dd />
                </div>
              ))}
            </dl>
          ))}
          <dl className="by-hand">
            <div className="by-hand-said">
              <dt>{words("sheet.bring")}</dt>
              <dd />
            </div>
          </dl>
        </article>
      )}
    </WorldPage>
  );
}
