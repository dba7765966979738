import { pipeline, type Transform } from "node:stream";
import { createGunzip, createGzip } from "node:zlib";
import { z } from "zod";
import { table } from "@/lib/backup/tables";
import { openStream, sealStream } from "@/lib/privacy/sealed-stream";

/**
 * The inside of a backup: records `kind 1 | length 4 | bytes`, compressed and then sealed whole. First what it is, then
 * for each table its name and columns, its rows as `copy` gives them, and how many there were.
 */
const KINDS = ["about", "table", "rows", "tableEnd", "end"] as const;
type Kind = (typeof KINDS)[number];

/** What a file is sealed for; a sealed file of another kind does not open as a backup. */
const PURPOSE = "backup";
const LONGEST = 64 * 1024 * 1024;

export const about = z.object({
  /** When the snapshot was taken */
  at: z.iso.datetime(),
  /** Our migrations that its tables have had */
  migrations: z.array(z.object({ name: z.string(), checksum: z.string() })),
  /** The number of the newest migration of the queue's own tables */
  queue: z.number(),
});
export type About = z.infer<typeof about>;
const tableEnd = z.object({ rows: z.number() });

export type Part =
  | { readonly kind: "about"; readonly about: About }
  | { readonly kind: "table"; readonly table: z.infer<typeof table> }
  | { readonly kind: "rows"; readonly bytes: Buffer }
  | { readonly kind: "tableEnd"; readonly rows: number }
  | { readonly kind: "end" };

/** The bytes of the file of a backup. */
export function pack(parts: AsyncIterable<Part>): AsyncIterable<Buffer> {
  async function* records() {
    for await (const part of parts) yield* recordOf(part);
  }
  return sealStream(through(records(), createGzip({ level: 6 })), PURPOSE);
}

/**
 * The parts of a backup from the bytes of its file.
 * @throws SealingError when it does not open or is damaged
 */
export async function* unpack(file: AsyncIterable<Buffer>): AsyncGenerator<Part> {
  let held: Buffer = Buffer.alloc(0);
  for await (const bytes of through(openStream(file, PURPOSE), createGunzip())) {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    while (held.length >= 5) {
      const length = held.readUInt32BE(1);
      if (length > LONGEST) throw new Error("A record of a backup is longer than any that is written.");
      if (held.length < 5 + length) break;
      yield partOf(KINDS[held.readUInt8(0)], held.subarray(5, 5 + length));
      held = held.subarray(5 + length);
    }
  }
}

function* recordOf(part: Part): Generator<Buffer> {
  const bytes = bytesOf(part);
  const head = Buffer.alloc(5);
  head.writeUInt8(KINDS.indexOf(part.kind), 0);
  head.writeUInt32BE(bytes.length, 1);
  yield head;
  yield bytes;
}

function bytesOf(part: Part): Buffer {
  switch (part.kind) {
    case "about":
      return Buffer.from(JSON.stringify(part.about));
    case "table":
      return Buffer.from(JSON.stringify(part.table));
    case "rows":
      return part.bytes;
    case "tableEnd":
      return Buffer.from(JSON.stringify({ rows: part.rows }));
    case "end":
      return Buffer.alloc(0);
  }
}

function partOf(kind: Kind | undefined, bytes: Buffer): Part {
  const json = (): unknown => JSON.parse(bytes.toString("utf8"));
  switch (kind) {
    case "about":
      return { kind, about: about.parse(json()) };
    case "table":
      return { kind, table: table.parse(json()) };
    case "rows":
      return { kind, bytes };
    case "tableEnd":
      return { kind, ...tableEnd.parse(json()) };
    case "end":
      return { kind };
    case undefined:
      throw new Error("A backup has a record of a kind that is not known here.");
  }
}

/** Runs bytes through a transform, with its faults and those of the source in one place. */
async function* through(source: AsyncIterable<Buffer>, transform: Transform): AsyncGenerator<Buffer> {
  // Whoever reads the output gets the fault; the callback is there so that it is not thrown a second time.
  const output = pipeline(source, transform, () => {});
  for await (const bytes of output) yield Buffer.from(bytes);
}
