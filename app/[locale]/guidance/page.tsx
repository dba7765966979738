import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import { articlesByTopic } from "@/lib/guidance/catalog";
import { path } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("guidance");
  const locale = await getLocale();
  return findable({ locale, address: "/guidance", title: words("title"), description: words("intro") });
}

export default async function GuidancePage() {
  const locale = await getLocale();
  const [words, tools, notice] = await Promise.all([
    getTranslations("guidance"),
    getTranslations("tools"),
    getTranslations("notice"),
  ]);
  return (
    <PublicPage page="guidance" locale={locale} address="/guidance">
      {() => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p className="lead">{words("intro")}</p>
          <p>
            <a href={path(locale, "/guidance/tools")}>{tools("title")}</a>
          </p>
          {articlesByTopic().map(([topic, articles]) => (
            <section key={topic} aria-labelledby={topic}>
              <h2 id={topic}>{words(`topic.${topic}`)}</h2>
              <ul className="doors">
                {articles.map((article) => (
                  <li key={article.slug}>
                    <a href={path(locale, `/guidance/${article.slug}`)}>{article.words[locale].title}</a>
                    <span>{article.words[locale].description}</span>
                  </li>
                ))}
              </ul>
            </section>
          ))}
          <p data-notice="N2">{notice("N2.page", { state: alabama().name })}</p>
        </div>
      )}
    </PublicPage>
  );
}
