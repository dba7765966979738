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
  const id = z.uuid().safeParse(oneValue(await postedForm(request), "apiKeyId"));
  if (!id.success) return unreadableForm();
  const held = { action: "/office/settings/api-keys/revoke", pairs: [["apiKeyId", id.data]] } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    await revokeApiKey(actor, id.data);
    return seeOther("/office/settings?saved=apiKey");
  });
}
