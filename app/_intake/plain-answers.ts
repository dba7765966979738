import { getTranslations } from "next-intl/server";
import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import type { Locale } from "@/lib/i18n/locales";
import { isOutage } from "@/lib/outage";
import { formatPhone } from "@/lib/practice/phone";
import { practice } from "@/lib/practice/read";

/** Answers to a post that are no redirect. Each holds what was typed and sends it again at a press. */

/** The control that carries the version of the draft that a page was drawn from; 0 before there is one. */
export const VERSION_CONTROL = "version";

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

/** 429 for a network that sends too much: when to try again, and the number for whom that is too late. */
export async function limited(request: Request, held: Held, seconds: number): Promise<Response> {
  const words = await getTranslations({ locale: held.locale, namespace: "intake.limited" });
  const away = await getTranslations({ locale: held.locale, namespace: "intake.away" });
  const again = sendAgain(held.action, held.pairs, { button: away("again") });
  const known = await practice();
  const phone = typeof known === "object" ? known.phone : null;
  const call = words("call");
  const number = phone === null ? "" : html`<p>${call} <a href="tel:${phone}">${formatPhone(phone)}</a></p>`;
  return plainPage(request, {
    ...{ status: 429, page: "intake/limited", title: words("title"), lang: held.locale },
    // Rounded up, so that a press at the time that was said goes through.
    body: html`<p>${words("text", { minutes: Math.ceil(seconds / 60) })}</p>${number}${again}`,
    retryAfterSeconds: seconds,
  });
}

/**
 * 409 for a page that was saved with other answers after it was opened here, as in another tab: keeps both, and the
 * person says which one is meant.
 * @param page where what is saved can be seen
 */
export async function savedMeanwhile(request: Request, held: Held, page: `/${string}`): Promise<Response> {
  const words = await getTranslations({ locale: held.locale, namespace: "intake.twice" });
  // Without the version it was drawn from, the press that follows wins.
  const pairs = held.pairs.filter(([name]) => name !== VERSION_CONTROL);
  const again = sendAgain(held.action, pairs, { button: words("mine") });
  return plainPage(request, {
    ...{ status: 409, page: "intake/saved-meanwhile", title: words("title"), lang: held.locale },
    body: html`<p>${words("text")}</p>${again}<p><a href="${page}">${words("theirs")}</a></p>`,
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
