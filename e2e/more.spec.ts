import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import {
  choose,
  expectPage,
  goesTo,
  HOW,
  main,
  post,
  press,
  sendForSon,
  summary,
  type,
  typeDate,
} from "./intake-steps";

// After Send a mother adds what she learns: names, the jail, a paper. Nothing that she said is ever shown back.

test.afterAll(() => database().$disconnect());

const CONFIDENTIAL = [
  "Robin Specimen",
  "Pat Specimen",
  "555-0142",
  "Assault 2nd",
  "Kim Invented",
  "Rob Otherwise",
];

/** Nothing that was sent or added stands on the page, in its controls neither. */
async function showsNothing(page: Page): Promise<void> {
  const shown = (await page.content()) + (await main(page).innerText());
  for (const words of [...CONFIDENTIAL, "B-7741"]) expect(shown, words).not.toContain(words);
}

const offered = (page: Page) =>
  page.locator("[data-more]").evaluateAll((links) => links.map((link) => link.getAttribute("data-more")));

async function addNames(page: Page): Promise<void> {
  await type(page, "allegedVictims[0][name]", "Kim Invented");
  await page.locator('select[name="allegedVictims[0][avRelation]"]').selectOption("dating");
  await choose(page, "coDefendantsAnswer", "none");
  await type(page, "accusedAka[0]", "Rob Otherwise");
  await press(page);
}

async function isAdded(page: Page, reference: string): Promise<void> {
  await expectPage(page, "intake/more");
  await expect(page.locator("[data-added] [data-reference]")).toHaveText(reference);
  await showsNothing(page);
}

for (const [how, tag] of HOW) {
  const looks = tag === "@js";

  test(`a mother adds names and the jail after sending${how}`, { tag: [tag, "@phone"] }, async ({
    page,
    signIn,
  }) => {
    const reference = await sendForSon(page);
    const { id: leadId } = await database().lead.findUniqueOrThrow({ where: { reference } });
    await main(page).locator('a[href="/intake/more"]').click();
    await expectPage(page, "intake/more");
    expect((await offered(page)).slice(0, 2)).toEqual(["names", "jail"]);
    await showsNothing(page);
    if (looks) {
      await checkAccessibility(page);
      await screenshots(page, "more-list");
    }

    await page.locator('[data-more="names"]').click();
    await expectPage(page, "intake/more/names");
    await showsNothing(page);
    if (looks) {
      await checkAccessibility(page);
      await screenshots(page, "more-names");
    }
    await addNames(page);
    await isAdded(page, reference);
    if (looks) {
      await checkAccessibility(page);
      await screenshots(page, "more-added");
    }
    // The same press again, by way of the back button: it is there once.
    await page.goBack();
    await page.goto("/intake/more/names");
    await showsNothing(page);
    await expect(page.locator('[name="allegedVictims[0][name]"]')).toHaveCount(0);

    await page.goto("/intake/more/jail");
    await type(page, "bookingNo", "B 77/41");
    await choose(page, "seenJudge", "no");
    await press(page);
    await expectPage(page, "intake/more/jail");
    await expect(summary(page)).toBeVisible();
    await expect(page.locator("[name=bookingNo]")).toHaveValue("B 77/41");
    await type(page, "bookingNo", "B-7741");
    await choose(page, "holds", "none");
    await choose(page, "healthRiskInJail", "no");
    await press(page);
    await isAdded(page, reference);
    await expect(page.locator("ul[data-already]")).toContainText("The jail");
    expect(await offered(page)).not.toContain("jail");
    await page.goto("/intake/more/jail");
    await expect(page.locator("[data-already]")).toBeVisible();
    await expect(page.locator("form#intake-form")).toHaveCount(0);
    // A page that is sent empty is skipped.
    await page.goto("/intake/more/bond");
    await press(page);
    await expectPage(page, "intake/more");
    await expect(page.locator("[data-added]")).toHaveCount(0);

    const events = await database().leadEvent.findMany({ where: { leadId, kind: "added" } });
    expect(events).toHaveLength(2);
    await signIn("attorney");
    await page.goto(`/office/leads/${leadId}`);
    await expect(page.locator("[data-field=bookingNo]")).toHaveText("B-7741");
    await expect(page.locator("[data-added=bookingNo]")).toContainText("added later");
    await expect(page.locator("[data-field=accusedAka]")).toHaveText("Rob Otherwise");
    await expect(page.locator("[data-event=added]")).toHaveCount(2);
    await expect(page.locator("main")).not.toContainText("Kim Invented");
    if (looks) await screenshots(page, "more-desk");
  });

  test(`una madre agrega un papel federal en español${how}`, { tag }, async ({ page }) => {
    const reference = await sendForSon(page);
    await page.goto("/es/intake/more");
    await expectPage(page, "intake/more");
    await expect(main(page).locator("h1")).toHaveText("Agregue más a su solicitud");
    await page.locator('[data-more="police"]').click();
    await expectPage(page, "intake/more/police");
    await choose(page, "targetLetter", "yes");
    await press(page);
    // The answer opens one more question, and the page comes back to show it.
    await expect(page.locator('[name="targetLetterAt[month]"]')).toBeVisible();
    await expect(summary(page)).toHaveCount(0);
    if (looks) {
      await checkAccessibility(page);
      await screenshots(page, "more-police-es");
    }
    await typeDate(page, "targetLetterAt", ["febrero", "31", "2027"]);
    await press(page);
    await expect(summary(page)).toContainText("El día de la carta");
    // The other language keeps what is typed, valid or not.
    await page.locator("button[name=switch]").click();
    await expectPage(page, "intake/more/police");
    await expect(page.locator('[name="targetLetterAt[day]"]')).toHaveValue("31");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.locator("button[name=switch]").click();
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await typeDate(page, "targetLetterAt", ["marzo", "1", "2027"]);
    await press(page);
    await isAdded(page, reference);
    await expect(page.locator("[data-added] h1")).toHaveText("Lo agregamos a su solicitud");
    if (looks) await screenshots(page, "more-added-es");
  });

  test(`a stranger adds nothing and learns nothing${how}`, { tag }, async ({ page }) => {
    const reference = await sendForSon(page);
    const lead = await database().lead.findUniqueOrThrow({ where: { reference } });
    const shown = async (address: string) => {
      await page.goto(address);
      await expectPage(page, "intake/more");
      return main(page).innerText();
    };
    await page.context().clearCookies();
    const generic = await shown("/intake/more");
    for (const address of ["/intake/more/names", "/intake/more/jail", "/intake/more?added=names"])
      expect(await shown(address)).toBe(generic);
    if (looks) await screenshots(page, "more-stranger");
    const pairs = [["bookingNo", "B-7741"]] as const;
    expect(goesTo(await post(page, "/intake/more/jail", pairs))).toBe("/intake/more");
    expect((await post(page, "/intake/more/jail", pairs, "https://example.com")).status()).toBe(403);
    expect((await post(page, "/intake/more/no-such", pairs)).status()).toBe(404);
    expect(await database().lead.findUniqueOrThrow({ where: { reference } })).toEqual(lead);
  });
}
