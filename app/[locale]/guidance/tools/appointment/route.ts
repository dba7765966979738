import { getTranslations } from "next-intl/server";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { now } from "@/lib/clock";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { appointmentOf } from "@/lib/tools/appointment";

type Context = { params: Promise<{ locale: string }> };

async function localeOf({ params }: Context) {
  const { locale } = await params;
  return isLocale(locale) ? locale : DEFAULT_LOCALE;
}

export async function GET(_request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context);
  return seeOther(locale === DEFAULT_LOCALE ? "/guidance/tools" : `/${locale}/guidance/tools`);
}

/** The calendar file of a date that a tool has shown. Nothing is read and nothing is kept. */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  if (form === null) return unreadableForm();
  const pairs = [...form].flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : []));
  const words = await getTranslations({ locale: await localeOf(context), namespace: "tools.calendar" });
  const entry = {
    ...{ neutral: words("neutralEntry"), courtDate: words("courtEntry"), license: words("licenseEntry") },
  };
  const file = appointmentOf(new URLSearchParams(pairs), entry, now());
  if (file === null) return unreadableForm();
  const name = words("file");
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.ics"`,
      "cache-control": "no-store",
    },
  });
}
