import { formAddress } from "@/app/_intake/addresses";
import { forScript } from "@/app/_intake/for-script";
import { postPage } from "@/app/_intake/post-page";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string }> };

/** Back to the page: somebody has reloaded the answer to a post, or followed its address. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return seeOther(formAddress(isLocale(locale) ? locale : DEFAULT_LOCALE, "callback", "callback"));
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { locale } = await params;
  const known = isLocale(locale) ? locale : DEFAULT_LOCALE;
  return forScript(request, await postPage(request, { locale: known, form: "callback", page: "callback" }));
}
