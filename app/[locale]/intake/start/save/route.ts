import { cookies } from "next/headers";
import { startAddress } from "@/app/_intake/addresses";
import { choose } from "@/app/_intake/begin";
import { orAway } from "@/app/_intake/plain-answers";
import { DRAFT_COOKIE, noDraftCookie } from "@/app/_request/draft-cookie";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { DEFAULT_LOCALE, isLocale, path } from "@/lib/i18n/locales";

type Context = { params: Promise<{ locale: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { locale } = await params;
  return seeOther(startAddress(isLocale(locale) ? locale : DEFAULT_LOCALE));
}

/** "Continue" or "Start new": 303 to the page to go on at. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const asked = (await params).locale;
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  const form = await postedForm(request);
  if (form === null) return unreadableForm();
  const [fresh, role] = [oneValue(form, "fresh") === "yes", oneValue(form, "role")];
  const pairs = [...(fresh ? [["fresh", "yes"] as const] : []), ...(role ? [["role", role] as const] : [])];
  const action = `/${path(locale, "/intake/start/save").slice(1)}` as const;
  return orAway(request, { locale, action, pairs }, async () => {
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    const door = role === "accused" || role === "family" ? role : null;
    const { to, forget } = await choose(key, locale, fresh, door);
    return seeOther(to, forget ? [noDraftCookie()] : []);
  });
}
