import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";

/** The zone of the court of a county, in which every date and time of a lead is read; the state's when unknown. */
export function zoneOf(county: string | null): string {
  const pack = alabama();
  return (county === null ? null : countyOf(pack, county)?.zone) ?? pack.zone;
}
