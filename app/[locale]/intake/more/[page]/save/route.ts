import { forScript } from "@/app/_intake/for-script";
import { moreAddress } from "@/app/_intake/more-address";
import { postMore } from "@/app/_intake/more-post";
import { nothingHere } from "@/app/_request/nothing-here";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { isLocale } from "@/lib/i18n/locales";
import { MORE_PAGES } from "@/lib/intake/later-pages";

type Context = { params: Promise<{ locale: string; page: string }> };

/** Back to the page: somebody has reloaded the answer to a post, or followed its address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, page: name } = await params;
  const page = MORE_PAGES.find((each) => each === name);
  if (!isLocale(locale) || page === undefined) return nothingHere();
  return seeOther(`${moreAddress(locale, page)}${new URL(request.url).search}`);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { locale, page: name } = await params;
  const page = MORE_PAGES.find((each) => each === name);
  if (!isLocale(locale) || page === undefined) return nothingHere();
  return forScript(request, await postMore(request, locale, page));
}
