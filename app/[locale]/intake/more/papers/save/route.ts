import { forScript } from "@/app/_intake/for-script";
import { moreAddress } from "@/app/_intake/more-address";
import { postPapers } from "@/app/_intake/papers-post";
import { nothingHere } from "@/app/_request/nothing-here";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { isLocale } from "@/lib/i18n/locales";

type Context = RouteContext<"/[locale]/intake/more/papers/save">;

/** Back to the page: somebody has reloaded the answer to a post, or followed its address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return isLocale(locale) ? seeOther(moreAddress(locale, "papers")) : nothingHere();
}

/** The one handler of the public world that takes files. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { locale } = await params;
  return isLocale(locale) ? forScript(request, await postPapers(request, locale)) : nothingHere();
}
