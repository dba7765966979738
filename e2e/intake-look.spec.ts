import { gzipSync } from "node:zlib";
import type { Page } from "@playwright/test";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { follow, goesTo, HOW, main, post, summary } from "./intake-steps";

// Every page of the intake as it looks, empty and with errors, on a phone and on a desk, in both languages.

const CUSTODY_YES = [
  ["role", "family"],
  ["custody", "yes"],
  ["placeState", "AL"],
] as const;

async function look(page: Page, name: string): Promise<void> {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow, `${name} at ${width} px`).toBe(0);
    await checkAccessibility(page);
  }
  await screenshots(page, name);
}

/** Looks at a page as it opens and after a press on nothing, then fills it in. */
async function pass(
  page: Page,
  prefix: string,
  name: string,
  pairs: readonly (readonly [string, string])[],
): Promise<string> {
  const address = `${prefix}/intake/${name}`;
  await page.goto(address + (name === "custody" ? "?role=family" : ""));
  await expect(main(page)).toHaveAttribute("data-page", `intake/${name}`);
  const label = `intake${prefix.replace("/", "-")}-${name}`;
  await look(page, label);
  if (pairs.length > 0) {
    const empty = name === "custody" ? ([["role", "family"]] as const) : ([] as const);
    await follow(page, await post(page, address, empty));
    await expect(summary(page)).toBeVisible();
    await look(page, `${label}-errors`);
  }
  return goesTo(await post(page, address, pairs));
}

for (const prefix of ["", "/es"])
  test(`the express path reads well, ${prefix === "" ? "English" : "Spanish"}`, async ({ page }) => {
    test.setTimeout(180_000);
    const go = (name: string, pairs: readonly (readonly [string, string])[]) =>
      pass(page, prefix, name, pairs);
    await page.goto(`${prefix}/intake`);
    await look(page, `intake${prefix.replace("/", "-")}-who`);
    await go("custody", CUSTODY_YES);
    await go("notices", []);
    await go("person", [
      ["accusedName", "Robin Specimen"],
      ["accusedBirthYear", "1999"],
      ["jailAnswer", "unknown"],
      ["placeCounty", "mobile"],
    ]);
    await go("you", [
      ["submitterName", "Pat Specimen"],
      ["submitterRelation", "parent"],
      ["isNamedVictim", "no"],
      ["phone", "251 555 0160"],
      ["safeVoicemail", "full"],
    ]);
    const sent = await go("case", [
      ["arrestAt[certainty]", "unknown"],
      ["charges[0][chargeText]", "Assault 2nd"],
      ["nextCourtAt[certainty]", "none"],
      ["hasLawyer", "none"],
    ]);
    await page.goto(sent);
    await look(page, `intake${prefix.replace("/", "-")}-sent`);
    await page.goto(`${prefix}/callback`);
    await look(page, `callback${prefix.replace("/", "-")}`);
    await follow(page, await post(page, `${prefix}/callback`, []));
    await look(page, `callback${prefix.replace("/", "-")}-errors`);
  });

for (const prefix of ["", "/es"])
  test(`the long path reads well, ${prefix === "" ? "English" : "Spanish"}`, async ({ page }) => {
    test.setTimeout(180_000);
    const go = (name: string, pairs: readonly (readonly [string, string])[]) =>
      pass(page, prefix, name, pairs);
    await post(page, `${prefix}/intake/custody`, [
      ["role", "accused"],
      ["custody", "no"],
      ["placeState", "AL"],
    ]);
    await go("stage", [
      ["stage", "released"],
      ["placeCounty", "mobile"],
    ]);
    await post(page, `${prefix}/intake/notices`, []);
    await go("you", [
      ["submitterName", "Robin Specimen"],
      ["email", "robin@example.com"],
      ["safeEmail", "yes"],
    ]);
    await go("court", [
      ["nextCourtAt[certainty]", "none"],
      ["hasLawyer", "none"],
    ]);
    await go("charges", [
      ["charges[0][chargeText]", "DUI"],
      ["courtNameAnswer", "unknown"],
    ]);
    await go("arrest", [
      ["arrestAt[certainty]", "unknown"],
      ["bondConditions", "none"],
    ]);
    await go("license", [
      ["duiNotice", "no"],
      ["injury", "yes"],
      ["cdl", "no"],
    ]);
    await go("names", [
      ["allegedVictims[0][name]", "ليلى المثال"],
      ["allegedVictims[0][avRelation]", "stranger"],
      ["coDefendantsAnswer", "none"],
      ["accusedBirthYear", "1985"],
    ]);
    await page.goto(`${prefix}/intake/check`);
    await look(page, `intake${prefix.replace("/", "-")}-check`);
  });

test("the ways out read well", async ({ page }) => {
  for (const way of ["witness", "call", "referral", "federal"]) {
    await page.goto(`/intake/ended/${way}`);
    await look(page, `intake-ended-${way}`);
  }
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
  expect(atFirst, "KB of script on a first visit").toBeLessThan(142);
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
