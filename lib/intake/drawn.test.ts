import { describe, expect, it } from "vitest";
import type { Situation } from "./answers";
import { drawnOn, faultsOfSeen, openedBy } from "./drawn";
import { decodeForm } from "./form-data";
import { readPage } from "./schema";

const SITUATION: Situation = {
  now: "2026-11-21T10:30",
  door: "accused",
  form: "intake",
  language: "en",
  takesFederal: false,
  counties: ["mobile"],
  jails: [{ name: "Mobile Metro Jail", county: "mobile" }],
};
const EXPRESS = { custody: "yes", placeState: "AL" };

/** Posts a page that was drawn empty. */
function post(page: string, pairs: [string, string][], answers = {}, situation = SITUATION) {
  const decoded = decodeForm(pairs);
  const typed = decoded.ok ? decoded.values : {};
  const before = drawnOn(page, {}, answers, situation);
  const after = drawnOn(page, typed, answers, situation);
  const reading = readPage(pairs, page, answers, situation);
  const errors = reading.ok || "code" in reading ? [] : reading.errors;
  const about = { before, after, typed };
  return { before, ok: reading.ok, opened: openedBy(about), faults: faultsOfSeen(errors, about) };
}

describe("what a page draws", () => {
  it("has the message rule beside the phone from the start", () => {
    expect(drawnOn("you", {}, EXPRESS, SITUATION)).toEqual(["submitterName", "phone", "safeVoicemail"]);
    expect(drawnOn("callback", {}, {}, { ...SITUATION, form: "callback" })).toEqual([
      ...["submitterName", "phone", "safeVoicemail", "custody"],
    ]);
  });

  it("waits with the county until the jail is known not to name it", () => {
    expect(drawnOn("person", {}, EXPRESS, SITUATION)).toEqual(["accusedBirthYear", "jail"]);
    expect(drawnOn("person", { jail: "mobile metro jail" }, EXPRESS, SITUATION)).not.toContain("placeCounty");
    expect(drawnOn("person", { jail: "Some jail" }, EXPRESS, SITUATION)).toContain("placeCounty");
    expect(drawnOn("person", { jailAnswer: "unknown" }, EXPRESS, SITUATION)).toContain("placeCounty");
  });
});

describe("a post that opens a question", () => {
  it("is no fault of the person", () => {
    const { opened, faults, ok } = post("custody", [
      ["custody", "no"],
      ["placeState", "other"],
    ]);
    expect({ opened, faults, ok }).toEqual({ opened: ["placeStateOther"], faults: [], ok: false });
  });

  it("leaves the faults of what was there", () => {
    const { opened, faults } = post("custody", [["placeState", "other"]]);
    expect(opened).toEqual(["placeStateOther"]);
    expect(faults.map(({ key }) => key)).toEqual(["custody"]);
  });

  it("is judged by what it says about the new question all the same", () => {
    const pairs: [string, string][] = [
      ["custody", "no"],
      ["placeState", "other"],
      ["placeStateOther", "XX"],
    ];
    const { opened, faults } = post("custody", pairs);
    expect(opened).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(["notAChoice"]);
  });

  it("does not complain of a county that is not drawn yet", () => {
    expect(post("person", [], EXPRESS).faults.map(({ key }) => key)).toEqual(["accusedBirthYear", "jail"]);
  });

  it("asks for the connection of each name at once", () => {
    const answers = { custody: "no", placeState: "AL", stage: "convicted" };
    const { faults, opened } = post("names", [["allegedVictims[0][name]", "Pat Sample"]], answers);
    expect(opened).toEqual([]);
    expect(faults.map(({ control }) => control)).toContain("allegedVictims[0][avRelation]");
  });
});
