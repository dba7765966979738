import type { Page } from "@playwright/test";
import { expect } from "./fixtures";

/** What a page that is only read may load as script, gzip, in bytes; the framework's own part is 136 KB of it. */
const SCRIPT = 140 * 1024;

/** Holds that nothing moved by itself since the page began to load, and that its scripts are not too heavy. */
export async function expectLight(page: Page): Promise<void> {
  const { shift, bytes } = await page.evaluate(
    () =>
      new Promise<{ shift: number; bytes: readonly number[] }>((resolve) => {
        let shift = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) shift += "value" in entry ? Number(entry.value) : 0;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            const bytes = performance
              .getEntriesByType("resource")
              .filter(({ name }) => /\.js(?:$|\?)/.test(name))
              .map((entry) => ("encodedBodySize" in entry ? Number(entry.encodedBodySize) : Number.NaN));
            resolve({ shift, bytes });
          }),
        );
      }),
  );
  expect(shift, `layout shift of ${page.url()}`).toBe(0);
  expect(bytes.length).toBeGreaterThan(0);
  expect(
    bytes.reduce((sum, each) => sum + each, 0),
    `script of ${page.url()}`,
  ).toBeLessThanOrEqual(SCRIPT);
}
