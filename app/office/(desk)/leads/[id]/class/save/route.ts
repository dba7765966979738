import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { CHARGE_CLASS_LABELS } from "@/lib/charges/classes";
import { chargeClassOf, setChargeClass } from "@/lib/leads/charge-class";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/class/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Sets the class of a charge: 303 back, 409 with both classes when somebody changed the lead. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/class/save` as const;
  const controls = ["chargeClass", "position", "version"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const to = chargeClassOf(textOf(typed, "chargeClass"));
    const place = textOf(typed, "position");
    if (to === undefined || !/^\d{1,3}$/u.test(place)) return noSuchLead();
    const position = Number(place);
    const done = await setChargeClass(actor, id, {
      ...{ position, to },
      version: versionOf(textOf(typed, "version")),
    });
    if (done === "nothingHere") return noSuchLead();
    if (done === "changed") return seeOther(`/office/leads/${id}?saved=class`);
    const stands = CHARGE_CLASS_LABELS[done.changed.classes[position] ?? "unknown"];
    const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
    return savedMeanwhile(request, { id, rows: [["Class", stands, CHARGE_CLASS_LABELS[to]]], again });
  });
}
