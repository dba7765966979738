import { randomUUID } from "node:crypto";
import { faultsOf } from "@/app/_intake/sentences";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html, plainPage } from "@/app/_request/plain-page";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead } from "@/app/office/_desk/lead-post";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { BY_HAND_CONTROLS, intakeByHand, MORE_BY_HAND, readByHand } from "@/lib/intake/by-hand";
import { decodeForm } from "@/lib/intake/form-data";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";
import { mayWork } from "@/lib/leads/permissions";
import { isLeadId } from "@/lib/leads/read";
import { decode, type Fault, pairsOf, type Typed, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

export function GET(): Response {
  return seeOther("/office/leads/new");
}

/** Stores a lead that was written down at the desk: 303 to it. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const short = form === null ? null : decode(form, [...BY_HAND_CONTROLS, "token"]);
  const more = form === null ? null : decodeForm(form);
  if (form === null || short === null || more === null || !more.ok) return unreadableForm();
  const typed = { ...moreTyped(form), ...short };
  const held = { action: "/office/leads/new/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    if (!mayWork(actor)) return noSuchLead();
    const holder = `lead by hand ${actor.sessionId}`;
    const situation = situationOf({ form: "intake", door: null, language: "en" }, { takesFederal: true });
    const read = readByHand((control) => textOf(typed, control), situation, more.values);
    if (!read.ok) {
      const faults = [...read.wrong.map(faultOf), ...(await faultsOf(read.errors, "en", "family"))];
      await keepRefused(holder, { typed, faults });
      return seeOther("/office/leads/new?again=1#error-summary");
    }
    const given = textOf(typed, "token");
    const token = `${actor.userId} ${isLeadId(given) ? given : randomUUID()}`;
    const submitted = await submitIntake(intakeByHand(read, token, situation, actor));
    if (!("leadId" in submitted)) return storedAlready(request, submitted.outcome === "conflict");
    await forgetRefused(holder);
    return seeOther(`/office/leads/${submitted.leadId}?saved=lead`);
  });
}

/** The second part as it was typed: a question may have several values there. */
function moreTyped(form: FormData): Typed {
  const known = new Set(MORE_BY_HAND.flatMap(({ key, group }) => [key, `${key}Answer`, group ?? key]));
  const names = [...new Set(form.keys())].filter((name) => known.has(name.split("[")[0] ?? ""));
  return Object.fromEntries(
    names.map((name) => [name, form.getAll(name).filter((value) => typeof value === "string")]),
  );
}

const SENTENCES: Readonly<Record<string, string>> = {
  accusedName: "Write the name of the person who needs help, two letters at least.",
  submitterName: "Write the name of the person who called, or leave it empty.",
  phone: "That phone number cannot be read. Write it with the area code, or leave it empty.",
  custody: "Choose whether the person is in jail now.",
  "charges[0][chargeText]": "Write the charge in 2 to 120 characters, or leave it empty.",
  source: "Choose how it came in.",
};

function faultOf(control: string): Fault {
  const date =
    "Write the court date as month, day and year, and the time as 9:00 am; or leave all of it empty.";
  return [control, SENTENCES[control] ?? date];
}

function storedAlready(request: Request, isOther: boolean): Response {
  const body = isOther
    ? html`<p>A lead was stored from this form already, with other values. Nothing was changed.</p><p><a href="/office/leads">Find it in the list</a> or <a href="/office/leads/new">start a new form</a>.</p>`
    : html`<p>This form is being stored at this moment.</p><p><a href="/office/leads">Find it in the list</a>.</p>`;
  return plainPage(request, { status: 409, page: "office/lead-stored", title: "Stored already", body });
}
