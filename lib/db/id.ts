import { randomUUID } from "node:crypto";
import { now } from "@/lib/clock";

/**
 * A UUID of version 7 (RFC 9562), as Prisma makes them for the rows that it writes: for rows whose id must be known
 * before they are written. In order of time, so that an index grows at its end.
 */
export function newId(): string {
  const at = now().getTime().toString(16).padStart(12, "0");
  // A random UUID has its randomness, and the bits of the variant, where ours has them too.
  return `${at.slice(0, 8)}-${at.slice(8)}-7${randomUUID().slice(15)}`;
}
