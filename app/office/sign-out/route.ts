import { cookies } from "next/headers";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { closeSession } from "@/lib/auth/handshake";

/** Looking at the address changes nothing: only the button signs out. */
export function GET(): Response {
  return seeOther("/office/leads");
}

/** Ends the session in the database and takes its cookie away. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const held = { action: "/office/sign-out", pairs: [] } as const;
  const actor = await actorOrAnswer(request, held);
  if (actor instanceof Response) return actor;
  return orOutage(request, held, async () => {
    const sent = (await cookies()).getAll().map(({ name, value }) => [name, value] as const);
    return seeOther("/office/sign-in", await closeSession(Object.fromEntries(sent)));
  });
}
