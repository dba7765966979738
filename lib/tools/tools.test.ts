import { describe, expect, it } from "vitest";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { appointmentOf } from "@/lib/tools/appointment";
import { ACTS, contact } from "@/lib/tools/contact";
import { courtDate, daysBetween } from "@/lib/tools/court-date";
import { license } from "@/lib/tools/license";
import { prosecutorOf, whoDecides } from "@/lib/tools/who-decides";

type Pairs = Readonly<Record<string, string>>;
const form = (pairs: Pairs) => new URLSearchParams(pairs);

/** `2026-11-22` in the boxes of a date. */
function boxes(key: string, day: string, certainty?: string): Pairs {
  const [year = "", month = "", date = ""] = day.split("-");
  const parts = { [`${key}[month]`]: month, [`${key}[day]`]: date, [`${key}[year]`]: year };
  return { ...parts, ...(certainty === undefined ? {} : { [`${key}[certainty]`]: certainty }) };
}
const unknown = (key: string): Pairs => ({ [`${key}[certainty]`]: "unknown" });
const codes = (errors: readonly { control: string; code: string }[]) =>
  errors.map(({ control, code }) => `${control} ${code}`);

describe("who decides", () => {
  it.each([
    ["city", "municipal", "city"],
    ["city", "unknown", "city"],
    ["unknown", "municipal", "city"],
    ["state", "district", "districtAttorney"],
    ["state", "circuit", "districtAttorney"],
    ["state", "unknown", "districtAttorney"],
    ["unknown", "circuit", "districtAttorney"],
    ["unitedStates", "federal", "unitedStates"],
    ["unitedStates", "unknown", "unitedStates"],
    ["state", "juvenile", "juvenile"],
    ["city", "juvenile", "juvenile"],
    ["unitedStates", "juvenile", "unclear"],
    ["city", "circuit", "unclear"],
    ["state", "municipal", "unclear"],
    ["state", "federal", "unclear"],
    ["unitedStates", "district", "unclear"],
    ["unknown", "unknown", "unclear"],
  ] as const)("reads %s and %s as %s", (topLine, court, expected) => {
    expect(prosecutorOf(topLine, court)).toBe(expected);
  });

  const paper = { placeState: "AL", topLine: "state", court: "district" };

  it("names the office of the county, and both of Jefferson", () => {
    const offices = (county: string) => {
      const read = whoDecides(form({ ...paper, county }));
      return read.ok && read.result.kind === "here" ? read.result.offices : [];
    };
    expect(offices("limestone")).toEqual(["District Attorney, Thirty-ninth Judicial Circuit"]);
    expect(offices("jefferson")).toHaveLength(2);
    expect([offices(""), offices("nowhere")]).toEqual([[], []]);
  });

  it("asks nothing more of a state without a pack", () => {
    expect(whoDecides(form({ placeState: "GA" }))).toEqual({
      ok: true,
      result: { kind: "elsewhere", state: "GA" },
    });
  });

  it("says what is missing or was never offered, in the order of the page", () => {
    const read = whoDecides(form({ placeState: "XX", court: "supreme" }));
    expect(read.ok ? [] : codes(read.errors)).toEqual([
      "placeState notAChoice",
      "topLine required",
      "court notAChoice",
    ]);
  });
});

describe("contact", () => {
  it("gives back what was ticked, in the order of the page", () => {
    const pairs = new URLSearchParams([
      ["acts", "page"],
      ["acts", "call"],
      ["acts", "page"],
    ]);
    expect(contact(pairs)).toEqual({ ok: true, acts: ["call", "page"] });
    expect(ACTS).toContain("other");
  });

  it("asks for one tick, and takes nothing else", () => {
    for (const [pairs, code] of [
      [form({}), "required"],
      [form({ acts: "hug" }), "notAChoice"],
    ] as const) {
      const read = contact(pairs);
      expect(read.ok ? [] : codes(read.errors)).toEqual([`acts ${code}`]);
    }
  });
});

describe("the last day for the license", () => {
  /** Noon in Alabama, in winter. */
  const at = (day: string) => new Date(`${day}T18:00:00Z`);
  const of = (pairs: Pairs, today: string) => {
    const read = license(form({ placeState: "AL", ...pairs }), at(today));
    if (!read.ok) return codes(read.errors);
    return read.result.kind === "elsewhere" ? read.result : { ...read.result.date, clock: null };
  };
  const both = (arrest: string, notice: string) => ({
    ...boxes("arrestAt", arrest, "exact"),
    ...boxes("duiNoticeDate", notice, "exact"),
  });
  const days = alabama().triage.duiHearingRequest.length.n;

  it("counts the days of the pack from the earlier of both, whichever it is", () => {
    expect(days).toBe(10);
    expect(of(both("2026-11-13", "2026-11-16"), "2026-11-20")).toMatchObject({ wall: "2026-11-23" });
    expect(of(both("2026-11-16", "2026-11-13"), "2026-11-20")).toMatchObject({ wall: "2026-11-23" });
  });

  it.each([
    ["a Saturday", "2026-11-11", "2026-11-21"],
    ["a Sunday", "2026-11-12", "2026-11-22"],
    ["Thanksgiving", "2026-11-16", "2026-11-26"],
    ["the night in November", "2026-10-25", "2026-11-04"],
    ["the night in March", "2026-03-04", "2026-03-14"],
    ["a leap day", "2028-02-19", "2028-02-29"],
    ["the day after a leap day", "2028-02-20", "2028-03-01"],
    ["the end of February", "2026-02-19", "2026-03-01"],
    ["the new year", "2026-12-25", "2027-01-04"],
  ])("is never moved by %s", (_, arrest, last) => {
    const pairs = { ...boxes("arrestAt", arrest, "exact"), ...unknown("duiNoticeDate") };
    expect(of(pairs, arrest)).toMatchObject({ wall: last, standing: "ahead" });
    expect(of(pairs, last)).toMatchObject({ standing: "today" });
  });

  it("has passed at midnight in Alabama, not in London", () => {
    const pairs = { ...boxes("arrestAt", "2026-11-10", "exact"), ...unknown("duiNoticeDate") };
    const standing = (instant: string) => {
      const read = license(form({ placeState: "AL", ...pairs }), new Date(instant));
      return read.ok && read.result.kind === "here" ? read.result.date.standing : null;
    };
    expect(standing("2026-11-21T05:59:59Z")).toBe("today");
    expect(standing("2026-11-21T06:00:00Z")).toBe("passed");
  });

  it("goes by the one that is known, and may be today when none is", () => {
    expect(
      of({ ...unknown("arrestAt"), ...boxes("duiNoticeDate", "2026-11-20") }, "2026-11-22"),
    ).toMatchObject({
      wall: "2026-11-30",
    });
    expect(of({ ...unknown("arrestAt"), ...unknown("duiNoticeDate") }, "2026-11-22")).toMatchObject({
      wall: null,
      standing: "today",
    });
  });

  it("says when the day was only about that", () => {
    const pairs = { ...boxes("arrestAt", "2026-11-20", "about"), ...unknown("duiNoticeDate") };
    expect(of(pairs, "2026-11-22")).toMatchObject({ wall: "2026-11-30", about: true });
    expect(of(both("2026-11-20", "2026-11-21"), "2026-11-22")).toMatchObject({ about: false });
  });

  it("is no matter of another state, and counts as Alabama where nobody knows", () => {
    const pairs = { ...both("2026-11-20", "2026-11-20") };
    expect(of({ ...pairs, placeState: "TX" }, "2026-11-22")).toEqual({ kind: "elsewhere", state: "TX" });
    expect(of({ ...pairs, placeState: "unknown" }, "2026-11-22")).toMatchObject({ wall: "2026-11-30" });
  });

  it("points at what is wrong, part by part", () => {
    expect(of({ placeState: "" }, "2026-11-22")).toEqual([
      "placeState required",
      "arrestAt[month] required",
      "duiNoticeDate[month] required",
    ]);
    expect(of(both("2026-02-30", "2026-11-23"), "2026-11-22")).toEqual([
      "arrestAt[month] dateNotReal",
      "duiNoticeDate[month] dateInFuture",
    ]);
    const half = { "arrestAt[month]": "nov", "arrestAt[year]": "2026", ...unknown("duiNoticeDate") };
    expect(of(half, "2026-11-22")).toEqual(["arrestAt[day] dateNeedsDay"]);
    const twice = { ...boxes("arrestAt", "2026-11-20", "unknown"), ...unknown("duiNoticeDate") };
    expect(of(twice, "2026-11-22")).toEqual(["arrestAt[month] dateAndAnswer"]);
  });
});

describe("the court date", () => {
  const of = (pairs: Pairs, instant: string) => courtDate(form(pairs), new Date(instant));

  it.each([
    ["2026-11-22T05:59:59Z", 2],
    ["2026-11-22T06:00:00Z", 1],
    ["2026-11-23T05:59:59Z", 1],
    ["2026-11-23T06:00:00Z", 0],
    ["2026-11-24T06:00:00Z", -1],
  ])("counts days on the calendar of the court (%s)", (instant, days) => {
    expect(of(boxes("nextCourtAt", "2026-11-23"), instant)).toMatchObject({ ok: true, result: { days } });
  });

  it.each([
    ["2026-10-31", "2026-11-02", 2],
    ["2026-03-07", "2026-03-09", 2],
    ["2028-02-28", "2028-03-01", 2],
    ["2026-12-31", "2027-01-01", 1],
  ])("is not moved by a change of the clocks or a leap day (%s)", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it("keeps the time as it was given, and asks for one that can be meant twice", () => {
    const day = boxes("nextCourtAt", "2026-12-01");
    const timed = of({ ...day, "nextCourtAt[time]": "9:30 am" }, "2026-11-22T18:00:00Z");
    expect(timed).toMatchObject({ result: { date: { wall: "2026-12-01T09:30" } } });
    const doubtful = of({ ...day, "nextCourtAt[time]": "2:30" }, "2026-11-22T18:00:00Z");
    expect(doubtful.ok ? [] : codes(doubtful.errors)).toEqual(["nextCourtAt[time] timeNeedsHalf"]);
    const nothing = of({}, "2026-11-22T18:00:00Z");
    expect(nothing.ok ? [] : codes(nothing.errors)).toEqual(["nextCourtAt[month] required"]);
  });
});

describe("the calendar file", () => {
  const WORDS = { neutral: "Appointment", courtDate: "Court date", license: "License hearing: last day" };
  const stamp = new Date("2026-11-22T18:00:00Z");
  const of = (pairs: Pairs) => appointmentOf(form(pairs), WORDS, stamp);
  const court = { about: "courtDate", wall: "2026-12-01T09:30", says: "neutral" };

  it("says what was chosen, at the clock of the court, and never more", () => {
    expect(of(court)).toContain("SUMMARY:Appointment\r\n");
    expect(of(court)).toContain("DTSTART;TZID=America/Chicago:20261201T093000\r\n");
    expect(of(court)).not.toMatch(/court|license/iu);
    expect(of({ ...court, says: "named" })).toContain("SUMMARY:Court date\r\n");
    const day = of({ about: "license", wall: "2026-12-01", says: "named" });
    expect(day).toContain("SUMMARY:License hearing: last day\r\n");
    expect(day).toContain("DTSTART;VALUE=DATE:20261201\r\n");
  });

  it("has one uid for one date, whatever it says, and tells nothing by it", () => {
    const uid = (pairs: Pairs) => /UID:(\S+)/u.exec(of(pairs) ?? "")?.[1];
    expect(uid(court)).toBe(uid({ ...court, says: "named" }));
    expect(uid(court)).not.toBe(uid({ ...court, wall: "2026-12-02T09:30" }));
    expect(uid(court)).not.toContain("2026");
  });

  it.each([
    { ...court, wall: "2026-02-30" },
    { ...court, wall: "" },
    { ...court, wall: "2026-12-01T09:30\r\nX:1" },
    { ...court, about: "bond" },
    { ...court, says: "" },
  ])("is not made of %j", (pairs) => {
    expect(of(pairs)).toBeNull();
  });
});
