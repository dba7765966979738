import { expect, it } from "vitest";
import { byDay, hourWords, tookWords } from "@/app/office/_desk/speed-words";

it.each([
  [0, "midnight to 1 AM"],
  [11, "11 AM to noon"],
  [12, "noon to 1 PM"],
  [14, "2 PM to 3 PM"],
  [23, "11 PM to midnight"],
])("names the hour from %i", (hour, words) => {
  expect(hourWords(hour)).toBe(words);
});

it("puts the hours under their days, as the database numbers them", () => {
  const none = { leads: 1, tried: 0, untried: 1, waits: 0, none: 0, median: null, ninetieth: null };
  const hours = [1, 6, 6, 7].map((weekday, hour) => ({ ...none, weekday, hour }));
  expect(byDay(hours).map(({ day, rows }) => [day, ...rows.map(({ hour }) => hour)])).toEqual([
    ["Monday", 0],
    ["Saturday", 1, 2],
    ["Sunday", 3],
  ]);
});

it("marks a time that stands on fewer than five, and has none where nobody was tried", () => {
  expect(tookWords(1530, 5)).toEqual({ words: "25 min", few: false });
  expect(tookWords(1530, 4)).toEqual({ words: "25 min", few: true });
  expect(tookWords(null, 0)).toBeNull();
});
