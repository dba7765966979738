import { describe, expect, it } from "vitest";
import { alabama } from "./alabama/pack";
import { lookUpPage, numberAge, prosecutorOffices } from "./offices";

const offices = prosecutorOffices(alabama());

describe("the offices of District Attorneys", () => {
  it("are 42 in 41 circuits, and every county reaches one", () => {
    expect(offices).toHaveLength(42);
    expect(new Set(offices.map((office) => office.circuit)).size).toBe(41);
    const reached = new Set(offices.flatMap((office) => office.counties.map((county) => county.key)));
    expect(reached.size).toBe(67);
  });

  it("are two in Jefferson County and one in every other", () => {
    const of = (county: string) =>
      offices.filter((office) => office.counties.some(({ key }) => key === county)).map(({ name }) => name);
    expect(of("jefferson")).toEqual([
      "District Attorney, Tenth Judicial Circuit, Birmingham Division",
      "District Attorney, Tenth Judicial Circuit, Bessemer Division",
    ]);
    expect(of("limestone")).toEqual(["District Attorney, Thirty-ninth Judicial Circuit"]);
    const several = alabama().counties.filter((county) => of(county.key).length !== 1);
    expect(several.map((county) => county.key)).toEqual(["jefferson"]);
  });

  it("stand in the order of their circuits", () => {
    const circuits = offices.map((office) => office.circuit);
    expect(circuits).toEqual([...circuits].sort((a, b) => a - b));
  });

  it("show the two numbers that were seen, and say that nobody called them", () => {
    const numbered = offices.filter((office) => office.phone ?? office.victimServicePhone);
    expect(numbered.map(({ key, phone, victimServicePhone }) => [key, phone, victimServicePhone])).toEqual([
      ["da-01", undefined, "251-275-3144"],
      ["da-10-bessemer", "205-497-8610", undefined],
    ]);
    expect(numbered.map((office) => numberAge(office, "2026-11-22"))).toEqual([
      { kind: "seen", since: null },
      { kind: "seen", since: "2024" },
    ]);
  });
});

describe("an office without a number", () => {
  const missing = offices.filter(({ phone }) => phone === undefined);

  it("leads to its own site or to the page of all District Attorneys, and only such an office does", () => {
    expect(missing).toHaveLength(41);
    const all = "https://alabamadistrictattorney.org/alabamas-justice-system/";
    for (const office of missing) expect(lookUpPage(office, alabama()), office.key).toBe(office.site ?? all);
    expect(missing.filter(({ site }) => site !== undefined).map(({ key }) => key)).toEqual([
      ...["da-01", "da-06", "da-08", "da-10-birmingham", "da-13", "da-23", "da-31"],
    ]);
    const [bessemer] = offices.filter(({ phone }) => phone !== undefined);
    expect(bessemer && lookUpPage(bessemer, alabama())).toBeNull();
  });
});

describe("the age of a number", () => {
  const checked = { key: "da-02", sources: ["C14"], checkedOn: "2026-11-22", checkedBy: "A Person" };

  it("is good for a year after a call and old from then on", () => {
    expect(numberAge(checked, "2026-11-22")).toEqual({ kind: "checked", on: "2026-11-22" });
    expect(numberAge(checked, "2027-11-22")).toEqual({ kind: "checked", on: "2026-11-22" });
    expect(numberAge(checked, "2027-11-23")).toEqual({ kind: "checkedLongAgo", since: "2026-11-22" });
  });
});
