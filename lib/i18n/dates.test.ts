import { expect, it } from "vitest";
import { wallDay, wallTime } from "@/lib/i18n/dates";

it("reads a wall clock as it stands, whatever the zone of the machine", () => {
  expect(wallDay("en", "2026-11-21T23:30")).toBe("November 21, 2026");
  expect(wallDay("es", "2026-11-21", true)).toBe("sábado, 21 de noviembre de 2026");
  expect(wallTime("en", "2026-11-21T09:05")).toMatch(/^9:05\sAM$/);
  expect(wallTime("es", "2026-11-21T17:00")).toMatch(/^5:00\s*p\.\s*m\.$/);
});

it("has no time where none was given", () => {
  expect(wallTime("en", "2026-11-21")).toBeUndefined();
});
