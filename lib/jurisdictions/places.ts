import type { County, MunicipalCourt, StatePack } from "./schema";

/**
 * Whether a field of a row was read in a source worth something. Ask before showing any field of a county
 * or a court: a filled field may be built by rule ("… County Jail") or come from a doubtful page.
 */
export function verified<Row extends { verified: readonly string[] }>(
  row: Row,
  field: Exclude<keyof Row & string, "verified" | "source">,
): boolean {
  return row[field] !== undefined && row.verified.includes(field);
}

/** The counties, in the order of the alphabet: the values of `pack:counties` are their keys. */
export function counties(pack: StatePack): readonly County[] {
  return pack.counties;
}

/** The county of a key, or null: `unknown`, another state's, or an older pack's. */
export function countyOf(pack: StatePack, key: string): County | null {
  return pack.counties.find((county) => county.key === key) ?? null;
}

/** A county jail. `show`: its name was verified; other names only help to recognize what was typed. */
export type Jail = { key: string; county: string; name: string; show: boolean };

/** One jail a county; its key is `<county>-jail`. Offer only those with `show` as suggestions. */
export function jails(pack: StatePack): Jail[] {
  return pack.counties.map((county) => ({
    key: `${county.key}-jail`,
    county: county.key,
    name: county.jailName ?? `${county.name} County Jail`,
    show: verified(county, "jailName"),
  }));
}

const JAIL_WORDS =
  "(?:jail|detention center|detention facility|metro jail|corrections center|correctional facility)";

/**
 * The jail that a typed text names, or null. A text names it by the pack's name, or as "<county> county
 * jail" (or detention center, metro jail and the like). A county's bare name is not enough: the town of
 * Marion lies in Perry County, Butler in Choctaw, and both have a county of their name elsewhere.
 */
export function jailOf(pack: StatePack, typed: string): Jail | null {
  const text = placeWords(typed);
  const found = jails(pack).find((jail) => {
    const name = placeWords(jail.name);
    const withoutTown = placeWords(jail.name.replace(/\(.*?\)/g, ""));
    const county = placeWords(countyOf(pack, jail.county)?.name ?? "");
    return (
      text === name || text === withoutTown || new RegExp(`^${county} county ${JAIL_WORDS}\\b`).test(text)
    );
  });
  return found ?? null;
}

/**
 * A court as papers are headed. `show` is false for a name built by rule: good for recognizing what was
 * typed, and for a suggestion that the person compares with the paper; never for telling where to go.
 */
export type Court = {
  name: string;
  kind: "municipal" | "district" | "circuit";
  counties: readonly string[];
  show: boolean;
};

/** Circuit, district and municipal courts; of one county when its key is given. */
export function courts(pack: StatePack, county?: string): Court[] {
  const all = [
    ...pack.counties.flatMap((row): Court[] => [
      courtOf(row, "circuit", "circuitCourt"),
      courtOf(row, "district", "districtCourt"),
    ]),
    ...pack.municipalCourts.map(municipal),
  ];
  return county === undefined ? all : all.filter((court) => court.counties.includes(county));
}

/**
 * The kind of court that a typed name says, or null when it does not say: "Athens Municipal Court", "city
 * court", "Circuit Court of Madison County".
 */
export function courtKindOf(typed: string): Court["kind"] | null {
  const text = placeWords(typed);
  const said = [
    /\b(municipal|city|town)\b/.test(text) ? ("municipal" as const) : null,
    /\bdistrict\b/.test(text) && !/\b(united states|federal|us)\b/.test(text) ? ("district" as const) : null,
    /\bcircuit\b/.test(text) ? ("circuit" as const) : null,
  ].filter((kind) => kind !== null);
  const [kind] = said;
  return said.length === 1 && kind ? kind : null;
}

function courtOf(row: County, kind: "circuit" | "district", field: "circuitCourt" | "districtCourt"): Court {
  return { name: row[field], kind, counties: [row.key], show: verified(row, field) };
}

function municipal(row: MunicipalCourt): Court {
  return { name: row.name, kind: "municipal", counties: row.counties, show: verified(row, "name") };
}

function placeWords(text: string): string {
  const words = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return words
    .filter((word) => word !== "the")
    .map((word) => (word === "saint" ? "st" : word))
    .join(" ");
}
