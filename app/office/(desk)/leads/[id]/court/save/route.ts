import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { COURT_CONTROLS, courtWords, readCourt } from "@/app/office/_desk/court-words";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { changeCourt } from "@/lib/leads/court";
import { mayWork } from "@/lib/leads/permissions";
import { readOpenLead } from "@/lib/leads/read";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/court/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Writes down the day in court, or that there is none any more: 303 back, 409 with both when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/court/save` as const;
  return postToLead(request, { id, action, controls: COURT_CONTROLS }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const read = readCourt(typed);
    if ("faults" in read) {
      // Nothing is kept for an id that is none, nor for whoever may not.
      if (!mayWork(actor) || (await readOpenLead(actor, id)) === null) return noSuchLead();
      await keepRefused(holder, { typed, faults: read.faults });
      return seeOther(`/office/leads/${id}?again=court#error-summary`);
    }
    const done = await changeCourt(actor, id, {
      version: versionOf(textOf(typed, "version")),
      to: read.court,
    });
    if (done === "nothingHere") return noSuchLead();
    if (typeof done === "object") {
      const row = ["Court", courtWords(done.changed.court), courtWords(read.court)] as const;
      const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
      return savedMeanwhile(request, { id, rows: [row], again });
    }
    await forgetRefused(holder);
    const saved = done === "same" ? "courtSame" : read.court.wall === null ? "courtGone" : "court";
    return seeOther(`/office/leads/${id}?saved=${saved}`);
  });
}
