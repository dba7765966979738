import { randomBytes } from "node:crypto";
import { now } from "@/lib/clock";

/**
 * A UUID of version 7 (RFC 9562), as Prisma makes them for the rows that it writes: for rows whose id must be known
 * before they are written. In order of time, so that an index grows at its end.
 */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now().getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
}
