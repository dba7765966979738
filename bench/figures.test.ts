import { expect, it } from "vitest";
import { quantile, table } from "@/bench/figures";

it("finds the middle and the tail of samples, whatever their order", () => {
  const samples = Array.from({ length: 100 }, (_, index) => 100 - index);
  expect(quantile(samples, 0.5)).toBe(50);
  expect(quantile(samples, 0.99)).toBe(99);
  expect(quantile([7], 0.99)).toBe(7);
  expect(quantile([], 0.5)).toBeNaN();
});

it("shows each figure with its goal and its ratio to another one of the run", () => {
  expect(
    table([
      { name: "floor", value: 400, unit: "/s" },
      { name: "insert", value: 300, unit: "/s", against: "floor", share: 0.5 },
      { name: "submit", value: 100, unit: "/s", against: "floor", share: 0.5 },
      { name: "cold start", value: 1_234.5, unit: "ms", against: "not of this run", share: 0.5 },
      { name: "pick-up", value: 3.07, unit: "ms", goal: 20 },
      { name: "memory", value: 260, unit: "MB", goal: 250 },
    ]),
  ).toBe(
    [
      "figure      measured  goal                     ratio",
      "floor       400.0 /s",
      "insert      300.0 /s  at least 0.5 of it: yes  0.75 × floor",
      "submit      100.0 /s  at least 0.5 of it: NO   0.25 × floor",
      "cold start  1235 ms",
      "pick-up     3.1 ms    at most 20 ms: yes",
      "memory      260.0 MB  at most 250 MB: NO",
    ].join("\n"),
  );
});
