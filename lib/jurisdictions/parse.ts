import { z } from "zod";
import {
  type Clock,
  type County,
  clockSchema,
  countySchema,
  type DistrictAttorney,
  districtAttorneySchema,
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
  "state" | "counties" | "municipal-courts" | "district-attorneys" | "offenses" | "clocks" | "sources",
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
  const districtAttorneys = rows(
    "district-attorneys.json",
    files["district-attorneys"],
    districtAttorneySchema,
  );
  const offenses = rows("offenses.json", files.offenses, offenseSchema);
  const clocks = rows("clocks.json", files.clocks, clockSchema);

  const countyKeys = new Set(counties.map((county) => county.key));
  const sourceKeys = new Set(sources.map((source) => source.key));
  municipalCourts.forEach((court, index) => {
    for (const county of court.counties) {
      if (!countyKeys.has(county)) fail("municipal-courts.json", index, court.key, `no county ${county}`);
    }
  });
  knownSources("clocks.json", clocks, sourceKeys);
  knownSources("district-attorneys.json", districtAttorneys, sourceKeys);
  everyCountyHasItsOffice(counties, districtAttorneys);

  return {
    ...state,
    counties,
    municipalCourts,
    districtAttorneys,
    offenses,
    clocks: new Map(clocks.map((clock) => [clock.key, clock])),
    triage: triageClocks(clocks),
    sources: new Map(sources.map((source) => [source.key, source])),
  };
}

function knownSources(
  file: string,
  list: readonly { key: string; sources: readonly string[] }[],
  known: ReadonlySet<string>,
): void {
  list.forEach((row, index) => {
    for (const source of row.sources) {
      if (!known.has(source)) fail(file, index, row.key, `no source ${source}`);
    }
  });
}

/** Nobody may look for an office and find none, and an office gets its name from the circuit of its counties. */
function everyCountyHasItsOffice(counties: County[], offices: DistrictAttorney[]): void {
  const keys = new Set(offices.map((office) => office.key));
  counties.forEach((county, index) => {
    for (const office of county.daOffices) {
      if (!keys.has(office)) fail("counties.json", index, county.key, `no office ${office}`);
    }
  });
  offices.forEach((office, index) => {
    const circuits = new Set(
      counties.filter((county) => county.daOffices.includes(office.key)).map((county) => county.circuit),
    );
    if (circuits.size !== 1)
      fail("district-attorneys.json", index, office.key, "its counties are not of one circuit");
  });
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
