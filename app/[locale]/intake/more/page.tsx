import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage } from "@/app/_intake/away-page";
import { MoreList, NothingToAdd } from "@/app/_intake/more-list";
import { visitMore } from "@/app/_intake/more-visit";
import { MORE_PAGES } from "@/lib/intake/later-pages";

type Props = { searchParams: Promise<{ added?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("intake");
  // One title for everybody: it stands in the history of the browser.
  return { title: words("more.title"), description: words("description"), robots: "noindex" };
}

/** Where somebody adds to what they sent. For every other browser it is one and the same page that tells nothing. */
export default async function MoreListPage({ searchParams }: Props) {
  const [{ added }, locale] = await Promise.all([searchParams, getLocale()]);
  const found = await visitMore(locale, undefined);
  if (found === "away") return <AwayPage page="intake/more" locale={locale} address="/intake/more" />;
  if (found === null) return <NothingToAdd locale={locale} />;
  const page = MORE_PAGES.find((each) => each === added);
  return <MoreList request={found.request} added={page} locale={locale} />;
}
