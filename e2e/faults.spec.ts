import type { Browser } from "@playwright/test";
import { watch } from "./faults";
import { expect, portalUrl, test } from "./fixtures";

// The watch over all other tests has to see what it is there for, with and without JavaScript.

const POLICY = "default-src 'self'; script-src 'self' 'nonce-known'; style-src 'self'; img-src 'self' data:";
const FOREIGN = `<img src="http://other.example.com/a.png" alt="">`;

/** Shows a page that nobody serves, in a context of its own, and tells what the watch found. */
async function faultsOf(
  browser: Browser,
  html: string,
  { script = true, status = 200, policy = true } = {},
): Promise<string[]> {
  const context = await browser.newContext({ javaScriptEnabled: script });
  const faults = await watch(context, portalUrl());
  await context.route("**/*", (route) =>
    route.request().isNavigationRequest()
      ? route.fulfill({
          status,
          contentType: "text/html",
          headers: policy ? { "content-security-policy": POLICY } : {},
          body: `<!doctype html><title>A</title><link rel="icon" href="data:,">${html}`,
        })
      : route.fulfill({ status: 200, contentType: "text/plain", body: "" }),
  );
  const page = await context.newPage();
  await page.goto(portalUrl());
  await page.evaluate(() => 1); // whatever the page reported before this has arrived when it returns
  await context.close();
  return faults.found();
}

const script = (text: string) => `<script nonce="known">${text}</script>`;

test("a clean page has no faults", async ({ browser }) => {
  expect(await faultsOf(browser, `<p>fine</p>${script("1")}<img src="/a.png" alt="">`)).toEqual([]);
});

test("what the console says, what was thrown and what the server broke is seen", async ({ browser }) => {
  expect(await faultsOf(browser, script("console.error('a')"))).toEqual([
    expect.stringMatching("console error: a"),
  ]);
  expect(await faultsOf(browser, script("console.warn('b')"))).toEqual([
    expect.stringMatching("console warning: b"),
  ]);
  expect(await faultsOf(browser, script("throw new Error('c')"))).toEqual([
    expect.stringMatching("thrown: c"),
  ]);
  expect(await faultsOf(browser, "", { status: 503 })).toContainEqual(
    expect.stringMatching("server error: 503"),
  );
});

test("a violation of the policy and another origin are seen", async ({ browser }) => {
  for (const html of [
    `<p style="margin:0">a</p>`,
    "<script>1</script>",
    script("try { eval('1') } catch {}"),
  ])
    expect(await faultsOf(browser, html), html).toContainEqual(expect.stringMatching("policy violation: "));
  expect(await faultsOf(browser, FOREIGN, { policy: false })).toContainEqual(
    expect.stringMatching("foreign origin: GET"),
  );
});

test("without JavaScript a violation and another origin are seen too @nojs", async ({ browser }) => {
  const style = await faultsOf(browser, `<p style="margin:0">a</p>`, { script: false });
  expect(style).toContainEqual(expect.stringMatching(/console error: .*[Cc]ontent [Ss]ecurity [Pp]olicy/));
  expect(await faultsOf(browser, FOREIGN, { script: false, policy: false })).toContainEqual(
    expect.stringMatching("foreign origin: GET"),
  );
});

test("an announced fault is let pass, and missed when it does not come", async ({ browser }) => {
  const context = await browser.newContext();
  const faults = await watch(context, portalUrl());
  faults.expect(/console error: known/);
  faults.expect(/console error: never/);
  const page = await context.newPage();
  await page.evaluate(() => {
    console.error("known");
    console.error("unknown");
  });
  await page.evaluate(() => 1);
  await context.close();
  expect(faults.found()).toEqual([expect.stringMatching("console error: unknown")]);
  expect(faults.missing()).toEqual(["/console error: never/"]);
});
