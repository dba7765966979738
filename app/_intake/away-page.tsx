import { getTranslations } from "next-intl/server";
import { PublicPage } from "@/app/_public/public-page";
import { answerWith } from "@/app/_request/status";
import type { Locale } from "@/lib/i18n/locales";

type Props = { page: string; locale: Locale; address: `/${string}` };

/** 503: the page cannot be drawn without the draft, and an empty form in its place would look like a loss. */
export async function AwayPage({ page, locale, address }: Props) {
  await answerWith(503);
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <PublicPage page={page} locale={locale} address={address}>
      {() => (
        <>
          <h1>{words("away.title")}</h1>
          <p>{words("away.read")}</p>
        </>
      )}
    </PublicPage>
  );
}

/** 404 for a page that no form has, in the frame of the site. */
export async function NoSuchPage({ locale }: { locale: Locale }) {
  await answerWith(404);
  const words = await getTranslations({ locale, namespace: "notFound" });
  return (
    <PublicPage page="not-found" locale={locale} address="/intake">
      {() => (
        <>
          <h1>{words("title")}</h1>
          <p>{words("text")}</p>
          <p>
            <a href={locale === "en" ? "/" : `/${locale}`}>{words("home")}</a>
          </p>
        </>
      )}
    </PublicPage>
  );
}
