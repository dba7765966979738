import { createHash } from "node:crypto";
import type { LeadPage } from "@/lib/leads/list";

/**
 * Stands for a page of the list as it is drawn: another one is another list. Of what is stored and not of the words,
 * which change by themselves with every minute.
 */
export function listMark({ rows, moved, isStale, frozen }: LeadPage): string {
  return createHash("sha256")
    .update(JSON.stringify([rows, moved, isStale, frozen]))
    .digest("base64url")
    .slice(0, 22);
}
