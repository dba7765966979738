import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { sendTest } from "@/lib/notifications/test-message";

export function GET(): Response {
  return seeOther("/office/settings");
}

/** Sends a test message to whoever asks, at each of their addresses. What came of it shows on the page that they asked on. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const [typed, back] = [oneValue(form, "press"), oneValue(form, "back")];
  if (typed === undefined || back === undefined) return unreadableForm();
  const pairs = [["press", typed] as const, ["back", back] as const];
  const held = { action: "/office/settings/test-mail/save", pairs } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const press = z.uuid().safeParse(typed);
    if (!press.success) return unreadableForm();
    await sendTest(actor, press.data);
    // Everybody has a page about mail; the settings are the owner's.
    return seeOther(back === "mail" ? "/office/mail#mail" : "/office/settings#mail");
  });
}
