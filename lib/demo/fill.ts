import type { Actor } from "@/lib/auth/actor";
import { enterDemo } from "@/lib/auth/demo-owner";
import { revokeSession } from "@/lib/auth/tickets";
import { now } from "@/lib/clock";
import { closedLeads } from "@/lib/demo/closed-leads";
import { countedLeads } from "@/lib/demo/counted-leads";
import { datedLeads } from "@/lib/demo/dated-leads";
import { heldLeads } from "@/lib/demo/held-leads";
import { type Dates, type DemoLead, datesAround } from "@/lib/demo/lead";
import { LAWYER, PRACTICE } from "@/lib/demo/practice";
import { storeLead } from "@/lib/demo/store";
import { walkLead } from "@/lib/demo/walk";
import { readPractice } from "@/lib/practice/read";
import { savePractice } from "@/lib/practice/write";

/** Every invented lead. */
export function demoLeads(dates: Dates): readonly DemoLead[] {
  return [heldLeads, datedLeads, countedLeads, closedLeads].flatMap((leads) => leads(dates));
}

/**
 * Gives the owner of the demonstration a new password and, the first time, fills it: an invented practice and leads
 * for every rule and status. That the practice is complete is written last, so a start that was killed halfway is
 * taken up by the next one, which finds what is there by its key and adds the rest.
 * @param demo.email of the owner, whom `prepare` has made
 * @param demo.onFill called when there is something to fill
 * @throws when the database does not answer
 */
export async function fillDemo(demo: { email: string; password: string; onFill: () => void }): Promise<void> {
  const actor = await enterDemo({ email: demo.email, name: LAWYER, password: demo.password });
  try {
    const practice = await readPractice();
    if (practice === null || practice.complete) return;
    demo.onFill();
    await fill(actor);
    await savePractice(actor, practice.version, PRACTICE);
  } finally {
    await revokeSession(actor.sessionId);
  }
}

async function fill(actor: Actor): Promise<void> {
  const dates = datesAround(now());
  const stored: [string, DemoLead][] = [];
  for (const [place, lead] of demoLeads(dates).entries())
    stored.push([await storeLead({ actor, dates, place, lead }), lead]);
  // After all are there: a conflict check looks at the names of the others.
  for (const [id, lead] of stored) await walkLead(actor, id, lead);
}
