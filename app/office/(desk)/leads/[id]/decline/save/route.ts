import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import type { Fault } from "@/app/_ui/control";
import { attemptWords } from "@/app/office/_desk/lead-history";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { CONFLICT_WORDS, STATUS_WORDS } from "@/app/office/_desk/lead-words";
import type { Actor } from "@/lib/auth/actor";
import { declineLead, LETTER_WAYS } from "@/lib/closing/decline";
import { DECLINE_REASONS } from "@/lib/closing/reasons";
import { readOpenLead } from "@/lib/leads/read";
import type { Standing } from "@/lib/leads/write";
import { type Typed, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/decline/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}/decline`);
}

/** Declines a lead and keeps the letter: 303 to the lead, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/decline/save` as const;
  const controls = ["version", "why", "way", "language", "mark"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const holder = `decline ${id} ${actor.sessionId}`;
    const done = await judged(actor, id, typed);
    if (done === "nothingHere" || done === "notAllowed") return noSuchLead();
    if ("changed" in done) return meanwhile(request, actor, id, done.changed);
    if ("faults" in done) {
      const language = textOf(typed, "language") === "es" ? "es" : "en";
      await keepRefused(holder, { typed, faults: done.faults });
      return seeOther(`/office/leads/${id}/decline?again=1&language=${language}#error-summary`);
    }
    await forgetRefused(holder);
    return seeOther(`/office/leads/${id}?saved=${done.letterId === null ? "declined" : "letter"}`);
  });
}

async function judged(actor: Actor, id: string, typed: Typed) {
  const why = DECLINE_REASONS.find((one) => one === textOf(typed, "why"));
  const way = LETTER_WAYS.find((one) => one === textOf(typed, "way"));
  const faults: Fault[] = [];
  if (why === undefined) faults.push(["why", "Choose why."]);
  if (way === undefined) faults.push(["way", "Choose how the letter goes, or that none does."]);
  if (why === undefined || way === undefined) return { faults };
  const language = textOf(typed, "language") === "es" ? "es" : "en";
  const version = versionOf(textOf(typed, "version"));
  const done = await declineLead(actor, id, { version, why, way, language, mark: textOf(typed, "mark") });
  if (done === "otherLetter") return fault("way", "The letter says something else by now. Read it again.");
  if (done === "notSafe") return fault("way", "That address is not safe. Choose another way.");
  // Neither is asked of a decline.
  if (done === "changed" || done === "conflictFirst" || done === "reasonMissing") return "notAllowed";
  return done;
}

function fault(control: string, sentence: string): { readonly faults: Fault[] } {
  return { faults: [[control, sentence]] };
}

/** What happened while the letter was read: a status, a decision, or a call that somebody has just made. */
async function meanwhile(request: Request, actor: Actor, id: string, stands: Standing): Promise<Response> {
  const [last] = (await readOpenLead(actor, id))?.attempts ?? [];
  const call = last === undefined ? "none" : `${attemptWords(last.outcome)}, ${last.actorName}`;
  const rows = [
    ["Status", STATUS_WORDS[stands.status], STATUS_WORDS.declined],
    ["Last call", call, "not looked at"],
    ["Conflict check", CONFLICT_WORDS[stands.conflict], "as the page showed it"],
  ] as const;
  return savedMeanwhile(request, { id, rows });
}
