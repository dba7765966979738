import { describe, expect, it } from "vitest";
import { calendarWith, judge, type Lead, RECEIVED } from "./test-lead";

const FELONY = [{ chargeClass: "felonyC" }] as const;
const MISDEMEANOR = [{ chargeClass: "misdemeanorA" }] as const;
const charges = (list: readonly { chargeClass: "felonyC" | "misdemeanorA" }[]): Pick<Lead, "charges"> => ({
  charges: [...list],
});
const OUT: Lead = { custody: "no", stage: "released" };

describe("T10 and T12: court dates", () => {
  it.each([
    ["at the next noon", { nextCourtAt: "2026-12-01T12:00" }, "now 2026-12-01T12:00", "-"],
    ["the day alone", { nextCourtAt: "2026-12-02" }, "today 2026-12-02T09:00 night", "-"],
    ["in 96 hours", { nextCourtAt: "2026-12-05T10:00" }, "today 2026-12-05T10:00 night", "-"],
    ["a minute later", { nextCourtAt: "2026-12-05T10:01" }, "soon 2026-12-05T10:01 night", "-"],
    ["in 7 days", { nextCourtAt: "2026-12-08" }, "soon 2026-12-08T09:00 night", "-"],
    ["in 8 days", { nextCourtAt: "2026-12-09" }, "whenFree 2026-12-09T09:00 night", "-"],
    ["this morning", { nextCourtAt: "2026-12-01T09:00" }, "now 2026-12-01T09:00 night", "-"],
    [
      "this morning, went",
      { nextCourtAt: "2026-12-01T09:00", didYouGo: "yes" },
      "-",
      "soon 2026-12-03T10:00",
    ],
    ["yesterday", { nextCourtAt: "2026-11-30" }, "-", "soon 2026-12-03T10:00"],
    ["yesterday, went", { nextCourtAt: "2026-11-30", didYouGo: "yes" }, "-", "soon 2026-12-03T10:00"],
    [
      "roughly known",
      { nextCourtAt: { value: "2026-12-03T15:00", certainty: "about" } },
      "today 2026-12-03T09:00 night",
      "-",
    ],
    [
      "only the month",
      { nextCourtAt: { value: "2026-12", certainty: "about" } },
      "now 2026-12-01T09:00 night",
      "-",
    ],
    [
      "known, but said to be unknown",
      { nextCourtAt: { value: "2026-12-03", certainty: "unknown" } },
      "-",
      "-",
    ],
  ] satisfies [string, Lead, string, string][])("%s", (_name, lead, t10, t12) => {
    expect([judge("T10", { ...OUT, ...lead }), judge("T12", { ...OUT, ...lead })]).toEqual([t10, t12]);
  });

  it("lets the day of court end at 17:00, or with a later hearing", () => {
    const day: Lead = { ...OUT, nextCourtAt: "2026-12-01T09:00" };
    expect(judge("T10", day, "2026-12-01T17:00")).toMatch(/^now/);
    expect(judge("T10", day, "2026-12-01T17:01")).toBe("-");
    const evening: Lead = { ...OUT, nextCourtAt: "2026-12-01T18:30" };
    expect(judge("T10", evening, "2026-12-01T18:30")).toMatch(/^now/);
    expect(judge("T12", evening, "2026-12-01T18:31")).toMatch(/^soon/);
  });

  it("keeps the wall clock of the court over both nights on which the clocks change", () => {
    const spring: Lead = { ...OUT, nextCourtAt: "2026-03-09" };
    expect(judge("T10", spring, "2026-03-05T08:00")).toBe("today 2026-03-09T09:00 night");
    expect(judge("T10", spring, "2026-03-05T07:59")).toBe("soon 2026-03-09T09:00 night");
    const autumn: Lead = { ...OUT, nextCourtAt: "2026-11-02" };
    expect(judge("T10", autumn, "2026-10-29T10:00")).toBe("today 2026-11-02T09:00 night");
    expect(judge("T10", autumn, "2026-10-29T09:59")).toBe("soon 2026-11-02T09:00 night");
  });
});

describe("T13: court unknown", () => {
  it.each([
    ["arrested 7 days ago", { arrestAt: "2026-11-24", ...charges(MISDEMEANOR) }, "today 2026-12-02T10:00"],
    ["arrested 8 days ago", { arrestAt: "2026-11-23", ...charges(MISDEMEANOR) }, "soon 2026-12-02T10:00"],
    ["arrest unknown", { ...charges(MISDEMEANOR) }, "today 2026-12-02T10:00"],
    ["felony, long ago", { arrestAt: "2026-01-01", ...charges(FELONY) }, "today 2026-12-02T10:00"],
    ["charge unknown, long ago", { arrestAt: "2026-01-01", charges: "unknown" }, "today 2026-12-02T10:00"],
    ["no date given yet", { nextCourtAt: "none", ...charges(FELONY) }, "today 2026-12-02T10:00"],
    ["date known", { nextCourtAt: "2026-12-20", ...charges(FELONY) }, "-"],
    ["not charged", { stage: "investigated" }, "-"],
    ["convicted", { stage: "convicted", ...charges(FELONY) }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T13", { ...OUT, ...lead })).toBe(expected);
  });

  it.each([
    ["a bare call-back", { phone: "+12055550101", language: "es" }, true],
    ["an arrest", { arrestAt: "unknown" }, true],
    ["a court date that is asked about", { nextCourtAt: "unknown" }, true],
    ["an unknown stage", { stage: "unknown" }, true],
    ["maybe jail", { custody: "unknown" }, true],
    ["no charge", { charges: "none" }, false],
    ["an unknown stage and no charge", { stage: "unknown", charges: [] }, false],
    ["police alone", { policeContact: "yes" }, false],
    ["an order alone", { poExists: "served" }, false],
  ] satisfies [string, Lead, boolean][])("takes %s as charged or not", (_name, lead, charged) => {
    expect(judge("T13", { custody: "no", ...lead })).toBe(charged ? "today 2026-12-02T10:00" : "-");
  });
});

describe("T14: DUI", () => {
  const dui = (arrestAt: string, duiNoticeDate: string, chargeText = "DUI"): Lead => ({
    ...OUT,
    arrestAt,
    duiNoticeDate,
    charges: [{ chargeText }],
  });

  it.each([
    ["counts from the arrest when it is earlier", dui("2026-11-21", "2026-11-25"), "today 2026-12-01T17:00"],
    ["and from the notice when that is", dui("2026-11-25", "2026-11-21"), "today 2026-12-01T17:00"],
    ["or from the one that is known", dui("unknown", "2026-11-25"), "soon 2026-12-05T17:00"],
    ["no date known", dui("unknown", "unknown"), "today 2026-12-02T10:00"],
    ["ends on a Sunday, not extended", dui("2026-11-26", "unknown"), "soon 2026-12-06T17:00"],
    [
      "by the box alone",
      { ...dui("2026-11-21", "unknown", "?"), charges: [{ duiRelated: true }] },
      "today 2026-12-01T17:00",
    ],
    ["another charge", dui("2026-11-21", "unknown", "Speeding"), "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T14", lead)).toBe(expected);
  });

  it.each([
    ["the last minute", "2026-12-01T17:00", "now"],
    ["a minute after it", "2026-12-01T17:01", "today"],
    ["the 4th day after", "2026-12-05T23:59", "today"],
    ["the 5th", "2026-12-06T00:00", "soon"],
    ["the 30th", "2026-12-31T23:59", "soon"],
    ["the 31st", "2027-01-01T00:00", "-"],
  ])("at %s", (_name, now, lane) => {
    expect(judge("T14", dui("2026-11-21", "unknown"), now)).toBe(
      lane === "-" ? lane : `${lane} 2026-12-01T17:00`,
    );
  });

  it("is not moved by daylight saving or a holiday", () => {
    const closed = calendarWith({ holidays: ["2026-03-11", "2026-11-05"] });
    expect(judge("T14", dui("2026-03-01", "unknown"), "2026-03-08T12:00", closed)).toBe(
      "today 2026-03-11T17:00",
    );
    expect(judge("T14", dui("2026-10-26", "unknown"), "2026-11-01T12:00", closed)).toBe(
      "soon 2026-11-05T17:00",
    );
  });

  it("takes its days from the pack", () => {
    const calendar = calendarWith({ clock: ["duiHearingRequest", 7] });
    expect(judge("T14", dui("2026-11-25", "unknown"), RECEIVED, calendar)).toBe("today 2026-12-02T17:00");
  });
});

describe("T15: preliminary hearing", () => {
  const felony: Lead = { ...OUT, arrestAt: "2026-11-03", ...charges(FELONY) };
  it.each([
    ["30 days from the arrest", felony, "today 2026-12-03T17:00"],
    ["arrest unknown", { ...felony, arrestAt: "unknown" }, "today 2026-12-02T10:00"],
    ["arrest not asked about", { ...OUT, ...charges(FELONY) }, "-"],
    ["indicted", { ...felony, stage: "indicted" }, "-"],
    [
      "with an indictment number",
      { ...felony, charges: [{ chargeClass: "felonyC", indictmentNo: "CC-1" }] },
      "-",
    ],
    ["a misdemeanor", { ...felony, ...charges(MISDEMEANOR) }, "-"],
    ["not arrested yet", { ...felony, stage: "warrant" }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T15", lead)).toBe(expected);
  });
});

describe("T16 and T17: after a conviction", () => {
  const convicted = (convictionDate: string, more: Lead = {}): Lead => ({
    custody: "no",
    stage: "convicted",
    convictionDate,
    ...more,
  });

  it.each([
    ["in a city court", convicted("2026-11-18", { courtType: "municipal" }), "today 2026-12-02T17:00", "-"],
    [
      "by the court's name",
      convicted("2026-11-18", { courtName: "District Court of Lee County" }),
      "today 2026-12-02T17:00",
      "-",
    ],
    ["in circuit court", convicted("2026-11-03", { courtType: "circuit" }), "-", "today 2026-12-03T17:00"],
    ["14 days, court unknown", convicted("2026-11-20"), "today 2026-12-04T17:00", "-"],
    ["27 days, court unknown", convicted("2026-11-04"), "-", "today 2026-12-04T17:00"],
    ["57 days, court unknown", convicted("2026-10-05"), "-", "soon 2026-11-04T17:00"],
    ["date unknown", convicted("unknown", { courtType: "district" }), "today 2026-12-02T10:00", "-"],
    ["years ago", convicted("2020-01-01"), "-", "-"],
    ["not convicted", { ...convicted("2026-11-18"), stage: "appeal" }, "-", "-"],
  ] satisfies [string, Lead, string, string][])("%s", (_name, lead, t16, t17) => {
    expect([judge("T16", lead), judge("T17", lead)]).toEqual([t16, t17]);
  });
});

describe("T18: protection order", () => {
  it.each([
    ["hearing known", { poExists: "heardOf", poHearingAt: "2026-12-02" }, "today 2026-12-02T09:00"],
    [
      "served, hearing unknown",
      { poExists: "served", poServedOn: "2026-11-25", poHearingAt: "unknown" },
      "today 2026-12-05T09:00",
    ],
    ["served on an unknown day", { poExists: "served" }, "today 2026-12-02T10:00"],
    ["no hearing", { poExists: "served", poHearingAt: "none" }, "-"],
    ["heard of, hearing unknown", { poExists: "heardOf", poHearingAt: "unknown" }, "-"],
    ["hearing gone by", { poExists: "served", poHearingAt: "2026-11-30" }, "soon 2026-12-03T10:00"],
    ["counted day gone by", { poExists: "served", poServedOn: "2026-11-01" }, "soon 2026-12-03T10:00"],
    ["none", { poExists: "no" }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T18", { custody: "no", ...lead })).toBe(expected);
  });
});

describe("T20: another paper", () => {
  it.each([
    ["in 3 days", "2026-12-04", "soon 2026-12-04T09:00"],
    ["in 24 hours", "2026-12-02T10:00", "today 2026-12-02T10:00"],
    ["a minute more", "2026-12-02T10:01", "soon 2026-12-02T10:01"],
    ["before the next noon", "2026-12-01T11:00", "now 2026-12-01T11:00"],
    ["in 8 days", "2026-12-09", "whenFree 2026-12-09T09:00"],
    ["gone by", "2026-11-30", "-"],
  ])("%s", (_name, otherDeadlineAt, expected) => {
    expect(judge("T20", { custody: "no", otherDeadline: "property", otherDeadlineAt })).toBe(expected);
  });
});

describe("T22 and T23: kinds of charge and age", () => {
  it.each([
    [{ chargeClass: "felonyD" }, true],
    [{ chargeClass: "felonyA" }, false],
    [{ chargeClass: "misdemeanorA", chargeText: "Theft" }, false],
    [{ chargeClass: "unknown", chargeText: "Theft" }, true],
    [{ chargeText: "Speeding" }, false],
    [{ chargeText: "unknown", chargeCode: "13A-6-132" }, false],
    [{ chargeText: "Public intoxication" }, false],
    [{ chargeText: "Probation violation" }, false],
    [{ chargeText: "something nobody knows" }, true],
    [{ chargeText: "unknown" }, true],
  ] as const)("T22 of %j", (charge, applies) => {
    expect(judge("T22", { ...OUT, charges: [charge] })).toBe(applies ? "soon 2026-12-03T10:00" : "-");
  });

  it.each([
    [
      "17, a fight",
      { accusedBirthYear: 2009, charges: [{ chargeText: "Disorderly conduct" }] },
      "soon 2026-12-03T10:00",
    ],
    ["17, a ticket", { accusedBirthYear: 2009, charges: [{ chargeText: "Speeding" }] }, "-"],
    [
      "17, a ticket and a fight",
      { accusedBirthYear: 2009, charges: [{ chargeClass: "traffic" }, { chargeText: "fight" }] },
      "soon 2026-12-03T10:00",
    ],
    ["17 or 18", { accusedBirthYear: 2008, charges: [] }, "soon 2026-12-03T10:00"],
    ["19", { accusedBirthYear: 2007, charges: [] }, "-"],
    ["unknown", { accusedBirthYear: "unknown", charges: [] }, "-"],
    ["17, in jail", { accusedBirthYear: 2009, custody: "yes" }, "-"],
  ] satisfies [string, Lead, string][])("T23 at %s", (_name, lead, expected) => {
    expect(judge("T23", { ...OUT, ...lead })).toBe(expected);
  });
});

describe("T25: video", () => {
  it.each([
    ["14 days ago", { arrestAt: "2026-11-17" }, "today 2026-12-02T10:00"],
    ["15 days ago", { arrestAt: "2026-11-16" }, "-"],
    ["by the charge paper", { arrestAt: "2026-11-20", charges: [{ eventDate: "2026-10-01" }] }, "-"],
    [
      "by the latest of two",
      { charges: [{ eventDate: "2026-11-28" }, { eventDate: "2026-10-01" }] },
      "today 2026-12-02T10:00",
    ],
    ["unknown", {}, "today 2026-12-02T10:00"],
    ["no video", { videoExpiring: "no" }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T25", { ...OUT, videoExpiring: "yes", ...lead })).toBe(expected);
  });
});
