import { timingSafeEqual } from "node:crypto";
import { z } from "zod";
import { lookupHash } from "@/lib/privacy/keys";

/** A place in the list: what it is sorted by, and nothing that names anybody. */
export interface Place {
  readonly laneRank: number;
  readonly decideBy: Date;
  readonly kindRank: number;
  readonly receivedAt: Date;
  readonly id: string;
}

export interface Cursor {
  readonly place: Place;
  /** When the first page of this walk was read, `<transaction>@<milliseconds>`; see lib/leads/list.ts */
  readonly since: string;
}

const parts = z.tuple([
  z.int(),
  z.int(),
  z.int(),
  z.int(),
  z.uuid(),
  z.string().regex(/^\d{1,10}@\d{1,15}$/),
]);

/** As it stands in an address. Signed, so that nobody can ask the database about places that it has not given out. */
export function writeCursor({ place, since }: Cursor, scope: string): string {
  const { laneRank, decideBy, kindRank, receivedAt, id } = place;
  const values = [laneRank, decideBy.getTime(), kindRank, receivedAt.getTime(), id, since];
  const text = Buffer.from(JSON.stringify(values)).toString("base64url");
  return `${text}.${signature(text, scope)}`;
}

/** Null for anything that {@link writeCursor} did not write for the same scope: a practice and a filter. */
export function readCursor(written: string, scope: string): Cursor | null {
  const [text = "", signed = "", ...more] = written.split(".");
  const expected = Buffer.from(signature(text, scope));
  const given = Buffer.from(signed);
  if (more.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return null;
  const read = parts.safeParse(JSON.parse(Buffer.from(text, "base64url").toString("utf8")));
  if (!read.success) return null;
  const [laneRank, decideBy, kindRank, receivedAt, id, since] = read.data;
  const place = { laneRank, decideBy: new Date(decideBy), kindRank, receivedAt: new Date(receivedAt), id };
  return { place, since };
}

function signature(text: string, scope: string): string {
  return lookupHash(`lead cursor ${scope} ${text}`).slice(0, 32);
}
