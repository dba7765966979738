import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { makeSheet, SHEETS } from "@/lib/closing/sheets";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/print/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Writes down that a sheet is printed, then shows it: 303 to the sheet. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/print/save` as const;
  return postToLead(request, { id, action, controls: ["sheet", "letterId"] }, async (actor, typed) => {
    const kind = SHEETS.find((one) => one === textOf(typed, "sheet"));
    const letterId = textOf(typed, "letterId");
    const about = kind === "letter" ? { kind, letterId } : { kind };
    const sheet = kind === undefined ? null : await makeSheet(actor, id, { ...about, kind });
    return sheet === null ? noSuchLead() : seeOther(`/office/leads/${id}/print/${sheet}`);
  });
}
