import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ArticleBlocks } from "@/app/_public/article-blocks";
import { PublicPage } from "@/app/_public/public-page";
import { longDay, ReviewState, Sources } from "@/app/_public/review-state";
import { HELP_LINES } from "@/lib/guidance/help-lines";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import type { Locale } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const { title, description } = namedAsVictim.words[await getLocale()];
  return { title, description };
}

// Reads the practice's name and nothing else. It has no field, no button and no number of ours to call, and it
// stores nothing: whoever reads it may be the other side of a case.
export default async function NamedAsVictimPage() {
  const locale = await getLocale();
  const { title, answer, blocks } = namedAsVictim.words[locale];
  return (
    <PublicPage page="named-as-victim" locale={locale} address="/named-as-victim" offerCall={false}>
      {() => (
        <article className="prose">
          <h1>{title}</h1>
          <p className="lead" data-answer="">
            {answer}
          </p>
          <HelpLines locale={locale} />
          <ReviewState article={namedAsVictim} locale={locale} />
          <ArticleBlocks blocks={blocks} />
          <Sources article={namedAsVictim} locale={locale} />
        </article>
      )}
    </PublicPage>
  );
}

async function HelpLines({ locale }: { locale: Locale }) {
  const words = await getTranslations("victim");
  const seenOn = HELP_LINES.map((line) => line.seenOn).sort()[0] ?? "";
  return (
    <section aria-labelledby="help-lines" className="notice">
      <h2 id="help-lines">{words("helpTitle")}</h2>
      <dl className="help-lines">
        {HELP_LINES.map(({ key, number, dial }) => (
          <div key={key}>
            <dt>{words(`line.${key}`)}</dt>
            <dd>
              <a href={`tel:${dial}`}>{number}</a>
            </dd>
          </div>
        ))}
      </dl>
      <p>{words("seen", { date: longDay(locale, seenOn) })}</p>
    </section>
  );
}
