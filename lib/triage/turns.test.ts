import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { factsSchema } from "./facts";
import { RULE_IDS, type RuleId } from "./rules";
import { calendarWith, chicago, judge, type Lead, RECEIVED } from "./test-lead";

/**
 * Every moment at which a rule turns, to the millisecond: what it says just before and from then on, and that the
 * assessment of just before names this very moment as the next change.
 */
interface Turn {
  readonly rule: RuleId;
  readonly what: string;
  readonly lead: Lead;
  /** Chicago wall clock; with `+` the first moment after it */
  readonly at: string;
  readonly before: string;
  readonly after: string;
  readonly holidays?: string[];
}

const OUT: Lead = { custody: "no", stage: "released" };
const JAILED: Lead = { custody: "yes", arrestAt: "2026-12-01T04:00" };
const SEEN: Lead = { ...JAILED, seenJudge: "yes" };
const FELONY: Lead = { ...OUT, charges: [{ chargeClass: "felonyC" }] };
const DV: Lead = { charges: [{ chargeText: "DV 3rd" }] };

interface EventCase {
  readonly what: string;
  readonly event: NonNullable<Lead["nextCourtAt"]>;
  /** From when it is SOON, TODAY and NOW, and from when it is over */
  readonly turns: readonly [string, string, string, string];
  readonly holidays?: string[];
}

const EVENTS: readonly EventCase[] = [
  {
    ...{ what: "after the noon of its own day", event: "2026-12-10T14:00" },
    turns: ["2026-12-03T00:00", "2026-12-06T14:00", "2026-12-10T12:00+", "2026-12-10T17:00+"],
  },
  {
    ...{ what: "at noon itself", event: "2026-12-10T12:00" },
    turns: ["2026-12-03T00:00", "2026-12-06T12:00", "2026-12-09T12:00+", "2026-12-10T17:00+"],
  },
  {
    ...{ what: "on a Monday morning", event: "2026-12-07T09:00" },
    turns: ["2026-11-30T00:00", "2026-12-03T09:00", "2026-12-04T12:00+", "2026-12-07T17:00+"],
  },
  {
    ...{ what: "the morning after a holiday", event: "2026-11-27T09:00", holidays: ["2026-11-26"] },
    turns: ["2026-11-20T00:00", "2026-11-23T09:00", "2026-11-25T12:00+", "2026-11-27T17:00+"],
  },
  {
    ...{ what: "after the night that loses an hour", event: "2026-03-09T09:00" },
    turns: ["2026-03-02T00:00", "2026-03-05T08:00", "2026-03-06T12:00+", "2026-03-09T17:00+"],
  },
  {
    ...{ what: "after the night that gains one", event: "2026-11-02T09:00" },
    turns: ["2026-10-26T00:00", "2026-10-29T10:00", "2026-10-30T12:00+", "2026-11-02T17:00+"],
  },
  {
    ...{ what: "known by its day alone", event: "2026-12-10" },
    turns: ["2026-12-03T00:00", "2026-12-06T09:00", "2026-12-09T12:00+", "2026-12-10T17:00+"],
  },
  {
    ...{ what: "roughly known", event: { value: "2026-12-10T16:00", certainty: "about" } },
    turns: ["2026-12-03T00:00", "2026-12-06T09:00", "2026-12-09T12:00+", "2026-12-10T17:00+"],
  },
  {
    ...{ what: "after the close of the day", event: "2026-12-10T18:30" },
    turns: ["2026-12-03T00:00", "2026-12-06T18:30", "2026-12-10T12:00+", "2026-12-10T18:30+"],
  },
];

/** Rules about an event, and what they say when its day is over. */
const EVENT_RULES: readonly [RuleId, (at: NonNullable<Lead["nextCourtAt"]>) => Lead, string][] = [
  ["T09", (at) => ({ custody: "no", policeContactAt: at }), "today"],
  ["T10", (at) => ({ ...OUT, nextCourtAt: at }), "-"],
  ["T18", (at) => ({ custody: "no", poExists: "served", poHearingAt: at }), "soon"],
  ["T19", (at) => ({ custody: "no", targetLetter: "yes", targetLetterAt: at }), "today"],
];

const eventTurns = EVENTS.flatMap(({ what, event, turns: [soon, today, now, gone], holidays = [] }) =>
  EVENT_RULES.flatMap(([rule, leadOf, over]): Turn[] => {
    const row = { rule, lead: leadOf(event), holidays };
    return [
      { ...row, what: `${what}: SOON`, at: soon, before: "whenFree", after: "soon" },
      { ...row, what: `${what}: TODAY`, at: today, before: "soon", after: "today" },
      { ...row, what: `${what}: NOW`, at: now, before: "today", after: "now" },
      { ...row, what: `${what}: over`, at: gone, before: "now", after: over },
    ];
  }),
);

/** Last moments: Thursday, and the two Sundays on which the clocks change. [day, SOON, TODAY, NOW, 5th, 31st day after] */
const DEADLINES = [
  ["2026-12-10", "2026-12-03", "2026-12-06T17:00", "2026-12-10", "2026-12-15", "2027-01-10"],
  ["2026-03-08", "2026-03-01", "2026-03-04T16:00", "2026-03-06", "2026-03-13", "2026-04-08"],
  ["2026-11-01", "2026-10-25", "2026-10-28T18:00", "2026-10-30", "2026-11-06", "2026-12-02"],
] as const;

/** Rules about a last day, with the day that each counts from to reach those of {@link DEADLINES}. */
const DEADLINE_RULES: readonly [RuleId, (from: string) => Lead, readonly [string, string, string]][] = [
  [
    "T14",
    (arrestAt) => ({ ...OUT, arrestAt, charges: [{ chargeText: "DUI" }] }),
    ["2026-11-30", "2026-02-26", "2026-10-22"],
  ],
  ["T15", (arrestAt) => ({ ...FELONY, arrestAt }), ["2026-11-10", "2026-02-06", "2026-10-02"]],
  [
    "T16",
    (convictionDate) => ({ custody: "no", stage: "convicted", courtType: "district", convictionDate }),
    ["2026-11-26", "2026-02-22", "2026-10-18"],
  ],
  [
    "T17",
    (convictionDate) => ({ custody: "no", stage: "convicted", courtType: "circuit", convictionDate }),
    ["2026-11-10", "2026-02-06", "2026-10-02"],
  ],
];

const deadlineTurns = DEADLINE_RULES.flatMap(([rule, leadOf, starts]) =>
  DEADLINES.flatMap(([day, soon, today, now, fifth, gone], n): Turn[] => {
    const row = { rule, lead: leadOf(starts[n] ?? "") };
    return [
      { ...row, what: `${day}: SOON`, at: `${soon}T00:00`, before: "whenFree", after: "soon" },
      { ...row, what: `${day}: TODAY`, at: today, before: "soon", after: "today" },
      { ...row, what: `${day}: NOW`, at: `${now}T12:00+`, before: "today", after: "now" },
      { ...row, what: `${day}: passed`, at: `${day}T17:00+`, before: "now", after: "today" },
      { ...row, what: `${day}: the 5th day after`, at: `${fifth}T00:00`, before: "today", after: "soon" },
      { ...row, what: `${day}: the 31st day after`, at: `${gone}T00:00`, before: "soon", after: "-" },
    ];
  }),
);

const turn = (
  rule: RuleId,
  what: string,
  lead: Lead,
  at: string,
  [before, after]: [string, string],
): Turn => ({
  ...{ rule, what, lead, at, before, after },
});
const about = (value: string) => ({ value, certainty: "about" as const });

const TURNS: readonly Turn[] = [
  ...eventTurns,
  ...deadlineTurns,
  turn("T01", "48 hours", JAILED, "2026-12-03T04:00", ["now", "-"]),
  turn("T02", "48 hours", JAILED, "2026-12-03T04:00", ["-", "now"]),
  turn("T01", "24 hours", { ...JAILED, ...DV }, "2026-12-02T04:00", ["now", "-"]),
  turn("T02", "24 hours", { ...JAILED, ...DV }, "2026-12-02T04:00", ["-", "now"]),
  turn("T02", "72 hours", { ...JAILED, arrestBasis: "warrant" }, "2026-12-04T04:00", ["-", "now"]),
  turn("T02", "over the lost hour", { custody: "yes", arrestAt: "2026-03-07T12:00" }, "2026-03-09T13:00", [
    "-",
    "now",
  ]),
  turn("T02", "over the gained hour", { custody: "yes", arrestAt: "2026-10-31T12:00" }, "2026-11-02T11:00", [
    "-",
    "now",
  ]),
  turn("T02", "a day alone", { custody: "yes", arrestAt: "2026-11-29" }, "2026-12-01T09:00", ["-", "now"]),
  turn(
    "T02",
    "a time nearly known",
    { custody: "yes", arrestAt: about("2026-11-29T20:00") },
    "2026-12-01T09:00",
    ["-", "now"],
  ),
  turn("T03", "72 hours", SEEN, "2026-12-04T04:00+", ["now", "today"]),
  turn("T03", "the 15th day", SEEN, "2026-12-16T00:00", ["today", "-"]),
  turn("T03", "court in 7 days", { ...SEEN, nextCourtAt: "2027-01-20" }, "2027-01-13T00:00", ["-", "today"]),
  turn("T03", "court is over", { ...SEEN, nextCourtAt: "2027-01-20" }, "2027-01-20T17:00+", ["today", "-"]),
  turn("T04", "the 15th day", SEEN, "2026-12-16T00:00", ["-", "today"]),
  turn("T04", "court in 7 days", { ...SEEN, nextCourtAt: "2027-01-20" }, "2027-01-13T00:00", ["today", "-"]),
  turn("T05", "72 hours", { ...JAILED, custody: "unknown" }, "2026-12-04T04:00+", ["now", "today"]),
  turn(
    "T05",
    "over the lost hour",
    { custody: "unknown", arrestAt: "2026-03-06T12:00" },
    "2026-03-09T13:00+",
    ["now", "today"],
  ),
  turn("T06", "the 15th day", { ...SEEN, holds: ["federal"] }, "2026-12-16T00:00", ["now", "-"]),
  turn("T07", "18 by the day of birth", { ...JAILED, dob: "2008-12-05" }, "2026-12-05T00:00", ["now", "-"]),
  turn("T07", "18 by the year", { ...JAILED, accusedBirthYear: 2008 }, "2026-12-31T00:00", ["now", "-"]),
  turn(
    "T11",
    "31 days",
    { custody: "no", nextCourtAt: { value: "2026-11-05", certainty: "missed" } },
    "2026-12-06T00:00",
    ["today", "soon"],
  ),
  turn("T11", "did not go", { ...OUT, nextCourtAt: "2026-12-03T14:00", didYouGo: "no" }, "2026-12-03T14:00", [
    "-",
    "today",
  ]),
  turn("T12", "the day is over", { ...OUT, nextCourtAt: "2026-12-03T14:00" }, "2026-12-03T17:00+", [
    "-",
    "soon",
  ]),
  turn("T12", "went", { ...OUT, nextCourtAt: "2026-12-03T14:00", didYouGo: "yes" }, "2026-12-03T14:00+", [
    "-",
    "soon",
  ]),
  turn(
    "T13",
    "8 days",
    { ...OUT, arrestAt: "2026-12-01", charges: [{ chargeClass: "misdemeanorA" }] },
    "2026-12-09T00:00",
    ["today", "soon"],
  ),
  turn(
    "T13",
    "over the gained hour",
    { ...OUT, arrestAt: "2026-10-31", charges: [{ chargeClass: "misdemeanorA" }] },
    "2026-11-08T00:00",
    ["today", "soon"],
  ),
  turn(
    "T18",
    "counted from service",
    { custody: "no", poExists: "served", poServedOn: "2026-11-30" },
    "2026-12-10T17:00+",
    ["now", "soon"],
  ),
  turn("T20", "a week", { custody: "no", otherDeadlineAt: "2026-12-10T14:00" }, "2026-12-03T00:00", [
    "whenFree",
    "soon",
  ]),
  turn("T20", "24 hours", { custody: "no", otherDeadlineAt: "2026-12-10T14:00" }, "2026-12-09T14:00", [
    "soon",
    "today",
  ]),
  turn("T20", "noon", { custody: "no", otherDeadlineAt: "2026-12-10T14:00" }, "2026-12-10T12:00+", [
    "today",
    "now",
  ]),
  turn("T20", "over", { custody: "no", otherDeadlineAt: "2026-12-10T14:00" }, "2026-12-10T17:00+", [
    "now",
    "-",
  ]),
  turn(
    "T20",
    "24 hours over the lost one",
    { custody: "no", otherDeadlineAt: "2026-03-08T20:00" },
    "2026-03-07T19:00",
    ["soon", "now"],
  ),
  turn("T23", "18 by the day of birth", { ...OUT, charges: [], dob: "2008-12-05" }, "2026-12-05T00:00", [
    "soon",
    "-",
  ]),
  turn("T25", "15 days", { ...OUT, videoExpiring: "yes", arrestAt: "2026-12-01" }, "2026-12-16T00:00", [
    "today",
    "-",
  ]),
  turn(
    "T25",
    "over the lost hour",
    { ...OUT, videoExpiring: "yes", arrestAt: "2026-03-01" },
    "2026-03-16T00:00",
    ["today", "-"],
  ),
];

/** Rules that no clock moves, and one lead of which each speaks; also every unknown that stays what it is. */
const STILL: readonly [RuleId, Lead, string][] = [
  ["T01", { custody: "yes", arrestAt: "unknown" }, "now"],
  ["T05", { custody: "unknown", arrestAt: "unknown" }, "now"],
  ["T08", { ...SEEN, healthRiskInJail: "yes" }, "now"],
  ["T09", { custody: "no", policeContact: "yes", policeContactAt: "unknown" }, "today"],
  ["T11", { ...OUT, stage: "warrant" }, "today"],
  ["T11", { ...OUT, nextCourtAt: "missed" }, "today"],
  ["T13", { ...FELONY, nextCourtAt: "unknown" }, "today"],
  ["T14", { ...OUT, arrestAt: "unknown", charges: [{ chargeText: "DUI" }] }, "today"],
  ["T15", { ...FELONY, arrestAt: "unknown" }, "today"],
  ["T16", { custody: "no", stage: "convicted", courtType: "district", convictionDate: "unknown" }, "today"],
  ["T18", { custody: "no", poExists: "served", poServedOn: "unknown" }, "today"],
  ["T21", { ...OUT, charges: [{ chargeClass: "capital" }] }, "today"],
  ["T22", FELONY, "soon"],
  ["T24", { custody: "no", supervision: ["parole"] }, "soon"],
  ["T24", { custody: "yes", supervision: ["parole"] }, "today"],
  ["T25", { ...OUT, videoExpiring: "yes", arrestAt: "unknown" }, "today"],
];

const laneOf = (said: string) => said.split(" ")[0];
const HOUR = 3_600_000;

describe("a rule", () => {
  it.each(TURNS.map((row) => [row.rule, row.what, row.at, row] as const))(
    "%s turns (%s) at %s",
    (rule, _what, at, row) => {
      const first = chicago(at.replace("+", "")).getTime() + (at.endsWith("+") ? 1 : 0);
      const calendar = calendarWith({ holidays: row.holidays ?? [] });
      const lane = (time: number) => laneOf(judge(rule, row.lead, new Date(time), calendar));
      expect([lane(first - 1), lane(first)]).toEqual([row.before, row.after]);
      const facts = factsSchema.parse({ ...row.lead, receivedAt: chicago(RECEIVED) });
      expect(assess(facts, new Date(first - 1), calendar).changesAt).toEqual(new Date(first));
    },
  );

  it.each(STILL)("%s does not turn with time for %j", (rule, lead, lane) => {
    for (const hours of [0, 1, 7, 30, 71, 73, 200, 800, 9000]) {
      const said = judge(rule, lead, new Date(chicago(RECEIVED).getTime() + hours * HOUR));
      expect([hours, laneOf(said)]).toEqual([hours, lane]);
    }
  });

  it("turns for somebody with a lawyer 24 hours before court, when nothing is put lower any more", () => {
    const facts = factsSchema.parse({
      ...{ ...OUT, nextCourtAt: "2026-12-10T14:00", hasLawyer: "hired" },
      receivedAt: chicago(RECEIVED),
    });
    const at = chicago("2026-12-09T14:00").getTime();
    const [before, from] = [at - 1, at].map((time) => assess(facts, new Date(time), calendarWith()));
    expect([before?.lane, from?.lane]).toEqual(["soon", "today"]);
    expect(before?.changesAt).toEqual(new Date(at));
  });

  it("is in one of the tables", () => {
    const known = new Set([...TURNS.map(({ rule }) => rule), ...STILL.map(([rule]) => rule)]);
    expect(RULE_IDS.filter((rule) => !known.has(rule))).toEqual([]);
  });
});
