import type { County, DistrictAttorney, StatePack } from "./schema";

/** The office of a District Attorney with what the rows of its counties say of it. */
export type ProsecutorOffice = DistrictAttorney & {
  readonly circuit: number;
  /** As it stands on papers, in English: "District Attorney, Tenth Judicial Circuit, Bessemer Division" */
  readonly name: string;
  readonly counties: readonly County[];
};

/** The offices in the order of their circuits; the first of a divided circuit is the one that stands first. */
export function prosecutorOffices(pack: StatePack): ProsecutorOffice[] {
  return pack.districtAttorneys.flatMap((office) => {
    const counties = pack.counties.filter((county) => county.daOffices.includes(office.key));
    const [county] = counties;
    if (county === undefined) return [];
    const division = office.division === undefined ? "" : `, ${office.division} Division`;
    const name = `District Attorney, ${county.circuitName}${division}`;
    return [{ ...office, circuit: county.circuit, name, counties }];
  });
}

/**
 * Where to look for the number of an office that has none here: its own site, or the page of the state that leads to
 * every office. Null where the number stands here.
 */
export function lookUpPage(office: DistrictAttorney, pack: StatePack): string | null {
  if (office.phone !== undefined) return null;
  return office.site ?? pack.sources.get(pack.prosecutorsPage)?.url ?? null;
}

/**
 * How old the numbers of an office are: checked by a call in the last year, checked longer ago (`since` is that
 * day), or only seen (`since` is the year of the page, null when it had none).
 */
export type NumberAge =
  | { readonly kind: "checked"; readonly on: string }
  | { readonly kind: "checkedLongAgo"; readonly since: string }
  | { readonly kind: "seen"; readonly since: string | null };

/** @param today `2026-11-22` */
export function numberAge(office: DistrictAttorney, today: string): NumberAge {
  const { checkedOn, seenIn } = office;
  if (checkedOn === undefined) return { kind: "seen", since: seenIn ?? null };
  const aYearLater = `${Number(checkedOn.slice(0, 4)) + 1}${checkedOn.slice(4)}`;
  return today > aYearLater
    ? { kind: "checkedLongAgo", since: checkedOn }
    : { kind: "checked", on: checkedOn };
}
