import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage } from "@/app/_intake/away-page";
import { errorTitle } from "@/app/_intake/form-page";
import { NothingToAdd } from "@/app/_intake/more-list";
import { PageDone } from "@/app/_intake/more-page";
import { PapersPage } from "@/app/_intake/papers-page";
import { visitPapers } from "@/app/_intake/papers-visit";

export async function generateMetadata(): Promise<Metadata> {
  const [locale, words] = await Promise.all([getLocale(), getTranslations("intake")]);
  const found = await visitPapers(locale);
  const title = words("more.title");
  const isWrong = found !== null && found !== "away" && found.held !== null;
  return {
    title: isWrong ? await errorTitle(locale, title) : title,
    description: words("description"),
    robots: "noindex",
  };
}

/** Where the browser that sent a request adds photos of court papers to it. Shows none of them. */
export default async function MorePapersPage() {
  const locale = await getLocale();
  const found = await visitPapers(locale);
  if (found === "away") return <AwayPage page="intake/more/papers" locale={locale} address="/intake/more" />;
  if (found === null) return <NothingToAdd locale={locale} />;
  const { request, held } = found;
  const isOpen = request.open.some(({ page }) => page === "papers");
  return isOpen || held !== null ? (
    <PapersPage request={request} held={held} isOpen={isOpen} />
  ) : (
    <PageDone page="papers" request={request} />
  );
}
