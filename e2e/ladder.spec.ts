import { randomBytes, randomUUID } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import pg from "pg";
import { z } from "zod";
import { decoded, headerOf } from "@/lib/notifications/relay-for-tests";
import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";
import { test as base, checkAccessibility, expect, screenshots } from "./fixtures";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";
import { mailbox } from "./mailbox";
import { freePort, OWNER, type Portal } from "./portal";

// A lead in the middle of the night, the people whom it wakes one after the other, and the tap that ends it. The clock
// is moved by starting the portal again on the same data, as a machine that was off does.

const ZONE = "America/Chicago";
const MINUTE = 60_000;
const CRON_SECRET = "an invented secret of a schedule";

/** What each next portal needs to go on. Asked for before `ownPortal`, so that it outlives it. */
const test = base.extend<{ place: Readonly<Record<string, string>> & { readonly DATA_DIR: string } }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
  place: async ({}, use) => {
    const scratch = mkdtempSync(join(tmpdir(), "first-call-ladder-"));
    chmodSync(scratch, 0o755); // as root the database runs as another user
    await use({
      ...{ DATA_DIR: join(scratch, "data"), PORT: String(await freePort()), CRON_SECRET },
      APP_SECRET: randomBytes(32).toString("base64url"),
    });
    rmSync(scratch, { recursive: true, force: true });
  },
});

/** Makes an attorney, as an invitation will. */
async function addAttorney(databaseUrl: string, name: string, email: string): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      `insert into users (id, practice_id, email, name, role, password_hash, updated_at)
       select gen_random_uuid(), id, $2, $1, 'attorney', 'none', now() from practices`,
      [name, email],
    );
  } finally {
    await client.end();
  }
}

async function signIn(page: Page, url: string): Promise<void> {
  await page.goto(`${url}/office/sign-in`);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("main[data-page='office/leads']")).toBeVisible();
}

const drained = z.object({ due: z.record(z.string(), z.number().nullable()) });

/** Everything that is due by now has been done when this returns. */
async function drain({ url }: Portal): Promise<z.output<typeof drained>["due"]> {
  const headers = { authorization: `Bearer ${CRON_SECRET}` };
  const answer = await fetch(`${url}/api/jobs/drain`, { method: "POST", headers });
  expect(answer.status).toBe(200);
  return drained.parse(await answer.json()).due;
}

/** To whom each mail went, and about what. */
const mails = (dataDir: string) =>
  mailbox(dataDir).map((raw) => ({
    to: headerOf(raw, "To"),
    event: headerOf(raw, "X-First-Call-Event"),
    subject: headerOf(raw, "Subject"),
    text: decoded(raw),
  }));

test("a NOW lead at night wakes the first, the second and the owner, until somebody says “I have it”", async ({
  page,
  place,
  ownPortal,
}) => {
  test.setTimeout(240_000);
  const tonight = instantOf(addDays(dayOf(new Date(), ZONE), 1), "02:00", ZONE);
  const start = Math.round((tonight.getTime() - Date.now()) / 1000);
  let portal: Portal | undefined;
  /** The portal at so many minutes after two in the morning. */
  const at = async (minutes: number): Promise<Portal> => {
    await portal?.crash();
    const CLOCK_OFFSET_SECONDS = String(start + minutes * 60);
    portal = await ownPortal({ env: { ...place, CLOCK_OFFSET_SECONDS } });
    return portal;
  };
  const mailsTo = (address: string) => mails(place.DATA_DIR).filter(({ to }) => to === address);

  const first = await at(0);
  await addAttorney(first.databaseUrl, "Lee First", "lee@example.com");
  await addAttorney(first.databaseUrl, "Kim Second", "kim@example.com");
  await signIn(page, first.url);

  await page.goto(`${first.url}/office/settings/me`);
  await page.getByLabel("Further address 1").fill("owner.phone@example.com");
  await page.getByLabel("It rings a phone").first().check();
  await page.getByRole("button", { name: "Save how you are told" }).click();
  await expect(page.getByRole("status")).toContainText("It is saved");
  await expect(page.locator("[data-preview]")).toContainText("owner.phone@example.com, minimal");

  await page.goto(`${first.url}/office/settings/on-call`);
  await page.getByLabel("First", { exact: true }).first().selectOption({ label: "Lee First" });
  await page.getByLabel("Second", { exact: true }).first().selectOption({ label: "Kim Second" });
  await page.getByLabel("Name of the backup").fill("Sam Outside");
  await page.getByLabel("E-mail address of the backup").fill("sam@example.com");
  await page.getByRole("button", { name: "Save who is on call" }).click();
  await expect(page.getByRole("status")).toContainText("Who is on call is saved");
  const example = page.locator("[data-example='now 02:00']").first().locator("li");
  await expect(example).toHaveText([
    /2:00.*Lee First/u,
    /2:15.*Kim Second/u,
    /2:30.*owner@/u,
    /2:45.*Sam Outside/u,
  ]);

  // Whoever sends reads that somebody outside may be told, in either language.
  for (const path of ["/callback", "/es/callback"]) {
    await page.goto(`${first.url}${path}`);
    await expect(page.locator("[data-notice=N14]")).toHaveCount(1);
    await checkAccessibility(page);
  }

  const custody = { value: wall(new Date(tonight.getTime() - 6 * 60 * MINUTE)), certainty: "exact" };
  const { stage: _, bondConditions: __, poExists: ___, ...known } = INTAKE;
  const intake = { ...known, custody: "yes", jail: "Mobile Metro Jail", arrestAt: custody, seenJudge: "no" };
  const sent = await sendIntake(first.url, await giveApiKey(first.databaseUrl), randomUUID(), intake);
  const answer = await sent.json();
  expect([sent.status, answer]).toEqual([201, expect.anything()]);
  await drain(first);
  expect(mails(place.DATA_DIR)).toMatchObject([{ to: "lee@example.com", event: "lead.received" }]);
  expect(mailsTo("lee@example.com")[0]?.text).toContain("Kim Second will be told at");
  // Looking is no act: at the page, and at the link of the mail.
  await page.goto(`${first.url}/office/leads`);
  await page
    .getByRole("link", { name: /Sample/u })
    .first()
    .click();
  await expect(page.locator("[data-ladder=next]")).toContainText("Kim Second will be told");
  const address = page.url();
  await page.goto(/http\S+\/have\/[\w-]+/u.exec(mailsTo("lee@example.com")[0]?.text ?? "")?.[0] ?? "");
  await expect(page.locator("main[data-page=have]")).toBeVisible();
  await checkAccessibility(page);

  // Off for three hours: one step and not three.
  const later = await at(180);
  await drain(later);
  expect(
    mails(place.DATA_DIR)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(["kim@example.com", "lee@example.com"]);
  expect(mailsTo("kim@example.com")[0]?.subject).toContain("nobody_has_it_yet");

  const owner = await at(196);
  await drain(owner);
  expect(
    mails(place.DATA_DIR)
      .map(({ to }) => to)
      .sort(),
  ).toEqual(["kim@example.com", "lee@example.com", "owner.phone@example.com", OWNER.email]);
  await signIn(page, owner.url);
  await page.goto(address);
  await expect(page.locator("[data-ladder=next]")).toContainText("Sam Outside will be told");
  await expect(page.locator("[data-delivery]")).toHaveCount(4);
  await checkAccessibility(page);
  await screenshots(page, "lead-ladder");
  await page.getByRole("button", { name: "I have it" }).click();
  await expect(page.locator("[data-ladder=stopped]")).toContainText("nobody else is told");
  await checkAccessibility(page);

  const morning = await at(360);
  await drain(morning);
  expect(mails(place.DATA_DIR)).toHaveLength(4);
});

/** An instant as a program sends it, on the clock of the court. */
function wall(at: Date): string {
  const parts = new Intl.DateTimeFormat("sv-SE", {
    ...({ timeZone: ZONE, dateStyle: "short", timeStyle: "short" } as const),
  });
  return parts.format(at).replace(" ", "T");
}

test("the settings of who is on call refuse what is wrong, keep what was typed, and fit on a phone", async ({
  page,
  signIn: enter,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  const person = await enter("owner");
  await page.goto("/office/settings/on-call");
  await page.getByLabel("First", { exact: true }).first().selectOption(person.id);
  await page.getByLabel("Second", { exact: true }).first().selectOption(person.id);
  await page.getByLabel("To the second").first().fill("soon");
  await page.getByLabel("E-mail address of the backup").fill("nobody");
  await page.getByRole("button", { name: "Save who is on call" }).click();
  await expect(page.locator("#error-summary li")).toHaveCount(4);
  await expect(page.getByLabel("To the second").first()).toHaveValue("soon");
  await expect(page).toHaveTitle(/^Error: /u);
  await checkAccessibility(page);
  await fits(page);
  await screenshots(page, "settings-on-call");

  await page.goto("/office/settings/on-call");
  await page.getByLabel("Day", { exact: true }).fill("12/24/2026");
  await page.getByLabel("What day it is").fill("Christmas Eve");
  await page.getByRole("button", { name: "Save the day" }).click();
  await expect(page.locator("[data-holiday='2026-12-24']")).toContainText("closed");
  await page.locator("[data-holiday='2026-12-24']").getByRole("button", { name: "Remove" }).click();
  await expect(page.locator("[data-holiday='2026-12-24']")).toHaveCount(0);
  await page.getByLabel("Who stands in").selectOption(person.id);
  await page.getByLabel("First day").fill("12/24/2026");
  await page.getByLabel("Last day").fill("12/20/2026");
  await page.getByRole("button", { name: "Save who stands in" }).click();
  await expect(page.locator("#error-summary")).toContainText("must not be before the first");
  await page.getByLabel("Last day").fill("12/31/2026");
  await page.getByRole("button", { name: "Save who stands in" }).click();
  await expect(page.locator("[data-cover]")).toContainText("Dec 24, 2026 to Thu, Dec 31, 2026");
  await page.locator("[data-cover]").getByRole("button", { name: "Take it back" }).click();
  await expect(page.locator("[data-cover]")).toHaveCount(0);
});

test("everybody at the desk has a page of their own, with quiet hours that custody passes", async ({
  page,
  signIn: enter,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await enter("attorney");
  await page.goto("/office/leads");
  await page.getByRole("link", { name: "Your account" }).click();
  await page.getByLabel("Further address 1").fill("not an address");
  await page.getByLabel("From").fill("9 pm");
  await page.getByRole("button", { name: "Save how you are told" }).click();
  await expect(page.locator("#error-summary li")).toHaveCount(2);
  await checkAccessibility(page);
  await page.getByLabel("Further address 1").fill("pat.private@example.com");
  await page.getByLabel("Until").fill("6:30 am");
  await page.getByRole("button", { name: "Save how you are told" }).click();
  await expect(page.getByRole("status")).toContainText("It is saved");
  const [jail, court] = [
    page.locator("[data-example='now 02:00']").nth(0),
    page.locator("[data-example='now 02:00']").nth(1),
  ];
  await expect(jail).not.toContainText("held by quiet hours");
  await expect(court).toContainText("held by quiet hours");
  await checkAccessibility(page);
  await fits(page);
  await screenshots(page, "settings-me");
  await enter("auditor");
  await page.goto("/office/settings/me");
  await expect(page.getByLabel("New password")).toBeVisible();
  await expect(page.getByLabel("Further address 1")).toHaveCount(0);
});

async function fits(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(wide, "no scrolling sideways").toBeLessThanOrEqual(0);
}
