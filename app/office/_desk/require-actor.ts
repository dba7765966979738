import { redirect } from "next/navigation";
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
  if (actor !== null) return actor;
  return new Response("Sign in first.\n", {
    status: 401,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
