import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { NoSuchPage } from "@/app/_intake/away-page";
import { LineNumber } from "@/app/_intake/line-number";
import { PublicPage } from "@/app/_public/public-page";
import { type Locale, path } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";

type Props = { params: Promise<{ way: string }> };

/** The ways out that are no world of their own: each says why, and one next step. */
const WAYS = ["witness", "call", "referral", "federal", "civil", "emergency"] as const;
type Way = (typeof WAYS)[number];

/** The help site of Legal Services Alabama, seen as the address of its pages (R15). */
const LEGAL_SERVICES = "https://www.alabamalegalhelp.org/";

/** A witness is not drawn to call this practice, and somebody in danger has one number to call first. */
const WITHOUT_CALL: readonly Way[] = ["witness", "emergency"];

/** A witness may be somebody who was hurt as well. */
const WITH_ALL_LINES: readonly Way[] = ["witness", "emergency"];

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
      offerCall={!WITHOUT_CALL.includes(way)}
      help={WITH_ALL_LINES.includes(way) ? "all" : "short"}
    >
      {({ phone }) => (
        <div className="prose">
          <h1>{words(`ended.${way}.title`)}</h1>
          <p>{words(`ended.${way}.text1`)}</p>
          <h2>{words("ended.next")}</h2>
          <p>{words(`ended.${way}.text2`)}</p>
          <NextStep way={way} phone={phone} locale={locale} />
          <p>{words("ended.kept")}</p>
          <p>
            <a href={path(locale, "/")}>{words("ended.home")}</a>
          </p>
        </div>
      )}
    </PublicPage>
  );
}

type NextStepProps = { way: Way; phone: string | null; locale: Locale };

/** Where the next step is taken: one number or one address, and behind it what to do when that is not possible. */
async function NextStep({ way, phone, locale }: NextStepProps) {
  const words = await getTranslations({ locale, namespace: "intake.ended" });
  const call = (number: ReactNode) => <p>{words.rich("number", { call: () => number })}</p>;
  const ours = phone === null ? null : <a href={`tel:${phone}`}>{formatPhone(phone)}</a>;
  switch (way) {
    case "witness":
    case "federal":
      return call(<LineNumber of="lawyerReferral" />);
    case "referral":
      return null;
    case "civil":
      return (
        <p>
          <a href={LEGAL_SERVICES} rel="noreferrer">
            {words("civil.link")}
          </a>
        </p>
      );
    case "emergency":
      return (
        <>
          {call(<LineNumber of="emergency" />)}
          {ours === null ? null : <p>{words.rich("emergency.after", { call: () => ours })}</p>}
        </>
      );
    case "call":
      return (
        <>
          {ours === null ? null : call(ours)}
          <p>
            <a href={path(locale, "/callback")}>{words("call.link")}</a>
          </p>
        </>
      );
  }
}
