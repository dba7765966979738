import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { recordEvent, settledIn } from "@/lib/leads/history";
import { mayWork } from "@/lib/leads/permissions";
import { assessInside } from "@/lib/leads/reassess";
import { readClosedDays } from "@/lib/practice/read";
import type { RuleId } from "@/lib/triage/rules";

/** The last days of the law of which a person can record what came of them, by the rule that counts each. */
export const SETTLED_BY = {
  license: "T14",
  preliminary: "T15",
  appeal: "T16",
  newTrial: "T17",
} as const satisfies Readonly<Record<string, RuleId>>;
export type LastDay = keyof typeof SETTLED_BY;

/** What came of a last day: asked for in time, not asked for, of no use here; `open` takes it back. */
export const OUTCOMES = ["done", "missed", "notNeeded", "open"] as const;
export type DayOutcome = (typeof OUTCOMES)[number];

export type Settled =
  | "settled"
  /** No such lead, or not for this actor */
  | "nothingHere"
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: { readonly version: number; readonly outcome: DayOutcome } };

/**
 * Records what came of a last day. From then on the order of call-backs leaves it out, in the same transaction:
 * "passed: ask now" stands until somebody has asked, and no longer.
 * @param change `version` of the lead as the form showed it
 * @throws when the database does not answer
 */
export async function settleDay(
  actor: Actor,
  leadId: string,
  { what, version, outcome }: { what: LastDay; version: number; outcome: DayOutcome },
): Promise<Settled> {
  if (!mayWork(actor)) return "nothingHere";
  const holidays = await readClosedDays();
  return database().$transaction(async (tx): Promise<Settled> => {
    const mine = { id: leadId, practiceId: actor.practiceId };
    // Counted first: its row is locked from here on, so that what is read below is what is assessed.
    const { count } = await tx.lead.updateMany({
      where: { ...mine, version },
      data: { version: { increment: 1 } },
    });
    const lead = await tx.lead.findFirst({
      where: mine,
      include: { charges: { orderBy: { position: "asc" } }, events: { where: { kind: "settled" } } },
    });
    if (lead === null) return "nothingHere";
    const from = settledIn(lead.events).get(what) ?? "open";
    if (count === 0) return { changed: { version: lead.version, outcome: outcomeOf(from) ?? "open" } };
    const others = lead.settled.filter((rule) => rule !== SETTLED_BY[what]);
    const settled = outcome === "open" ? others : [...others, SETTLED_BY[what]];
    await tx.lead.update({ where: { id: leadId }, data: { settled }, select: { id: true } });
    const at = now();
    await recordEvent(tx, { leadId, kind: "settled", data: { what, from, to: outcome }, actor, at });
    const { events: _, ...row } = lead;
    await assessInside(tx, { ...row, settled }, at, holidays);
    return "settled";
  });
}

/** What a form says; undefined for what no page of ours sends. */
export function outcomeOf(text: string): DayOutcome | undefined {
  return OUTCOMES.find((outcome) => outcome === text);
}

/** Which last day it is about; undefined for one that nobody records. */
export function lastDayOf(text: string): LastDay | undefined {
  return (Object.keys(SETTLED_BY) as LastDay[]).find((what) => what === text);
}
