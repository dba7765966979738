import type { Outcome } from "@/lib/conflicts/decide";
import type { SOURCES } from "@/lib/intake/by-hand";
import { wallClock } from "@/lib/intake/dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { LeadStatus } from "@/lib/leads/status";
import { addDays, addHours } from "@/lib/triage/calendar";
import type { RuleId } from "@/lib/triage/rules";

/** An invented lead of the demonstration. */
export interface DemoLead {
  /** The rule that it is there to show; it may show others beside it. */
  readonly shows: RuleId;
  /** Who wrote, or whom somebody at the desk wrote down: by sound nobody that exists. */
  readonly from: string;
  /** How it came in. More is asked at the desk than by a form. */
  readonly via: "form" | "callback" | (typeof SOURCES)[number];
  readonly language?: "en" | "es";
  /** How long ago it came in, in hours. */
  readonly ago: number;
  /** What differs from {@link USUAL}, in the shape of the JSON of the API. */
  readonly answers: Readonly<Record<string, unknown>>;
  /** What was decided about a conflict; left out: nothing yet. */
  readonly conflict?: Outcome;
  /** The statuses that it went through after `new`. */
  readonly way?: readonly LeadStatus[];
}

/** Dates by their distance from now, as the wall clock of the court shows them: every rule fires on every day. */
export interface Dates {
  /** A day so many days from today, with a time of day when one is known. */
  readonly day: (days: number, time?: string) => string;
  /** The minute so many hours from now. */
  readonly hour: (hours: number) => string;
  /** This year. */
  readonly year: number;
}

/** The dates around a moment. */
export function datesAround(moment: Date): Dates {
  const { zone } = alabama();
  const today = wallClock(moment, zone).slice(0, 10);
  return {
    day: (days, time) => [addDays(today, days), ...(time === undefined ? [] : [time])].join("T"),
    hour: (hours) => wallClock(addHours(moment, hours), zone),
    year: Number(today.slice(0, 4)),
  };
}

/**
 * An answer to everything that some page asks: a lead says only what is different about it, and what its path does
 * not ask is left out by the rules of the form.
 */
export function usualAnswers({ day }: Dates): Readonly<Record<string, unknown>> {
  return {
    ...{ role: "accused", custody: "no", placeState: "AL", stage: "released", placeCounty: "mobile" },
    ...{ safeVoicemail: "full", submitterRelation: "parent", isNamedVictim: "no", accusedKnows: "yes" },
    ...{ accusedBirthYear: 1988, jail: "Mobile County Metro Jail", policeContact: "no" },
    ...{ arrestAt: day(-40), bondConditions: ["none"], nextCourtAt: day(20, "09:00"), didYouGo: "yes" },
    ...{ nextCourtSource: "paper", courtName: "unknown", hasLawyer: "none", lawyerName: "unknown" },
    ...{ duiNotice: "no", injury: "no", cdl: "no", poExists: "no" },
    ...{ allegedVictims: "none", coDefendants: "none" },
  };
}

/** A lead that shows a rule. */
export function lead(
  shows: RuleId,
  how: Omit<DemoLead, "shows" | "answers">,
  answers: DemoLead["answers"],
): DemoLead {
  return { shows, answers, ...how };
}

/** The group of one charge as its paper shows it. */
export function charged(...texts: readonly string[]) {
  return { charges: texts.map((chargeText) => ({ chargeText })) };
}

/** What a family member says of the person in jail or in court. */
export function about(accusedName: string, submitterRelation = "parent") {
  return { role: "family", accusedName, submitterRelation };
}
