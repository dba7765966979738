import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { openDraft } from "@/lib/intake/draft";
import { expect, portalUrl, test } from "./fixtures";
import {
  beginExpress,
  beginOut,
  choose,
  expectPage,
  HOW,
  main,
  press,
  referenceOn,
  summary,
  tellAsMother,
  tellOfSon,
  type,
  typeDate,
} from "./intake-steps";
import { mailbox } from "./mailbox";

// A person tells the practice what it needs, page by page as in paths.md, and what they tell is a lead. Or they are
// somebody whom the practice may not help, and nothing of them is kept.

test.afterAll(() => database().$disconnect());

/** What every story ends in: a mail to staff that names the reference, and a row that the desk finds. */
async function reachesTheAttorney(
  page: Page,
  signIn: (role: "attorney") => Promise<unknown>,
  reference: string,
) {
  const dataDir = process.env.DATA_DIR ?? "";
  const told = () => mailbox(dataDir).some((mail) => mail.includes(`X-First-Call-Reference: ${reference}`));
  await expect.poll(told, { timeout: 30_000 }).toBe(true);
  await signIn("attorney");
  await page.goto("/office/leads");
  await page.locator("input[name=name]").fill(reference);
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.locator(`[data-lead][data-reference="${reference}"][data-status=new]`)).toBeVisible();
}

const leadOf = (reference: string) => database().lead.findUniqueOrThrow({ where: { reference } });

async function draftKey(page: Page): Promise<string | undefined> {
  return (await page.context().cookies()).find(({ name }) => name === "fc_draft")?.value;
}

async function countOf(what: string): Promise<number> {
  const rows = await database().dayCount.findMany({ where: { what } });
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

for (const [how, tag] of HOW) {
  test(`a mother at night, for a son in jail${how}`, { tag: [tag, "@phone"] }, async ({ page, signIn }) => {
    await page.goto("/");
    await page.locator('a[href="/intake?role=family"]').click();
    await expectPage(page, "intake/custody");
    await choose(page, "custody", "yes");
    await choose(page, "placeState", "AL");
    await press(page);
    await expectPage(page, "intake/notices");
    await expect(main(page)).toContainText("you write for someone else");
    await press(page);
    await type(page, "accusedName", "Robin Specimen");
    await type(page, "accusedBirthYear", "1999");
    await type(page, "jail", "the old jail by the river");
    await press(page);
    // The pack does not know that jail, so the county is asked; that is no mistake of hers.
    await expectPage(page, "intake/person");
    await expect(summary(page)).toHaveCount(0);
    await expect(page).toHaveTitle("The person who was charged");
    await page.locator("select[name=placeCounty]").selectOption("mobile");
    await press(page);
    await tellAsMother(page);
    const reference = await referenceOn(page);
    await expect(main(page)).toContainText("only “please call back”");
    const lead = await leadOf(reference);
    expect(lead).toMatchObject({
      ...{ role: "family", custody: "yes", placeCounty: "mobile", accusedName: "Robin Specimen" },
      ...{
        submitterName: "Pat Specimen",
        phone: "+12515550142",
        safeVoicemail: "neutralOnly",
        source: "form",
      },
    });
    expect(lead.noticesVersion).not.toBeNull();
    // Going back shows nothing of it any more, and to another browser the address means nothing.
    await page.goto("/intake/you");
    expect(await referenceOn(page)).toBe(reference);
    await page.context().clearCookies();
    const shown = async (address: string) => {
      await page.goto(`/intake/sent/${address}`);
      return (await main(page).innerText()).replaceAll(address, "");
    };
    expect(await shown(reference)).toBe(await shown("2345-6789"));
    await expect(page.locator("[data-reference]")).toHaveCount(0);
    await reachesTheAttorney(page, signIn, reference);
  });

  test(`an accused person with a court date${how}`, { tag }, async ({ page, signIn }) => {
    await beginOut(page, "accused");
    await type(page, "submitterName", "Robin Specimen");
    await type(page, "email", "robin@example.com");
    await press(page);
    // An address opens the question about it.
    await expectPage(page, "intake/you");
    await expect(page.locator("#safeEmail")).toBeVisible();
    await choose(page, "safeEmail", "neutralOnly");
    await press(page);
    await expectPage(page, "intake/court");
    await typeDate(page, "nextCourtAt", ["Nov", "31", "2026"]);
    await choose(page, "nextCourtAt[certainty]", "exact");
    await choose(page, "hasLawyer", "none");
    await press(page);
    await expect(summary(page)).toContainText("that day does not exist");
    await expect(page).toHaveTitle("Error: Court and lawyer");
    await expect(page.locator('[name="nextCourtAt[month]"]')).toHaveValue("Nov");
    await expect(page.locator('input[name=hasLawyer][value="none"]')).toBeChecked();
    await typeDate(page, "nextCourtAt", ["1", "15", "2026"]);
    await press(page);
    // A day in the past is taken, and asks whether the person went.
    await expectPage(page, "intake/court");
    await expect(summary(page)).toHaveCount(0);
    await choose(page, "didYouGo", "yes");
    await choose(page, "nextCourtSource", "paper");
    await press(page);
    await expectPage(page, "intake/charges");
    await type(page, "charges[0][chargeText]", "Theft of Property - 3rd Degree");
    await page.locator('button[name=add][value="charges"]').click();
    await type(page, "charges[1][chargeText]", "Criminal Trespass");
    await page.locator('button[name=add][value="charges"]').click();
    await expect(page.locator('[name="charges[2][chargeText]"]')).toBeVisible();
    const remove = page.locator('button[name=remove][value="charges[0]"]');
    await expect(remove).toBeHidden();
    await page.locator("summary", { hasText: "Remove charge 1" }).press("Enter");
    await remove.press("Enter");
    await expect(page.locator('[name="charges[0][chargeText]"]')).toHaveValue("Criminal Trespass");
    await choose(page, "courtNameAnswer", "unknown");
    await press(page);
    await expectPage(page, "intake/arrest");
    await typeDate(page, "arrestAt", ["March", "3", "2010"]);
    await choose(page, "bondConditions", "noContact");
    await choose(page, "bondConditions", "curfew");
    await press(page);
    await expectPage(page, "intake/names");
    await type(page, "allegedVictims[0][name]", "Alex Placeholder");
    await page.locator('select[name="allegedVictims[0][avRelation]"]').selectOption("acquaintance");
    await choose(page, "coDefendantsAnswer", "none");
    await type(page, "accusedBirthYear", "1985");
    await press(page);
    await expectPage(page, "intake/check");
    await expect(main(page)).toContainText("Nothing has been sent yet");
    await expect(main(page)).toContainText("more than 10 years ago");
    await expect(main(page)).toContainText("Not provided");
    await expect(main(page)).toContainText("Alex Placeholder");
    await page.locator('a[href="/intake/charges?change=1"]').click();
    await page.locator('[name="charges[0][chargeText]"]').fill("Criminal Trespass - 3rd Degree");
    await press(page);
    await expectPage(page, "intake/check");
    await expect(main(page)).toContainText("Criminal Trespass - 3rd Degree");
    await press(page);
    const lead = await leadOf(await referenceOn(page));
    // A date that has passed is nothing to be reminded of.
    await expect(main(page)).not.toContainText("Your court date");
    expect(lead).toMatchObject({
      ...{ role: "accused", email: "robin@example.com", phone: null, accusedName: "Robin Specimen" },
      ...{ nextCourtAt: "2026-01-15", didYouGo: "yes", arrestAt: "2010-03-03" },
    });
    const charges = await database().charge.findMany({ where: { leadId: lead.id } });
    expect(charges.map(({ chargeText }) => chargeText)).toEqual(["Criminal Trespass - 3rd Degree"]);
    await reachesTheAttorney(page, signIn, lead.reference);
  });

  test(`a call back in a minute, in Spanish${how}`, { tag: [tag, "@phone"] }, async ({ page, signIn }) => {
    await page.goto("/es/callback");
    await expectPage(page, "callback");
    await press(page);
    await expect(summary(page)).toBeVisible();
    await expect(summary(page)).toContainText("Escriba su nombre completo");
    // Whoever asks is seldom the one in jail.
    await expect(main(page)).toContainText("¿Está la persona en la cárcel ahora?");
    await type(page, "submitterName", "María Ejemplo");
    await type(page, "phone", "251 555 0143");
    await choose(page, "safeVoicemail", "no");
    await choose(page, "custody", "unknown");
    await press(page);
    const lead = await leadOf(await referenceOn(page));
    await expect(main(page)).toContainText("no dejamos mensaje");
    expect(lead).toMatchObject({ submitterName: "María Ejemplo", custody: "unknown", language: "es" });
    expect(lead.noticesVersion).toContain("short");
    await reachesTheAttorney(page, signIn, lead.reference);
  });

  test(`the person named as the victim, by the answer${how}`, { tag }, async ({ page }) => {
    const before = await countOf("namedAsVictim");
    await tellOfSon(page);
    const key = await draftKey(page);
    expect(await openDraft(key)).not.toBeNull();
    await type(page, "submitterName", "Sam Placeholder");
    await choose(page, "isNamedVictim", "yes");
    await choose(page, "submitterRelation", "spouseOrPartner");
    // The phone is missing, and that does not matter any more.
    await press(page);
    if (tag === "@js") {
      await type(page, "phone", "251 555 0144");
      await press(page);
    }
    await expect(page).toHaveURL(/\/named-as-victim$/);
    expect(await openDraft(key)).toBeNull();
    expect(await draftKey(page)).toBeUndefined();
    expect(await countOf("namedAsVictim")).toBe(before + 1);
  });

  test(`the person named as the victim, by the name${how}`, { tag }, async ({ page }) => {
    await beginOut(page, "family");
    await type(page, "submitterName", "Sam Placeholder");
    await choose(page, "submitterRelation", "friend");
    await choose(page, "isNamedVictim", "no");
    await type(page, "phone", "251 555 0145");
    await choose(page, "safeVoicemail", "full");
    await press(page);
    await type(page, "accusedName", "Robin Specimen");
    await type(page, "accusedBirthYear", "1999");
    await choose(page, "accusedKnows", "yes");
    await press(page);
    await choose(page, "nextCourtAt[certainty]", "unknown");
    await choose(page, "hasLawyer", "unknown");
    await press(page);
    await choose(page, "charges[0][chargeTextAnswer]", "unknown");
    await choose(page, "courtNameAnswer", "unknown");
    await press(page);
    await choose(page, "arrestAt[certainty]", "unknown");
    await press(page);
    await expectPage(page, "intake/names");
    await type(page, "allegedVictims[0][name]", "  sam   PLACEHOLDER ");
    await page.locator('select[name="allegedVictims[0][avRelation]"]').selectOption("dating");
    await choose(page, "coDefendantsAnswer", "none");
    await press(page);
    await expectPage(page, "intake/names");
    await expect(main(page)).toContainText("You wrote your own name");
    const key = await draftKey(page);
    await choose(page, "isNamedVictim", "yes");
    await press(page);
    await expect(page).toHaveURL(/\/named-as-victim$/);
    expect(await openDraft(key)).toBeNull();
  });

  test(`those who are sent elsewhere leave nothing behind${how}`, { tag }, async ({ page }) => {
    for (const [role, way] of [
      ["witness", "/intake/ended/witness"],
      ["lawyer", "/intake/ended/call"],
      ["allegedVictim", "/named-as-victim"],
    ] as const) {
      await page.goto("/intake");
      await expectPage(page, "intake/who");
      await choose(page, "role", role);
      await press(page);
      await expect(page).toHaveURL(new RegExp(`${way}$`));
      expect(await draftKey(page)).toBeUndefined();
    }
    await page.goto("/intake?role=accused");
    await choose(page, "custody", "no");
    await choose(page, "placeState", "other");
    await press(page);
    await expectPage(page, "intake/custody");
    const key = await draftKey(page);
    await page.locator("select[name=placeStateOther]").selectOption("GA");
    await press(page);
    await expect(page).toHaveURL(/\/intake\/ended\/referral$/);
    expect(await openDraft(key)).toBeNull();
  });

  test(`help at once for somebody in danger, and the answer is not kept${how}`, { tag }, async ({ page }) => {
    await page.goto("/intake");
    await choose(page, "role", "accused");
    await choose(page, "inDanger", "yes");
    await press(page);
    await expectPage(page, "intake/custody");
    await expect(page.locator('a[href="tel:911"]').first()).toBeVisible();
    expect(page.url()).not.toContain("?");
    const draft = await openDraft(await draftKey(page));
    expect(draft?.answers).toEqual({ role: "accused" });
  });

  test(`another language keeps what is typed, valid or not${how}`, { tag }, async ({ page }) => {
    await beginExpress(page, "accused");
    await type(page, "accusedBirthYear", "19");
    await type(page, "jail", "Mobile Metro");
    await page.locator("button[name=switch]").click();
    await expect(page).toHaveURL(/\/es\/intake\/person$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "es");
    await expect(page.locator("[name=accusedBirthYear]")).toHaveValue("19");
    await expect(page.locator("[name=jail]")).toHaveValue("Mobile Metro");
    await expect(summary(page)).toHaveCount(0);
    await page.locator("[name=jail]").press("Enter");
    // Enter continues; it does not press the button of the language or one that takes away.
    await expect(page).toHaveURL(/\/es\/intake\/person/);
    await expect(summary(page)).toContainText("use cuatro números");
  });

  test(`leaving in the middle${how}`, { tag }, async ({ page }) => {
    await beginExpress(page, "accused");
    await page.request.get("/leave", { maxRedirects: 0, headers: { "sec-fetch-site": "same-origin" } });
    await page.goto("/intake/person");
    expect(page.url()).toBe(`${portalUrl()}/intake/who`);
  });
}
