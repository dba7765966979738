import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { expectStillAndLight } from "./page-weight";

// The pages that only tell something. They set no cookie, and what they say stands there without a script.

const PAGES = [
  "/",
  "/guidance",
  "/guidance/can-the-victim-drop-the-charges",
  "/safety",
  "/privacy",
  "/accessibility",
];

/** Those of the other specs that are read, one of each kind. */
const OTHERS = ["/guidance/tools", "/guidance/tools/license", "/named-as-victim", "/named-as-victim/sheet"];

test("the other kinds of pages stand still and are light too", async ({ page }) => {
  for (const path of [...OTHERS, ...OTHERS.map((each) => `/es${each}`)]) {
    await page.goto(path, { waitUntil: "networkidle" });
    await expectStillAndLight(page, path);
  }
});

for (const locale of ["", "/es"]) {
  for (const address of PAGES) {
    const path = locale === "" ? address : `${locale}${address === "/" ? "" : address}`;
    test(`${path} reads well`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("main h1")).toHaveCount(1);
      await checkAccessibility(page);
      await expectStillAndLight(page, path);
      await expect(page.locator('[data-help] a[href="tel:988"]')).toHaveCount(1);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await page.context().cookies()).toEqual([]);
      await screenshots(page, `public${path.replaceAll("/", "-")}`);
    });
  }
}
