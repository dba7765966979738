import { z } from "zod";
import {
  type Clock,
  clockSchema,
  countySchema,
  municipalCourtSchema,
  offenseSchema,
  type StatePack,
  sourceSchema,
  stateSchema,
  TRIAGE_CLOCKS,
  type TriageClock,
} from "./schema";

/** A state pack that cannot be used. The message names the file and the row; the pack holds no secrets. */
export class PackError extends Error {
  override name = "PackError";
}

/** The parsed JSON of a pack's files, by file name without its ending. */
export type PackFiles = Record<
  "state" | "counties" | "municipal-courts" | "offenses" | "clocks" | "sources",
  unknown
>;

/**
 * Checks every row, the keys, and what rows say of each other. Throws `PackError` with file, row (counted
 * from 1) and field: a pack that is half right must stop the start, because a missing clock would show up
 * as a lead that nobody calls.
 */
export function parsePack(files: PackFiles): StatePack {
  const state = one("state.json", files.state, stateSchema);
  const sources = rows("sources.json", files.sources, sourceSchema);
  const counties = rows("counties.json", files.counties, countySchema);
  const municipalCourts = rows("municipal-courts.json", files["municipal-courts"], municipalCourtSchema);
  const offenses = rows("offenses.json", files.offenses, offenseSchema);
  const clocks = rows("clocks.json", files.clocks, clockSchema);

  const countyKeys = new Set(counties.map((county) => county.key));
  const sourceKeys = new Set(sources.map((source) => source.key));
  municipalCourts.forEach((court, index) => {
    for (const county of court.counties) {
      if (!countyKeys.has(county)) fail("municipal-courts.json", index, court.key, `no county ${county}`);
    }
  });
  clocks.forEach((clock, index) => {
    for (const source of clock.sources) {
      if (!sourceKeys.has(source)) fail("clocks.json", index, clock.key, `no source ${source}`);
    }
  });

  return {
    ...state,
    counties,
    municipalCourts,
    offenses,
    clocks: new Map(clocks.map((clock) => [clock.key, clock])),
    triage: triageClocks(clocks),
    sources: new Map(sources.map((source) => [source.key, source])),
  };
}

/** Clocks counted in hours; all others of the order of call-backs are in calendar days. */
const IN_HOURS: ReadonlySet<TriageClock> = new Set([
  "domesticViolenceAppearance",
  "arrestWithoutWarrant",
  "arrestOnWarrant",
  "juvenileDetentionHearing",
]);

function triageClocks(clocks: Clock[]): Record<TriageClock, Clock> {
  const found = TRIAGE_CLOCKS.map((key) => {
    const index = clocks.findIndex((clock) => clock.key === key);
    const clock = clocks[index];
    if (!clock) throw new PackError(`clocks.json: no row ${key}.`);
    const unit = IN_HOURS.has(key) ? "hours" : "days";
    if (clock.length.unit !== unit) fail("clocks.json", index, key, `length.unit must be ${unit}`);
    if (clock.kind !== "actBy") fail("clocks.json", index, key, "kind must be actBy");
    return [key, clock] as const;
  });
  return Object.fromEntries(found) as Record<TriageClock, Clock>;
}

function rows<Row extends { key: string }>(file: string, input: unknown, schema: z.ZodType<Row>): Row[] {
  if (!Array.isArray(input) || input.length === 0) throw new PackError(`${file}: expected a list of rows.`);
  const seen = new Set<string>();
  return input.map((raw: unknown, index) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) return fail(file, index, nameOf(raw), sentence(parsed.error));
    if (seen.has(parsed.data.key)) return fail(file, index, parsed.data.key, "a second row has this key");
    seen.add(parsed.data.key);
    return parsed.data;
  });
}

function one<Value>(file: string, input: unknown, schema: z.ZodType<Value>): Value {
  const parsed = schema.safeParse(input);
  if (!parsed.success) throw new PackError(`${file}: ${sentence(parsed.error)}.`);
  return parsed.data;
}

function fail(file: string, index: number, key: string, problem: string): never {
  throw new PackError(`${file} row ${index + 1} (${key}): ${problem}.`);
}

function nameOf(raw: unknown): string {
  const key = z.looseObject({ key: z.string() }).safeParse(raw);
  return key.success ? key.data.key : "no key";
}

function sentence(error: z.ZodError): string {
  const [issue] = error.issues;
  if (!issue) return "not valid";
  const path = issue.path.join(".");
  return path === "" ? issue.message : `${path}: ${issue.message}`;
}
