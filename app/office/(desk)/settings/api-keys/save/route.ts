import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html, plainPage } from "@/app/_request/plain-page";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { makeApiKey } from "@/lib/api-keys/write";

export function GET(): Response {
  return seeOther("/office/settings");
}

/** Makes a key and shows it on the answer itself: it must stand in no address, cookie or storage. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const name = oneValue(await postedForm(request), "keyName")?.trim();
  if (name === undefined || name.length > 60) return unreadableForm();
  const held = { action: "/office/settings/api-keys/save", pairs: [["keyName", name]] } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const key = await makeApiKey(actor, name === "" ? "Program" : name);
    if (key === null) return seeOther("/office/settings");
    return plainPage(request, {
      status: 200,
      page: "office/api-key",
      title: "A new key",
      body: html`<p>Copy it now. It is not shown again, and nobody can look it up.</p><p><code data-api-key-value>${key}</code></p><p><a href="/office/settings">Back to the settings</a></p>`,
    });
  });
}
