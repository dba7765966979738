import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJsonBody } from "./json-body";

test.each([
  ['{"a":1,"b":{"a":2},"c":[{"a":3},{"a":4}]}'],
  ['{"a":"{\\"a\\":1,\\"a\\":2}"}'],
  ['{"a":["x","x"],"x":"x"}'],
  ['{"a\\\\":1,"a":2}'],
  ['{"a" : "a" , "b" : ":" }'],
  ["null"],
  ['"text"'],
])("%s is taken", (text) => {
  expect(parseJsonBody(text)).toEqual({ ok: true, value: JSON.parse(text) });
});

test.each([
  ['{"a":1,"a":2}'],
  ['{"a":1 , "a" :2}'],
  ['{"a":1,"\\u0061":2}'],
  ['{"b":{"a":1,"a":2}}'],
  ['[{"a":{},"c":[],"a":2}]'],
  ['{"__proto__":1,"__proto__":2}'],
])("%s names a key twice", (text) => {
  expect(parseJsonBody(text)).toEqual({ ok: false, code: "repeatedKey" });
});

test.each(["", "{", "{'a':1}", '{"a":1,}', "undefined", '"\u0000"'])("%j is no JSON", (text) => {
  expect(parseJsonBody(text)).toEqual({ ok: false, code: "notJson" });
});

test("what is nested deeper than any intake is refused without a stack overflow", () => {
  expect(parseJsonBody(`${"[".repeat(9)}${"]".repeat(9)}`)).toEqual({ ok: false, code: "tooDeep" });
  expect(parseJsonBody(`${"[".repeat(200_000)}${"]".repeat(200_000)}`).ok).toBe(false);
});

test("every value that was written by a program is taken as it is", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
      expect(parseJsonBody(JSON.stringify(value))).toEqual({
        ok: true,
        value: JSON.parse(JSON.stringify(value)),
      });
    }),
  );
});
