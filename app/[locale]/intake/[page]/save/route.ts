import { formAddress } from "@/app/_intake/addresses";
import { forScript } from "@/app/_intake/for-script";
import { postPage } from "@/app/_intake/post-page";
import { isPage } from "@/app/_intake/titles";
import { nothingHere } from "@/app/_request/nothing-here";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { isLocale } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string; page: string }> };

/** Back to the page: somebody has reloaded the answer to a post, or followed its address. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { locale, page } = await params;
  if (!isLocale(locale) || !isPage(page)) return nothingHere();
  const query = new URL(request.url).searchParams.has("change") ? "?change=1" : "";
  return seeOther(`${formAddress(locale, "intake", page)}${query}`);
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { locale, page } = await params;
  if (!isLocale(locale) || !isPage(page)) return nothingHere();
  return forScript(request, await postPage(request, { locale, form: "intake", page }));
}
