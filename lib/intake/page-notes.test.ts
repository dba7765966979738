import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/intake/answers";
import { notesOn } from "@/lib/intake/page-notes";
import { situationOf } from "@/lib/intake/situation";

const AT = new Date("2026-11-22T16:00:00Z");
const SITUATION = situationOf({ form: "intake", door: "accused", language: "en" });
const OUT: Answers = {
  ...{ custody: "no", placeState: "AL", stage: "released", placeCounty: "mobile" },
  ...{ submitterName: "Robin Specimen", phone: "+12515550142", safeVoicemail: "no", hasLawyer: "none" },
  nextCourtAt: { value: null, certainty: "none" },
  charges: [{ chargeText: "Theft" }],
  courtName: "unknown",
  arrestAt: { value: "2026-11-20", certainty: "exact" },
  bondConditions: ["none"],
};
const notes = (page: string, answers: Answers) => notesOn(page, answers, SITUATION, AT);

describe("the warning about contact", () => {
  it("stands on the page after the bond rules", () => {
    expect(notes("names", { ...OUT, bondConditions: ["noContact"] }).contact).toBe(true);
    expect(notes("names", OUT).contact).toBe(false);
    expect(notes("arrest", { ...OUT, bondConditions: ["noContact"] }).contact).toBe(false);
  });

  it("stands after the names when a relation makes it needed, and only there", () => {
    const answers: Answers = {
      ...{ ...OUT, bondConditions: ["unknown"], coDefendants: "none", accusedBirthYear: 1990 },
      allegedVictims: [{ name: "Alex Placeholder", avRelation: "spouse" }],
    };
    expect(notes("orders", answers).contact).toBe(true);
    expect(notes("names", answers).contact).toBe(false);
    expect(notes("check", answers).contact).toBe(false);
  });
});

describe("the last day for the license hearing", () => {
  const DUI: Answers = {
    ...OUT,
    charges: [{ chargeText: "DUI", duiRelated: true }],
    ...{ duiNotice: "yes", injury: "no", cdl: "no" },
    duiNoticeDate: { value: "2026-11-19", certainty: "exact" },
  };
  it("stands on the page after it and before Send, from the earlier of the two days", () => {
    const day = { wall: "2026-11-29", standing: "ahead", about: false };
    expect(notes("names", DUI).license).toMatchObject(day);
    expect(notes("check", DUI).license).toMatchObject(day);
    expect(notes("license", DUI).license).toBeNull();
    expect(notes("check", OUT).license).toBeNull();
  });

  it("is today when no day is known, and may be earlier when one is nearly known", () => {
    const unknown = { value: null, certainty: "unknown" } as const;
    expect(notes("names", { ...DUI, arrestAt: unknown, duiNoticeDate: unknown }).license).toMatchObject({
      ...{ wall: null, standing: "today" },
    });
    const about = { value: "2026-11-10", certainty: "about" } as const;
    expect(notes("names", { ...DUI, arrestAt: about }).license).toMatchObject({
      ...{ wall: "2026-11-20", standing: "passed", about: true },
    });
  });
});

describe("the county", () => {
  it("stands after it was given and before Send", () => {
    expect(notes("notices", OUT).county).toBe("mobile");
    expect(notes("check", OUT).county).toBe("mobile");
    expect(notes("you", OUT).county).toBeNull();
    expect(notes("notices", { ...OUT, placeCounty: "unknown" }).county).toBeNull();
  });

  it("is that of the jail for somebody in jail", () => {
    const [jail] = SITUATION.jails;
    const held: Answers = {
      custody: "yes",
      placeState: "AL",
      accusedBirthYear: 1990,
      jail: jail?.name ?? "",
    };
    expect(notes("you", held).county).toBe(jail?.county);
  });
});
