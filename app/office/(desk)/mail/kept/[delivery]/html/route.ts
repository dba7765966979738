import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead } from "@/app/office/_desk/lead-post";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { openKept } from "@/lib/notifications/kept";

type Context = RouteContext<"/office/mail/kept/[delivery]/html">;

const HELD = { action: "/office/mail", pairs: [] } as const;

/**
 * A kept mail as it would be drawn where it is read. The edge gives this address a policy of its own, without scripts,
 * forms, requests and our origin: see `keptMailPolicy`.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return orOutage(request, HELD, async () => {
    const actor = await actorOrAnswer(request, HELD);
    if (actor instanceof Response) return actor.status === 401 ? seeOther("/office/sign-in") : actor;
    const mail = await openKept(actor, (await params).delivery);
    if (mail === null) return noSuchLead();
    return new Response(mail.html, {
      headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
    });
  });
}

/** Nothing is sent here. Whoever does so all the same hears what they hear anywhere on the desk. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const actor = await actorOrAnswer(request, HELD);
  return actor instanceof Response ? actor : seeOther("/office/mail");
}
