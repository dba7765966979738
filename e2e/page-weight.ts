import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What a page weighs in script, and what of it moves while it opens. */

/** The largest a page may be in script, in KB as it is sent. */
export const MOST_SCRIPT = 142;

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

/** That nothing has moved and little script came. Asked when the page has stood for a while. */
export async function expectStillAndLight(page: Page, name: string): Promise<void> {
  expect.soft(await shiftsOf(page), `${name}: layout shift`).toEqual([]);
  // A page that opens with the focus in its form has loaded what checks it.
  expect.soft(await scriptOf(page), `${name}: KB of script`).toBeLessThan(MOST_SCRIPT);
}
