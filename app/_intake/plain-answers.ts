import { getTranslations } from "next-intl/server";
import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import type { Locale } from "@/lib/i18n/locales";
import { isOutage } from "@/lib/outage";

/** Answers to a post that are no redirect. Each holds what was typed and sends it again at a press. */

/** What the page holds meanwhile. */
export type Held = {
  readonly locale: Locale;
  readonly action: `/${string}`;
  readonly pairs: readonly (readonly [string, string])[];
};

const RETRY_SECONDS = 10;

/** Does the work of a handler; an outage on the way becomes 503 with the page that holds what was typed. */
export async function orAway(request: Request, held: Held, work: () => Promise<Response>): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (!isOutage(error)) throw error;
    const words = await getTranslations({ locale: held.locale, namespace: "intake.away" });
    const again = sendAgain(held.action, held.pairs, { button: words("again") });
    return plainPage(request, {
      ...{ status: 503, page: "intake/away", title: words("title"), lang: held.locale },
      body: html`<p>${words("text")}</p>${again}`,
      retryAfterSeconds: RETRY_SECONDS,
    });
  }
}

/** 429 for a network that posts too much. */
export async function limited(request: Request, held: Held, seconds: number): Promise<Response> {
  const words = await getTranslations({ locale: held.locale, namespace: "intake.limited" });
  const away = await getTranslations({ locale: held.locale, namespace: "intake.away" });
  const again = sendAgain(held.action, held.pairs, { button: away("again") });
  return plainPage(request, {
    ...{ status: 429, page: "intake/limited", title: words("title"), lang: held.locale },
    body: html`<p>${words("text", { seconds: String(seconds) })}</p>${again}`,
    retryAfterSeconds: seconds,
  });
}

/** 413: more than a person can type. */
export async function tooLarge(request: Request, locale: Locale): Promise<Response> {
  const words = await getTranslations({ locale, namespace: "intake.tooLarge" });
  return plainPage(request, {
    ...{ status: 413, page: "intake/too-large", title: words("title"), lang: locale },
    body: html`<p>${words("text")}</p>`,
  });
}
