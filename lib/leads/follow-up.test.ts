import { expect, it } from "vitest";
import { followUpTimes, readFollowUp, usualFollowUp } from "@/lib/leads/follow-up";

const NOW = new Date("2026-10-31T20:30:00Z");
const DAY = 24 * 60 * 60 * 1000;

it("offers an hour, three hours, and mornings at nine on the clock of the court, over a change of clocks too", () => {
  const times = followUpTimes(NOW, "America/Chicago");
  expect(times.slice(0, 4).map((time) => time.toISOString())).toEqual([
    "2026-10-31T21:30:00.000Z",
    "2026-10-31T23:30:00.000Z",
    // The clocks go back in this night: nine is an hour later in the world.
    "2026-11-01T15:00:00.000Z",
    "2026-11-02T15:00:00.000Z",
  ]);
  expect(times).toEqual([...times].sort((one, other) => one.getTime() - other.getTime()));
});

it("takes every time on offer, also from a page that was open for a while, and nothing else", () => {
  for (const time of followUpTimes(NOW, "America/Chicago")) {
    expect(readFollowUp(time.toISOString(), NOW)).toEqual(time);
    expect(readFollowUp(time.toISOString(), new Date(NOW.getTime() + 59 * 60_000))).toEqual(time);
  }
  for (const text of ["", "tomorrow", "2026-11-02", NOW.toISOString(), "2026-13-40T00:00:00Z"]) {
    expect(readFollowUp(text, NOW), text).toBeNull();
  }
  expect(readFollowUp(new Date(NOW.getTime() + 36 * DAY).toISOString(), NOW)).toBeNull();
});

it("chooses the sooner, the more urgent the lead", () => {
  expect((["now", "today", "soon", "whenFree", undefined] as const).map(usualFollowUp)).toEqual([
    0, 1, 2, 2, 2,
  ]);
});
