import type { Locator, Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What somebody needs who reads in large letters, on a small phone, or without a mouse. */

/** How far a page reaches beyond its window, in CSS pixels; more than 0 would scroll sideways. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Width of the outline around what has the focus, in CSS pixels. */
export const ring = (page: Page) =>
  page.evaluate(() => {
    const style = getComputedStyle(document.activeElement ?? document.body);
    return style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth);
  });

/** Letters of twice the size, as a browser makes them for somebody who asks for them. */
export const doubleLetters = (page: Page) =>
  page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));

/** What of the text reaches beyond the right edge of the window, by its first words. */
export const clipped = (page: Page) =>
  page
    .locator("main :is(label, legend, p, a, button, h1, h2, li, dt, dd, select, input:not([type=hidden]))")
    .evaluateAll((all) =>
      all
        .filter((one) => one.closest("[aria-hidden]") === null)
        .filter((one) => one.getBoundingClientRect().right > innerWidth)
        .map((one) => one.textContent?.slice(0, 40) ?? ""),
    );

/** The summary has the focus, says what stands beside each control and leads there. */
export async function expectSummaryToLead(page: Page): Promise<void> {
  const summary = page.locator("[role=alert][data-errors]");
  await expect(summary).toBeFocused();
  const links = await summary.getByRole("link").all();
  await expect(summary).toHaveAttribute("data-errors", String(links.length));
  expect(await page.locator(".field-error").allTextContents()).toEqual(
    await summary.getByRole("link").allTextContents(),
  );
  for (const link of links) await expectToLead(page, link);
}

/** Follows one link of the summary: its control has the focus, is in view, and is described by the same words. */
async function expectToLead(page: Page, link: Locator) {
  const words = await link.textContent();
  const id = (await link.getAttribute("href"))?.slice(1) ?? "";
  await link.click();
  const control = page.locator(`[id="${id}"]`);
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport({ ratio: 1 });
  const name = await control.getAttribute("name");
  await expect(page.locator(`[id="${name}-error"]`)).toHaveText(words ?? "");
  await expect(page.locator(`[aria-describedby~="${name}-error"]`)).not.toHaveCount(0);
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
export async function hiddenStops(page: Page): Promise<string[]> {
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
