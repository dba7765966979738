import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("accessibility");
  return findable({
    ...{ locale: await getLocale(), address: "/accessibility", title: words("title") },
    description: words("text1"),
  });
}

export default async function AccessibilityPage() {
  const locale = await getLocale();
  const words = await getTranslations("accessibility");
  return (
    <PublicPage page="accessibility" locale={locale} address="/accessibility">
      {() => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p>{words("text1")}</p>
          <p>{words("text2")}</p>
        </div>
      )}
    </PublicPage>
  );
}
