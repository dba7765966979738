import type { Actor } from "@/lib/auth/actor";

/**
 * Sees what waits for a lawyer and marks what one has signed off: the owner and the attorneys. Who answers for the law
 * that the portal tells is no matter for intake, and an auditor touches nothing.
 */
export function mayReview(actor: Actor): boolean {
  return actor.role === "owner" || actor.role === "attorney";
}
