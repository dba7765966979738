import type { Actor } from "@/lib/auth/actor";
import { CHARGE_CLASSES, type ChargeClass } from "@/lib/charges/classes";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { mayWork } from "@/lib/leads/permissions";
import { assessInside } from "@/lib/leads/reassess";
import { readClosedDays } from "@/lib/practice/read";

/** The class of each charge by its position as it is now, for whoever was too late to change what they saw. */
export interface ClassesNow {
  readonly version: number;
  readonly classes: Readonly<Record<number, ChargeClass | null>>;
}

export type ClassChange =
  | "changed"
  /** No such lead or charge, or not for this actor */
  | "nothingHere"
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: ClassesNow };

/**
 * Sets the class of one charge, as a person read it on the paper; `unknown` takes it back. The pack only suggests:
 * nothing else writes this column. The order of call-backs follows in the same transaction, because a list that
 * still stands by the old class would be wrong from this moment on.
 * @param change `position` of the charge in the lead; `version` as the form showed it
 * @throws when the database does not answer
 */
export async function setChargeClass(
  actor: Actor,
  leadId: string,
  { position, version, to }: { position: number; version: number; to: ChargeClass },
): Promise<ClassChange> {
  if (!mayWork(actor)) return "nothingHere";
  const holidays = await readClosedDays();
  return database().$transaction(async (tx): Promise<ClassChange> => {
    const mine = { id: leadId, practiceId: actor.practiceId };
    // Counted first: its row is locked from here on, so that what is read below is what is assessed.
    const { count } = await tx.lead.updateMany({
      where: { ...mine, version, charges: { some: { position } } },
      data: { version: { increment: 1 } },
    });
    const lead = await tx.lead.findFirst({ where: mine });
    if (lead === null) return "nothingHere";
    const charges = await tx.charge.findMany({ where: { leadId }, orderBy: { position: "asc" } });
    const charge = charges.find((one) => one.position === position);
    if (charge === undefined) return "nothingHere";
    if (count === 0) return { changed: { version: lead.version, classes: classesOf(charges) } };
    const chargeClass = to === "unknown" ? null : to;
    await tx.charge.update({ where: { id: charge.id }, data: { chargeClass }, select: { id: true } });
    const at = now();
    const data = { position, from: charge.chargeClass ?? "unknown", to };
    await recordEvent(tx, { leadId, kind: "chargeClass", data, actor, at });
    const after = charges.map((one) => (one.id === charge.id ? { ...one, chargeClass } : one));
    await assessInside(tx, { ...lead, charges: after }, at, holidays);
    return "changed";
  });
}

/** What a form says of a class; undefined for anything that is none. */
export function chargeClassOf(text: string): ChargeClass | undefined {
  return CHARGE_CLASSES.find((one) => one === text);
}

function classesOf(charges: readonly { position: number; chargeClass: string | null }[]) {
  return Object.fromEntries(
    charges.map(({ position, chargeClass }) => [position, chargeClassOf(chargeClass ?? "") ?? null]),
  );
}
