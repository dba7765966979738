import type { Actor } from "@/lib/auth/actor";

/** Who puts names of earlier clients in and takes them out: the owner, who answers for what the practice has been. */
export function mayImport(actor: Actor): boolean {
  return actor.role === "owner";
}
