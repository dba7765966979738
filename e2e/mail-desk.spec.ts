import { randomUUID } from "node:crypto";
import pg from "pg";
import { z } from "zod";
import { database } from "@/lib/db/client";
import { startRelay } from "@/lib/notifications/relay-for-tests";
import { overflow } from "./eyes-and-keys";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";
import { OWNER } from "./portal";

// The pages of the desk about mail and about the portal itself.

const PHONE = { width: 360, height: 740 };

async function submit(url: string, databaseUrl: string): Promise<string> {
  const sent = await sendIntake(url, await giveApiKey(databaseUrl), randomUUID());
  return z.object({ reference: z.string() }).parse(await sent.json()).reference;
}

test("the owner reads a kept mail as text and as it was drawn, each opening written down; nobody else may", async ({
  page,
  request,
  signIn,
  faults,
}) => {
  const reference = await submit(portalUrl(), process.env.DATABASE_URL ?? "");
  const mail = () => database().delivery.findFirst({ where: { lead: { reference }, sentAt: { not: null } } });
  await expect.poll(async () => (await mail())?.id, { timeout: 30_000 }).toBeTruthy();
  const id = (await mail())?.id ?? "";
  const owner = await signIn("owner");
  const looks = () => database().auditEntry.count({ where: { act: "mail.opened", actorId: owner.id } });

  await page.setViewportSize(PHONE);
  await page.goto("/office/mail");
  await expect(page.getByRole("link", { name: "Mail", exact: true })).toHaveAttribute("aria-current", "page");
  expect(await overflow(page)).toBe(0);
  await checkAccessibility(page);
  await screenshots(page, "mail");
  expect(await looks()).toBe(0);
  await page.locator(`[data-kept="${id}"] a`).click();
  await expect(page.locator("[data-kept-text]")).toContainText(reference);
  await expect(page.locator("[data-kept-text]")).toContainText("/have/");
  expect(await overflow(page)).toBe(0);
  await checkAccessibility(page);
  expect(await looks()).toBe(1);
  const drawn = await page.goto(`/office/mail/kept/${id}/html`);
  expect(drawn?.headers()["content-security-policy"]).toMatch(/^sandbox; default-src 'none';[^,]*$/u);
  await expect(page.getByRole("link", { name: "I have it" })).toHaveCSS("color", "rgb(255, 255, 255)");
  expect(await page.evaluate(() => origin).catch(() => "no script")).toMatch(/null|no script/u);
  expect(await looks()).toBe(2);

  // Nothing of it for a stranger or for another role.
  for (const path of [`/office/mail/kept/${id}`, `/office/mail/kept/${id}/html`]) {
    const away = await request.get(`${portalUrl()}${path}`, { maxRedirects: 0 });
    expect([path, away.status()]).toEqual([path, 303]);
  }
  await signIn("attorney");
  faults.expect(/404/u);
  for (const path of [`/office/mail/kept/${id}`, `/office/mail/kept/${id}/html`])
    expect((await page.goto(path))?.status(), path).toBe(404);
  await page.goto("/office/mail");
  await expect(page.locator("[data-kept]")).toHaveCount(0);
  await expect(page.locator("main")).not.toContainText("mailbox of this machine");
});

test("the health page says in words what the monitor hears, and lets others than the owner retry nothing", async ({
  page,
  signIn,
}) => {
  await signIn("attorney");
  await page.setViewportSize(PHONE);
  await page.goto("/office/health");
  await expect(page.locator("[data-reason=blocks-page]")).toContainText("Remove BLOCKS_PAGE");
  await expect(page.locator("main")).toContainText("Mail stays in a folder of this machine.");
  await expect(page.locator("main")).toContainText("keeps no record of backups");
  // Which it is, other stories of this portal change.
  await expect(
    page.locator("dd", { hasText: /^(?:The oldest is .{4}-.{4}, for|Nobody in jail waits)/u }),
  ).toBeVisible();
  expect(await overflow(page)).toBe(0);
  await checkAccessibility(page);
  await screenshots(page, "health");
  const headers = { origin: portalUrl() };
  const press = await page.request.post("/office/health/retry/save", { headers, form: { job: "1" } });
  expect(press.status()).toBe(404);
});

test("a refused address and a job that was given up: why, what to do, and a press that tries again", async ({
  page,
  ownPortal,
}) => {
  const relay = await startRelay();
  relay.next({ at: "address", code: 550 });
  const portal = await ownPortal({ env: { SMTP_URL: relay.url, MAIL_FROM: "portal@example.com" } });
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  try {
    const reference = await submit(portal.url, portal.databaseUrl);
    await page.goto(`${portal.url}/office/sign-in`);
    await page.getByLabel("E-mail").fill(OWNER.email);
    await page.getByLabel("Password").fill(OWNER.password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.setViewportSize(PHONE);
    await expect(async () => {
      await page.goto(`${portal.url}/office/mail`);
      await expect(page.locator("[data-red=refused]")).toContainText(OWNER.email, { timeout: 500 });
    }).toPass();
    const failed = page.locator(`[data-list=failed] li:has([data-reference="${reference}"])`);
    await expect(failed).toHaveAttribute("data-state", "failed");
    await expect(failed).toContainText("does not accept this address");
    expect(await overflow(page)).toBe(0);
    await checkAccessibility(page);
    await screenshots(page, "mail-failed");
    await page.getByRole("button", { name: "Send a test message" }).click();
    await expect(page).toHaveURL(/\/office\/mail#mail$/u);

    await client.query(
      "select graphile_worker.add_job('sweep', '{\"of\":\"sessions\"}', run_at => now() + interval '1 day', max_attempts => 1)",
    );
    await client.query("update graphile_worker._private_jobs set attempts = 1 where max_attempts = 1");
    await page.goto(`${portal.url}/office/health`);
    await expect(page.locator("[data-health=degraded]")).toBeVisible();
    await expect(page.locator("[data-reason=jobs-dead]")).toContainText("Try them again below");
    await expect(page.locator("[data-dead]")).toContainText("deleting what is over");
    expect(await overflow(page)).toBe(0);
    await checkAccessibility(page);
    await screenshots(page, "health-dead");
    await page.getByRole("button", { name: /Try again/u }).click();
    await expect(page.getByRole("status")).toContainText("runs again");
    await expect(page.locator("[data-dead]")).toHaveCount(0);
  } finally {
    await client.end();
    await relay.stop();
  }
});
