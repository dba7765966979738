import { afterEach, expect, it, vi } from "vitest";
import { demoLeads } from "@/lib/demo/fill";
import { type DemoLead, datesAround } from "@/lib/demo/lead";
import { judgedAnswers, situationIn } from "@/lib/demo/store";
import { filledAnswers, reachableAnswers } from "@/lib/intake/sent-answers";
import { orderOf } from "@/lib/leads/order";
import { addHours } from "@/lib/triage/calendar";

afterEach(() => {
  vi.useRealTimers();
});

/** The rules that a lead shows at a moment, as it is stored: a form asks less than somebody at the desk. */
function rulesAt(moment: Date, lead: DemoLead, place: number): readonly string[] {
  const situation = situationIn(lead);
  const judged = judgedAnswers(lead, place, datesAround(moment), situation);
  const phases = ["form", "callback"].includes(lead.via) ? (["core"] as const) : (["core", "more"] as const);
  const answers = filledAnswers(reachableAnswers(judged, situation, phases), situation);
  return orderOf(answers, addHours(moment, -lead.ago), moment, [])?.reasons.map(({ rule }) => rule) ?? [];
}

/** Every hour of the day and every day of the week over a year; then the ends of days and both changes of the clock. */
const MOMENTS = Array.from({ length: 24 }, (_, i) => addHours(new Date("2026-12-01T05:59:30Z"), i * 367));
const EDGES = [
  "2027-01-01T06:00:00Z",
  "2027-03-14T08:30:00Z",
  "2027-11-07T07:30:00Z",
  "2028-02-29T05:59:59Z",
];

it("shows every rule whenever it is started", () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const silent = [...MOMENTS, ...EDGES.map((at) => new Date(at))].flatMap((moment) => {
    vi.setSystemTime(moment);
    return demoLeads(datesAround(moment))
      .filter((lead, place) => !rulesAt(moment, lead, place).includes(lead.shows))
      .map(({ from, shows }) => `${moment.toISOString()} ${from} ${shows}`);
  });
  expect(silent).toEqual([]);
});
