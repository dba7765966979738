import type { Page } from "@playwright/test";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { choose, courtDay, expectPage, press, type } from "./intake-steps";
import { OWNER } from "./portal";

// An owner says what people are to read, looks at it before it is saved, and the next person who comes reads it. The
// story has a portal of its own: what a practice takes is told to everybody.

const reads = (page: Page, kind: "typed" | "saved") => page.locator(`[data-reads=${kind}]`);
const look = (page: Page) => page.getByRole("button", { name: "Show what people will read" }).first().click();
const save = (page: Page) => page.locator("button[data-primary]").click();
const saved = (page: Page) => expect(page.locator(".notice-good")).toBeVisible();

async function enter(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/office/sign-in`);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expectPage(page, "office/leads");
}

/** `12/4/2026`, as somebody types it. */
function typedDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${month}/${date}/${year}`;
}

/** Nothing is wider than a small phone, and axe finds nothing. */
async function looksRight(page: Page, name: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await checkAccessibility(page);
  await screenshots(page, name);
  await page.setViewportSize({ width: 1280, height: 800 });
}

test("an owner looks at what people will read, saves it, and they read it", async ({
  page,
  browser,
  ownPortal,
}) => {
  // A start and some thirty pages, each looked at; a slow machine takes its time.
  test.setTimeout(120_000);
  const { url } = await ownPortal({ env: { WORKER: "off" } });
  const visitor = await (await browser.newContext()).newPage();
  await enter(page, url);

  await page.goto(`${url}/office/settings`);
  await page.getByLabel("Name of the practice").fill("Example & Example");
  await page.getByLabel("Phone number that people call").fill("256-555-0134");
  await page.getByLabel("Street address").fill("1 Court Street");
  await page.getByLabel("City").fill("Athens");
  await page.getByLabel("ZIP code").fill("35611");
  await page.getByLabel("Limestone").check();
  await page.getByLabel("Responsible lawyer").fill("Alex Example");
  await look(page);
  await expect(reads(page, "typed")).toContainText("Whoever sends one tonight at 11:30 pm");
  await expect(reads(page, "typed")).toContainText("El despacho está cerrado ahora");
  await expect(page.getByLabel("City")).toHaveValue("Athens");
  await looksRight(page, "settings-practice");
  await visitor.goto(url);
  await expect(visitor.locator("main")).not.toContainText("Athens");
  await save(page);
  await saved(page);

  const until = courtDay(20);
  await page.getByRole("link", { name: "Cases you take" }).click();
  await expect(reads(page, "saved")).toBeVisible();
  await page.getByLabel("In a trial until").fill("soon");
  await page.getByLabel("traffic tickets").check();
  await look(page);
  await expect(page.locator("#error-summary a")).toHaveText([/Enter a day such as/]);
  await expect(page.getByLabel("In a trial until")).toHaveValue("soon");
  await page.getByLabel("In a trial until").fill(typedDay(until));
  await look(page);
  await expect(page.getByLabel("traffic tickets")).toBeChecked();
  await expect(reads(page, "typed").locator("[data-preview-language=es]")).toContainText(
    "En un juicio hasta el",
  );
  await expect(reads(page, "typed").locator("[data-federal=ends]").first()).toBeVisible();
  await looksRight(page, "settings-taking");

  // Looked at and not saved: nobody is told.
  await visitor.goto(url);
  await expect(visitor.locator("[data-trial]")).toHaveCount(0);
  await save(page);
  await saved(page);
  await expect(page.locator("[data-changes] li").first()).toBeVisible();
  await visitor.goto(url);
  await expect(visitor.locator(`[data-trial="${until}"]`)).toContainText("(256) 555-0134");
  await expect(visitor.locator("[data-not-taken]")).toContainText("traffic tickets and federal cases");
  await looksRight(visitor, "home-in-trial");

  await visitor.goto(`${url}/callback`);
  await expect(visitor.locator("[data-trial]")).toBeVisible();
  await type(visitor, "submitterName", "Robin Specimen");
  await type(visitor, "phone", "251 555 0142");
  await choose(visitor, "safeVoicemail", "no");
  await choose(visitor, "custody", "no");
  await press(visitor);
  await expectPage(visitor, "intake/sent");
  await expect(visitor.locator("main")).toContainText("We are in a trial until");
  await expect(visitor.locator("[data-further]")).toContainText("do not wait for us");
  await looksRight(visitor, "sent-in-trial");

  const federal = async () => {
    await visitor.context().clearCookies();
    await visitor.goto(`${url}/intake?role=accused`);
    await choose(visitor, "custody", "no");
    await choose(visitor, "placeState", "federal");
    await press(visitor);
  };
  await federal();
  await expectPage(visitor, "intake/ended/federal");
  await page.goto(`${url}/office/settings/taking`);
  await page.getByLabel("We take federal cases").check();
  await page.getByLabel("In a trial until").fill("");
  await save(page);
  await saved(page);
  await federal();
  await expectPage(visitor, "intake/stage");
  await visitor.goto(url);
  await expect(visitor.locator("[data-trial]")).toHaveCount(0);

  await page.goto(`${url}/office/settings/words`);
  await page.getByLabel("Nothing", { exact: true }).check();
  await page.getByLabel("Your own line in English").fill("We answer in Vietnamese too.");
  await page.getByLabel("Your own line in Spanish").fill("También atendemos en vietnamita.");
  await page.getByLabel("Neutral sender").fill("Law Office");
  await look(page);
  await expect(page.locator("#error-summary a")).toHaveText([/“Law” tells what it is about/]);
  await page.getByLabel("Neutral sender").fill("Front desk");
  await look(page);
  await expect(reads(page, "typed")).toContainText("También atendemos en vietnamita.");
  await expect(reads(page, "typed").locator("[data-neutral]").first()).toContainText("from “Front desk”");
  await looksRight(page, "settings-words");
  await save(page);
  await saved(page);
  await visitor.goto(`${url}/es`);
  await expect(visitor.locator("[data-cost=free]")).toHaveText(
    "La primera llamada con un abogado es gratis.",
  );
  await visitor.goto(`${url}/callback`);
  await expect(visitor.locator("[data-own-notice]")).toHaveText("We answer in Vietnamese too.");

  await page.goto(`${url}/office/settings/targets`);
  await page.getByLabel("SOON: working days").fill("2");
  await look(page);
  await expect(reads(page, "typed").locator("[data-targets] li")).toHaveCount(5);
  await looksRight(page, "settings-targets");

  await page.goto(`${url}/office/settings/links`);
  await page.getByLabel("County").selectOption("mobile");
  await page.getByRole("button", { name: "Show its links" }).click();
  await page.getByLabel("Jail roster").fill("http://jail.example.com/");
  await save(page);
  await expect(page.locator("#error-summary a")).toHaveText([/begins with https/]);
  await expect(page.getByLabel("Jail roster")).toHaveValue("http://jail.example.com/");
  await page.getByLabel("Jail roster").fill("https://jail.example.com/roster");
  await save(page);
  await saved(page);
  await expect(reads(page, "saved").getByRole("link")).toHaveAttribute(
    "href",
    "https://jail.example.com/roster",
  );
  await looksRight(page, "settings-links");
  await visitor.context().close();
});
