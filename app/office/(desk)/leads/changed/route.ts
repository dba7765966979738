import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { listMark } from "@/app/office/_desk/list-mark";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { watchingActor } from "@/lib/auth/session";
import { readFilter } from "@/lib/leads/filter";
import { listLeads } from "@/lib/leads/list";
import { isOutage } from "@/lib/outage";

/**
 * Whether a page of the list would be drawn otherwise by now. What an open list asks every 15 seconds, so it says
 * nothing else and does not keep a session alive.
 */
export async function GET(request: Request): Promise<Response> {
  const actor = await watchingActor();
  if (actor === null) return seeOther("/office/sign-in");
  const asked = new URL(request.url).searchParams;
  const parameters = Object.fromEntries(asked);
  if (actor === "away") return answer(503, null);
  try {
    const { after, before } = parameters;
    const list = await listLeads(actor, { filter: readFilter(parameters).filter, after, before });
    return answer(200, { changed: listMark(list) !== asked.get("mark") });
  } catch (error) {
    if (isOutage(error)) return answer(503, null);
    throw error;
  }
}

/** Nothing is sent here. Whoever does so all the same hears what they hear anywhere on the desk. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const actor = await actorOrAnswer(request, { action: "/office/leads", pairs: [] });
  return actor instanceof Response ? actor : seeOther("/office/leads");
}

function answer(status: number, body: object | null): Response {
  return Response.json(body, { status, headers: { "cache-control": "no-store" } });
}
