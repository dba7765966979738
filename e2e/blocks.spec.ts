import type { Page } from "@playwright/test";
import { clipped, doubleLetters, expectSummaryToLead, overflow, ring } from "./eyes-and-keys";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";

// The building blocks by themselves, before any page is made of them.

const LANGUAGES = [
  { lang: "en", address: "/blocks", exit: "Leave this site", error: /^Error: The building blocks/ },
  { lang: "es", address: "/es/blocks", exit: "Salir del sitio", error: /^Error: Las piezas del sitio/ },
] as const;

const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);

for (const { lang, address, exit, error } of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    for (const width of [320, 360, 1280])
      test(`nothing is wrong at ${width} px`, async ({ page }) => {
        await page.setViewportSize({ width, height: 740 });
        for (const state of ["", "?state=errors"]) {
          await page.goto(address + state);
          await expect(page.locator("html")).toHaveAttribute("lang", lang);
          await checkAccessibility(page);
          expect(await overflow(page)).toBe(0);
        }
      });

    test("nothing is wrong in the dark, in forced colors and in print", async ({ page }) => {
      await page.goto(address);
      const desk = page.locator("[data-section=desk]");
      const ground = () => desk.evaluate((element) => getComputedStyle(element).backgroundColor);
      const day = await ground();
      await page.emulateMedia({ colorScheme: "dark" });
      expect(await ground()).not.toBe(day);
      await checkAccessibility(page);
      // Light: axe reads the forced color of a text but our own color of its ground.
      await page.emulateMedia({ colorScheme: "light", forcedColors: "active" });
      await checkAccessibility(page);
      for (const [chosen, free] of [
        ["#filled-custody-unknown", "#filled-custody-no"],
        ["#filled-bondConditions", "#filled-bondConditions-curfew"],
      ] as const)
        expect(await page.locator(chosen).screenshot()).not.toEqual(await page.locator(free).screenshot());
      await page.emulateMedia({ media: "print", forcedColors: "none" });
      await expect(page.getByRole("link", { name: exit })).toHaveCount(0);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
    });

    test("letters of twice the size fit on a phone of 320 px", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const state of ["", "?state=errors"]) {
        await page.goto(address + state);
        await doubleLetters(page);
        expect(await overflow(page)).toBe(0);
        expect(await clipped(page)).toEqual([]);
      }
    });

    test("errors: the summary has the focus, says what stands beside each control and leads there", async ({
      page,
    }) => {
      await page.goto(`${address}?state=errors`);
      await expect(page).toHaveTitle(error);
      await expectSummaryToLead(page);
    });
  });
}

test("the keyboard alone gets through: skips, every kind of control, in the order of the page", async ({
  page,
}) => {
  await page.goto("/blocks");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the main part" })).toBeFocused();
  expect(await ring(page)).toBeGreaterThanOrEqual(3);
  await page.keyboard.press("Tab");
  await expect(page.locator("a.skip[data-exit]")).toBeFocused();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await expect(page.locator("main")).toBeFocused();
  // A row of radio buttons is one stop.
  const stops = await page
    .locator("[data-section=empty] :is(input, textarea, select)")
    .evaluateAll((all) =>
      all
        .filter(
          (one, at) =>
            one.getAttribute("type") !== "radio" ||
            one.getAttribute("name") !== all[at - 1]?.getAttribute("name"),
        )
        .map((one) => one.id),
    );
  await page.keyboard.press("Tab"); // the link to the page with errors
  for (const id of stops) {
    await page.keyboard.press("Tab");
    expect(await focusedId(page)).toBe(id);
    expect(await ring(page)).toBeGreaterThanOrEqual(3);
  }
});

test("the keyboard alone answers every kind of question", async ({ page }) => {
  await page.goto("/blocks");
  const control = (id: string) => page.locator(`#empty-${id}`);
  await control("name").press("P");
  await expect(control("name")).toHaveValue("P");
  await control("custody").press("ArrowDown");
  await expect(control("custody-no")).toBeChecked();
  await control("bondConditions").press("Space");
  await expect(control("bondConditions")).toBeChecked();
  await control("bondConditions").press("Space");
  await expect(control("bondConditions")).not.toBeChecked();
  await control("placeCounty").press("M");
  await expect(control("placeCounty")).toHaveValue("mobile");
  await control("arrestAt-month").pressSequentially("November");
  await expect(control("arrestAt-month"), "no jump to the next box").toBeFocused();
  await page.locator("summary").press("Enter");
  await expect(page.locator(".why-text")).toBeVisible();
});

test("targets are made for a thumb, and the one thing to do is as wide as the phone @phone", async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/blocks?state=errors");
  const heights = await page
    .locator(".choice, .text-control, .button, .exit")
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
  const primary = page.locator("button[data-primary]");
  await expect(primary).toHaveCount(1);
  const box = await primary.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(48);
  expect(box?.width).toBe(360 - 2 * 16);
  // A tap beside the words counts.
  const row = page.locator(".choice", { has: page.locator("#custody-no") });
  const size = await row.boundingBox();
  await row.click({ position: { x: (size?.width ?? 0) - 4, y: 8 } });
  await expect(page.locator("#custody-no")).toBeChecked();
});

test("every answer that was typed is there again, whatever its script", async ({ page }) => {
  await page.goto("/blocks");
  const name = page.locator("#filled-accusedName");
  await expect(name).toHaveValue("ليلى عبد الرحمن المثال");
  expect(await name.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await expect(page.locator("#filled-placeCounty")).toHaveValue("long");
  await expect(page.locator("#filled-custody-unknown")).toBeChecked();
  await expect(page.locator("#filled-arrestAt-month")).toHaveValue("November");
  await expect(page.locator("#filled-password")).toHaveValue("");
});

test.describe("the way out", () => {
  const ELSEWHERE = { contentType: "text/html", body: "<title>Elsewhere</title>" };

  for (const way of ["three presses of Shift", "a press on the button"])
    test(`${way} covers the page at once and leaves no way back to it`, async ({ page }) => {
      const leave = async () => {
        await page.locator("#empty-name").fill("Pat Example");
        if (way === "a press on the button") await page.locator("a.exit").click();
        else for (let press = 0; press < 3; press++) await page.keyboard.press("Shift");
      };
      // An answer without content leaves the browser where it is: the moment before the new page, held still.
      await page.route("**/leave", (route) => route.fulfill({ status: 204 }), { times: 1 });
      await page.goto("/es/blocks");
      await page.goto("/blocks");
      await leave();
      await expect(page.getByRole("alert").filter({ hasText: "Leaving this site." })).toBeAttached();
      const topmost = () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.className;
      expect(await page.evaluate(topmost)).toBe("exit-cover");
      expect(await page.title()).not.toContain("building blocks");

      await page.route("**/leave", (route) => route.fulfill(ELSEWHERE));
      await page.reload();
      await leave();
      await expect(page).toHaveTitle("Elsewhere");
      await page.goBack();
      await expect(page).toHaveURL(/\/es\/blocks$/);
    });

  test("capital letters and Shift with other keys between do not leave", async ({ page }) => {
    await page.goto("/blocks");
    const name = page.locator("#empty-name");
    await name.pressSequentially("PAT");
    for (const key of ["Shift+P", "Shift+A", "Shift+T", "Shift", "Shift", "x", "Shift", "Shift"])
      await name.press(key);
    await expect(page.locator(".exit-cover")).toHaveCount(0);
    await expect(page).toHaveURL(/\/blocks$/);
    await expect(name).toHaveValue("PATPATx");
  });
});

test("without a script the summary is reached by its address and its links lead to the controls @nojs", async ({
  page,
}) => {
  await page.goto("/blocks?state=errors#error-summary");
  await expect(page.locator("#error-summary")).toBeFocused();
  await page.getByRole("link", { name: "The date needs a day." }).click();
  await expect(page.locator("#arrestAt-day")).toBeFocused();
  await expect(page.locator("a.exit")).toHaveAttribute("href", "/leave");
  await page.locator("#custody-no").check();
  await expect(page.locator("#custody-no")).toBeChecked();
});

test("the page of blocks is not there unless it was asked for", async ({ ownPortal, request }) => {
  const portal = await ownPortal();
  const answers = [await request.get(`${portal.url}/blocks`), await request.get(`${portal.url}/es/blocks`)];
  expect(answers.map((answer) => answer.status())).toEqual([404, 404]);
});

test("pictures for a person to look at", async ({ page }) => {
  for (const { lang, address } of LANGUAGES)
    for (const state of ["plain", "errors"]) {
      await page.goto(`${address}?state=${state}`);
      await screenshots(page, `blocks-${lang}-${state}`);
    }
});
