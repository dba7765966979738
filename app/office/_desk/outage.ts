import { html, type Markup, plainPage, sendAgain } from "@/app/_request/plain-page";
import { isOutage } from "@/lib/outage";

/** What a page holds while the database is away. A password is never among the pairs: it is asked for again. */
export type Held = {
  readonly action: `/${string}`;
  readonly pairs: Iterable<readonly [string, string]>;
  readonly ask?: Markup;
};

const RETRY_SECONDS = 10;

/** 503: holds what was typed and sends it again at a press. */
export function plainOutage(request: Request, held: Held): Response {
  const { action, pairs, ask } = held;
  const again = sendAgain(action, pairs, { button: "Try again", ...(ask === undefined ? {} : { ask }) });
  const body = html`<p>The portal cannot reach its database at this moment. Nothing was saved. What you typed is still on this page.</p>${again}`;
  return plainPage(request, {
    ...{ status: 503, page: "office/away", title: "Not available for a moment", body },
    retryAfterSeconds: RETRY_SECONDS,
  });
}

/** Does the work of a handler; an outage on the way becomes the page that holds what was typed. */
export async function orOutage(
  request: Request,
  held: Held,
  work: () => Promise<Response>,
): Promise<Response> {
  try {
    return await work();
  } catch (error) {
    if (isOutage(error)) return plainOutage(request, held);
    throw error;
  }
}

/** 503 for a moment in which too many passwords are being checked. */
export function plainBusy(request: Request, held: Held): Response {
  const { action, pairs, ask } = held;
  const again = sendAgain(action, pairs, { button: "Try again", ...(ask === undefined ? {} : { ask }) });
  const body = html`<p>Many people are signing in at this moment. Please try again in some seconds.</p>${again}`;
  return plainPage(request, {
    ...{ status: 503, page: "office/busy", title: "One moment", body },
    retryAfterSeconds: 5,
  });
}

/** 429 with the sentence that says when. */
export function plainLimited(request: Request, seconds: number, back: `/${string}`): Response {
  const body = html`<p>There were too many tries with a password. You can try again in ${spoken(seconds)}.</p><p>Nobody is locked out: the wait only grows with wrong tries.</p><p><a href="${back}">Go back</a></p>`;
  return plainPage(request, {
    ...{ status: 429, page: "office/limited", title: "Please wait before you try again", body },
    retryAfterSeconds: seconds,
  });
}

/** "40 seconds", "2 minutes"; rounded up, so that a try at the time that was said is let through. */
export function spoken(seconds: number): string {
  if (seconds === 1) return "1 second";
  if (seconds < 90) return `${seconds} seconds`;
  return `${Math.ceil(seconds / 60)} minutes`;
}
