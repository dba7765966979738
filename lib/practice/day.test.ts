import { expect, it } from "vitest";
import { parseDay } from "@/lib/practice/day";

it.each([
  ["12/24/2026", "2026-12-24"],
  ["1/2/2027", "2027-01-02"],
  ["2026-12-24", "2026-12-24"],
  [" 2026-2-3 ", "2026-02-03"],
  ["02/29/2028", "2028-02-29"],
  ["02/29/2027", null],
  ["13/01/2026", null],
  ["24.12.2026", null],
  ["12/24/26", null],
  ["0000-00-00", null],
  ["", null],
  ["tomorrow", null],
])("%s is %s", (text, day) => expect(parseDay(text)).toBe(day));
