import type { Metadata } from "next";
import { headers } from "next/headers";
import { connection } from "next/server";
import { getTranslations } from "next-intl/server";
import { DemoBanner } from "@/app/_demo/banner";
import { PublicPage } from "@/app/_public/public-page";
import { DEFAULT_LOCALE, isLocale, type Locale, path } from "@/lib/i18n/locales";
import "./globals.css";

/** No route answers this address, so there are no params: the edge says in which language it was asked. */
async function askedLocale(): Promise<Locale> {
  const said = (await headers()).get("x-first-call-locale");
  return isLocale(said) ? said : DEFAULT_LOCALE;
}

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations({ locale: await askedLocale(), namespace: "notFound" });
  return { title: words("title"), icons: { icon: "/favicon.svg" }, robots: { index: false } };
}

export default async function NotFoundPage() {
  await connection();
  const locale = await askedLocale();
  const words = await getTranslations({ locale, namespace: "notFound" });
  return (
    <html lang={locale} data-world="public">
      <body>
        <DemoBanner lang={locale} />
        <PublicPage page="not-found" locale={locale} address="/">
          {() => (
            <>
              <h1>{words("title")}</h1>
              <p>{words("text")}</p>
              <p>
                <a href={path(locale, "/")}>{words("home")}</a>
              </p>
            </>
          )}
        </PublicPage>
      </body>
    </html>
  );
}
