import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html, plainPage } from "@/app/_request/plain-page";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { LISTS_PAGE, noSuchList } from "@/app/office/_desk/list-post";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { mayImport } from "@/lib/earlier-clients/permissions";
import { SOURCE_MOST, uploadList } from "@/lib/earlier-clients/upload";
import { isOutage } from "@/lib/outage";
import type { Fault } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

const ACTION = `${LISTS_PAGE}/upload/save` as const;

export function GET(): Response {
  return seeOther(LISTS_PAGE);
}

/** Takes a list of names: 303 to its page. Who asks is proved before a byte of the file is read. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  try {
    const actor = await actorOrAnswer(request, { action: ACTION, pairs: [] });
    if (actor instanceof Response) return actor;
    if (!mayImport(actor)) return noSuchList();
    return await take(request, actor);
  } catch (error) {
    if (isOutage(error)) return awayNow(request);
    throw error;
  }
}

const SENTENCES = {
  none: "Choose the file.",
  empty: "This file has no rows.",
  notText: "This is not a CSV file. In the program that made it, choose “Save as” and then “CSV”.",
  tooMany: "This file has more than 50,000 rows. Split it and upload the parts one after the other.",
} as const;

async function take(request: Request, actor: Actor): Promise<Response> {
  const form = await postedForm(request);
  const source = oneValue(form, "source")?.trim();
  const file = form?.get("file");
  if (source === undefined || typeof file === "string") return unreadableForm();
  const holder = `lists ${actor.sessionId}`;
  const faults: Fault[] = [];
  if (source === "") faults.push(["source", "Say where these names come from."]);
  if (source.length > SOURCE_MOST) faults.push(["source", `Keep it under ${SOURCE_MOST} characters.`]);
  if (!file || file.size === 0) faults.push(["file", file?.name ? SENTENCES.empty : SENTENCES.none]);
  if (file && faults.length === 0) {
    const taken = await uploadList(actor, source, new Uint8Array(await file.arrayBuffer()));
    if (taken === "notAllowed") return noSuchList();
    if (typeof taken === "object") {
      await forgetRefused(holder);
      return seeOther(`${LISTS_PAGE}/${taken.listId}`);
    }
    faults.push(["file", SENTENCES[taken]]);
  }
  await keepRefused(holder, { typed: { source: [source] }, faults });
  return seeOther(`${LISTS_PAGE}?again=lists#error-summary`);
}

/** A file cannot be held in a page as other answers are. */
function awayNow(request: Request): Response {
  return plainPage(request, {
    ...{ status: 503, page: "office/away", title: "Not available for a moment", retryAfterSeconds: 10 },
    body: html`<p>The portal cannot reach its database at this moment. Nothing was saved. Go back and send the file again in a few seconds.</p><p><a href="${LISTS_PAGE}">Go back</a></p>`,
  });
}
