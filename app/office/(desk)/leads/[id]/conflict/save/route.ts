import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { leadChanged } from "@/app/office/_desk/lead-changed";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { CONFLICT_WORDS } from "@/app/office/_desk/lead-words";
import type { Actor } from "@/lib/auth/actor";
import { DECISIONS, decideConflict, REASON_MOST } from "@/lib/conflicts/decide";
import { type Fault, type Typed, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/conflict/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}/conflict`);
}

/** Decides about a conflict: 303 to the lead, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/conflict/save` as const;
  const controls = ["outcome", "reason", "version", "seen"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const holder = `conflict ${id} ${actor.sessionId}`;
    const decided = await judged(actor, id, typed);
    if (decided === "nothingHere") return noSuchLead();
    if (decided === "decided") {
      await forgetRefused(holder);
      return seeOther(`/office/leads/${id}?saved=conflict`);
    }
    await keepRefused(holder, { typed, faults: "faults" in decided ? decided.faults : [] });
    if ("changed" in decided) {
      const wanted = outcomeOf(typed);
      return leadChanged(request, {
        ...{ id, typed, form: "conflict", ...decided },
        wanted: wanted === undefined ? "none" : CONFLICT_WORDS[wanted],
      });
    }
    return seeOther(`/office/leads/${id}/conflict?again=1#error-summary`);
  });
}

function outcomeOf(typed: Typed) {
  return DECISIONS.find((outcome) => outcome === textOf(typed, "outcome"));
}

async function judged(actor: Actor, id: string, typed: Typed) {
  const faults: Fault[] = [];
  const outcome = outcomeOf(typed);
  const reason = textOf(typed, "reason").trim();
  if (outcome === undefined) faults.push(["outcome", "Choose what the check has shown."]);
  if (reason === "") faults.push(["reason", "Say why. One line is enough."]);
  if (reason.length > REASON_MOST) faults.push(["reason", `Keep it under ${REASON_MOST} characters.`]);
  if (outcome === undefined || faults.length > 0) return { faults };
  const seen = textOf(typed, "seen");
  const decided = await decideConflict(actor, id, {
    ...{ version: versionOf(textOf(typed, "version")), outcome, reason, seen },
  });
  if (decided !== "otherNames") return decided;
  return { faults: [["outcome", "Other names were found meanwhile. Look at them, then decide."]] as Fault[] };
}
