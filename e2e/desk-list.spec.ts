import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";

// The list of leads: what stands in it, how it is narrowed, searched, worked on with many at once and by keys alone.

type Answers = Readonly<Record<string, unknown>>;
type Stored = { id: string; reference: string };

let apiKey: string | undefined;

/** A family member writes: the accused has a name of their own, and may be in jail. */
const FAMILY: Answers = {
  ...{ role: "family", submitterName: "Rosa Sample", submitterRelation: "parent", isNamedVictim: "no" },
  ...{ accusedName: "Robert Sample", accusedKnows: "yes" },
};

async function storeLead(changes: Answers = {}): Promise<Stored> {
  apiKey ??= await giveApiKey(process.env.DATABASE_URL ?? "");
  const sent = await sendIntake(portalUrl(), apiKey, randomUUID(), { ...INTAKE, ...FAMILY, ...changes });
  const text = await sent.text();
  expect(sent.status, text).toBe(201);
  return database().lead.findUniqueOrThrow({
    where: { reference: JSON.parse(text).reference },
    select: { id: true, reference: true },
  });
}

/** So long ago, on the clock of the court. */
function ago(hours: number): string {
  const at = new Date(Date.now() - hours * 60 * 60 * 1000);
  return at.toLocaleString("sv-SE", { timeZone: "America/Chicago" }).slice(0, 16).replace(" ", "T");
}

const heldLead = (changes: Answers = {}) =>
  storeLead({
    ...{ custody: "yes", jail: "Mobile Metro Jail", arrestAt: { value: ago(80), certainty: "exact" } },
    ...changes,
  });

/** A name that no other test has, and that a typo of one letter still finds. */
function ownName(): string {
  const letters = randomUUID()
    .replace(/[^a-f]/g, "")
    .padEnd(8, "x")
    .slice(0, 8);
  return `Quent${letters}`;
}

const row = (page: Page, { id }: Stored) => page.locator(`main li[data-lead="${id}"]`);

async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 900 });
      await checkAccessibility(page);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(wide, `${name} at ${width} is no wider than the window`).toBe(false);
    }
    await screenshots(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
}

async function find(page: Page, typed: string): Promise<void> {
  await page.goto("/office/leads");
  await page.getByRole("searchbox").fill(typed);
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page).toHaveURL(/\/office\/leads\/search$/);
}

test("a morning: who first, why, until when, and may I call", async ({ page, signIn }) => {
  await signIn("attorney");
  const held = await heldLead({ accusedName: `Ida ${ownName()}`, safeVoicemail: "neutralOnly" });
  const waiting = await heldLead({ accusedName: `Ola ${ownName()}`, contactMethod: "iWillCall" });
  const today = await storeLead({
    charges: [{ chargeText: "DUI", duiRelated: true }],
    arrestAt: { value: ago(24 * 9).slice(0, 10), certainty: "exact" },
  });
  const { count } = await database().leadChannel.updateMany({
    where: { leadId: today.id, kind: "phone" },
    data: { safe: false, why: "attempt", changedAt: new Date() },
  });
  expect(count).toBe(1);
  await page.goto("/office/leads");
  await expect(row(page, held).locator("[data-rule=T02]")).toHaveText("held 80 h, no judge");
  await expect(row(page, held).locator("[data-safe=neutralOnly]")).toContainText("please call back");
  await expect(row(page, held).locator("[data-clock]")).toHaveAttribute("data-clock", /^(runs|late)$/);
  await expect(row(page, waiting).locator("[data-clock=waits]")).toHaveText("waits for their call");
  await expect(row(page, held)).toContainText("conflict check: not checked yet");
  await page.goto("/office/leads?lane=today");
  await expect(page.locator("main li[data-lead]:not([data-lane=today])")).toHaveCount(0);
  await expect(row(page, today).locator("[data-safe=no]")).toContainText("do not call");
  await page.goto("/office/leads");
  await look(page, "desk-list");

  await page.getByRole("link", { name: "Reports", exact: true }).click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/reports");
  await expect(page.getByRole("link", { name: "Reports", exact: true })).toHaveAttribute(
    "aria-current",
    "page",
  );
  await expect(page.locator("[data-hour]").first()).toBeVisible();
  await expect(page.locator("main")).not.toContainText(held.reference);
  await look(page, "desk-reports");
});

for (const tag of ["@js", "@nojs"])
  test(`filters stand in the address and say what they cannot follow ${tag}`, { tag }, async ({
    page,
    signIn,
  }) => {
    await signIn("attorney");
    const spanish = await heldLead({ accusedName: ownName() });
    await database().lead.update({ where: { id: spanish.id }, data: { language: "es" } });
    const english = await storeLead({ accusedName: ownName() });
    await page.goto("/office/leads");
    await page.getByText("More filters").click();
    await page.getByLabel("Language").selectOption("es");
    await page.getByRole("button", { name: "Show", exact: true }).click();
    await expect(page).toHaveURL(/[?&]language=es/);
    await expect(row(page, spanish)).toBeVisible();
    await expect(row(page, english)).toHaveCount(0);
    await page.goto("/office/leads?county=paris&status=gone&after=forged&lane=now&lane=soon");
    await expect(page.locator("[data-trouble]")).toContainText("Status, Lane, County");
    await expect(page.locator("[data-trouble]")).toContainText("You are at the top");
    await page.goto(`/office/leads?assigned=${randomUUID()}`);
    await expect(page.locator("[data-empty=filter]")).toBeVisible();
    if (tag === "@js") await look(page, "desk-list-empty");
  });

test("says that an answer is still on its way, and that nobody has to press again", async ({
  page,
  signIn,
}) => {
  await signIn("attorney");
  await page.goto("/office/leads");
  const slow = page.locator("[data-slow]");
  await expect(slow).toBeEmpty();
  let letThrough = () => {};
  const held = new Promise<void>((through) => {
    letThrough = through;
  });
  await page.route("**/office/leads/due", async (route) => {
    await held;
    await route.continue();
  });
  // Told by the page itself: Playwright asks a page nothing while it goes on to another one.
  const told = new Promise<string>((resolve) => page.exposeFunction("told", resolve));
  await slow.evaluate((place) => {
    const tell = () => Reflect.get(window, "told")(place.textContent);
    new MutationObserver(tell).observe(place, { childList: true, subtree: true });
  });
  const pressed = page.getByRole("link", { name: "Follow-ups" }).click();
  expect(await told).toContain("no need to press again");
  letThrough();
  await pressed;
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/leads/due");
  await expect(slow).toBeEmpty();
});

test("finds people by what was misheard and by numbers on papers", async ({ page, signIn }) => {
  await signIn("attorney");
  const name = ownName();
  const number = `CC-2026-${randomUUID().slice(0, 6).toUpperCase()}`;
  const lead = await storeLead({
    ...{ accusedName: `Rosalind ${name}`, phone: "+12055550163" },
    charges: [{ chargeText: "Theft", caseNo: number, warrantNo: `W-${number}` }],
  });
  const swapped = `${name.slice(0, 6)}${name[7]}${name[6]}${name.slice(8)}`;
  for (const typed of [swapped, `${name.slice(0, 7)} rosalind`, number.toLowerCase(), number.slice(-6)]) {
    await find(page, typed);
    await expect(row(page, lead), typed).toBeVisible();
  }
  expect(page.url()).not.toContain(name);
  await look(page, "desk-search");
  await find(page, "x".repeat(10_000));
  await expect(page.getByRole("status")).toContainText("Nobody was found");
});

test("gives many at once to somebody, and takes it back where nothing was done since", async ({
  page,
  signIn,
}) => {
  const person = await signIn("attorney");
  const surname = ownName();
  const [one, two, three] = [await heldLead(), await heldLead(), await heldLead()];
  await database().lead.updateMany({
    where: { id: { in: [one, two, three].map(({ id }) => id) } },
    data: { placeCounty: "winston", accusedName: surname },
  });
  await page.goto("/office/leads?county=winston");
  await page.getByRole("button", { name: "Give them" }).click();
  await expect(page.locator("[data-trouble]")).toContainText("Tick at least one lead");
  for (const lead of [one, two, three]) await row(page, lead).getByRole("checkbox").check();
  await database().lead.update({ where: { id: three.id }, data: { version: { increment: 1 } } });
  await page.getByLabel("Give to").selectOption({ label: person.name });
  await page.getByRole("button", { name: "Give them" }).click();
  await expect(page).toHaveURL(/county=winston&bulk=/);
  await expect(page.locator("[data-bulk]")).toContainText(`2 leads given to ${person.name}`);
  await expect(page.locator(`[data-left="${three.id}"]`)).toContainText("somebody changed it meanwhile");
  await expect(row(page, one).locator("[data-assigned]")).toContainText(person.name);
  await look(page, "desk-list-bulk");
  await database().lead.update({ where: { id: two.id }, data: { version: { increment: 1 } } });
  await page.getByRole("button", { name: "Take it back" }).click();
  await expect(page.locator("[data-bulk][data-undone=true]")).toContainText("1 lead as before");
  await expect(page.locator(`[data-left="${two.id}"]`)).toBeVisible();
  await expect(row(page, one).locator("[data-assigned]")).toHaveCount(0);
  await expect(row(page, two).locator("[data-assigned]")).toContainText(person.name);
});

test("is worked with keys alone, and without them by whoever switches them off", async ({ page, signIn }) => {
  await signIn("attorney");
  for (let n = 0; n < 3; n += 1) await storeLead();
  await page.goto("/office/leads");
  const links = page.locator("main li[data-lead] a[data-open]");
  await expect(page.locator("details[data-keys=on][data-listening]")).toBeVisible();
  await page.keyboard.press("j");
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press("x");
  await expect(page.locator("main li[data-lead] input[type=checkbox]").nth(1)).toBeChecked();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.keyboard.type("jjx?");
  await expect(page.getByRole("searchbox")).toHaveValue("jjx?");
  await page.getByRole("searchbox").blur();
  await page.keyboard.press("?");
  await expect(page.locator("details[data-keys]")).toHaveAttribute("open", "");
  await look(page, "desk-list-keys");
  await page.keyboard.press("j");
  const href = (await links.nth(0).getAttribute("href")) ?? "";
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(new RegExp(`${href}$`));
  await page.goto("/office/leads");
  await page.locator("details[data-keys] summary").click();
  await page.getByRole("button", { name: "Switch single keys off" }).click();
  await expect(page.locator("details[data-keys=off]")).toBeVisible();
  await page.keyboard.press("j");
  await expect(links.nth(0)).not.toBeFocused();
});

test("says that the list has changed, and moves nothing", async ({ page, signIn }) => {
  await signIn("attorney");
  await page.clock.install();
  const lead = await heldLead({ placeCounty: "mobile" });
  await database().lead.update({ where: { id: lead.id }, data: { placeCounty: "clarke" } });
  await page.goto("/office/leads?county=clarke");
  const watch = page.locator("[data-list-watch]");
  const before = await row(page, lead).boundingBox();
  const asked = () => page.waitForResponse((response) => response.url().includes("/office/leads/changed"));
  let answer = asked();
  await page.clock.runFor(15_000);
  expect(await (await answer).json()).toEqual({ changed: false });
  await expect(watch).toHaveText("");
  const other = await heldLead();
  await database().lead.update({ where: { id: other.id }, data: { placeCounty: "clarke" } });
  answer = asked();
  await page.clock.runFor(15_000);
  expect(await (await answer).json()).toEqual({ changed: true });
  await expect(watch).toHaveText("The list has changed: show it");
  await expect(row(page, other)).toHaveCount(0);
  expect(await row(page, lead).boundingBox()).toEqual(before);
  await checkAccessibility(page);
  await watch.getByRole("link").click();
  await expect(row(page, other)).toBeVisible();
});
