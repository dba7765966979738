import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { retryDead } from "@/lib/jobs/dead";

export function GET(): Response {
  return seeOther("/office/health");
}

/** Lets a job that was given up run again: 303 back. The same 404 for one that is not there and for nobody's owner. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const job = oneValue(await postedForm(request), "job");
  if (job === undefined) return unreadableForm();
  const held = { action: "/office/health/retry/save", pairs: [["job", job]] } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const done = await retryDead(actor, job);
    if (done === "nothingHere") return problem(404, "not-found", "There is nothing at this address.");
    return seeOther("/office/health?saved=retry");
  });
}
