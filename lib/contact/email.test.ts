import fc from "fast-check";
import { expect, test } from "vitest";
import { parseEmail } from "./email";

test.each([
  ["pat@example.com", "pat@example.com"],
  ["  pat@example.com ", "pat@example.com"],
  ["Pat.Doe+law@Mail.Example.COM", "Pat.Doe+law@mail.example.com"],
  ["o'neil@example.com", "o'neil@example.com"],
  ["josé@ejemplo.example", "josé@ejemplo.example"],
  ["用户@例子.example", "用户@例子.example"],
  ["a@b-c.example", "a@b-c.example"],
])("%s is an address", (text, address) => {
  expect(parseEmail(text)).toBe(address);
});

test.each([
  ["nothing", ""],
  ["no @", "pat.example.com"],
  ["two @", "pat@@example.com"],
  ["no dot in the domain", "pat@example"],
  ["a space inside", "pat doe@example.com"],
  ["two addresses", "pat@example.com,sam@example.com"],
  ["two addresses with a space", "pat@example.com sam@example.com"],
  ["a display name", "Pat <pat@example.com>"],
  ["a line break", "pat@example.com\nbcc: sam@example.com"],
  ["a control character", "pat\u0000@example.com"],
  ["an invisible override", "pat\u202e@example.com"],
  ["a dot at the end of the name", "pat.@example.com"],
  ["two dots", "pat..doe@example.com"],
  ["a dash at the start of the domain", "pat@-example.com"],
  ["emoji as domain", "pat@😀.com"],
  ["255 characters", `${"a".repeat(243)}@example.com`],
  ["1 MB", `${"a".repeat(1_000_000)}@example.com`],
])("%s is no address", (_what, text) => {
  expect(parseEmail(text)).toBeNull();
});

test("254 characters are an address", () => {
  expect(parseEmail(`${"a".repeat(242)}@example.com`)).toHaveLength(254);
});

test("whatever is typed, the result is null or an address that is read again as itself", () => {
  fc.assert(
    fc.property(fc.oneof(fc.emailAddress(), fc.string({ unit: "binary" })), (text) => {
      const address = parseEmail(text);
      if (address !== null) expect(parseEmail(address)).toBe(address);
    }),
  );
});
