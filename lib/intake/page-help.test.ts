import { expect, it } from "vitest";
import type { Answers } from "@/lib/intake/answers";
import { helpOn } from "@/lib/intake/page-help";
import { situationOf } from "@/lib/intake/situation";

const AT = new Date("2026-11-22T16:00:00Z");
const OUT: Answers = {
  ...{ custody: "no", placeState: "AL", stage: "released", placeCounty: "mobile", hasLawyer: "none" },
  ...{ submitterName: "Robin Specimen", phone: "+12515550142", safeVoicemail: "no", courtName: "unknown" },
  nextCourtAt: { value: null, certainty: "none" },
  charges: [{ chargeText: "Theft" }],
  ...{ arrestAt: { value: "2026-11-20", certainty: "exact" }, bondConditions: ["none"] },
  ...{ allegedVictims: [{ name: "Alex Placeholder", avRelation: "stranger" }], coDefendants: "none" },
  accusedBirthYear: 1990,
};
const help = (answers: Answers, door: "accused" | "family" | null = "accused") =>
  helpOn(answers, situationOf({ form: "intake", door, language: "en" }), AT);

it.each<[string, Answers, "all" | "short"]>([
  ["nothing yet", {}, "short"],
  ["a case between strangers", OUT, "short"],
  ["a charge of domestic violence", { ...OUT, charges: [{ chargeText: "Domestic violence 3rd" }] }, "all"],
  ["a partner", { ...OUT, allegedVictims: [{ name: "Alex Placeholder", avRelation: "dating" }] }, "all"],
  ["a charge that a change has made unreachable", { ...OUT, stage: "investigated" }, "short"],
])("%s", (_, answers, expected) => {
  expect(help(answers)).toBe(expected);
});

it("is all of it for families, by the door and by the answer", () => {
  expect(help({}, "family")).toBe("all");
  expect(help({ role: "family" }, null)).toBe("all");
  expect(help({ role: "accused" }, null)).toBe("short");
});
