import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { AGREED_CONTROLS, agreedWords, readAgreed } from "@/app/office/_desk/agreed-form";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { keepConsultation } from "@/lib/leads/consultation";
import { readOpenLead } from "@/lib/leads/read";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/consultation/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Keeps the consultation and what was agreed: 303 back, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/consultation/save` as const;
  return postToLead(request, { id, action, controls: AGREED_CONTROLS }, async (actor, typed) => {
    const zone = (await readOpenLead(actor, id))?.zone;
    if (zone === undefined) return noSuchLead();
    const holder = `lead ${id} ${actor.sessionId}`;
    const read = readAgreed(typed, zone);
    if ("faults" in read) {
      await keepRefused(holder, { typed, faults: read.faults });
      return seeOther(`/office/leads/${id}?again=consultation#error-summary`);
    }
    const version = versionOf(textOf(typed, "version"));
    const done = await keepConsultation(actor, id, { version, agreed: read.agreed });
    if (done === "nothingHere" || done === "notCleared") return noSuchLead();
    if (done !== "changed") {
      const isOpen = done.changed.conflict === "clear";
      const stands = isOpen ? agreedWords(done.agreed, zone) : "closed by a conflict";
      const rows = [["Agreed", stands, agreedWords(read.agreed, zone)]] as const;
      const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
      return savedMeanwhile(request, { id, rows, ...(isOpen ? { again } : {}) });
    }
    await forgetRefused(holder);
    return seeOther(`/office/leads/${id}?saved=consultation`);
  });
}
