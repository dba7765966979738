import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { NoSuchPage } from "@/app/_intake/away-page";
import { PublicPage } from "@/app/_public/public-page";
import { path } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";

type Props = { params: Promise<{ way: string }> };

/** The ways out that are no world of their own: each says why, and one next step. */
const WAYS = ["witness", "call", "referral", "federal"] as const;

/** The lawyer referral service of the Alabama State Bar; seen on its pages of 2007 and 2013, not called. */
const BAR_REFERRAL = { dial: "+18003925660", number: "1-800-392-5660" };

async function wayOf({ params }: Props) {
  const { way } = await params;
  return WAYS.find((each) => each === way);
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const way = await wayOf(props);
  const words = await getTranslations("intake");
  return {
    title: way === undefined ? words("ended.home") : words(`ended.${way}.title`),
    description: words("description"),
  };
}

export default async function EndedPage(props: Props) {
  const [way, locale, words] = await Promise.all([wayOf(props), getLocale(), getTranslations("intake")]);
  if (way === undefined) return <NoSuchPage locale={locale} />;
  return (
    <PublicPage
      page={`intake/ended/${way}`}
      locale={locale}
      address={`/intake/ended/${way}`}
      // A witness is not drawn to call this practice.
      offerCall={way !== "witness"}
    >
      {({ phone }) => {
        const dial =
          way === "call"
            ? phone === null
              ? null
              : { dial: phone, number: formatPhone(phone) }
            : way === "referral"
              ? null
              : BAR_REFERRAL;
        return (
          <div className="prose">
            <h1>{words(`ended.${way}.title`)}</h1>
            <p>{words(`ended.${way}.text1`)}</p>
            <p>{words(`ended.${way}.text2`)}</p>
            {dial === null ? null : (
              <p>
                {words.rich("ended.number", { call: () => <a href={`tel:${dial.dial}`}>{dial.number}</a> })}
              </p>
            )}
            <p>{words("ended.kept")}</p>
            <p>
              <a href={path(locale, "/")}>{words("ended.home")}</a>
            </p>
          </div>
        );
      }}
    </PublicPage>
  );
}
