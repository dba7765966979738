import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { clipped, doubleLetters, expectSummaryToLead, hiddenStops, overflow } from "./eyes-and-keys";
import { expect, screenshots, test } from "./fixtures";
import { expectPage, referenceOn } from "./intake-steps";
import { tour } from "./intake-tour";
import { expectStillAndLight } from "./page-weight";

// Every page and state of the intake in both languages, by WCAG 2.2 AA: on a phone and on a desk, in large letters, in
// colors of one's own and without a mouse; what it weighs and whether it moves. One walk through all of them takes
// about two minutes, so each language is walked once, and what does not depend on the language is held in one.

test.afterAll(() => database().$disconnect());

/** By every rule of axe, also the one about the size of targets, which is not among those it starts with. */
const everyRule = (page: Page) =>
  new AxeBuilder({ page }).options({ rules: { "target-size": { enabled: true } } });

/** The colors alone: nothing else of a page changes with them. */
const colors = (page: Page) => new AxeBuilder({ page }).withRules(["color-contrast", "link-in-text-block"]);

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const PHONE = { width: 360, height: 740 };

/** What holds in every language: no fault by any rule, nothing that moves, little script, help, and all in the window. */
async function looksWell(page: Page, name: string): Promise<void> {
  // Takes long enough for whatever moves late to have moved. On letters of the usual size, where targets are smallest.
  expect.soft(await faultsOf(everyRule(page)), name).toEqual([]);
  await expectStillAndLight(page, name);
  expect.soft(await page.locator("[data-help]").count(), `${name}: lines that help`).toBe(1);
  for (const size of [{ width: 1280, height: 740 }, PHONE]) {
    await page.setViewportSize(size);
    expect.soft(await overflow(page), `${name} at ${size.width} px`).toBe(0);
  }
}

test("every page reads well and by the keyboard, and twice as large on a desk, English", async ({ page }) => {
  test.setTimeout(300_000);
  await page.setViewportSize(PHONE);
  await tour(page, "", async (name) => {
    await looksWell(page, name);
    await screenshots(page, `intake-${name}`);
    // 200 % of 1280 by 800: what a browser then calls the window.
    await page.setViewportSize({ width: 640, height: 400 });
    expect.soft(await overflow(page), `${name} twice as large`).toBe(0);
    expect.soft(await hiddenStops(page), name).toEqual([]);
    await page.setViewportSize(PHONE);
  });
});

// The language with the longer words.
test("every page reads well in large letters, forced colors and on the smallest phone, Spanish", async ({
  page,
}) => {
  test.setTimeout(400_000);
  await page.setViewportSize(PHONE);
  await tour(page, "/es", async (name) => {
    await looksWell(page, name);
    await screenshots(page, `intake-es-${name}`);
    await page.setViewportSize({ width: 320, height: 640 });
    expect.soft(await overflow(page), `${name} at 320 px`).toBe(0);
    if (name.includes("errors")) await expectSummaryToLead(page);
    await page.emulateMedia({ forcedColors: "active" });
    expect.soft(await faultsOf(colors(page)), `${name} in forced colors`).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
    await doubleLetters(page);
    expect.soft(await overflow(page), `${name} in letters of twice the size`).toBe(0);
    expect.soft(await clipped(page), `${name} in letters of twice the size`).toEqual([]);
    await page.setViewportSize(PHONE);
  });
});

/** Tab until the control of this name, or the one thing to press, has the focus. */
async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) === true, selector)) return;
  }
  throw new Error(`Nobody reaches ${selector} with the Tab key.`);
}

/** Chooses by the arrow keys, as radio buttons are chosen. */
async function pick(page: Page, name: string, value: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 12; presses += 1) {
    const chosen = page.locator(`[name="${name}"]:checked`);
    if ((await chosen.getAttribute("value")) === value) return;
    await page.keyboard.press("ArrowDown");
  }
  throw new Error(`The arrow keys do not reach ${value} of ${name}.`);
}

async function write(page: Page, name: string, text: string): Promise<void> {
  await tabTo(page, `[name="${name}"]`);
  await page.keyboard.type(text);
}

async function goOn(page: Page, to: string): Promise<void> {
  await tabTo(page, "button[data-primary]");
  await page.keyboard.press("Enter");
  await expectPage(page, to);
}

test("the express path by the keyboard alone, from home to the reference, past an error", async ({
  page,
}) => {
  await page.goto("/");
  await tabTo(page, 'a[href="/intake?role=accused"]');
  await page.keyboard.press("Enter");
  await expectPage(page, "intake/custody");
  await pick(page, "custody", "yes");
  await tabTo(page, "button[data-primary]");
  await page.keyboard.press("Enter");
  await expect(page.locator("#error-summary")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("#placeState")).toBeFocused();
  await page.keyboard.press("Space");
  await expect(page.locator('[name="placeState"][value="AL"]')).toBeChecked();
  await goOn(page, "intake/notices");
  await goOn(page, "intake/person");
  await write(page, "accusedBirthYear", "1990");
  await write(page, "jail", "Mobile County Metro Jail");
  await goOn(page, "intake/you");
  await write(page, "submitterName", "Robin Specimen");
  await write(page, "phone", "251 555 0172");
  await pick(page, "safeVoicemail", "neutralOnly");
  await goOn(page, "intake/case");
  await pick(page, "arrestAt[certainty]", "unknown");
  await write(page, "charges[0][chargeText]", "Assault 2nd");
  await pick(page, "nextCourtAt[certainty]", "none");
  await pick(page, "hasLawyer", "none");
  await goOn(page, "intake/sent");
  const reference = await referenceOn(page);
  expect(await database().lead.count({ where: { reference } })).toBe(1);
});
