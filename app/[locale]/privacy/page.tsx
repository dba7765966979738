import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("privacy");
  return findable({
    ...{ locale: await getLocale(), address: "/privacy", title: words("title") },
    description: words("intro"),
  });
}

const PARTS = ["ask", "use", "who", "keep", "cookie", "victim"] as const;

export default async function PrivacyPage() {
  const locale = await getLocale();
  const words = await getTranslations("privacy");
  return (
    <PublicPage page="privacy" locale={locale} address="/privacy">
      {(practice) => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p className="lead">{words("intro")}</p>
          {PARTS.map((part) => (
            <section key={part} aria-labelledby={part}>
              <h2 id={part}>{words(`heading.${part}`)}</h2>
              <p>{words(`text.${part}`, { practice: practice.name })}</p>
            </section>
          ))}
        </div>
      )}
    </PublicPage>
  );
}
