import type { Page, Route } from "@playwright/test";
import { database } from "@/lib/db/client";
import { openDraft } from "@/lib/intake/draft";
import { expect, test } from "./fixtures";
import {
  beginExpress,
  choose,
  expectPage,
  goesTo,
  HOW,
  main,
  post,
  press,
  referenceOn,
  setDraftTimes,
  type,
} from "./intake-steps";

// Refresh, back, two tabs, a lost line, a form that is over, and the next person at the same browser: what was
// continued is kept, what was typed is not lost, and nobody sees what is not theirs.

test.afterAll(() => database().$disconnect());

const JAIL = "Invented Jail of the North";
const NAME = "Robin Specimen";
const PERSON = [
  ["accusedBirthYear", "1999"],
  ["jail", JAIL],
  ["placeCounty", "mobile"],
] as const;

const key = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "fc_draft")?.value;

async function fillPerson(page: Page, jail = JAIL): Promise<void> {
  await type(page, "accusedBirthYear", "1999");
  await type(page, "jail", jail);
  const county = page.locator("select[name=placeCounty]");
  // It is asked once a jail was typed.
  if ((await county.count()) > 0) await county.selectOption("mobile");
}

async function continueToYou(page: Page): Promise<void> {
  await beginExpress(page, "accused");
  goesTo(await post(page, "/intake/person", PERSON));
  await page.goto("/intake/you");
  await expectPage(page, "intake/you");
}

async function typeYou(page: Page): Promise<void> {
  await type(page, "submitterName", NAME);
  await type(page, "phone", "251 555 0152");
  await choose(page, "safeVoicemail", "full");
}

async function typeCase(page: Page): Promise<void> {
  await choose(page, "arrestAt[certainty]", "unknown");
  await type(page, "charges[0][chargeText]", "Assault 2nd");
  await choose(page, "nextCourtAt[certainty]", "none");
  await choose(page, "hasLawyer", "none");
}

for (const [how, tag] of HOW) {
  test(`a reload and the back button find what was continued${how}`, { tag }, async ({ page }) => {
    await continueToYou(page);
    await typeYou(page);
    await press(page);
    await expectPage(page, "intake/case");
    await page.reload();
    await expectPage(page, "intake/case");
    await page.goBack();
    await expectPage(page, "intake/you");
    await expect(page.locator("[name=submitterName]")).toHaveValue(NAME);
    await expect(page.locator("input[name=safeVoicemail]:checked")).toHaveValue("full");
    await page.reload();
    await expect(page.locator("[name=phone]")).toHaveValue("251 555 0152");
    await page.goForward();
    await expectPage(page, "intake/case");
  });

  test(`two tabs that say different things are asked which one counts${how}`, { tag }, async ({
    page,
    context,
    faults,
  }) => {
    faults.expect(/409/);
    await beginExpress(page, "accused");
    goesTo(await post(page, "/intake/person", PERSON));
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto("/intake/person");
    await fillPerson(page, "Jail of the first tab");
    await press(page);
    await expectPage(page, "intake/you");
    await fillPerson(other, "Jail of the second tab");
    await press(other);
    await expectPage(other, "intake/saved-meanwhile");
    await expect(other.locator('input[name="jail"]')).toHaveValue("Jail of the second tab");
    const draft = await openDraft(await key(page));
    expect(draft?.answers.jail).toBe("Jail of the first tab");
    // What the first tab saved is one press away, and what the second typed another.
    const saved = await other.locator("main a").getAttribute("href");
    await page.goto(saved ?? "");
    await expect(page.locator("[name=jail]")).toHaveValue("Jail of the first tab");
    await press(other);
    await expectPage(other, "intake/you");
    expect((await openDraft(await key(page)))?.answers.jail).toBe("Jail of the second tab");
  });

  test(`the same page sent from two tabs alike is no question${how}`, { tag }, async ({ page, context }) => {
    await beginExpress(page, "accused");
    goesTo(await post(page, "/intake/person", PERSON));
    const other = await context.newPage();
    for (const tab of [page, other]) await tab.goto("/intake/person");
    for (const tab of [page, other]) {
      await fillPerson(tab);
      await press(tab);
      await expectPage(tab, "intake/you");
    }
  });

  test(`a form that is over says so and begins anew${how}`, { tag }, async ({ page }) => {
    await continueToYou(page);
    await typeYou(page);
    await setDraftTimes(page, { expiresAt: new Date(0) });
    await press(page);
    await expectPage(page, "intake/who");
    await expect(main(page).getByRole("status")).toContainText("no longer kept here");
    await page.goto("/es/intake/person");
    await expectPage(page, "intake/who");
    await expect(main(page).getByRole("status")).toContainText("ya no se guarda");
    expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${JAIL}`));
    await page.goto("/intake/who?over=1");
    await choose(page, "role", "accused");
    await choose(page, "inDanger", "no");
    await press(page);
    await expectPage(page, "intake/custody");
    await expect(page.locator("input:checked")).toHaveCount(0);
  });

  test(`after it was sent, the way back shows nothing of it${how}`, { tag }, async ({ page }) => {
    await continueToYou(page);
    await typeYou(page);
    await press(page);
    await expectPage(page, "intake/case");
    await typeCase(page);
    await press(page);
    await referenceOn(page);
    for (let steps = 0; steps < 4; steps += 1) {
      if ((await page.goBack()) === null) break;
      expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${JAIL}|Assault`));
      expect(
        await page
          .locator("input[type=text]")
          .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value).join("")),
      ).toBe("");
    }
  });

  for (const way of ["a press on the button", "three presses of Shift"])
    if (tag === "@js" || way === "a press on the button")
      test(`${way} in the middle lets go of everything${how}`, { tag }, async ({ page }) => {
        await elsewhere(page);
        await continueToYou(page);
        await typeYou(page);
        const before = await key(page);
        if (way === "a press on the button") await page.locator("a.exit").click();
        else for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
        await expect(page).toHaveTitle("Elsewhere");
        expect(await page.context().cookies()).toEqual([]);
        expect(before).toBeDefined();
        for (let steps = 0; steps < 3; steps += 1) {
          if ((await page.goBack()) === null) break;
          expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${JAIL}|no longer kept`));
          expect(page.url()).not.toMatch(/\/intake\/(?:you|person|notices)$/);
        }
        await page.goto("/intake/you");
        await expectPage(page, "intake/who");
        await expect(page.locator("input:checked")).toHaveCount(0);
      });
}

test("a page that a browser kept as it stood is not shown again", async ({ playwright, baseURL }, {
  project,
}) => {
  // Switched off in browsers that are driven, and on in everybody's own.
  const ignoreDefaultArgs = ["--disable-back-forward-cache"];
  const browser = await playwright.chromium.launch({ ...project.use.launchOptions, ignoreDefaultArgs });
  try {
    const page = await browser.newPage({ baseURL: baseURL ?? "" });
    await page.addInitScript(() =>
      addEventListener("pageshow", ({ persisted }) => persisted && sessionStorage.setItem("stood", "kept")),
    );
    await continueToYou(page);
    await typeYou(page);
    await page.locator('a[href="/safety"]').click();
    await expectPage(page, "safety");
    // Meanwhile it was over: sent or left on another tab, or so old that it is gone.
    await setDraftTimes(page, { expiresAt: new Date(0) });
    await page.goBack();
    await expectPage(page, "intake/who");
    expect(await page.evaluate(() => sessionStorage.getItem("stood"))).toBe("kept");
    expect(await page.content()).not.toMatch(new RegExp(`${NAME}|${JAIL}`));
    await expect(page.locator("input:checked")).toHaveCount(0);
  } finally {
    await browser.close();
  }
});

test("no page of a form is kept by a browser or by anything in between", async ({ page }) => {
  await continueToYou(page);
  const form = ["/intake", "/intake/person", "/intake/you", "/es/intake/you", "/intake/check", "/callback"];
  const after = ["/intake/sent/2222-2222", "/intake/more", "/intake/more/jail", "/intake/more/papers"];
  for (const address of [...form, ...after]) {
    const { status, headers } = await page.request
      .get(address, { maxRedirects: 0 })
      .then((answer) => ({ status: answer.status(), headers: answer.headers() }));
    expect([200, 303, 307], address).toContain(status);
    expect(headers["cache-control"], address).toContain("no-store");
  }
});

/** The neutral site without leaving the machine: our own answer to Exit counts, and then another page stands there. */
async function elsewhere(page: Page): Promise<void> {
  await page.route("**/leave", async (route) => {
    const answer = await route.fetch({ maxRedirects: 0 });
    expect(answer.status()).toBe(303);
    await route.fulfill({ contentType: "text/html", body: "<title>Elsewhere</title>" });
  });
}

const lost = (page: Page) => page.locator("[data-lost][role=alert]");
const SAVE = "**/intake/you/save";

const FAILURES: readonly (readonly [name: string, fail: (route: Route) => Promise<void>, fault: RegExp])[] = [
  ["the line is down", (route) => route.abort("internetdisconnected"), /ERR_INTERNET_DISCONNECTED/],
  ["a proxy says 502", (route) => route.fulfill({ status: 502, body: "Bad gateway" }), /502/],
  ["the portal says 503", (route) => route.fulfill({ status: 503, body: "Away" }), /503/],
  [
    "the answer is lost on its way",
    async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort("connectionreset");
    },
    /ERR_CONNECTION_RESET/,
  ],
];

for (const [name, fail, fault] of FAILURES)
  test(`when ${name}, the page stays with everything typed and a press tries again`, async ({
    page,
    faults,
  }) => {
    faults.expect(fault);
    await continueToYou(page);
    await typeYou(page);
    await page.route(SAVE, fail);
    await press(page);
    await expect(lost(page)).toContainText("What you typed is still here.");
    await expectPage(page, "intake/you");
    await expect(page.locator("[name=submitterName]")).toHaveValue(NAME);
    await expect(page.locator("[name=phone]")).toHaveValue("251 555 0152");
    await lost(page).getByRole("button").click();
    await expect(lost(page)).toBeVisible();
    await page.unroute(SAVE);
    await lost(page).getByRole("button").click();
    await expectPage(page, "intake/case");
    expect((await openDraft(await key(page)))?.answers.submitterName).toBe(NAME);
    const kept = await page.evaluate(async () => ({
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
    }));
    expect(kept).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
  });

test("a line that says nothing is given up after a while", async ({ page }) => {
  await page.clock.install();
  await continueToYou(page);
  await typeYou(page);
  const held: Route[] = [];
  await page.route(SAVE, (route) => void held.push(route));
  await press(page);
  await expect.poll(() => held.length).toBe(1);
  await expect(main(page).getByRole("status")).toHaveText("Sending…");
  await page.clock.fastForward(19_000);
  await expect(lost(page)).toHaveCount(0);
  await page.clock.fastForward(2_000);
  await expect(lost(page)).toBeVisible();
});

test("Send that is lost on its way and pressed again is one lead", async ({ page, faults }) => {
  faults.expect(/ERR_CONNECTION_RESET/);
  await continueToYou(page);
  await typeYou(page);
  await press(page);
  await expectPage(page, "intake/case");
  await typeCase(page);
  const before = await database().lead.count();
  await page.route("**/intake/case/save", FAILURES[3]?.[1] ?? (() => {}), { times: 1 });
  await press(page);
  await lost(page).getByRole("button").click();
  const reference = await referenceOn(page);
  expect(await database().lead.count()).toBe(before + 1);
  expect(await database().lead.count({ where: { reference } })).toBe(1);
});

test("Exit takes back a page that is being sent", async ({ page }) => {
  await continueToYou(page);
  await typeYou(page);
  // Nobody answers the page, and Exit is held at the moment before the new page.
  await page.route(SAVE, () => {});
  await page.route("**/leave", (route) => route.fulfill({ status: 204 }));
  await press(page);
  await expect(main(page).getByRole("status")).toBeVisible();
  const takenBack = page.waitForEvent("requestfailed", (request) =>
    request.url().endsWith("/intake/you/save"),
  );
  await page.locator("a.exit").click();
  await takenBack;
  await expect(page.locator(".exit-cover")).toBeAttached();
  await expect(lost(page)).toHaveCount(0);
});
