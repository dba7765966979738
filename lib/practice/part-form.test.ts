import { describe, expect, it } from "vitest";
import type { Typed } from "@/lib/practice/form";
import { PART_FORMS } from "@/lib/practice/part-form";
import { PART_NAMES, type Part, settingsOf, type ValueOf } from "@/lib/practice/settings";
import { trialOn } from "@/lib/practice/taking";

const PLACE = { today: "2026-12-01", name: "Example & Example" };
const USUAL = settingsOf([]);

/** A filled-in form of a part, with some controls typed otherwise. */
function read<P extends Part>(part: P, changes: Typed = {}, saved: ValueOf<P> = USUAL[part]) {
  const form = PART_FORMS[part];
  const typed = { ...form.typedOf(saved, PLACE, changes), ...changes };
  const answer = form.read(typed, PLACE, saved);
  return "faults" in answer ? answer.faults : answer.input;
}

it.each(PART_NAMES)("what %s shows is read back as it was", (part) => {
  expect(read(part, part === "links" ? { county: ["mobile"] } : {})).toEqual(USUAL[part]);
});

describe("the cases that are taken", () => {
  it("are read with every choice", () => {
    const typed = { federal: ["yes"], juvenile: [], notKinds: ["closed", "dui"], notCourts: ["municipal"] };
    expect(read("taking", { ...typed, trialUntil: ["12/4/2026"] })).toEqual({
      ...{ federal: true, juvenile: false, notKinds: ["dui", "closed"], notCourts: ["municipal"] },
      trialUntil: "2026-12-04",
    });
  });

  it.each([
    ["trialUntil", ["soon"]],
    ["trialUntil", ["11/30/2026"]],
    ["trialUntil", ["12/4/2062"]],
    ["notKinds", ["dui", "invented"]],
    ["notCourts", ["municipal", "district", "circuit"]],
  ])("are refused with a sentence at %s for %j", (control, values) => {
    expect(read("taking", { [control]: values })).toEqual([[control, expect.stringMatching(/\.$/)]]);
  });

  it("have a trial that may end today, and that is over on the next day by itself", () => {
    const taking = { ...USUAL.taking, trialUntil: "2026-12-04" };
    const running = ["2026-12-01", "2026-12-04", "2026-12-05"].map((day) => trialOn(taking, day));
    expect(running).toEqual(["2026-12-04", "2026-12-04", null]);
    expect(read("taking", { trialUntil: ["12/1/2026"] })).toMatchObject({ trialUntil: "2026-12-01" });
    expect(PART_FORMS.taking.typedOf(taking, { ...PLACE, today: "2026-12-05" }, {}).trialUntil).toEqual([]);
  });
});

describe("the response targets", () => {
  it.each([
    ["targets[now]", "4"],
    ["targets[now]", "241"],
    ["targets[today]", "6"],
    ["targets[soon]", ""],
    ["targets[whenFree]", "three"],
    // Later lanes would have to be called before earlier ones.
    ["targets[whenFree]", "0"],
  ])("are refused with a sentence at %s for %j", (control, value) => {
    expect(read("targets", { [control]: [value] })).toEqual([[control, expect.stringMatching(/\.$/)]]);
  });
});

describe("the practice's own words", () => {
  it("take a cost, a line in both languages and neutral names", () => {
    const typed = {
      cost: ["fee"],
      dollars: ["$1,000"],
      minutes: ["30"],
      noticeEn: [" Hi "],
      noticeEs: ["Hola"],
    };
    expect(read("words", typed)).toEqual({
      cost: { kind: "fee", dollars: 1000, minutes: 30 },
      ...{ notice: { en: "Hi", es: "Hola" }, neutral: { sender: null, subject: null } },
    });
  });

  it.each<[string, Typed]>([
    ["cost", { cost: ["cheap"] }],
    ["dollars", { cost: ["fee"], dollars: ["0"] }],
    ["dollars", { cost: ["fee"], dollars: ["a lot"] }],
    ["minutes", { cost: ["free"], minutes: ["4"] }],
    ["noticeEs", { noticeEn: ["Only English"] }],
    ["noticeEn", { noticeEn: ["x".repeat(281)], noticeEs: ["x"] }],
    ["sender", { sender: ["x".repeat(41)] }],
    ["subjectEs", { subjectEn: ["Hello"], subjectEs: [] }],
    ["sender", { sender: ["SmithLaw"] }],
    ["sender", { sender: ["Desk <desk@example.com>"] }],
    ["sender", { sender: ['Desk", "Other'] }],
    ["sender", { sender: ["example & example"] }],
    ["subjectEn", { subjectEn: ["About your court date"], subjectEs: ["Hola"] }],
    ["subjectEs", { subjectEn: ["Hello"], subjectEs: ["Su abogado"] }],
  ])("are refused with a sentence at %s for %j", (control, typed) => {
    expect(read("words", typed)).toEqual([[control, expect.stringMatching(/\.$/)]]);
  });

  it("stand in one line, whatever was pasted", () => {
    expect(read("words", { sender: ["Front\r\n desk"], noticeEn: ["a\nb"], noticeEs: ["c"] })).toMatchObject({
      ...{ neutral: { sender: "Front desk" }, notice: { en: "a b", es: "c" } },
    });
  });
});

describe("the links of a county", () => {
  const saved = { mobile: { roster: "https://jail.example.com/", docket: null } };

  it("leave those of the others, and are taken away by two empty fields", () => {
    const typed = { county: ["baldwin"], roster: [], docket: ["https://docket.example.com/a?b=c"] };
    expect(read("links", typed, saved)).toEqual({
      ...saved,
      baldwin: { roster: null, docket: "https://docket.example.com/a?b=c" },
    });
    expect(read("links", { county: ["mobile"], roster: [""], docket: [""] }, saved)).toEqual({});
  });

  it.each([
    ["roster", "http://jail.example.com/"],
    ["roster", "javascript:alert(1)"],
    ["roster", "https://pat:secret@jail.example.com/"],
    ["docket", "jail.example.com"],
    ["docket", `https://jail.example.com/${"x".repeat(300)}`],
    ["county", "no-such"],
  ])("are refused with a sentence at %s for %j", (control, value) => {
    expect(read("links", { county: ["mobile"], [control]: [value] })).toEqual([
      [control, expect.stringMatching(/\.$/)],
    ]);
  });
});
