import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { clipped, doubleLetters, expectSummaryToLead, overflow, ring } from "./eyes-and-keys";
import { expect, test } from "./fixtures";
import { expectPage, referenceOn } from "./intake-steps";
import { tour } from "./intake-tour";

// The intake for somebody who reads in large letters, in colors of their own, or who has no mouse: every page and
// state, in both languages, by WCAG 2.2 AA.

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

/** Whether what has the focus can be seen: no bar, no cover lies over the middle of it. */
const isFocusSeen = (page: Page) =>
  page.evaluate(() => {
    const one = document.activeElement;
    if (one === null || one === document.body) return true;
    // Of a small control the row that belongs to it is what is seen.
    const shown = one.closest("label, .choice") ?? one;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const [x, y] = [(left + right) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const there = document.elementFromPoint(x, y);
    return there !== null && (shown.contains(there) || there.contains(shown));
  });

/** Goes through a page with the Tab key alone; gives what cannot be seen or has no ring where it has the focus. */
async function hiddenStops(page: Page): Promise<string[]> {
  const hidden: string[] = [];
  const seen = new Set<string>();
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const one = document.activeElement;
      const all = [...document.querySelectorAll("*")];
      return one === null || one === document.body ? "" : `${all.indexOf(one)} ${one.outerHTML.slice(0, 80)}`;
    });
    if (stop === "" || seen.has(stop)) return hidden;
    seen.add(stop);
    if (!(await isFocusSeen(page))) hidden.push(`covered: ${stop}`);
    if ((await ring(page)) < 3) hidden.push(`no ring: ${stop}`);
  }
}

// In the language with the longer words; both are held to the rest of the rules by the tour of e2e/intake-look.spec.ts.
test("large letters, forced colors, targets and errors on every page", async ({ page }) => {
  test.setTimeout(400_000);
  await page.setViewportSize({ width: 320, height: 640 });
  await tour(page, "/es", async (name) => {
    if (name.includes("errors")) await expectSummaryToLead(page);
    expect.soft(await overflow(page), `${name} at 320 px`).toBe(0);
    await doubleLetters(page);
    expect.soft(await overflow(page), `${name} in letters of twice the size`).toBe(0);
    expect.soft(await clipped(page), `${name} in letters of twice the size`).toEqual([]);
    expect.soft(await faultsOf(everyRule(page)), name).toEqual([]);
    await page.emulateMedia({ forcedColors: "active" });
    expect.soft(await faultsOf(colors(page)), `${name} in forced colors`).toEqual([]);
    await page.emulateMedia({ forcedColors: "none" });
  });
});

test("twice as large on a desk is half as wide, and the focus is never hidden on the way", async ({
  page,
}) => {
  test.setTimeout(300_000);
  // 200 % of 1280 by 800: what a browser then calls the window.
  await page.setViewportSize({ width: 640, height: 400 });
  await tour(page, "", async (name) => {
    expect.soft(await overflow(page), name).toBe(0);
    expect.soft(await hiddenStops(page), name).toEqual([]);
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
