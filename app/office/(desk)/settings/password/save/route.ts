import { clientAddress } from "@/app/_request/client-address";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html } from "@/app/_request/plain-page";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage, plainBusy, plainLimited } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { changePassword } from "@/lib/auth/change-password";
import { PASSWORD_LEAST, PASSWORD_MOST } from "@/lib/auth/password";

export function GET(): Response {
  return seeOther("/office/settings/me");
}

/** Changes one's own password. Nothing that was typed here is kept anywhere. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const [current, next] = [oneValue(form, "currentPassword"), oneValue(form, "newPassword")];
  if (current === undefined || next === undefined) return unreadableForm();
  const ask = html`<p><a href="/office/settings/me">Back to the settings</a></p>`;
  const held = { action: "/office/settings/password/save", pairs: [], ask } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    if (next.length < PASSWORD_LEAST) return back("short");
    if (next.length > PASSWORD_MOST) return back("long");
    if (current === "" || current.length > PASSWORD_MOST) return back("current");
    const address = clientAddress(request);
    const answer = await changePassword(actor, { current, next, address });
    switch (answer.kind) {
      case "changed":
        return seeOther("/office/settings/me?saved=password", answer.cookies);
      case "wrong":
        return back("current");
      case "limited":
        return plainLimited(request, answer.seconds, "/office/settings/me");
      case "busy":
        return plainBusy(request, held);
    }
  });
}

function back(code: "short" | "long" | "current"): Response {
  return seeOther(`/office/settings/me?password=${code}#error-summary`);
}
