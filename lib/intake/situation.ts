import { now } from "@/lib/clock";
import type { Situation } from "@/lib/intake/answers";
import { wallClock } from "@/lib/intake/dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { namesDui } from "@/lib/jurisdictions/offenses";
import { counties, jails } from "@/lib/jurisdictions/places";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { practice } from "@/lib/practice/read";

/** What the practice says about the cases that it takes, as far as a form depends on it. */
export async function termsNow(): Promise<Pick<Situation, "takesFederal">> {
  const known = await practice();
  return { takesFederal: typeof known === "object" && known.settings.taking.federal };
}

type Places = Pick<Situation, "counties" | "jails">;

/** The lists of a pack, made once: packs never change in place. */
const places = new WeakMap<StatePack, Places>();

function placesOf(pack: StatePack): Places {
  const known = places.get(pack) ?? { counties: counties(pack).map(({ key }) => key), jails: jails(pack) };
  places.set(pack, known);
  return known;
}

/**
 * The situation of a person who writes now: the lists of the state pack and the clock on the wall of the court.
 * Server only; give the browser what the page needs of it.
 * @param terms of the practice, see {@link termsNow}; left out: it has not said that it takes federal cases, and a case
 *   that nobody takes must not be taken in
 */
export function situationOf(
  person: Pick<Situation, "form" | "door" | "language">,
  { takesFederal }: Pick<Situation, "takesFederal"> = { takesFederal: false },
): Situation {
  const pack = alabama();
  return {
    ...person,
    now: wallClock(now(), pack.zone),
    takesFederal,
    ...placesOf(pack),
    isDuiCharge: (text) => namesDui(pack, text),
  };
}
