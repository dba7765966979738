import { getTranslations } from "next-intl/server";
import { PublicPage } from "@/app/_public/public-page";
import type { Locale } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";

type GenericPageProps = {
  page: string;
  locale: Locale;
  address: `/${string}`;
  title: string;
  text: string;
};

/**
 * The same page for a request that was never sent, one that is too old, and one that somebody else sent: it tells
 * nothing but whom to call.
 */
export async function GenericPage({ page, locale, address, title, text }: GenericPageProps) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <PublicPage page={page} locale={locale} address={address} says={[title, text]}>
      {({ phone }) => (
        <>
          <h1>{title}</h1>
          <p className="form-note">{text}</p>
          <p className="form-note">
            {words.rich("sent.generic2", {
              call: () =>
                phone === null ? words("sent.office") : <a href={`tel:${phone}`}>{formatPhone(phone)}</a>,
            })}
          </p>
        </>
      )}
    </PublicPage>
  );
}
