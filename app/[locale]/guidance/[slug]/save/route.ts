import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { env } from "@/lib/env";
import { articleBySlug } from "@/lib/guidance/catalog";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { localBucket, waitOf } from "@/lib/limits/bucket";
import { isOutage } from "@/lib/outage";
import { networkHash } from "@/lib/privacy/network";
import { countVerdict } from "@/lib/reviews/useful";

type Context = { params: Promise<{ locale: string; slug: string }> };

/** In ten minutes from one network; a library or a jail's lobby stands behind one address. */
const MOST = 60;
const SECONDS = 10 * 60;

async function asked({ params }: Context) {
  const { locale: named, slug } = await params;
  const locale = isLocale(named) ? named : DEFAULT_LOCALE;
  const article = articleBySlug(slug);
  return { locale, article, page: pageOf(locale, article?.slug) };
}

function pageOf(locale: Locale, slug: string | undefined): `/${string}` {
  const list = locale === DEFAULT_LOCALE ? "/guidance" : (`/${locale}/guidance` as const);
  return slug === undefined ? list : `${list}/${slug}`;
}

export async function GET(_request: Request, context: Context): Promise<Response> {
  return seeOther((await asked(context)).page);
}

/**
 * Yes or no to whether an article was of use: counted, and 303 back to it. During an outage, or when one network says
 * very much, the page says that it could not be noted; nobody waits for that and nothing is held.
 */
export async function POST(request: Request, context: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { locale, article, page } = await asked(context);
  const said = oneValue(await postedForm(request), "useful");
  if (article === undefined || (said !== "yes" && said !== "no")) return unreadableForm();
  const tries = localBucket("useful", MOST * env().RATE_LIMIT_FACTOR, SECONDS);
  const network = networkHash(request.headers.get("x-first-call-address") ?? "");
  if ((await waitOf(tries.consume(network))) !== undefined) return seeOther(`${page}#not-noted`);
  try {
    await countVerdict(article, locale, said === "yes" ? "useful" : "notUseful", alabama());
    return seeOther(`${page}#noted`);
  } catch (error) {
    if (isOutage(error)) return seeOther(`${page}#not-noted`);
    throw error;
  }
}
