import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { JsonLineError, readJson } from "@/lib/jurisdictions/json-lines";

const text = `[
  { "key": "a",
    "length": { "n": 1,
      "unit": "days" } },
  {
    "key": "b \\" [",
    "sources": ["x",
      "y"]
  }
]
`;

describe("readJson", () => {
  it.each([
    [[], 1],
    [[0], 2],
    [[0, "length"], 3],
    [[0, "length", "unit"], 4],
    [[1], 5],
    [[1, "key"], 6],
    [[1, "sources", 1], 8],
  ] as const)("knows on which line %j stands", (path, line) => {
    expect(readJson(text).lineOf(path)).toBe(line);
  });

  it("says the line of the nearest part for what is not there", () => {
    expect(readJson(text).lineOf([1, "statute"])).toBe(5);
    expect(readJson(text).lineOf([7, "statute"])).toBe(1);
  });

  it.each([
    ["[\n1,\n]", 3],
    ['{"a": 1\n"b": 2}', 2],
    ['[\n"a\nb"]', 2],
    ["[1]\n\n x", 3],
    ["", 1],
    ["[01]", 1],
    ["[\n{'a': 1}]", 2],
    ["[1\n", 2],
    ["[nulls]", 1],
  ])("says where %j stops being JSON", (broken, line) => {
    expect(() => JSON.parse(broken)).toThrow();
    expect(() => readJson(broken)).toThrow(new JsonLineError(line).message);
  });

  it("reads whatever JSON there is as JSON.parse does", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.integer({ min: 0, max: 3 }), (value, indent) => {
        const written = JSON.stringify(value, null, indent);
        expect(readJson(written).value).toEqual(JSON.parse(written));
      }),
    );
  });

  it("refuses what JSON.parse refuses, and nothing else", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[[\]{}",:0-9a.\s-]{0,12}$/), (written) => {
        const accepts = (read: () => unknown) => {
          try {
            read();
            return true;
          } catch {
            return false;
          }
        };
        expect(accepts(() => readJson(written))).toBe(accepts(() => JSON.parse(written)));
      }),
      { numRuns: 3000 },
    );
  });
});
