import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import { path } from "@/lib/i18n/locales";
import { TOOLS, toolAddress } from "@/lib/tools/catalog";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, words] = await Promise.all([getLocale(), getTranslations("tools")]);
  return findable({ locale, address: "/guidance/tools", title: words("title"), description: words("intro") });
}

export default async function ToolsPage() {
  const [locale, words] = await Promise.all([getLocale(), getTranslations("tools")]);
  return (
    <PublicPage page="guidance/tools" locale={locale} address="/guidance/tools">
      {() => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p className="lead">{words("intro")}</p>
          <ul className="doors">
            {TOOLS.map((tool) => (
              <li key={tool.slug}>
                <a href={path(locale, toolAddress(tool))}>{words(`name.${tool.name}`)}</a>
                <span>{words(`about.${tool.name}`)}</span>
              </li>
            ))}
          </ul>
          <p>{words("keeps")}</p>
        </div>
      )}
    </PublicPage>
  );
}
