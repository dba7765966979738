import { expect, it } from "vitest";
import { BY_HAND_CONTROLS, MORE_BY_HAND, readByHand } from "@/lib/intake/by-hand";
import { decodeForm } from "@/lib/intake/form-data";
import { QUESTIONS } from "@/lib/intake/questions";
import { situationOf } from "@/lib/intake/situation";

const situation = situationOf({ form: "intake", door: null, language: "en" });
const SHORT: Readonly<Record<string, string>> = {
  ...{ accusedName: "Robert Sample", submitterName: "Rosa Sample", phone: "205 555 0142" },
  ...{ custody: "no", source: "phone" },
};

function read(more: Readonly<Record<string, string>>, short = SHORT) {
  const decoded = decodeForm(Object.entries({ ...short, ...more }));
  if (!decoded.ok) throw new Error(decoded.code);
  return readByHand((control) => short[control] ?? "", situation, decoded.values);
}

it("asks in its two parts everything that is asked before Send, and nothing twice", () => {
  const first = BY_HAND_CONTROLS.map((control) => /(?:\[\d+\]\[)?(\w+)\]?$/u.exec(control)?.[1] ?? control);
  const asked = new Set([...first, ...BY_HAND_CONTROLS, ...MORE_BY_HAND.map(({ key }) => key)]);
  const left = QUESTIONS.filter(({ key, phase }) => phase.includes("core") && !asked.has(key));
  expect(left.map(({ key }) => key).sort()).toEqual(
    [
      "duiRelated",
      "inDanger",
      "isNamedVictim",
      "language",
      "nextCourtAt",
      "placeState",
      "placeStateOther",
      "role",
    ].sort(),
  );
  expect(MORE_BY_HAND.filter(({ key }) => BY_HAND_CONTROLS.some((control) => control === key))).toEqual([]);
});

it("reads the second part as a page of the intake does", () => {
  const more = {
    ...{ stage: "released", placeCounty: "mobile", hasLawyer: "none", submitterRelation: "parent" },
    ...{ "allegedVictims[0][name]": "Vic Example", "allegedVictims[0][avRelation]": "stranger" },
    ...{
      "arrestAt[month]": "11",
      "arrestAt[day]": "20",
      "arrestAt[year]": "2025",
      "arrestAt[certainty]": "exact",
    },
  };
  expect(read(more)).toMatchObject({
    ok: true,
    answers: {
      ...{ role: "family", stage: "released", placeCounty: "mobile", hasLawyer: "none" },
      ...{ accusedName: "Robert Sample", custody: "no", submitterRelation: "parent" },
      allegedVictims: [{ name: "Vic Example", avRelation: "stranger" }],
      arrestAt: { value: "2025-11-20", certainty: "exact" },
    },
  });
});

it("takes what nobody asked as unknown, and blank fields as not sent", () => {
  const blank = Object.fromEntries(MORE_BY_HAND.map(({ key }) => [key, ""]));
  const [without, withBlank] = [read({}), read(blank)];
  expect(without).toMatchObject({ ok: true, answers: { stage: "unknown" } });
  expect(withBlank).toEqual(without);
});

it("says which answer cannot be read, and lets the first part speak first", () => {
  expect(read({ accusedBirthYear: "19x0" })).toMatchObject({
    ...{ ok: false, wrong: [] },
    errors: [{ control: "accusedBirthYear" }],
  });
  expect(read({ accusedBirthYear: "19x0" }, { ...SHORT, custody: "" })).toEqual({
    ...{ ok: false, wrong: ["custody"], errors: [] },
  });
});

it("leaves out what is not asked of such a person", () => {
  const alone = { ...SHORT, submitterName: "" };
  const reading = read({ submitterRelation: "parent", safeVoicemail: "no" }, alone);
  expect(reading).toMatchObject({ ok: true, answers: { role: "accused", safeVoicemail: "no" } });
  expect(reading.ok && "submitterRelation" in reading.answers).toBe(false);
});
