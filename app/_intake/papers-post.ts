import type { ReadableStream } from "node:stream/web";
import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { addedAddress, moreAddress } from "@/app/_intake/more-address";
import { limited } from "@/app/_intake/plain-answers";
import { clientAddress } from "@/app/_request/client-address";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import { allowBody } from "@/app/_request/large-body";
import { html, plainPage } from "@/app/_request/plain-page";
import { seeOther } from "@/app/_request/see-other";
import type { Locale } from "@/lib/i18n/locales";
import { addPapers, forgetPapers, holdPapers, PAPERS_CONTROL } from "@/lib/intake/add-papers";
import { addable } from "@/lib/intake/addable";
import { countPost } from "@/lib/intake/limits";
import { isOutage } from "@/lib/outage";
import { filesOf, MOST_POSTED } from "@/lib/papers/receive";
import { practice } from "@/lib/practice/read";

/**
 * The answer to a post of court papers. 303 to the note, to the list, or back to the page with what is wrong; 413 and
 * 429 for too much, 503 while the database is away. Nothing of the body is read before the cookie has proven who sends
 * it. The handler has proven the origin.
 */
export async function postPapers(request: Request, locale: Locale): Promise<Response> {
  try {
    return await answer(request, locale);
  } catch (error) {
    if (!isOutage(error)) throw error;
    return sorry(request, locale, 503);
  }
}

async function answer(request: Request, locale: Locale): Promise<Response> {
  if ((await practice()) === "settingUp") return seeOther(moreAddress(locale));
  const wait = await countPost(clientAddress(request));
  // There is nothing typed to hold: a press goes to the page.
  const held = { locale, action: moreAddress(locale, "papers"), pairs: [] } as const;
  if (wait !== undefined) return limited(request, held, wait);
  const key = (await cookies()).get(DRAFT_COOKIE)?.value;
  const found = await addable(key, locale);
  // Nothing that tells whether there ever was such a request.
  if (found === null || key === undefined) return seeOther(moreAddress(locale));
  if (!allowBody(request, MOST_POSTED)) return sorry(request, locale, 413);
  if (request.body === null) return seeOther(moreAddress(locale));
  const type = request.headers.get("content-type") ?? "";
  const body = request.body as ReadableStream<Uint8Array>;
  const papers = await addPapers(found, filesOf(body, type, PAPERS_CONTROL));
  if (papers.faults.length > 0) {
    await holdPapers(key, papers);
    return seeOther(`${moreAddress(locale, "papers")}#error-summary`);
  }
  await forgetPapers(key);
  return seeOther(papers.stored > 0 ? addedAddress(locale, "papers") : moreAddress(locale));
}

/** Files cannot be held by a page as typed words are, so it says what to do instead. */
async function sorry(request: Request, locale: Locale, status: 413 | 503): Promise<Response> {
  const words = await getTranslations({ locale, namespace: "intake" });
  const isLarge = status === 413;
  const back = html`<p><a href="${moreAddress(locale, "papers")}">${words("papers.back")}</a></p>`;
  return plainPage(request, {
    ...{ status, page: isLarge ? "intake/too-large" : "intake/away", lang: locale },
    title: words(isLarge ? "tooLarge.title" : "away.title"),
    body: html`<p>${words(isLarge ? "papers.large" : "papers.away")}</p>${back}`,
    ...(isLarge ? {} : { retryAfterSeconds: 10 }),
  });
}
