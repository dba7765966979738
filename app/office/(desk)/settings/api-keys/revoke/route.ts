import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { revokeApiKey } from "@/lib/api-keys/write";

export function GET(): Response {
  return seeOther("/office/settings");
}

/** Ends a key. Pressed twice, the second changes nothing. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const typed = oneValue(await postedForm(request), "apiKeyId");
  if (typed === undefined) return unreadableForm();
  const held = { action: "/office/settings/api-keys/revoke", pairs: [["apiKeyId", typed]] } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const id = z.uuid().safeParse(typed);
    if (!id.success) return unreadableForm();
    await revokeApiKey(actor, id.data);
    return seeOther("/office/settings?saved=apiKey");
  });
}
