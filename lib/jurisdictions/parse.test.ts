import { describe, expect, it } from "vitest";
import clocks from "./alabama/clocks.json";
import counties from "./alabama/counties.json";
import districtAttorneys from "./alabama/district-attorneys.json";
import helpLines from "./alabama/help-lines.json";
import municipalCourts from "./alabama/municipal-courts.json";
import noBondList from "./alabama/no-bond-list.json";
import notices from "./alabama/notices.json";
import offenses from "./alabama/offenses.json";
import { alabama } from "./alabama/pack";
import sources from "./alabama/sources.json";
import state from "./alabama/state.json";
import { mayShow } from "./clocks";
import { generic } from "./generic/pack";
import { PackError, type PackFiles, parsePack } from "./parse";
import { TRIAGE_CLOCKS } from "./schema";

const files: PackFiles = {
  state,
  counties,
  offenses,
  clocks,
  sources,
  notices,
  "no-bond-list": noBondList,
  "help-lines": helpLines,
  "municipal-courts": municipalCourts,
  "district-attorneys": districtAttorneys,
};

/** The pack with one row of one file changed. */
function broken(file: Exclude<keyof PackFiles, "state">, row: number, change: object): PackFiles {
  const rows = files[file];
  if (!Array.isArray(rows)) throw new Error("not a list");
  return { ...files, [file]: rows.map((old, index) => (index === row ? { ...old, ...change } : old)) };
}

describe("the Alabama pack", () => {
  it("holds every row", () => {
    const pack = alabama();
    expect(pack.counties).toHaveLength(67);
    expect(pack.municipalCourts).toHaveLength(133);
    expect(pack.offenses).toHaveLength(165);
    expect(new Set(pack.counties.map((county) => county.circuit)).size).toBe(41);
    expect(new Set(pack.counties.flatMap((county) => county.daOffices)).size).toBe(42);
  });

  it("may not say of itself that a lawyer has reviewed it", () => {
    for (const said of [{ review: { reviewer: "A Lawyer" } }, { reviewed: true }]) {
      expect(() => parsePack({ ...files, state: { ...state, ...said } }, generic())).toThrow(
        /^state\.json: /,
      );
    }
  });

  it("says of each charge on the list of bail denial since when, and prints none that nobody has confirmed", () => {
    const { noBondList: list, offenses: charges } = alabama();
    expect(list).toHaveLength(15);
    expect(charges.filter(({ groups }) => groups.includes("noBondList"))).toHaveLength(15);
    const open = charges.filter(({ unconfirmed }) => unconfirmed?.includes("noBondList"));
    expect(open.map(({ key }) => key)).toEqual(["attemptedMurder", "dischargeOccupied"]);
    expect(list.flatMap(({ key, confirmed }) => (confirmed ? [] : [key]))).toEqual(
      open.map(({ key }) => key),
    );
  });

  it("is parsed once", () => {
    expect(alabama()).toBe(alabama());
  });

  it("keeps how sure each offense is", () => {
    const count = (sure: string) => alabama().offenses.filter((offense) => offense.verified === sure).length;
    expect([count("yes"), count("partly"), count("no")]).toEqual([81, 58, 26]);
  });

  it("has the numbers of the law with their statutes", () => {
    const said = Object.values(alabama().triage).map(
      ({ key, length, statute }) => `${key} ${length.n} ${length.unit}: ${statute}`,
    );
    expect(said).toEqual([
      "domesticViolenceAppearance 24 hours: Ala. Code 15-13-190",
      "arrestWithoutWarrant 48 hours: Ala. R. Crim. P. 4.3",
      "arrestOnWarrant 72 hours: Ala. R. Crim. P. 4.3",
      "juvenileDetentionHearing 72 hours: Ala. Code 12-15-207",
      "duiHearingRequest 10 days: Ala. Code 32-5A-307",
      "preliminaryHearingDemand 30 days: Ala. R. Crim. P. 5.1",
      "municipalOrDistrictAppeal 14 days: Ala. R. Crim. P. 30.1",
      "newTrialMotion 30 days: Ala. R. Crim. P. 24.1(b)",
      "protectionOrderHearing 10 days: Ala. Code 30-5-6",
    ]);
  });

  it("always shows a last day, and hides every range and wait until it is reviewed", () => {
    const pack = alabama();
    const clocks = [...pack.clocks.values()];
    const shown = clocks.filter((clock) => mayShow(clock, new Set()));
    const others = ["compensationReport", "compensationClaim"];
    expect(shown.map((clock) => clock.key).sort()).toEqual([...TRIAGE_CLOCKS, ...others].sort());
    const checked = clocks.filter((clock) => mayShow(clock, new Set(["circuitAppeal"])));
    expect(checked.filter((clock) => !shown.includes(clock)).map(({ key }) => key)).toEqual([
      "circuitAppeal",
    ]);
  });
});

describe("a broken pack", () => {
  it("may have no page where an office is looked up", () => {
    expect(() => parsePack({ ...files, state: { ...state, prosecutorsPage: "X9" } }, generic())).toThrow(
      /^state\.json: no source X9 with an address\.$/,
    );
  });

  it.each([
    ["counties", 1, { fips: "1003" }, /^counties\.json row 2 \(baldwin\): fips: /],
    ["counties", 1, { key: "autauga" }, "counties.json row 2 (autauga): a second row has this key."],
    ["counties", 66, { zone: "America/Athens" }, "counties.json row 67 (winston): zone: no such time zone."],
    ["counties", 0, { verified: ["jailPhone"] }, /^counties\.json row 1 \(autauga\): verified names a field/],
    ["counties", 0, { nickname: "x" }, /^counties\.json row 1 \(autauga\): /],
    ["counties", 2, { key: 7 }, /^counties\.json row 3 \(no key\): key: /],
    [
      "municipal-courts",
      0,
      { counties: ["huntsville"] },
      "municipal-courts.json row 1 (huntsville): no county huntsville.",
    ],
    [
      "municipal-courts",
      0,
      { clerkPhone: "call us" },
      /^municipal-courts\.json row 1 \(huntsville\): clerkPhone: /,
    ],
    ["counties", 0, { daOffices: ["da-99"] }, "counties.json row 1 (autauga): no office da-99."],
    [
      "counties",
      0,
      { daOffices: ["da-28"] },
      "district-attorneys.json row 29 (da-28): its counties are not of one circuit.",
    ],
    ["district-attorneys", 0, { key: "da-99" }, "counties.json row 12 (choctaw): no office da-01."],
    ["district-attorneys", 0, { sources: ["X9"] }, "district-attorneys.json row 1 (da-01): no source X9."],
    ["district-attorneys", 0, { phone: "call us" }, /^district-attorneys\.json row 1 \(da-01\): phone: /],
    [
      "district-attorneys",
      0,
      { checkedOn: "2026-11-22" },
      "district-attorneys.json row 1 (da-01): a check has a day and a person, or neither.",
    ],
    ["offenses", 0, { class: "felony" }, /^offenses\.json row 1 \(domesticViolence1\): class: /],
    ["offenses", 0, { class: "unknown" }, /^offenses\.json row 1 .*a verified row names its class\.$/],
    ["offenses", 0, { sources: [] }, /^offenses\.json row 1 .*names its source\.$/],
    [
      "offenses",
      0,
      { groups: ["noBondList"] },
      "offenses.json row 1 (domesticViolence1): noBondList belongs into no-bond-list.json.",
    ],
    ["no-bond-list", 0, { key: "jaywalking" }, "no-bond-list.json row 1 (jaywalking): no charge jaywalking."],
    [
      "no-bond-list",
      0,
      { validFrom: "2022" },
      /^no-bond-list\.json row 1 \(domesticViolence1\): validFrom: /,
    ],
    ["help-lines", 0, { dial: "call us" }, /^help-lines\.json row 1 \(alabamaCoalition\): dial: /],
    ["help-lines", 1, { seenIn: undefined }, /^help-lines\.json row 2 \(attorneyGeneral\): seenIn: /],
    ["help-lines", 0, { sources: ["X9"] }, "help-lines.json row 1 (alabamaCoalition): no source X9."],
    [
      "sources",
      0,
      { key: "R16" },
      /^sources\.json row 1 \(R16\): the generic pack has a row with this key\.$/,
    ],
    ["notices", 2, { reviewed: true }, /^notices\.json row 3 \(N3\): /],
    ["notices", 2, { checkedOn: undefined }, /^notices\.json row 3 \(N3\): checkedOn: /],
    ["notices", 2, { sources: ["X9"] }, "notices.json row 3 (N3): no source X9."],
    ["notices", 2, { key: "N99" }, /^notices\.json row 3 \(N99\): key: /],
    ["notices", 2, { key: "N4" }, "notices.json row 4 (N4): a second row has this key."],
    ["notices", 13, { en: {} }, "notices.json row 14 (N14): en.text: this text is missing."],
    ["notices", 13, { es: { text: "Así", more: "Más" } }, /es\.more: no page asks for this text\.$/],
    [
      "notices",
      12,
      { es: { byTime: "Llame.", byNextDay: "Llame al <call></call>." } },
      "notices.json row 13 (N13): es.byTime: must leave open <call> and {when}.",
    ],
    ["clocks", 0, { sources: ["X9"] }, "clocks.json row 1 (domesticViolenceAppearance): no source X9."],
    ["clocks", 0, { key: "other" }, "clocks.json: no row domesticViolenceAppearance."],
    ["clocks", 0, { length: { n: 1, unit: "days" } }, /length\.unit must be hours\.$/],
    ["clocks", 0, { kind: "comfort" }, /kind must be actBy\.$/],
    ["clocks", 0, { means: "after" }, /an act-by number is one to act within\.$/],
    ["clocks", 9, { means: undefined }, /^clocks\.json row 10 \(preliminaryHearingHeld\): means: /],
    [
      "clocks",
      4,
      { length: { n: 0, unit: "days" } },
      /^clocks\.json row 5 \(duiHearingRequest\): length\.n: /,
    ],
  ] as const)("%s row %i: %j", (file, row, change, message) => {
    expect(() => parsePack(broken(file, row, change), generic())).toThrow(PackError);
    expect(() => parsePack(broken(file, row, change), generic())).toThrow(message);
  });

  it("stops at a file that is no list", () => {
    expect(() => parsePack({ ...files, counties: {} }, generic())).toThrow(
      "counties.json: expected a list of rows.",
    );
  });
});

it("tells a wait and how long something lasts from a time to act within", () => {
  const said = [...parsePack(files, generic()).clocks.values()].map(({ title, means }) => [title, means]);
  const means = (pattern: RegExp) => said.filter(([title = ""]) => pattern.test(title)).map(([, is]) => is);
  expect(means(/^Wait /)).toEqual(Array(5).fill("after"));
  expect(means(/^(?:Suspension|Hold) /)).toEqual(Array(5).fill("lasts"));
  expect(new Set(means(/^(?!Wait |Suspension |Hold )/))).toEqual(new Set(["within"]));
});
