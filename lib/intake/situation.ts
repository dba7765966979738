import { now } from "@/lib/clock";
import type { Situation } from "@/lib/intake/answers";
import { wallClock } from "@/lib/intake/dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { namesDui } from "@/lib/jurisdictions/offenses";
import { counties, jails } from "@/lib/jurisdictions/places";

/**
 * The situation of a person who writes now: the lists of the state pack and the clock on the wall of the court.
 * Server only; give the browser what the page needs of it.
 */
export function situationOf(person: Pick<Situation, "form" | "door" | "language">): Situation {
  const pack = alabama();
  return {
    ...person,
    now: wallClock(now(), pack.zone),
    // No setting of the practice says yes to it so far, and a case that nobody takes must not be taken in.
    takesFederal: false,
    counties: counties(pack).map(({ key }) => key),
    jails: jails(pack),
    isDuiCharge: (text) => namesDui(pack, text),
  };
}
