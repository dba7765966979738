import { redirect } from "next/navigation";
import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import { plainOutage } from "@/app/office/_desk/outage";
import type { Actor } from "@/lib/auth/actor";
import { currentActor } from "@/lib/auth/session";

/**
 * Who asks for a page of the desk. A stranger is sent to the sign-in (bin/edge.mjs makes it 303 for a GET and 401
 * for anything else). Each page asks for itself: a layout does not run again when a browser goes from page to page.
 */
export async function requireActor(): Promise<Actor | "away"> {
  return (await currentActor()) ?? redirect("/office/sign-in");
}

/**
 * Who sends something to a handler of the desk, or the answer to give instead: 401 for a stranger.
 * @param held what to send again when the database is away, see {@link plainOutage}
 */
export async function actorOrAnswer(
  request: Request,
  held: Parameters<typeof plainOutage>[1],
): Promise<Actor | Response> {
  const actor = await currentActor();
  if (actor === "away") return plainOutage(request, held);
  return actor ?? plainSignedOut(request, held);
}

/** 401: a session ends while somebody types, so what was typed stays on the page until they have signed in beside it. */
function plainSignedOut(
  request: Request,
  { action, pairs, ask }: Parameters<typeof plainOutage>[1],
): Response {
  const again = sendAgain(action, pairs, { button: "Send again", ...(ask === undefined ? {} : { ask }) });
  const body = html`<p>You are not signed in, or you were signed out while you were typing. Nothing was saved. What you typed is still on this page.</p><p><a href="/office/sign-in" target="_blank">Sign in on another page</a>, then come back to this one and send it again.</p>${again}`;
  return plainPage(request, { status: 401, page: "office/signed-out", title: "Sign in first", body });
}
