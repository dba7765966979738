import { type Answers, dayOf } from "@/lib/intake/answers";
import { wallClock } from "@/lib/intake/dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { Clock } from "@/lib/jurisdictions/schema";
import type { StoredAnswers } from "@/lib/leads/answers";
import { factsOf } from "@/lib/leads/facts";
import { type Standing, standingOf } from "@/lib/triage/last-days";
import { type OwnDay, ownDaysOf } from "@/lib/triage/own-days";

/** A date that one person has to keep: court as it was given, or a last day of the law. */
export interface OwnDate {
  readonly what: OwnDay["what"] | "court" | "hearing";
  /** On the clock of the court, `2026-12-01` or `2026-12-01T09:00`; null when nobody knows it: it may be today. */
  readonly wall: string | null;
  readonly standing: Standing;
  /** The day that it counts from was given as "about": the last day may be earlier. */
  readonly about: boolean;
  /** The number of the law behind it; null for a date that the person gave. */
  readonly clock: Clock | null;
}

/** The dates from which each last day counts. */
const COUNTED_FROM: Readonly<Record<OwnDay["what"], readonly string[]>> = {
  license: ["arrestAt", "duiNoticeDate"],
  appeal: ["convictionDate"],
  newTrial: ["convictionDate"],
  preliminary: ["arrestAt"],
  order: ["poServedOn"],
};

/**
 * The dates of one person, from answers before Send or from a stored lead: what may be today first, then by day. A
 * court date that is over, or that was given as "about", is nothing to be put down: it may be another day.
 * @param at now
 */
export function ownDatesOf(answers: StoredAnswers, at: Date): readonly OwnDate[] {
  const calendar = { pack: alabama(), holidays: [] };
  const today = wallClock(at, calendar.pack.zone).slice(0, 10);
  const running = ownDaysOf(factsOf(answers, at), at, calendar).map(
    ({ what, day, standing, clock }): OwnDate => ({
      ...{ what, wall: day, standing, clock },
      about: COUNTED_FROM[what].some((key) => certaintyOf(answers[key]) === "about"),
    }),
  );
  return [...given(answers, today), ...running].sort((a, b) => (a.wall ?? "").localeCompare(b.wall ?? ""));
}

/**
 * The last day to ask for a hearing about the license; null when no charge is about driving.
 * @param answers of a draft
 */
export function licenseDateOf(answers: Answers, at: Date): OwnDate | null {
  return ownDatesOf(answers, at).find(({ what }) => what === "license") ?? null;
}

function given(answers: StoredAnswers, today: string): readonly OwnDate[] {
  const asked = [["court", answers.nextCourtAt] as const, ["hearing", answers.poHearingAt] as const];
  return asked.flatMap(([what, date]): readonly OwnDate[] => {
    const day = dayOf(date);
    if (day === null || day < today || certaintyOf(date) !== "exact" || !hasValue(date)) return [];
    return [{ what, wall: date.value, standing: standingOf(day, today), about: false, clock: null }];
  });
}

function certaintyOf(date: unknown): unknown {
  return typeof date === "object" && date !== null && "certainty" in date ? date.certainty : undefined;
}

function hasValue(date: unknown): date is { readonly value: string } {
  return typeof date === "object" && date !== null && "value" in date && typeof date.value === "string";
}
