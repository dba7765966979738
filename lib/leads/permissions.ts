import type { Actor } from "@/lib/auth/actor";

/** Who may do what with leads. The auditor reads what is readable before clearance and touches nothing. */

/** Records calls, writes notes, changes the status, adds leads, and opens what a clear check has opened. */
export function mayWork(actor: Actor): boolean {
  return actor.role !== "auditor";
}

/** Decides about conflicts, and so sees the names that are sealed otherwise and the lane of a frozen lead. */
export function mayDecide(actor: Actor): boolean {
  return actor.role === "owner" || actor.role === "attorney";
}
