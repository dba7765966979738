import { expect, it } from "vitest";
import { formatPhone } from "@/lib/practice/phone";

it("writes a number as Americans read it, and one from abroad as it is", () => {
  expect(formatPhone("+12565550134")).toBe("(256) 555-0134");
  expect(formatPhone("+442079460958")).toBe("+442079460958");
});
