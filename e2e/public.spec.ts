import { checkAccessibility, expect, screenshots, test } from "./fixtures";

// The pages that only tell something. They set no cookie, and what they say stands there without a script.

const PAGES = [
  "/",
  "/guidance",
  "/guidance/can-the-victim-drop-the-charges",
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
