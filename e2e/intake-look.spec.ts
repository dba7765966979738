import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { overflow } from "./eyes-and-keys";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { HOW } from "./intake-steps";
import { tour } from "./intake-tour";

// Every page of the intake as it looks, empty and with errors, on a phone and on a desk, in both languages; and what
// it weighs.

test.afterAll(() => database().$disconnect());

/** The largest a page may be in script, in KB as it is sent. */
const MOST_SCRIPT = 142;

/** Sizes of scripts by address: a page that finds one in the cache needs it all the same. */
const sizes = new Map<string, number>();

async function scriptOf(page: Page): Promise<number> {
  const urls = await page.evaluate(() =>
    performance.getEntriesByType("resource").flatMap(({ name }) => (/\.js($|\?)/.test(name) ? [name] : [])),
  );
  for (const url of urls)
    if (!sizes.has(url)) sizes.set(url, gzipSync(await (await page.request.get(url)).body()).length);
  return urls.reduce((sum, url) => sum + (sizes.get(url) ?? 0), 0) / 1024;
}

type Shift = PerformanceEntry & { value: number; sources: readonly { node: Node | null }[] };

/** What of a page has moved since it was opened, as browsers count it, and how far. */
const shiftsOf = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const seen = new PerformanceObserver((list) => {
          const moved = (list.getEntries() as Shift[]).map(({ value, sources }) => {
            const nodes = sources.map(({ node }) =>
              node instanceof Element ? node.outerHTML.slice(0, 80) : "text",
            );
            return `${value} ${nodes.join(", ")}`;
          });
          resolve(moved);
        });
        seen.observe({ type: "layout-shift", buffered: true });
        // Nothing has moved when nothing is told with the frames that follow.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve([])));
      }),
  );

for (const prefix of ["", "/es"])
  test(`every page reads well and is light, ${prefix === "" ? "English" : "Spanish"}`, async ({ page }) => {
    test.setTimeout(300_000);
    await page.setViewportSize({ width: 360, height: 740 });
    await tour(page, prefix, async (name) => {
      // Takes long enough for whatever moves late to have moved.
      await checkAccessibility(page);
      // A page with errors opens at its summary and has the focus there: the browser scrolls it while it loads, and the
      // check of the form is loaded.
      if (!name.includes("errors")) {
        expect.soft(await shiftsOf(page), `${name}: layout shift`).toEqual([]);
        expect.soft(await scriptOf(page), `${name}: KB of script`).toBeLessThan(MOST_SCRIPT);
      }
      expect.soft(await overflow(page), `${name} at 360 px`).toBe(0);
      await page.setViewportSize({ width: 1280, height: 740 });
      expect.soft(await overflow(page), `${name} at 1280 px`).toBe(0);
      await page.setViewportSize({ width: 360, height: 740 });
      await screenshots(page, `intake${prefix.replace("/", "-")}-${name}`);
    });
  });

test("a page brings little script, and the check only when somebody begins", async ({ page }) => {
  const scripts = new Map<string, number>();
  page.on("response", async (response) => {
    if (response.request().resourceType() !== "script") return;
    scripts.set(response.url(), gzipSync(await response.body()).length);
  });
  const kilobytes = () => [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
  await page.goto("/intake?role=family");
  await page.waitForLoadState("networkidle");
  const atFirst = kilobytes();
  expect(atFirst, "KB of script on a first visit").toBeLessThan(MOST_SCRIPT);
  const before = scripts.size;
  await page.locator("#custody").focus();
  await expect.poll(() => scripts.size).toBeGreaterThan(before);
  await page.waitForLoadState("networkidle");
  const bodies = await Promise.all(
    [...scripts.keys()].map(async (url) => (await page.request.get(url)).text()),
  );
  // No other page's question and no catalog of messages.
  expect(bodies.filter((body) => /bondConditions|immigrationTalk|Check your answers/.test(body))).toEqual([]);
  test.info().annotations.push({
    type: "script",
    description: `${atFirst.toFixed(1)} KB, then ${kilobytes().toFixed(1)} KB`,
  });
});

for (const [how, tag] of HOW)
  test(`one primary button, a label for every control${how}`, { tag }, async ({ page }) => {
    for (const address of ["/intake", "/intake?role=accused", "/callback", "/es/callback"]) {
      await page.goto(address);
      await expect(page.locator("button[data-primary]")).toHaveCount(1);
      const bare = await page.evaluate(
        () =>
          [...document.querySelectorAll("input, select, textarea")].filter(
            (control) =>
              (control as HTMLInputElement).type !== "hidden" &&
              (control as HTMLInputElement).labels?.length === 0,
          ).length,
      );
      expect(bare).toBe(0);
    }
  });
