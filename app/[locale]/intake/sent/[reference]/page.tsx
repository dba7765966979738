import type { Metadata } from "next";
import { cookies } from "next/headers";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage } from "@/app/_intake/away-page";
import { GenericPage } from "@/app/_intake/generic-page";
import { SentPage } from "@/app/_intake/sent-page";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import { type Sent, sentBy } from "@/lib/intake/sent";
import { isOutage } from "@/lib/outage";

type Props = { params: Promise<{ reference: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("intake");
  // One title for everybody: it stands in the history of the browser.
  return { title: words("sent.genericTitle"), description: words("description"), robots: "noindex" };
}

/**
 * What happens next. Personal for the browser that sent it and for half an hour; after that, and for any other
 * reference, real or invented, one and the same page that tells nothing.
 */
export default async function SentReferencePage({ params }: Props) {
  const [{ reference }, locale, jar] = await Promise.all([params, getLocale(), cookies()]);
  const sent = await orAway(sentBy(jar.get(DRAFT_COOKIE)?.value, reference));
  if (sent === "away") return <AwayPage page="intake/sent" locale={locale} address="/intake" />;
  if (sent !== null) return <SentPage sent={sent} locale={locale} />;
  const words = await getTranslations("intake");
  return (
    <GenericPage
      page="intake/sent"
      locale={locale}
      address="/intake/sent/reference"
      title={words("sent.genericTitle")}
      text={words("sent.generic1")}
    />
  );
}

async function orAway(asked: Promise<Sent | null>): Promise<Sent | null | "away"> {
  try {
    return await asked;
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
