import type { FieldError } from "@/lib/intake/field-error";
import { STATES } from "@/lib/intake/question-values";
import { prosecutorOffices } from "@/lib/jurisdictions/offices";
import { hasNumbers, packOf } from "@/lib/jurisdictions/packs";
import { choiceIn, type ToolForm, textIn } from "@/lib/tools/typed";

/** Who decides a case, from what the paper says. */

export const PLACES = [...STATES, "unknown"] as const;
export const TOP_LINES = ["city", "state", "unitedStates", "unknown"] as const;
export const COURTS = ["municipal", "district", "circuit", "juvenile", "federal", "unknown"] as const;
type TopLine = (typeof TOP_LINES)[number];
type Court = (typeof COURTS)[number];

/** The office, or that somebody has to ask: the clerk of the juvenile court, or anybody who has the paper. */
export type Prosecutor = "city" | "districtAttorney" | "unitedStates" | "juvenile" | "unclear";

export type WhoDecides =
  /** A state without a pack; null where no state was named */
  | { readonly kind: "elsewhere"; readonly state: string }
  /** `offices`: as they stand on papers; of the county that was named, where that is the office */
  | { readonly kind: "here"; readonly prosecutor: Prosecutor; readonly offices: readonly string[] };

/** By the court alone, and by the top line alone. A city's case that is appealed to circuit court fits neither: ask. */
const OF_COURT: Readonly<Record<Court, Prosecutor | null>> = {
  municipal: "city",
  district: "districtAttorney",
  circuit: "districtAttorney",
  juvenile: "juvenile",
  federal: "unitedStates",
  unknown: null,
};
const OF_TOP: Readonly<Record<TopLine, Prosecutor | null>> = {
  city: "city",
  state: "districtAttorney",
  unitedStates: "unitedStates",
  unknown: null,
};

/** Two lines that name two different offices are not decided here: the clerk of the court knows. */
export function prosecutorOf(topLine: TopLine, court: Court): Prosecutor {
  if (court === "juvenile") return topLine === "unitedStates" ? "unclear" : "juvenile";
  const [byTop, byCourt] = [OF_TOP[topLine], OF_COURT[court]];
  if (byTop === null || byCourt === null) return byTop ?? byCourt ?? "unclear";
  return byTop === byCourt ? byTop : "unclear";
}

export type WhoDecidesRead =
  | { readonly ok: true; readonly result: WhoDecides }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** Reads the form. For a state without a pack nothing else is asked for: its papers read otherwise. */
export function whoDecides(form: ToolForm): WhoDecidesRead {
  const place = choiceIn(form, "placeState", PLACES);
  if (place.ok && place.value !== "unknown" && !hasNumbers(packOf(place.value))) {
    return { ok: true, result: { kind: "elsewhere", state: place.value } };
  }
  const [topLine, court] = [choiceIn(form, "topLine", TOP_LINES), choiceIn(form, "court", COURTS)];
  if (!place.ok || !topLine.ok || !court.ok) {
    return { ok: false, errors: [place, topLine, court].flatMap((one) => (one.ok ? [] : [one.error])) };
  }
  const prosecutor = prosecutorOf(topLine.value, court.value);
  const offices = prosecutor === "districtAttorney" ? officesOf(place.value, textIn(form, "county")) : [];
  return { ok: true, result: { kind: "here", prosecutor, offices } };
}

/** Only the names: whoever is accused should let a lawyer speak with that office, so no number stands here. */
function officesOf(state: string, county: string): readonly string[] {
  const pack = packOf(state === "unknown" ? "AL" : state);
  if (!hasNumbers(pack)) return [];
  return prosecutorOffices(pack)
    .filter(({ counties }) => counties.some(({ key }) => key === county))
    .map(({ name }) => name);
}
