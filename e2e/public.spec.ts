import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { HOW } from "./intake-steps";

// The pages that only tell something. They set no cookie, and what they say stands there without a script.

const PAGES = [
  "/",
  "/guidance",
  "/guidance/can-the-victim-drop-the-charges",
  "/named-as-victim",
  "/safety",
  "/privacy",
  "/accessibility",
];

for (const locale of ["", "/es"]) {
  for (const address of PAGES) {
    const path = locale === "" ? address : `${locale}${address === "/" ? "" : address}`;
    test(`${path} reads well`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("main h1")).toHaveCount(1);
      await checkAccessibility(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await page.context().cookies()).toEqual([]);
      await screenshots(page, `public${path.replaceAll("/", "-")}`);
    });
  }
}

for (const [how, tag] of HOW) {
  test(`the page for the person named as the victim has no field and no number of ours${how}`, {
    tag,
  }, async ({ page }) => {
    await page.goto("/named-as-victim");
    await expect(page.locator("form, input, select, textarea, button")).toHaveCount(0);
    await expect(page.locator("[data-answer]")).toContainText("You need do nothing today");
    const numbers = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(numbers).toEqual(["tel:911", "tel:+18007997233", "tel:+18006506522", "tel:988"]);
  });
}
