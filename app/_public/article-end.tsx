import { getTranslations } from "next-intl/server";
import { HelpLines, HelpStrip } from "@/app/_public/help-lines";
import { WasItUseful } from "@/app/_public/was-it-useful";
import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import type { Article } from "@/lib/guidance/article";
import { articleBySlug } from "@/lib/guidance/catalog";
import { type Locale, path } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

type Props = { article: Article; locale: Locale };

/** What follows the text of an article for the accused and families: what to leave alone, whom to tell, what to read. */
export async function ArticleEnd({ article, locale }: Props) {
  const notice = await getTranslations({ locale, namespace: "notice" });
  const sent = await getTranslations({ locale, namespace: "intake.sent" });
  const { extras = [], related } = article;
  return (
    <>
      <Notice tone="warn" word={notice("N12.title")}>
        <p data-note="contact" data-notice="N12">
          {notice("N12.page")}
        </p>
      </Notice>
      {extras.includes("citizens") ? <p data-note="citizens">{sent("citizen")}</p> : null}
      <NextStep article={article} locale={locale} />
      {related.length === 0 ? null : <Related slugs={related} locale={locale} />}
      <WasItUseful slug={article.slug} locale={locale} />
      {extras.includes("allHelpLines") ? <HelpLines locale={locale} /> : <HelpStrip locale={locale} />}
      <p data-note="general" data-notice="N2">
        {notice("N2.page", { state: alabama().name })}
      </p>
    </>
  );
}

/** One thing to press. Families come first where the text is theirs. */
async function NextStep({ article, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const accused = { href: path(locale, "/intake?role=accused"), words: words("start") };
  const family = { href: path(locale, "/intake?role=family"), words: words("startFamily") };
  const [first, second] = article.extras?.includes("familyFirst")
    ? [family, { ...accused, words: words("startSelf") }]
    : [accused, family];
  return (
    <section aria-labelledby="next-step" className="next-step">
      <h2 id="next-step">{words("next")}</h2>
      <p>
        <ButtonLink href={first.href}>{first.words}</ButtonLink>
      </p>
      <p>{words("startHint")}</p>
      <p>
        <a href={second.href}>{second.words}</a>
      </p>
    </section>
  );
}

async function Related({ slugs, locale }: { slugs: readonly string[]; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  return (
    <nav aria-labelledby="related">
      <h2 id="related">{words("related")}</h2>
      <ul>
        {slugs
          .flatMap((slug) => articleBySlug(slug) ?? [])
          .map(({ slug, words: texts }) => (
            <li key={slug}>
              <a href={path(locale, `/guidance/${slug}`)}>{texts[locale].title}</a>
            </li>
          ))}
      </ul>
    </nav>
  );
}
