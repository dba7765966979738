import { expect, it } from "vitest";
import { reasonWords } from "@/lib/leads/reason-words";

const held = { rule: "T01", label: "Held, no judge" } as const;
const words = (arrestAt: string | null, now: string) =>
  reasonWords(
    held,
    { arrestAt, arrestAtCertainty: arrestAt === null ? "unknown" : "exact", placeCounty: "mobile" },
    new Date(now),
  );

it.each([
  ["2026-11-21T20:00", "2026-11-22T08:00:00Z", "held 6 h, no judge"],
  ["2026-11-19T02:00", "2026-11-22T16:00:00Z", "held 80 h, no judge"],
  ["2026-11-22", "2026-11-22T08:56:00Z", "held since today, no judge"],
  ["2026-11-22", "2026-11-22T21:00:00Z", "held 6 h, no judge"],
  [null, "2026-11-22T08:56:00Z", "held, no judge"],
])("an arrest at %s, looked at on %s: %s", (arrestAt, now, expected) => {
  expect(words(arrestAt, now)).toBe(expected);
});
