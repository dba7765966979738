import { expect, it } from "vitest";
import { forgetTypedEmail, keepTypedEmail, typedEmail } from "@/lib/auth/typed-email";

const valueOfCookie = (line: string) => /^first-call-typed=([^;]*)/.exec(line)?.[1];

it("gives back what was typed, which the cookie does not show", () => {
  const line = keepTypedEmail("pat@example.com");
  expect(line).not.toContain("pat");
  expect(line).toMatch(/; Path=\/office\/sign-in; Max-Age=300; HttpOnly; SameSite=Lax$/);
  expect(typedEmail(valueOfCookie(line))).toBe("pat@example.com");
});

it("stays a cookie that browsers accept, whatever was typed", () => {
  expect(keepTypedEmail("ü;\r\n".repeat(10_000)).length).toBeLessThan(2000);
  expect(keepTypedEmail("a;\r\nSet-Cookie: x=1")).toMatch(/^[\x20-\x7e]+$/);
});

it("shows nothing for no cookie, one of somebody's making, and one that was taken away", () => {
  expect(typedEmail(undefined)).toBe("");
  expect(typedEmail("v1.invented.value.here")).toBe("");
  expect(typedEmail(valueOfCookie(forgetTypedEmail()))).toBe("");
});
