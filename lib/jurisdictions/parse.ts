import { z } from "zod";
import { NOTICES, noticeSchema } from "./notices";
import {
  type Clock,
  type County,
  clockSchema,
  countySchema,
  type DistrictAttorney,
  districtAttorneySchema,
  type GenericPack,
  genericSchema,
  helpLineSchema,
  municipalCourtSchema,
  type NoBond,
  noBondSchema,
  type Offense,
  offenseSchema,
  type StatePack,
  sourceSchema,
  statementSchema,
  stateSchema,
  TRIAGE_CLOCKS,
  type TriageClock,
} from "./schema";

/** A state pack that cannot be used. The message names the file and the row; the pack holds no secrets. */
export class PackError extends Error {
  override name = "PackError";
  /** Its name in the folder of the pack, and the way in it to what is wrong, so that a reader of the file finds the line. */
  constructor(
    message: string,
    readonly file: string,
    readonly path: readonly PropertyKey[],
  ) {
    super(message);
  }
}

/** The files of a pack, without their ending. */
export const STATE_FILES = [
  ...(["state", "counties", "municipal-courts", "district-attorneys", "offenses"] as const),
  ...(["no-bond-list", "clocks", "help-lines", "notices", "sources"] as const),
] as const;
export const GENERIC_FILES = ["state", "statements", "help-lines", "sources"] as const;

/** The parsed JSON of a pack's files, by file name without its ending. */
export type PackFiles = Record<(typeof STATE_FILES)[number], unknown>;
export type GenericFiles = Record<(typeof GENERIC_FILES)[number], unknown>;

/** Checks the pack of the whole country, as {@link parsePack}. */
export function parseGeneric(files: GenericFiles): GenericPack {
  const sources = rows("sources.json", files.sources, sourceSchema);
  const helpLines = rows("help-lines.json", files["help-lines"], helpLineSchema);
  knownSources("help-lines.json", helpLines, new Set(sources.map(({ key }) => key)));
  return {
    ...one("state.json", files.state, genericSchema),
    statements: rows("statements.json", files.statements, statementSchema),
    helpLines,
    sources: new Map(sources.map((source) => [source.key, source])),
  };
}

/**
 * Checks every row, the keys, and what rows say of each other. Throws `PackError` with file, row (counted
 * from 1) and field: a pack that is half right must stop the start, because a missing clock would show up
 * as a lead that nobody calls.
 * @param everywhere what holds in the whole country: its sources and help lines are of every state
 */
export function parsePack(files: PackFiles, everywhere: GenericPack): StatePack {
  const state = one("state.json", files.state, stateSchema);
  const sources = rows("sources.json", files.sources, sourceSchema);
  const counties = rows("counties.json", files.counties, countySchema);
  const municipalCourts = rows("municipal-courts.json", files["municipal-courts"], municipalCourtSchema);
  const districtAttorneys = rows(
    "district-attorneys.json",
    files["district-attorneys"],
    districtAttorneySchema,
  );
  const charges = rows("offenses.json", files.offenses, offenseSchema);
  const noBondList = rows("no-bond-list.json", files["no-bond-list"], noBondSchema);
  const helpLines = rows("help-lines.json", files["help-lines"], helpLineSchema);
  const notices = rows("notices.json", files.notices, noticeSchema);
  const clocks = rows("clocks.json", files.clocks, clockSchema);

  const countyKeys = new Set(counties.map((county) => county.key));
  sources.forEach(({ key }, index) => {
    if (everywhere.sources.has(key))
      fail("sources.json", index, key, "the generic pack has a row with this key");
  });
  const allSources = new Map([
    ...everywhere.sources,
    ...sources.map((source) => [source.key, source] as const),
  ]);
  const sourceKeys = new Set(allSources.keys());
  if (allSources.get(state.prosecutorsPage)?.url === undefined)
    throw new PackError(
      ...([`state.json: no source ${state.prosecutorsPage} with an address.`, "state.json"] as const),
      ["prosecutorsPage"],
    );
  municipalCourts.forEach((court, index) => {
    for (const county of court.counties) {
      if (!countyKeys.has(county)) fail("municipal-courts.json", index, court.key, `no county ${county}`);
    }
  });
  knownSources("clocks.json", clocks, sourceKeys);
  knownSources("district-attorneys.json", districtAttorneys, sourceKeys);
  knownSources("help-lines.json", helpLines, sourceKeys);
  knownSources("no-bond-list.json", noBondList, sourceKeys);
  knownSources("notices.json", notices, sourceKeys);
  for (const key of Object.keys(NOTICES)) {
    if (!notices.some((row) => row.key === key))
      throw new PackError(`notices.json: no row ${key}.`, "notices.json", []);
  }
  everyCountyHasItsOffice(counties, districtAttorneys);

  return {
    ...state,
    counties,
    municipalCourts,
    districtAttorneys,
    offenses: withNoBond(charges, noBondList),
    noBondList,
    helpLines: [...everywhere.helpLines, ...helpLines],
    notices,
    clocks: new Map(clocks.map((clock) => [clock.key, clock])),
    triage: triageClocks(clocks),
    sources: allSources,
  };
}

/** The charges with their place on the list; a charge does not say it of itself, because it would say it without a date. */
function withNoBond(charges: Offense[], list: NoBond[]): Offense[] {
  charges.forEach(({ key, groups }, index) => {
    if (groups.includes("noBondList"))
      fail("offenses.json", index, key, "noBondList belongs into no-bond-list.json");
  });
  const known = new Set(charges.map(({ key }) => key));
  list.forEach(({ key }, index) => {
    if (!known.has(key)) fail("no-bond-list.json", index, key, `no charge ${key}`);
  });
  const rowOf = new Map(list.map((row) => [row.key, row]));
  return charges.map((charge) => {
    const row = rowOf.get(charge.key);
    if (row === undefined) return charge;
    const groups = [...charge.groups, "noBondList" as const];
    const unconfirmed = [...(charge.unconfirmed ?? []), "noBondList" as const];
    return row.confirmed ? { ...charge, groups } : { ...charge, groups, unconfirmed };
  });
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
    if (!clock) throw new PackError(`clocks.json: no row ${key}.`, "clocks.json", []);
    const unit = IN_HOURS.has(key) ? "hours" : "days";
    if (clock.length.unit !== unit)
      fail("clocks.json", index, key, `length.unit must be ${unit}`, ["length", "unit"]);
    if (clock.kind !== "actBy") fail("clocks.json", index, key, "kind must be actBy", ["kind"]);
    return [key, clock] as const;
  });
  return Object.fromEntries(found) as Record<TriageClock, Clock>;
}

function rows<Row extends { key: string }>(file: string, input: unknown, schema: z.ZodType<Row>): Row[] {
  if (!Array.isArray(input) || input.length === 0)
    throw new PackError(`${file}: expected a list of rows.`, file, []);
  const seen = new Set<string>();
  return input.map((raw: unknown, index) => {
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      const { text, path } = firstOf(parsed.error);
      return fail(file, index, nameOf(raw), text, path);
    }
    if (seen.has(parsed.data.key)) return fail(file, index, parsed.data.key, "a second row has this key");
    seen.add(parsed.data.key);
    return parsed.data;
  });
}

function one<Value>(file: string, input: unknown, schema: z.ZodType<Value>): Value {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const { text, path } = firstOf(parsed.error);
  throw new PackError(`${file}: ${text}.`, file, path);
}

function fail(
  file: string,
  index: number,
  key: string,
  problem: string,
  path: readonly PropertyKey[] = [],
): never {
  throw new PackError(`${file} row ${index + 1} (${key}): ${problem}.`, file, [index, ...path]);
}

function nameOf(raw: unknown): string {
  const key = z.looseObject({ key: z.string() }).safeParse(raw);
  return key.success ? key.data.key : "no key";
}

function firstOf(error: z.ZodError): { text: string; path: readonly PropertyKey[] } {
  const [issue] = error.issues;
  if (!issue) return { text: "not valid", path: [] };
  const { message, path } = issue;
  return { text: path.length === 0 ? message : `${path.join(".")}: ${message}`, path };
}
