import { database } from "@/lib/db/client";
import { resumeLists } from "@/lib/earlier-clients/add";
import { sweepsDue } from "@/lib/jobs/sweep";
import { reassessDue } from "@/lib/leads/reassess";
import { fillSearch } from "@/lib/leads/search-fill";
import { faultCode, log } from "@/lib/log";
import { escalateDue } from "@/lib/notifications/escalation";
import { planDue } from "@/lib/notifications/person-queue";
import { releaseHeld } from "@/lib/notifications/recipients";
import { checkRoads } from "@/lib/notifications/road-check";
import { enqueue } from "@/lib/outbox/enqueue";
import { remindDue } from "@/lib/reviews/due";

/**
 * What is due is a row with a time in it. Each task finds its rows and claims them with a precondition in the
 * `where` (or a job key), because every worker runs all of them every 30 seconds, at once with the others.
 * It returns how many it claimed. A far-future timer or job instead would be lost with a changed mind.
 */
type DueTask = () => Promise<number>;

const DUE: Readonly<Record<string, DueTask>> = {
  sweeps: enqueueSweeps,
  // Before the ladders: a lead that is more urgent by now is told as what it is.
  reassessments: reassessDue,
  escalations: escalateDue,
  // Before what is held: a court date that is another one by now moves what waits.
  people: planDue,
  held: releaseHeld,
  roads: checkRoads,
  reviews: remindDue,
  search: fillSearch,
  earlierClients: resumeLists,
};

/**
 * Runs everything that is due. A task that fails is logged and does not hold up the others.
 * @returns by task the number of rows it claimed, null where it failed
 */
export async function due(): Promise<Record<string, number | null>> {
  const claimed: Record<string, number | null> = {};
  for (const [name, task] of Object.entries(DUE)) {
    try {
      claimed[name] = await task();
    } catch (error) {
      log().error({ due: name, ...faultCode(error) }, "a due task failed");
      claimed[name] = null;
    }
  }
  return claimed;
}

async function enqueueSweeps(): Promise<number> {
  const found = await sweepsDue();
  for (const of of found) {
    const job = { name: "sweep", payload: { of }, key: `sweep:${of}`, ifThere: "keep" } as const;
    await database().$transaction((tx) => enqueue(tx, job));
  }
  return found.length;
}
