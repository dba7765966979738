import { describe, expect, it } from "vitest";
import { noContact } from "@/lib/guidance/no-contact";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { changesBetween, contentHash, numbersOf, unchangedClocks } from "@/lib/reviews/content";
import { monthsBetween, pastDue, remindersOf } from "@/lib/reviews/due";
import type { Signed } from "@/lib/reviews/read";
import { aYearAfter, signatureSchema } from "@/lib/reviews/schema";
import { noticesHash, subjectsOf, textHash } from "@/lib/reviews/subject";

const pack = alabama();
const clock = (key: string) => {
  const found = pack.clocks.get(key);
  if (found === undefined) throw new Error(`no clock ${key}`);
  return found;
};
const changed = {
  ...pack,
  clocks: new Map([
    ...pack.clocks,
    ["circuitAppeal", { ...clock("circuitAppeal"), statute: "Another rule" }],
  ]),
};

describe("what changed since a review", () => {
  it("is nothing for the same pack", () => {
    expect(changesBetween(numbersOf(pack), numbersOf(pack))).toEqual({ clocks: [], parts: [] });
    expect(unchangedClocks(numbersOf(pack), numbersOf(pack)).size).toBe(pack.clocks.size);
  });

  it("names a clock with old and new, and lets the others stand", () => {
    const [change, ...more] = changesBetween(numbersOf(pack), numbersOf(changed)).clocks;
    expect(more).toEqual([]);
    expect(change).toMatchObject({
      key: "circuitAppeal",
      before: { length: "42 days", statute: clock("circuitAppeal").statute },
      after: { length: "42 days", statute: "Another rule" },
    });
    const stands = unchangedClocks(numbersOf(pack), numbersOf(changed));
    expect(stands.has("circuitAppeal")).toBe(false);
    expect(stands.has("felonyLimitation")).toBe(true);
  });

  it("names a clock that came and one that went", () => {
    const without = { ...pack, clocks: new Map([...pack.clocks].filter(([key]) => key !== "circuitAppeal")) };
    expect(changesBetween(numbersOf(pack), numbersOf(without)).clocks).toMatchObject([
      { key: "circuitAppeal", after: null },
    ]);
    expect(unchangedClocks(numbersOf(without), numbersOf(pack)).has("circuitAppeal")).toBe(false);
  });

  it("names the part that holds another row, and leaves the clocks alone", () => {
    const fewer = { ...pack, municipalCourts: pack.municipalCourts.slice(1) };
    expect(changesBetween(numbersOf(pack), numbersOf(fewer))).toEqual({
      clocks: [],
      parts: ["municipal courts"],
    });
  });
});

describe("the subjects of a pack", () => {
  it("change with a word of a notice in its language only, and not with a look at its sources", () => {
    const other = (change: object) => ({
      ...pack,
      notices: pack.notices.map((row) => (row.key === "N3" ? { ...row, ...change } : row)),
    });
    const reworded = other({ es: { title: "Otro.", text: "Otro.", short: "Otro." } });
    expect(noticesHash(reworded, "en")).toBe(noticesHash(pack, "en"));
    expect(noticesHash(reworded, "es")).not.toBe(noticesHash(pack, "es"));
    expect(noticesHash(other({ checkedOn: "2027-01-01" }), "es")).toBe(noticesHash(pack, "es"));
  });

  it("are the numbers once and each text in both languages, each by itself", () => {
    const keys = subjectsOf(pack).map(({ key }) => key);
    expect(keys.slice(0, 3)).toEqual(["numbers", "notices en", "notices es"]);
    expect(keys).toContain("guidance/no-contact en");
    expect(keys).toContain("guidance/no-contact es");
    expect(keys).toContain("named-as-victim en");
    expect(keys).toContain("named-as-victim/orders es");
    expect(new Set(keys).size).toBe(keys.length);
  });

  it("change with the words of their language only", () => {
    const { es, en } = noContact.words;
    const spanish = { ...noContact, words: { en, es: { ...es, title: "Otro" } } };
    expect(textHash(spanish, "en")).toBe(textHash(noContact, "en"));
    expect(textHash(spanish, "es")).not.toBe(textHash(noContact, "es"));
  });
});

describe("a signature", () => {
  const typed = { lawyer: " Pat Invented ", barNumber: "ASB-0000-X00X", on: "2026-11-22" };
  const schema = signatureSchema("2026-11-22");

  it("is of today or of a day in the last year", () => {
    expect(schema.parse(typed)).toEqual({ ...typed, lawyer: "Pat Invented" });
    expect(schema.safeParse({ ...typed, on: "2025-11-22" }).success).toBe(true);
    expect(schema.safeParse({ ...typed, on: "2025-11-21" }).success).toBe(false);
    expect(schema.safeParse({ ...typed, on: "2026-11-23" }).success).toBe(false);
  });

  it.each([{ lawyer: " " }, { barNumber: "" }, { barNumber: "none" }, { on: "2026-02-30" }, { on: "" }])(
    "refuses %j",
    (change) => {
      expect(schema.safeParse({ ...typed, ...change }).success).toBe(false);
    },
  );

  it("holds a year, also from a leap day", () => {
    expect(aYearAfter("2026-11-22")).toBe("2027-11-22");
    expect(aYearAfter("2028-02-29")).toBe("2029-02-28");
  });
});

describe("what is past due", () => {
  const signed = (subject: string, dueOn: string): Signed => ({
    ...{ subject, dueOn, number: 1, hash: contentHash(subject), numbers: null, on: "2026-01-01" },
    ...{ lawyer: "Pat Invented", barNumber: "1", at: new Date(0), actorId: "a", actorName: "Lee" },
  });
  const all = subjectsOf(pack).length;

  it("is nothing on the last day, and everything that nobody has signed on the day after", () => {
    expect(pastDue(pack, [], "2027-11-22")).toEqual({ days: [], subjects: 0 });
    expect(pastDue(pack, [], "2027-11-23")).toEqual({ days: ["2027-11-22"], subjects: all });
  });

  it("goes by the signature of each subject", () => {
    const some = [signed("numbers", "2028-01-01"), signed("guidance/no-contact en", "2027-03-01")];
    expect(pastDue(pack, some, "2027-11-23")).toEqual({
      days: ["2027-03-01", "2027-11-22"],
      subjects: all - 1,
    });
  });

  it.each([
    ["2027-11-22", "2027-11-23", 0],
    ["2027-11-22", "2027-12-21", 0],
    ["2027-11-22", "2027-12-22", 1],
    ["2027-11-22", "2028-11-22", 12],
    ["2027-01-31", "2027-02-27", 0],
    ["2027-01-31", "2027-02-28", 1],
    ["2028-01-31", "2028-02-28", 0],
    ["2028-01-31", "2028-02-29", 1],
  ])("has %s … %s as %i months", (from, to, months) => {
    expect(monthsBetween(from, to)).toBe(months);
  });

  it("is said once for each day, and each month for the earliest", () => {
    expect(remindersOf(["2027-03-01", "2027-11-22"], "2027-11-23")).toEqual([
      { dueOn: "2027-03-01", month: 8 },
      { dueOn: "2027-11-22", month: 0 },
    ]);
  });
});
