import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { changedAnswer } from "@/app/office/_desk/changed";
import { versionOf } from "@/app/office/_desk/lead-post";
import { ON_CALL_PAGE } from "@/app/office/_desk/on-call-day";
import { onCallLabels } from "@/app/office/_desk/on-call-labels";
import { postSettings } from "@/app/office/_desk/settings-post";
import { now } from "@/lib/clock";
import { onCallControls, onCallTyped, readOnCall, weeksShown } from "@/lib/on-call/form";
import { readSettings } from "@/lib/on-call/read";
import { saveOnCall } from "@/lib/on-call/write";
import { textOf } from "@/lib/practice/form";
import { practice } from "@/lib/practice/read";
import { mayChangePractice } from "@/lib/practice/write";
import { dayOf } from "@/lib/triage/calendar";

const ACTION = `${ON_CALL_PAGE}/save` as const;

export function GET(): Response {
  return seeOther(ON_CALL_PAGE);
}

/** Saves who is on call: 303 back, 409 with both versions when somebody saved in between. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const known = await practice();
  const zone = typeof known === "object" ? known.timeZone : "UTC";
  const weeks = weeksShown(now(), zone);
  const form = {
    page: ON_CALL_PAGE,
    action: ACTION,
    holder: "onCall",
    controls: onCallControls(weeks),
  } as const;
  return postSettings(request, form, async (actor, typed) => {
    if (!mayChangePractice(actor)) return problem(404, "not-found", "There is nothing at this address.");
    const { plan, version } = await readSettings(actor.practiceId, dayOf(now(), zone));
    const read = readOnCall(
      typed,
      weeks,
      plan.people.map(({ id }) => id),
    );
    if ("faults" in read) return read;
    const saved = await saveOnCall(actor, versionOf(textOf(typed, "version")), read.input);
    if (saved === "saved") return seeOther(`${ON_CALL_PAGE}?saved=onCall`);
    const named = (value: string) => plan.people.find(({ id }) => id === value)?.name ?? value;
    return changedAnswer(request, {
      ...{
        what: "who is on call",
        action: ACTION,
        back: ON_CALL_PAGE,
        page: "office/settings/on-call-changed",
      },
      ...{
        labels: onCallLabels(weeks),
        mine: typed,
        theirs: onCallTyped(plan, weeks, version),
        version,
        named,
      },
    });
  });
}
