import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ArticleBlocks } from "@/app/_public/article-blocks";
import { HelpLines } from "@/app/_public/help-lines";
import { ReviewState, Sources } from "@/app/_public/review-state";
import { answerWith } from "@/app/_request/status";
import { Notice } from "@/app/_ui/notice";
import { HelpNow, OfficeLines } from "@/app/[locale]/named-as-victim/help";
import { OfficeFinder } from "@/app/[locale]/named-as-victim/office-finder";
import { WorldPage, worldHead } from "@/app/[locale]/named-as-victim/world-page";
import { type Part, partBySlug } from "@/lib/guidance/named-as-victim-parts";
import { type Locale, path } from "@/lib/i18n/locales";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations("victim");
  const locale = await getLocale();
  const part = partBySlug((await params).slug);
  if (part === undefined) return { title: words("unknownTitle"), robots: { index: false } };
  const { slug, words: texts } = part.article;
  return worldHead({
    ...{ locale, address: `/named-as-victim/${slug}`, title: part.tab[locale] },
    description: texts[locale].description,
  });
}

export default async function PartPage({ params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const part = partBySlug(slug);
  if (part === undefined) await answerWith(404);
  return (
    <WorldPage locale={locale} {...(part === undefined ? {} : { slug })}>
      {() => (part === undefined ? <Unknown locale={locale} /> : <Whole part={part} locale={locale} />)}
    </WorldPage>
  );
}

async function Whole({ part, locale }: { part: Part; locale: Locale }) {
  const { article, lines } = part;
  const notice = await getTranslations("notice");
  const { title, answer, blocks } = article.words[locale];
  return (
    <article className="prose">
      <Back locale={locale} />
      <h1>{title}</h1>
      <p className="lead" data-answer="">
        {answer}
      </p>
      <Notice>
        <p data-notice="N11">{notice("N11.text")}</p>
        <HelpNow locale={locale} />
      </Notice>
      <ReviewState article={article} locale={locale} />
      <ArticleBlocks blocks={blocks} locale={locale} below="/named-as-victim" answer={answer} />
      <OfficeLines lines={lines} locale={locale} />
      {article.slug === "find-the-office" ? <OfficeFinder locale={locale} /> : null}
      {article.slug === "safety-plan" ? <HelpLines locale={locale} /> : null}
      <Related slugs={article.related} locale={locale} />
      <Sources article={article} locale={locale} />
    </article>
  );
}

async function Back({ locale }: { locale: Locale }) {
  const words = await getTranslations("victim");
  return (
    <p className="back">
      <a href={path(locale, "/named-as-victim")}>{words("back")}</a>
    </p>
  );
}

async function Related({ slugs, locale }: { slugs: readonly string[]; locale: Locale }) {
  const words = await getTranslations("victim");
  const parts = slugs.flatMap((slug) => partBySlug(slug) ?? []);
  return (
    <nav aria-labelledby="related">
      <h2 id="related">{words("related")}</h2>
      <ul className="doors">
        {parts.map(({ article }) => (
          <li key={article.slug}>
            <a href={path(locale, `/named-as-victim/${article.slug}`)}>{article.words[locale].title}</a>
          </li>
        ))}
        <li>
          <a href={path(locale, "/named-as-victim")}>{words("back")}</a>
        </li>
      </ul>
    </nav>
  );
}

async function Unknown({ locale }: { locale: Locale }) {
  const words = await getTranslations("victim");
  return (
    <>
      <h1>{words("unknownTitle")}</h1>
      <Back locale={locale} />
    </>
  );
}
