import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import { LINK_MOST, type Links } from "@/lib/practice/links";
import { isPlainHttps } from "@/lib/practice/schema";

/** The form about the links of one county; there are 67, so they are changed one by one. */

export const LINK_CONTROLS = ["county", "roster", "docket"] as const;

/** The form of a county as it is saved. */
export function typedOfLinks(links: Links, county: string): Typed {
  const { roster = null, docket = null } = links[county] ?? {};
  return {
    county: [county],
    roster: roster === null ? [] : [roster],
    docket: docket === null ? [] : [docket],
  };
}

/** @param saved of all counties: those of the others stay; a county without either goes */
export function readLinks(typed: Typed, saved: Links): Read<Links> {
  const faults: Fault[] = [];
  const county = textOf(typed, "county");
  if (countyOf(alabama(), county) === null) faults.push(["county", "Choose the county."]);
  const link = (control: string): string | null => {
    const text = textOf(typed, control).trim();
    if (text === "") return null;
    if (text.length > LINK_MOST || !isPlainHttps(text)) {
      faults.push([
        control,
        "Enter a web address that begins with https://, such as https://jail.example.com/roster, or nothing.",
      ]);
    }
    return text;
  };
  const own = { roster: link("roster"), docket: link("docket") };
  if (faults.length > 0) return { faults };
  const { [county]: _, ...others } = saved;
  const isEmpty = own.roster === null && own.docket === null;
  return { input: isEmpty ? others : { ...others, [county]: own } };
}
