import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicPage } from "@/app/_public/public-page";
import { ARTICLES } from "@/lib/guidance/catalog";
import { path } from "@/lib/i18n/locales";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("guidance");
  return { title: words("title"), description: words("intro") };
}

export default async function GuidancePage() {
  const locale = await getLocale();
  const words = await getTranslations("guidance");
  return (
    <PublicPage page="guidance" locale={locale} address="/guidance">
      {() => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p className="lead">{words("intro")}</p>
          <ul className="doors">
            {ARTICLES.map((article) => (
              <li key={article.slug}>
                <a href={path(locale, `/guidance/${article.slug}`)}>{article.words[locale].title}</a>
                <span>{article.words[locale].description}</span>
              </li>
            ))}
          </ul>
          <p>{words("general")}</p>
        </div>
      )}
    </PublicPage>
  );
}
