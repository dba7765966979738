import { describe, expect, it } from "vitest";
import { alabama } from "./alabama/pack";
import { counties, countyOf, courtKindOf, courts, jailOf, jails, verified } from "./places";

const pack = alabama();

function county(key: string) {
  const found = countyOf(pack, key);
  if (!found) throw new Error(`no county ${key}`);
  return found;
}

describe("verified", () => {
  it("tells a field that was read from one that was only filled", () => {
    expect(verified(county("baldwin"), "jailPhone")).toBe(true);
    expect(verified(county("covington"), "jailPhone")).toBe(false);
    expect(verified(county("autauga"), "jailPhone")).toBe(false);
  });

  it("never covers what was built by rule", () => {
    const byRule = counties(pack).filter(
      (row) => verified(row, "circuitCourt") || verified(row, "daOffices"),
    );
    expect(byRule).toEqual([]);
    expect(counties(pack).filter((row) => verified(row, "jailName"))).toHaveLength(23);
    expect(counties(pack).filter((row) => verified(row, "jailPhone"))).toHaveLength(8);
    expect(counties(pack).filter((row) => verified(row, "sheriffPhone"))).toHaveLength(3);
  });
});

describe("jails", () => {
  it("offers only names that were read", () => {
    expect(jails(pack)).toHaveLength(67);
    expect(jails(pack).filter((jail) => jail.show)).toHaveLength(23);
  });

  it.each([
    ["Mac Sim Butler Detention Facility", "montgomery"],
    ["limestone county jail", "limestone"],
    ["Bibb County Jail", "bibb"],
    ["the Jefferson County Jail", "jefferson"],
    ["Saint Clair County Jail", "st-clair"],
    ["Madison County Detention Center", "madison"],
    ["Mobile County Metro Jail", "mobile"],
  ])("finds the county of %s", (typed, key) => {
    expect(jailOf(pack, typed)?.county).toBe(key);
  });

  it.each(["Marion jail", "city jail", "unknown", "", "Fulton County Jail", "county jail"])(
    "does not guess at %j",
    (typed) => {
      expect(jailOf(pack, typed)).toBeNull();
    },
  );
});

describe("courts", () => {
  it("lists circuit, district and municipal courts of a county", () => {
    const names = courts(pack, "limestone").map((court) => court.name);
    expect(names).toEqual([
      "Circuit Court of Limestone County",
      "District Court of Limestone County",
      "Athens Municipal Court",
      "Ardmore Municipal Court",
    ]);
    expect(courts(pack)).toHaveLength(67 * 2 + 133);
  });

  it("knows a city in two counties in both", () => {
    const inHoover = (key: string) =>
      courts(pack, key).some((court) => court.name === "Hoover Municipal Court");
    expect([inHoover("jefferson"), inHoover("shelby"), inHoover("lee")]).toEqual([true, true, false]);
  });

  it.each([
    ["Athens Municipal Court", "municipal"],
    ["city court", "municipal"],
    ["District Court of Lee County", "district"],
    ["Circuit Court of Lee County", "circuit"],
    ["United States District Court", null],
    ["courthouse", null],
    ["district or circuit court", null],
  ])("reads the kind of %j", (typed, kind) => {
    expect(courtKindOf(typed)).toBe(kind);
  });
});
