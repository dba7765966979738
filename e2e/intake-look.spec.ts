import { gzipSync } from "node:zlib";
import { expect, test } from "./fixtures";
import { HOW } from "./intake-steps";
import { MOST_SCRIPT } from "./page-weight";

// What a page of the intake brings along, and that each of its controls has a name.

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
