import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ArticleBlocks } from "@/app/_public/article-blocks";
import { ArticleData } from "@/app/_public/article-data";
import { ArticleEnd } from "@/app/_public/article-end";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import { ReviewState, Sources } from "@/app/_public/review-state";
import { answerWith } from "@/app/_request/status";
import type { Article } from "@/lib/guidance/article";
import { articleBySlug } from "@/lib/guidance/catalog";
import { type Locale, path } from "@/lib/i18n/locales";
import { TOOLS, toolAddress } from "@/lib/tools/catalog";

type Props = { params: Promise<{ slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const words = await getTranslations("guidance");
  const locale = await getLocale();
  const article = articleBySlug((await params).slug);
  if (article === undefined) return { title: words("unknownTitle"), robots: { index: false } };
  const { title, description } = article.words[locale];
  return findable({ locale, address: `/guidance/${article.slug}`, title, description });
}

export default async function ArticlePage({ params }: Props) {
  const locale = await getLocale();
  const { slug } = await params;
  const article = articleBySlug(slug);
  if (article === undefined) {
    await answerWith(404);
    return <Unknown locale={locale} />;
  }
  return (
    <PublicPage page={`guidance/${slug}`} locale={locale} address={`/guidance/${slug}`} help="own">
      {({ name }) => (
        <>
          <ArticleData
            article={article}
            locale={locale}
            address={`/guidance/${article.slug}`}
            practice={name}
          />
          <Whole article={article} locale={locale} />
        </>
      )}
    </PublicPage>
  );
}

async function Whole({ article, locale }: { article: Article; locale: Locale }) {
  const words = await getTranslations("guidance");
  const { title, answer, blocks } = article.words[locale];
  const headings = blocks.flatMap((block) => (block.kind === "heading" ? [block] : []));
  return (
    <article className="prose">
      <p className="back">
        <a href={path(locale, "/guidance")}>{words("back")}</a>
      </p>
      <h1>{title}</h1>
      <p className="lead" data-answer="">
        {answer}
      </p>
      <ReviewState article={article} locale={locale} />
      <Tool slug={article.slug} locale={locale} />
      <nav aria-labelledby="contents" className="on-this-page">
        <h2 id="contents">{words("contents")}</h2>
        <ul>
          {headings.map(({ id, text }) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
      <ArticleBlocks blocks={blocks} locale={locale} below="/guidance" answer={answer} />
      <ArticleEnd article={article} locale={locale} />
      <Sources article={article} locale={locale} />
    </article>
  );
}

/** The small tool that answers for one case what the article tells for all. */
async function Tool({ slug, locale }: { slug: string; locale: Locale }) {
  const words = await getTranslations("tools");
  const tool = TOOLS.find(({ read }) => read === slug);
  if (tool === undefined) return null;
  return (
    <p data-tool={tool.name}>
      <a href={path(locale, toolAddress(tool))}>{words(`name.${tool.name}`)}</a>
    </p>
  );
}

async function Unknown({ locale }: { locale: Locale }) {
  const words = await getTranslations("guidance");
  return (
    <PublicPage page="not-found" locale={locale} address="/guidance">
      {() => (
        <>
          <h1>{words("unknownTitle")}</h1>
          <p>
            <a href={path(locale, "/guidance")}>{words("unknownText")}</a>
          </p>
        </>
      )}
    </PublicPage>
  );
}
