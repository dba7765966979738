import { createHash } from "node:crypto";
import { z } from "zod";
import type { Clock, StatePack } from "@/lib/jurisdictions/schema";

const clockSchema = z.strictObject({
  kind: z.string(),
  // Signatures from before it was told apart lack it; of such a clock nobody has signed what stands there now.
  means: z.string().optional(),
  length: z.string(),
  title: z.string(),
  from: z.string(),
  statute: z.string(),
});

/** The numbers of a pack as a review keeps them: what each clock said, and a hash of everything else, part by part. */
export const numbersSchema = z.strictObject({
  clocks: z.record(z.string(), clockSchema),
  parts: z.record(z.string(), z.string()),
});

export type Numbers = z.output<typeof numbersSchema>;
export type ClockThen = z.output<typeof clockSchema>;

/** SHA-256 of something that JSON can hold, hex. Keys count in the order in which they stand. */
export function contentHash(content: unknown): string {
  return createHash("sha256").update(JSON.stringify(content)).digest("hex");
}

/** What a lawyer signs off with the numbers of a pack. */
export function numbersOf(pack: StatePack): Numbers {
  const { counties, municipalCourts, districtAttorneys, offenses, sources, ages, helpLines, zone } = pack;
  const rest = {
    ...{ counties, "municipal courts": municipalCourts, "District Attorneys": districtAttorneys },
    ...{ charges: offenses, "help lines": helpLines, sources: [...sources], "ages and zone": { ages, zone } },
  };
  return {
    clocks: Object.fromEntries([...pack.clocks].map(([key, clock]) => [key, clockThen(clock)])),
    parts: Object.fromEntries(Object.entries(rest).map(([part, rows]) => [part, contentHash(rows)])),
  };
}

/** Notes and the degree of confidence are for the desk; a number is its length and what that is, its start, its law and its kind. */
function clockThen({ kind, means, length, title, from, statute }: Clock): ClockThen {
  return { kind, means, length: `${length.n} ${length.unit}`, title, from, statute };
}

/** A clock that is not what it was: null where it was not there, or is not any more. */
export type ClockChange = {
  readonly key: string;
  readonly before: ClockThen | null;
  readonly after: ClockThen | null;
};

/** What has changed between two states of the numbers. */
export function changesBetween(before: Numbers, after: Numbers) {
  const keys = [...new Set([...Object.keys(before.clocks), ...Object.keys(after.clocks)])];
  const clocks = keys.flatMap((key): ClockChange[] => {
    const [then, today] = [before.clocks[key] ?? null, after.clocks[key] ?? null];
    return contentHash(then) === contentHash(today) ? [] : [{ key, before: then, after: today }];
  });
  const names = [...new Set([...Object.keys(before.parts), ...Object.keys(after.parts)])];
  return { clocks, parts: names.filter((part) => before.parts[part] !== after.parts[part]) };
}

/** The clocks that say now what was signed off. Of a changed one nobody has signed anything. */
export function unchangedClocks(before: Numbers, after: Numbers): ReadonlySet<string> {
  const changed = new Set(changesBetween(before, after).clocks.map(({ key }) => key));
  return new Set(Object.keys(after.clocks).filter((key) => !changed.has(key)));
}
