import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage, NoSuchPage } from "@/app/_intake/away-page";
import { errorTitle } from "@/app/_intake/form-page";
import { NothingToAdd } from "@/app/_intake/more-list";
import { MorePage, PageDone } from "@/app/_intake/more-page";
import { visitMore } from "@/app/_intake/more-visit";
import { MORE_PAGES } from "@/lib/intake/later-pages";

type Props = { params: Promise<{ page: string }> };

const pageOf = async ({ params }: Props) => {
  const { page } = await params;
  return MORE_PAGES.find((each) => each === page);
};

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [page, locale, words] = await Promise.all([pageOf(props), getLocale(), getTranslations("intake")]);
  const found = page === undefined ? null : await visitMore(locale, page);
  const title = words("more.title");
  const isWrong = found !== null && found !== "away" && found.held.errors.length > 0;
  return {
    title: isWrong ? await errorTitle(locale, title) : title,
    description: words("description"),
    robots: "noindex",
  };
}

/** One page after Send, for the browser that sent it. */
export default async function MoreFormPage(props: Props) {
  const [page, locale] = await Promise.all([pageOf(props), getLocale()]);
  if (page === undefined) return <NoSuchPage locale={locale} />;
  const found = await visitMore(locale, page);
  if (found === "away")
    return <AwayPage page={`intake/more/${page}`} locale={locale} address="/intake/more" />;
  if (found === null) return <NothingToAdd locale={locale} />;
  const { request, held } = found;
  const isOpen = request.open.some((each) => each.page === page);
  return isOpen ? (
    <MorePage page={page} request={request} held={held} />
  ) : (
    <PageDone page={page} request={request} />
  );
}
