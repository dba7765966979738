import type { APIRequestContext, Page } from "@playwright/test";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { OWNER } from "./portal";

// How somebody gets a desk, into it, out of it, and how nobody else does. Each story has a portal of its own,
// because each changes whom it belongs to; everything a person does is done in the browser.

const SIGN_IN = "/office/sign-in";

/** Fills the first-run page the way somebody in an office would. */
async function describePractice(page: Page): Promise<void> {
  await page.getByLabel("Name of the practice").fill("Example & Example");
  await page.getByLabel("Phone number that people call").fill("256.555.0134");
  await page.getByLabel("Street address").fill("1 Court Street");
  await page.getByLabel("City").fill("Athens");
  await page.getByLabel("ZIP code").fill("35611");
  await page.getByRole("group", { name: "Friday" }).getByLabel("Closes").fill("3 pm");
  await page.getByRole("group", { name: "Counties that you serve" }).getByLabel("Limestone").check();
  await page.getByLabel("Responsible lawyer").fill("Alex Example");
}

async function describeOwner(page: Page): Promise<void> {
  await page.getByLabel("Your name").fill("Alex Example");
  await page.getByLabel("Your e-mail address").fill(OWNER.email);
  await page.getByLabel("Choose a password").fill(OWNER.password);
}

async function signInBy(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const summary = (page: Page) => page.locator("#error-summary[role=alert][data-errors]");
const main = (page: Page) => page.locator("main");

/** A request that follows nothing, as a machine would send it. */
function bare(request: APIRequestContext, origin: string) {
  return {
    get: (address: string) => request.get(origin + address, { maxRedirects: 0 }),
    post: (address: string, form: Record<string, string> = {}, from = origin) =>
      request.post(origin + address, { form, headers: { origin: from }, maxRedirects: 0 }),
  };
}

for (const [how, tag] of [
  ["", "@js"],
  [" without scripts", "@nojs"],
] as const)
  test(`from the set-up link to a practice, out and in again${how}`, { tag }, async ({ page, ownPortal }) => {
    const portal = await ownPortal({ owner: false });
    const link = portal.setupUrl ?? "";

    await page.goto(`${portal.url}/office/leads`);
    await expect(page).toHaveURL(portal.url + SIGN_IN);
    await expect(main(page)).toHaveAttribute("data-page", "office/setting-up");

    await page.goto(link);
    await expect(main(page)).toHaveAttribute("data-page", "office/setup");
    await expect(page.locator("button[data-primary]")).toHaveCount(1);
    await describePractice(page);
    await page.getByLabel("ZIP code").fill("3561");
    await page.getByRole("group", { name: "Monday" }).getByLabel("Closes").fill("8:00 am");
    await page.getByLabel("Your name").fill("Alex Example");
    await page.getByRole("button", { name: "Set up and sign in" }).click();

    // Everything that was typed is there again, the errors stand where they belong, in the order of the page.
    await expect(summary(page)).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    await expect(summary(page).getByRole("link")).toHaveText([
      /ZIP code/,
      /On Monday the closing time/,
      /Enter an e-mail address/,
      /Choose a password/,
    ]);
    await expect(page.locator("[id='hours[monday][closes]-error']")).toContainText("On Monday");
    await expect(page.getByLabel("Name of the practice")).toHaveValue("Example & Example");
    await expect(page.getByLabel("ZIP code")).toHaveValue("3561");
    await expect(page.getByRole("group", { name: "Friday" }).getByLabel("Closes")).toHaveValue("3 pm");
    await expect(page.getByLabel("Limestone")).toBeChecked();
    await screenshots(page, `set-up-errors-${tag.slice(1)}`);

    await page.getByLabel("ZIP code").fill("35611");
    await page.getByRole("group", { name: "Monday" }).getByLabel("Closes").fill("5:00 pm");
    await describeOwner(page);
    await page.getByRole("button", { name: "Set up and sign in" }).click();
    await expect(page).toHaveURL(`${portal.url}/office/leads`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Leads");
    await expect(page.locator("[data-signed-in]")).toHaveText("Alex Example");
    await expect(page.locator("[data-banner=incomplete]")).toHaveCount(0);

    await page.getByRole("button", { name: "Sign out" }).click();
    await expect(page).toHaveURL(portal.url + SIGN_IN);
    await page.goto(`${portal.url}/office/settings`);
    await expect(page).toHaveURL(portal.url + SIGN_IN);

    await signInBy(page, OWNER.email.toUpperCase(), "not this one");
    await expect(summary(page)).toContainText("do not belong together");
    await expect(page).toHaveTitle(/^Error: /);
    await expect(page).toHaveURL(/\?error=wrong#error-summary$/);
    await expect(page.getByLabel("E-mail address")).toHaveValue(OWNER.email.toUpperCase());
    await expect(page.getByLabel("Password")).toHaveValue("");
    await page.getByLabel("Password").fill(OWNER.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(`${portal.url}/office/leads`);

    await page.getByRole("link", { name: "Settings" }).click();
    await page.getByLabel("Name of the practice").fill("Example Law");
    await page.getByRole("button", { name: "Save the practice" }).click();
    await expect(page.getByRole("status")).toContainText("The practice is saved");
    await page.goto(portal.url);
    await expect(page.getByText("Example Law").first()).toBeVisible();
  });

test("a used, an ended and an invented link look the same, and say how to get a new one", async ({
  page,
  request,
  ownPortal,
  faults,
}) => {
  faults.expect(/404/);
  const portal = await ownPortal({ owner: false });
  const { post } = bare(request, portal.url);
  const token = new URL(portal.setupUrl ?? "").searchParams.get("token") ?? "";
  const answer = await page.goto(`${portal.url}/office/setup?token=${token.slice(1)}x`);
  expect(answer?.status()).toBe(404);
  await expect(main(page)).toHaveAttribute("data-page", "office/setup-over");
  await expect(main(page)).toContainText("start it again");
  const posted = await post("/office/setup/save", { token: "invented", name: "X", password: OWNER.password });
  expect(posted.status()).toBe(303);
  expect(await posted.text()).toBe("");
  expect((await request.get(portal.setupUrl ?? "")).status()).toBe(200);
  expect((await request.get(portal.setupUrl ?? "")).status()).toBe(200);
});

test("an owner from the environment is asked to complete the practice, and two savers see each other", async ({
  page,
  context,
  ownPortal,
  faults,
}) => {
  const portal = await ownPortal();
  await page.goto(`${portal.url}/office`);
  await signInBy(page, OWNER.email, OWNER.password);
  await expect(page.locator("[data-banner=incomplete]")).toBeVisible();
  await page.getByRole("link", { name: "Complete the practice" }).click();
  await describePractice(page);

  const second = await context.newPage();
  await second.goto(`${portal.url}/office/settings`);
  await describePractice(second);
  await second.getByLabel("Name of the practice").fill("Second & Second");
  await page.getByRole("button", { name: "Save the practice" }).click();
  await expect(page.getByRole("status")).toContainText("saved");
  await expect(page.locator("[data-banner=incomplete]")).toHaveCount(0);

  faults.expect(/409/);
  const [answer] = await Promise.all([
    second.waitForResponse((response) => response.url().endsWith("/office/settings/save")),
    second.getByRole("button", { name: "Save the practice" }).click(),
  ]);
  expect(answer.status()).toBe(409);
  await expect(main(second)).toContainText("Saved now: Example & Example");
  await expect(main(second)).toContainText("Yours: Second & Second");
  await screenshots(second, "settings-changed");
  await second.getByRole("button", { name: "Save yours over it" }).click();
  await expect(second.getByLabel("Name of the practice")).toHaveValue("Second & Second");
});

test("changing the password ends every other session", async ({ page, browser, ownPortal }) => {
  const portal = await ownPortal();
  await page.goto(portal.url + SIGN_IN);
  await signInBy(page, OWNER.email, OWNER.password);
  const elsewhere = await browser.newPage();
  await elsewhere.goto(portal.url + SIGN_IN);
  await signInBy(elsewhere, OWNER.email, OWNER.password);
  await expect(elsewhere).toHaveURL(`${portal.url}/office/leads`);

  await page.goto(`${portal.url}/office/settings/me`);
  const change = async (current: string, next: string) => {
    await page.getByLabel("Your password now").fill(current);
    await page.getByLabel("New password").fill(next);
    await page.getByRole("button", { name: "Change the password" }).click();
  };
  await change("not this one", "another invented phrase");
  await expect(summary(page)).toContainText("This is not your password");
  await change(OWNER.password, "short");
  await expect(summary(page)).toContainText("at least 12");
  await change(OWNER.password, "another invented phrase");
  await expect(page.getByRole("status")).toContainText("Your password is changed");
  await elsewhere.reload();
  await expect(elsewhere).toHaveURL(portal.url + SIGN_IN);
  await elsewhere.close();
});

test("wrong passwords are slowed down with a sentence and a time, known and unknown alike", async ({
  request,
  ownPortal,
}) => {
  const portal = await ownPortal({ env: { RATE_LIMIT_FACTOR: "1" } });
  const { post } = bare(request, portal.url);
  for (const email of [OWNER.email, "nobody@example.com"]) {
    const tries = [];
    for (let n = 0; n < 7; n++) tries.push(await post("/office/sign-in/save", { email, password: "wrong" }));
    expect(tries.map((answer) => answer.status())).toEqual([303, 303, 303, 303, 303, 303, 429]);
    const last = tries.at(-1);
    expect(Number(last?.headers()["retry-after"])).toBeGreaterThan(0);
    expect(await last?.text()).toMatch(/You can try again in \d+ seconds/);
  }
  const right = await post("/office/sign-in/save", { email: OWNER.email, password: OWNER.password });
  expect(right.status()).toBe(429);
  expect(right.headers()["set-cookie"]).toBeUndefined();
});

test("a stranger gets nothing", async ({ request, baseURL }) => {
  const { get, post } = bare(request, baseURL ?? "");
  for (const address of [
    "/office",
    "/office/leads",
    "/office/settings",
    "/office/audit",
    "/office/leads/1",
  ]) {
    const answer = await get(address);
    expect([address, answer.status(), answer.headers().location]).toEqual([address, 303, SIGN_IN]);
    expect((await post(address)).status(), address).toBe(401);
  }
  for (const address of [
    "/office/settings/save",
    "/office/settings/password/save",
    "/office/settings/me/save",
    "/office/settings/on-call/save",
    "/office/sign-out",
  ]) {
    expect((await post(address)).status(), address).toBe(401);
    expect((await post(address, {}, "https://elsewhere.example")).status(), address).toBe(403);
  }
  expect((await post("/office/sign-in/save", {}, "https://elsewhere.example")).status()).toBe(403);
  const stolen = { headers: { cookie: "next-auth.session-token=invented" }, maxRedirects: 0 };
  expect((await request.get("/office/leads", stolen)).status()).toBe(303);
});

test("nothing of next-auth can be reached from outside", async ({ request, baseURL }) => {
  const { get, post } = bare(request, baseURL ?? "");
  for (const action of [
    "callback/credentials",
    "session",
    "csrf",
    "signin",
    "signout",
    "providers",
    "error",
    "_log",
  ]) {
    expect((await get(`/api/auth/${action}`)).status(), action).toBe(404);
    expect((await post(`/api/auth/${action}`, { ticket: "x" })).status(), action).toBe(404);
  }
});

test("hostile sign-ins get an answer and never a fault", async ({ request, baseURL }) => {
  const { post } = bare(request, baseURL ?? "");
  const long = "x".repeat(100_000);
  const bodies: Record<string, string>[] = [
    {},
    { email: "", password: "" },
    { email: `${long}@example.com`, password: "x" },
    { email: "pat@example.com", password: long },
    { email: "a\u0000b@example.com", password: "\u0000" },
    { email: "pat@example.com", password: "\u0000 nothing" },
  ];
  for (const body of bodies) {
    const answer = await post("/office/sign-in/save", body);
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(
      /^\/office\/sign-in\?error=(email|password|both|wrong)#error-summary$/,
    );
  }
  const twice = await request.post("/office/sign-in/save", {
    headers: { origin: baseURL ?? "", "content-type": "application/x-www-form-urlencoded" },
    data: "email=a%40example.com&email=b%40example.com&password=x",
    maxRedirects: 0,
  });
  expect(twice.status()).toBe(400);
  const noForm = await request.post("/office/sign-in/save", {
    headers: { origin: baseURL ?? "", "content-type": "application/json" },
    data: "{",
    maxRedirects: 0,
  });
  expect(noForm.status()).toBe(400);
});

test("settings are the owner's; to others they look like an address that does not exist", async ({
  page,
  signIn,
  faults,
}) => {
  faults.expect(/404/);
  await signIn("attorney");
  await page.goto("/office/leads");
  await expect(page.getByRole("link", { name: "Settings" })).toHaveCount(0);
  const [settings, nothing] = [await page.goto("/office/settings"), await page.goto("/office/nothing")];
  expect([settings?.status(), nothing?.status()]).toEqual([404, 404]);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Nothing here");
  expect((await page.goto("/office/settings/on-call"))?.status()).toBe(404);
  expect((await page.goto("/office/settings/me"))?.status()).toBe(200);
});

for (const colorScheme of ["light", "dark"] as const)
  test(`the pages read well on a phone and on a desk, ${colorScheme}`, async ({ page, signIn }) => {
    await page.emulateMedia({ colorScheme });
    const look = async (name: string) => {
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(await overflow(), `${name} at ${width} px`).toBe(0);
        await checkAccessibility(page);
      }
      await screenshots(page, `${name}-${colorScheme}`);
    };
    await page.goto(SIGN_IN);
    await look("sign-in");
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(summary(page)).toBeFocused();
    await look("sign-in-errors");
    await signIn("owner");
    await page.goto("/office/leads");
    await look("leads");
    await page.goto("/office/settings");
    await look("settings");
  });
