import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sheet = readFileSync(join(import.meta.dirname, "../globals.css"), "utf8");

type Tokens = ReadonlyMap<string, string>;

/** The custom properties of the first block that a selector opens at or after a place in the sheet. */
function tokens(selector: string, from = 0): Tokens {
  const start = sheet.indexOf(`${selector} {`, from);
  if (start === -1) throw new Error(`The sheet has no ${selector}.`);
  const block = sheet.slice(start, sheet.indexOf("}", start));
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = "", color = ""]) => [name, color]),
  );
}

const light = tokens(":root");
const desk = tokens('[data-world="desk"]');
const dark = tokens('[data-world="desk"]', sheet.indexOf("prefers-color-scheme: dark"));

const WORLDS: Readonly<Record<string, Tokens>> = {
  public: light,
  "desk, light": new Map([...light, ...desk]),
  "desk, dark": new Map([...light, ...desk, ...dark]),
};

/** Relative luminance as WCAG 2.2 defines it, 0 to 1. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(world: Tokens, one: string, other: string): number {
  const [first, second] = [one, other].map((name) => {
    const color = world.get(name);
    if (color === undefined) throw new Error(`There is no token ${name}.`);
    return luminance(color);
  });
  const [bright = 0, dim = 0] = [first ?? 0, second ?? 0].sort((a, b) => b - a);
  return (bright + 0.05) / (dim + 0.05);
}

/** What is read, and on what. */
const TEXT: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ["ink", ["paper", "paper-deep", "field", "error-paper", "warn-paper", "good-paper"]],
  ["ink-soft", ["paper", "paper-deep", "field"]],
  ["accent", ["paper", "paper-deep", "error-paper", "warn-paper", "good-paper"]],
  ["accent-deep", ["paper", "paper-deep"]],
  ["on-accent", ["accent", "accent-deep"]],
  ["error", ["paper", "error-paper"]],
  ["warn", ["warn-paper"]],
  ["good", ["good-paper"]],
];

describe.each(Object.entries(WORLDS))("the colors of the world: %s", (_, world) => {
  const pairs = TEXT.flatMap(([text, grounds]) => grounds.map((ground) => [text, ground] as const));

  it.each(pairs)("%s on %s is read at 7:1", (text, ground) => {
    expect(contrast(world, text, ground)).toBeGreaterThanOrEqual(7);
  });

  it.each(["edge", "error", "accent"])("the edge of a control, %s, is seen at 3:1", (edge) => {
    expect(contrast(world, edge, "paper")).toBeGreaterThanOrEqual(3);
    expect(contrast(world, edge, "field")).toBeGreaterThanOrEqual(3);
  });

  it("one of the two colors of the focus ring is seen on every ground", () => {
    for (const ground of ["paper", "paper-deep", "field", "accent", "ink", "error-paper"]) {
      const seen = Math.max(contrast(world, "ring-inner", ground), contrast(world, "ring-outer", ground));
      expect(seen, ground).toBeGreaterThanOrEqual(3);
    }
  });
});

it("changes in the dark every token that has a color of its own in the light", () => {
  expect([...dark.keys()].sort()).toEqual([...light.keys()].sort());
});
