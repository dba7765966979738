import { join } from "node:path";
import type { Page } from "@playwright/test";
import { doubleLetters, overflow } from "./eyes-and-keys";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { HOW } from "./intake-steps";
import { cuttableLine } from "./line";
import { expectLight } from "./weight";

// The read-only world of the person named as the victim: two people with opposite wishes find the same office, and
// nothing of them is asked, kept or sent anywhere. That no page asks another origin is watched in every test.

const PARTS = [
  "find-the-office",
  "first-call",
  "when-it-matters",
  "the-meeting",
  "my-statement-was-wrong",
  "what-weighs",
  "every-outcome",
  "orders",
  "subpoena",
  "compensation",
  "pressure-or-money",
  "safety-plan",
  "sheet",
];
const PAGES = ["/named-as-victim", ...PARTS.map((part) => `/named-as-victim/${part}`)];
const LOCALES = ["", "/es"];

/** Nothing to fill in, nothing to press, nothing of the practice, and nobody is given away by a title. */
async function isReadOnly(page: Page): Promise<void> {
  await expect(page.locator("form, input, select, textarea, button, [contenteditable]")).toHaveCount(0);
  await expect(page.locator('main a[href*="/intake"], main a[href*="/callback"]')).toHaveCount(0);
  await expect(page.locator('main a[href*="/guidance"], main a[href^="mailto:"]')).toHaveCount(0);
  await expect(page.locator("a[data-exit].exit")).toBeVisible();
  expect(await page.title()).not.toMatch(/victim|víctima|violen|abus|safe|segur/i);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
}

for (const locale of LOCALES) {
  for (const address of PAGES) {
    test(`${locale}${address} reads well and only reads`, async ({ page }) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${locale}${address}`);
        await expectLight(page);
        await expect(page.locator("main h1")).toHaveCount(1);
        await checkAccessibility(page);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(
          true,
        );
      }
      await isReadOnly(page);
      await expect(page.locator("main")).toContainText(
        locale === "" ? "need do nothing today" : "no tiene que hacer nada",
      );
      await screenshots(page, `victim${`${locale}${address}`.replaceAll("/", "-")}`);
      await page.setViewportSize({ width: 360, height: 800 });
      await doubleLetters(page);
      expect(await overflow(page), "letters of twice the size").toBeLessThanOrEqual(0);
    });
  }
}

test("no page sets a cookie or tells an office where a reader came from", async ({ request }) => {
  for (const address of PAGES) {
    const answer = await request.get(`${portalUrl()}${address}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()["set-cookie"]).toBeUndefined();
    expect(await answer.text()).toContain('<meta name="referrer" content="no-referrer"/>');
  }
  const unknown = await request.get(`${portalUrl()}/named-as-victim/no-such-part`);
  expect(unknown.status()).toBe(404);
  expect(unknown.headers()["set-cookie"]).toBeUndefined();
});

const WISHES = [
  ["", "the case to be over", "the case to go on", "Find the office", "Mobile County", "Look it up here"],
  [
    "/es",
    "que el caso termine",
    "que el caso siga",
    "Encuentre la oficina",
    "Condado de Mobile",
    "Búsquelo así",
  ],
] as const;

for (const [how, tag] of HOW) {
  for (const [locale, over, on, find, county, lookUp] of WISHES) {
    for (const [name, wish] of [
      ["the case to end", over],
      ["the case to go on", on],
    ] as const) {
      test(`somebody who wants ${name} finds whom to call${how}${locale}`, { tag }, async ({ page }) => {
        await page.setViewportSize({ width: 360, height: 740 });
        await page.goto(`${locale}/named-as-victim`);
        await page.getByRole("link", { name: wish, exact: true }).click();
        await expect(page).toHaveURL(/\/named-as-victim\/first-call$/);
        await expect(page.locator("#five-sentences + ul > li")).toHaveCount(5);
        await isReadOnly(page);
        await page.getByRole("navigation").getByRole("link", { name: find, exact: true }).click();
        await expect(page).toHaveURL(/\/find-the-office$/);
        await page.getByRole("link", { name: "M", exact: true }).click();
        await page.getByText(county, { exact: true }).click();
        const office = page.locator('[data-county="mobile"] [data-office]');
        await expect(office).toContainText("District Attorney, Thirteenth Judicial Circuit");
        await office.getByRole("link", { name: lookUp }).click();
        await expect(page.locator("#look-it-up")).toBeInViewport();
        await expect(page.locator('#office-lines + dl a[href="tel:+18006267676"]')).toHaveCount(1);
        await isReadOnly(page);
      });
    }
  }

  test(`every county leads to an office, and Jefferson to two${how}`, { tag }, async ({ page }) => {
    await page.goto("/named-as-victim/find-the-office");
    await expect(page.locator("[data-county]")).toHaveCount(67);
    await expect(page.locator("[data-county]:has([data-office])")).toHaveCount(67);
    await expect(page.locator('[data-county="jefferson"] [data-office]')).toHaveCount(2);
    await page.getByText("Jefferson County", { exact: true }).click();
    const bessemer = page.locator('[data-office="da-10-bessemer"]');
    await expect(bessemer.getByRole("link", { name: "205-497-8610" })).toBeVisible();
    await expect(bessemer).toContainText("seen on a page of 2024, not checked since");
    const offices = await page
      .locator("[data-office]")
      .evaluateAll((found) => found.map((office) => office.getAttribute("data-office")));
    expect(new Set(offices).size).toBe(42);
    // Where no number stands, the way to look it up and a page of an office do.
    const numberless = page.locator("[data-office]:has(a[href='#look-it-up'])");
    await expect(numberless).toHaveCount((await page.locator("[data-office]").count()) - 1);
    await expect(page.locator("[data-office]:has(a[href^=http][rel=noreferrer])")).toHaveCount(68);
  });

  test(`the first page has help in its first lines and no number of ours to press${how}`, {
    tag,
  }, async ({ page }) => {
    await page.goto("/named-as-victim");
    await expect(page.locator("[data-answer]")).toContainText("You need do nothing today");
    const numbers = await page
      .locator('a[href^="tel:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect([...new Set(numbers)]).toEqual([
      "tel:911",
      "tel:+18007997233",
      "tel:+18007873224",
      "tel:+18006506522",
      "tel:+18006564673",
      "tel:+18663319474",
      "tel:988",
    ]);
    await expect(page.locator("main")).toContainText("HOME to 741741");
  });

  test(`the dates of the fund come with their page and with who checked them${how}`, {
    tag,
  }, async ({ page }) => {
    await page.goto("/named-as-victim/compensation");
    await expect(page.locator('[data-clock="compensationReport"]')).toContainText("Within 72 hours");
    await expect(page.locator('[data-clock="compensationClaim"]')).toContainText("Within 1 year");
    await expect(page.locator("[data-clock]").first()).toContainText("Not yet checked by a lawyer");
    await expect(page.locator('[data-clock] a[href="https://acvcc.alabama.gov/faq.htm"]')).toHaveCount(2);
  });
}

test("all pages read while the database is away", async ({ request, ownPortal }) => {
  const line = await cuttableLine(process.env.DATABASE_URL ?? "");
  const portal = await ownPortal({
    env: { DATABASE_URL: line.url, APP_SECRET: process.env.APP_SECRET ?? "", WORKER: "off" },
  });
  expect((await request.get(portal.url)).status()).toBe(200);
  line.cut();
  for (const locale of LOCALES) {
    for (const address of PAGES) {
      const answer = await request.get(`${portal.url}${locale}${address}`);
      expect(answer.status()).toBe(200);
      expect(await answer.text()).toContain(`data-page="${address.slice(1)}"`);
    }
  }
  line.mend();
  await line.close();
});

for (const locale of LOCALES) {
  test(`the sheet${locale} prints on one page and names nobody`, async ({ page }) => {
    await page.goto(`${locale}/named-as-victim/sheet`);
    const ours = await page.locator(".home-link").textContent();
    await page.emulateMedia({ media: "print" });
    const printed = await page.evaluate(() => document.body.innerText);
    expect(ours?.trim()).toBeTruthy();
    expect(printed).not.toContain(ours?.trim() ?? "");
    expect(printed).not.toMatch(/victim|víctima|accused|acusada|911/i);
    // Letter paper at 96 dots an inch.
    await page.setViewportSize({ width: 816, height: 1056 });
    await page.screenshot({
      path: join("test-results", "screens", `victim-sheet-print${locale.replace("/", "-")}.png`),
    });
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(1056);
    const pdf = await page.pdf({ format: "Letter", preferCSSPageSize: false });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  });
}
