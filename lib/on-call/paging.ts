import type { Address, Person } from "@/lib/on-call/roster";
import { type Window, windowAt } from "@/lib/on-call/window";
import type { RuleId } from "@/lib/triage/rules";
import type { Lane } from "@/lib/triage/terms";

/** What of a lead decides whether it may wake somebody. */
export interface Urgency {
  readonly lane: Lane;
  readonly pagesAtNight: boolean;
  readonly rules: readonly string[];
}

/** In these hours only a page that a lawyer can still act on before the morning goes out. */
export const NIGHT: Window = { from: "21:00", until: "06:30" };

/** Custody without a judge, under 18 and held, a health need in jail: nobody's quiet hours hold these. */
const PASSES_QUIET: readonly RuleId[] = ["T01", "T02", "T07", "T08"];

/**
 * The first moment at or after an instant at which people may be told. NOW is a page: at night it waits until the
 * morning unless it pages at night. The first news of any other lead is a mail and no page, and goes at once at every
 * hour; to be told again of it waits until the morning.
 * @param told how often people were told of the lead before
 */
export function pageAt(at: Date, { lane, pagesAtNight }: Urgency, told: number, zone: string): Date {
  const mayGo = lane === "now" ? pagesAtNight : told === 0;
  return mayGo ? at : (windowAt(at, NIGHT, zone) ?? at);
}

/** Until when a person's own quiet hours hold a message; null when it goes at once. */
export function heldUntil(
  at: Date,
  { quiet }: Pick<Person, "quiet">,
  { rules }: Urgency,
  zone: string,
): Date | null {
  if (quiet === null || PASSES_QUIET.some((rule) => rules.includes(rule))) return null;
  return windowAt(at, quiet, zone);
}

/**
 * Where a person is told. NOW rings at every address that they gave; any other lead is one mail to the first. Told
 * again, the turn is the next address's: the one before may be the one that nobody reads.
 */
export function addressesFor(
  { addresses }: Pick<Person, "addresses">,
  lane: Lane,
  isAgain: boolean,
): readonly Address[] {
  const usable = lane === "now" ? addresses : addresses.filter(({ kind }) => kind === "mail");
  if (lane === "now" && !isAgain) return usable;
  const turn = usable[isAgain ? 1 % usable.length : 0];
  return turn === undefined ? [] : [turn];
}
