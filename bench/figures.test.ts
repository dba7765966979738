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
      { name: "submit", value: 100, unit: "/s", against: "floor" },
      { name: "pick-up", value: 3.07, unit: "ms", goal: 20 },
      { name: "memory", value: 260, unit: "MB", goal: 250 },
    ]),
  ).toBe(
    [
      "figure   measured  goal              ratio",
      "floor    400 /s",
      "submit   100 /s                      0.25 × floor",
      "pick-up  3.1 ms    under 20 ms: yes",
      "memory   260 MB    under 250 MB: NO",
    ].join("\n"),
  );
});
