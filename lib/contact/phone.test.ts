import fc from "fast-check";
import { expect, test } from "vitest";
import { parsePhone } from "./phone";

const SAME = "+12055550142";

test.each([
  "2055550142",
  "205-555-0142",
  "205.555.0142",
  "(205) 555-0142",
  "(205)555-0142",
  "205 555 0142",
  "205/555-0142",
  "1 205 555 0142",
  "1-205-555-0142",
  "+1 205 555 0142",
  "+1 (205) 555-0142",
  "+12055550142",
  "001 205 555 0142",
  "011 1 205 555 0142",
  "  205-555-0142  ",
  "tel:+1-205-555-0142",
  "205\u2011555\u20110142",
  "205\u00a0555\u00a00142",
  "\u202a(205) 555-0142\u202c",
  "２０５-５５５-０１４２",
  "٢٠٥٥٥٥٠١٤٢",
  "२०५५५५०१४२",
])("%s is the same number", (text) => {
  expect(parsePhone(text)).toBe(SAME);
});

test.each([
  ["+52 55 5555 0142", "+525555550142"],
  ["011 52 55 5555 0142", "+525555550142"],
  ["0052 55 5555 0142", "+525555550142"],
  ["+44 (0)20 7946 0142", "+442079460142"],
  ["+502 5555 0142", "+50255550142"],
])("%s is a number of another country", (text, number) => {
  expect(parsePhone(text)).toBe(number);
});

test.each([
  ["nothing", ""],
  ["spaces", "   "],
  ["seven digits", "555-0142"],
  ["nine digits", "205-555-014"],
  ["eleven digits that do not begin with 1", "22055550142"],
  ["an area code that begins with 1", "105-555-0142"],
  ["an area code that begins with 0", "+1 005 555 0142"],
  ["another country without +", "52 55 5555 0142"],
  ["an extension", "205-555-0142 ext. 7"],
  ["a short extension", "205-555-0142x7"],
  ["letters", "205-555-CALL"],
  ["two numbers", "205-555-0142, 205-555-0143"],
  ["two numbers with a slash", "205-555-0142 / 205-555-0143"],
  ["too many digits", "+52 55 5555 0142 5555 0142"],
  ["a second plus", "+1+2055550142"],
  ["a control character", "205555\u00000142"],
  ["markup", "<b>2055550142</b>"],
  ["emoji", "2️⃣0️⃣5️⃣5550142"],
  ["far too long", "1".repeat(1_000_000)],
])("%s is no number", (_what, text) => {
  expect(parsePhone(text)).toBeNull();
});

test("whatever is typed, the result is null or E.164, and E.164 stays what it is", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[+\d ().-]{6,20}$/u)), (text) => {
      const number = parsePhone(text);
      if (number === null) return;
      expect(number).toMatch(/^\+[1-9]\d{7,14}$/u);
      expect(parsePhone(number)).toBe(number);
    }),
  );
});
