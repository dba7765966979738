import { describe, expect, test } from "vitest";
import { FAMILY, PLAN, SITUATION, travel, victims } from "./journey-for-tests";
import { laterPages } from "./later-pages";
import { filledAnswers, reachableAnswers, withAdditions, withPage } from "./sent-answers";

const { answers } = travel(PLAN, SITUATION);

describe("what is sent", () => {
  test("answers that an earlier one made unreachable are dropped", () => {
    const changed = { ...answers, stage: "investigated" };
    const sent = reachableAnswers(changed, SITUATION);
    for (const key of [
      "charges",
      "arrestAt",
      "nextCourtAt",
      "nextCourtSource",
      "bondConditions",
      "courtName",
    ]) {
      expect(answers).toHaveProperty(key);
      expect(sent).not.toHaveProperty(key);
    }
  });

  test("one dropped answer drops what hangs on it", () => {
    const changed = { ...answers, custody: "yes", stage: "warrant", policeContact: "yes" };
    const sent = reachableAnswers(changed, SITUATION);
    expect(sent).not.toHaveProperty("stage");
    expect(sent).not.toHaveProperty("policeContact");
    expect(sent).not.toHaveProperty("courtName");
    expect(reachableAnswers(changed, SITUATION, ["core", "more"])).toHaveProperty("courtName");
  });

  test("a member of a group that is not asked yet is dropped from its record", () => {
    const changed = { ...answers, charges: [{ chargeText: "Theft", caseNo: "CC-1" }] };
    expect(reachableAnswers(changed, SITUATION).charges).toEqual([{ chargeText: "Theft" }]);
  });

  test("the role comes from the door, whatever a draft says, and the language from the address", () => {
    const sent = reachableAnswers(
      { ...answers, role: "family", language: "en" },
      { ...SITUATION, language: "es" },
    );
    expect(sent).toMatchObject({ role: "accused", language: "es" });
  });

  test("what only shapes a page is never sent", () => {
    const situation = { ...SITUATION, door: null };
    const other = {
      ...answers,
      role: "accused",
      inDanger: "yes",
      placeState: "other",
      placeStateOther: "GA",
    };
    const sent = reachableAnswers(other, situation);
    expect(sent).not.toHaveProperty("inDanger");
    expect(sent).not.toHaveProperty("placeStateOther");
  });

  test("the accused is the one who writes, and a jail of the pack names its county", () => {
    expect(filledAnswers(reachableAnswers(answers, SITUATION), SITUATION).accusedName).toBe("Pat Sample");
    const family = travel({ ...PLAN, custody: "yes" }, FAMILY).answers;
    const filled = filledAnswers(reachableAnswers(family, FAMILY), FAMILY);
    expect(filled).toMatchObject({ accusedName: "Sam Sample", placeCounty: "mobile" });
    const elsewhere = { ...family, jail: "Another jail", placeCounty: "baldwin" };
    expect(filledAnswers(elsewhere, FAMILY).placeCounty).toBe("baldwin");
  });
});

describe("a page that is filled in again", () => {
  test("loses what was emptied and keeps the other pages", () => {
    const minor = { ...answers, accusedBirthYear: 2010, guardianName: "Alex Sample" };
    const again = withPage(
      minor,
      "names",
      { allegedVictims: "none", coDefendants: "none", accusedBirthYear: 2010 },
      SITUATION,
    );
    expect(again).toEqual({ ...answers, accusedBirthYear: 2010 });
  });

  test("does not lose the first answer about being the victim when the second question closes", () => {
    const plan = { ...PLAN, ...victims({ name: "Pat Sample", avRelation: "spouse" }) };
    const family = travel(plan, FAMILY).answers;
    const again = withPage(family, "names", { allegedVictims: "none", coDefendants: "none" }, FAMILY);
    expect(again.isNamedVictim).toBe("no");
  });
});

test("additions fill gaps and never overwrite", () => {
  const sent = {
    custody: "no",
    charges: [{ chargeText: "Theft", caseNo: "CC-1" }, { chargeText: "Harassment" }],
    allegedVictims: "none",
  };
  const added = {
    custody: "yes",
    heardFrom: "court",
    charges: [{ caseNo: "CC-9" }, { caseNo: "CC-2" }, { caseNo: "CC-3" }],
    allegedVictims: [{ name: "Kim" }],
  };
  expect(withAdditions(sent, added)).toEqual({
    custody: "no",
    heardFrom: "court",
    charges: [
      { chargeText: "Theft", caseNo: "CC-1" },
      { chargeText: "Harassment", caseNo: "CC-2" },
    ],
    allegedVictims: "none",
  });
});

describe("the pages after Send", () => {
  const pagesOf = (sent: typeof answers, situation = SITUATION) =>
    laterPages("more", sent, situation).map(({ page }) => page);

  test("show what was not answered before, by topic", () => {
    const more = laterPages("more", answers, SITUATION);
    expect(more.map(({ page }) => page)).toEqual([
      "contact",
      "names",
      "arrest",
      "bond",
      "charges",
      "court",
      "orders",
      "police",
      "deadlines",
      "papers",
    ]);
    expect(more.flatMap(({ keys }) => keys)).not.toContain("arrestAt");
    const answered = {
      ...answers,
      contactMethod: "call",
      charges: [{ chargeText: "Theft", caseNo: "CC-1" }],
    };
    const keys = laterPages("more", answered, SITUATION).flatMap((page) => page.keys);
    expect(keys).not.toContain("contactMethod");
    expect(keys).not.toContain("caseNo");
    expect(keys).toContain("warrantNo");
  });

  test("begin with the license, the names and the jail on the express path", () => {
    const held = travel({ ...PLAN, custody: "yes" }, SITUATION).answers;
    expect(pagesOf(held).slice(0, 2)).toEqual(["names", "jail"]);
    const driving = { ...held, charges: [{ chargeText: "DUI", duiRelated: true }] };
    expect(pagesOf(driving).slice(0, 3)).toEqual(["license", "names", "jail"]);
    const keys = laterPages("more", driving, SITUATION).flatMap((page) => page.keys);
    expect(keys).toEqual(
      expect.arrayContaining(["duiNotice", "cdl", "allegedVictims", "coDefendants", "courtName", "email"]),
    );
    expect(keys).not.toContain("injury");
  });

  test("begin with the license or the orders for family out of jail, when they apply", () => {
    const family = travel(PLAN, FAMILY).answers;
    expect(pagesOf(family, FAMILY)[0]).toBe("contact");
    const driving = { ...family, charges: [{ chargeText: "DUI", duiRelated: true }] };
    expect(pagesOf(driving, FAMILY)[0]).toBe("license");
    const partner = { ...family, allegedVictims: [{ name: "Kim Example", avRelation: "dating" }] };
    expect(pagesOf(partner, FAMILY)[0]).toBe("orders");
  });

  test("are about contact alone after a callback", () => {
    const situation = { ...SITUATION, form: "callback" as const, door: null };
    const callback = travel(PLAN, situation).answers;
    expect(laterPages("more", callback, situation).map(({ page }) => page)).toEqual(["contact"]);
  });

  test("the questionnaire is for the accused", () => {
    expect(laterPages("second", answers, SITUATION).map(({ page }) => page)).toEqual([
      "background",
      "supervision",
      "police",
      "evidence",
      "life",
      "money",
      "goals",
    ]);
    expect(laterPages("second", travel(PLAN, FAMILY).answers, FAMILY)).toEqual([]);
  });
});
