import type { ConflictState, Lane, LeadStatus } from "@/lib/db/generated/enums";

export type { ConflictState, LeadStatus };

/** What may follow what. Whatever is not here is refused, the status itself included. */
export const TRANSITIONS: Readonly<Record<LeadStatus, readonly LeadStatus[]>> = {
  new: ["conflictCheck", "contact", "declined", "referred"],
  conflictCheck: ["contact", "declined", "referred"],
  contact: ["conflictCheck", "consultation", "declined", "referred"],
  consultation: ["retained", "declined", "referred"],
  retained: [],
  declined: ["contact"],
  referred: ["contact"],
};

/** In the order of a lead's way. */
export const STATUSES = Object.keys(TRANSITIONS) as LeadStatus[];

/** Statuses of leads that somebody still has to do something about. */
export const OPEN_STATUSES: readonly LeadStatus[] = ["new", "conflictCheck", "contact", "consultation"];

/** Whether a lead was closed and comes back; then the reason is needed. */
export function reopens(from: LeadStatus, to: LeadStatus): boolean {
  return to === "contact" && !OPEN_STATUSES.includes(from);
}

/** A potential or confirmed conflict freezes a lead. */
export function isFrozen(conflict: ConflictState): boolean {
  return conflict === "potential" || conflict === "confirmed";
}

/**
 * Whether a lead may be contacted as far as conflicts go: after a clear check, or, when it is NOW and nobody has
 * found anything, before it. Then names only and no facts.
 */
export function mayContact(lead: { readonly conflict: ConflictState; readonly lane: Lane }): boolean {
  return lead.conflict === "clear" || (lead.conflict === "unchecked" && lead.lane === "now");
}
