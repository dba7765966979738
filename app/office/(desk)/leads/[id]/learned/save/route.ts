import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { differing, LEARNED_CONTROLS, readLearned } from "@/app/office/_desk/learned-words";
import { changeLearned } from "@/lib/leads/learned";
import { mayWork } from "@/lib/leads/permissions";
import { readOpenLead } from "@/lib/leads/read";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/learned/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Writes down what was learned by phone: 303 back, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/learned/save` as const;
  return postToLead(request, { id, action, controls: LEARNED_CONTROLS }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const read = readLearned(typed);
    if ("faults" in read) {
      // Nothing is kept for an id that is none, nor for whoever may not.
      if (!mayWork(actor) || (await readOpenLead(actor, id)) === null) return noSuchLead();
      await keepRefused(holder, { typed, faults: read.faults });
      return seeOther(`/office/leads/${id}?again=learned#error-summary`);
    }
    const version = versionOf(textOf(typed, "version"));
    const done = await changeLearned(actor, id, { version, to: read.learned });
    if (done === "nothingHere") return noSuchLead();
    if (typeof done === "object") {
      const rows = differing(done.changed.facts, read.learned);
      const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
      return savedMeanwhile(request, { id, rows, again });
    }
    await forgetRefused(holder);
    return seeOther(`/office/leads/${id}?saved=${done === "same" ? "learnedSame" : "learned"}`);
  });
}
