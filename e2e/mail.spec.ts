import { randomUUID } from "node:crypto";
import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";
import { decoded, headerOf, startRelay } from "@/lib/notifications/relay-for-tests";
import { API_KEY, startProvider } from "@/lib/notifications/resend-for-tests";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";
import { mailbox } from "./mailbox";
import { OWNER, type Portal } from "./portal";

// Mail to staff, out of the production build: into the mailbox, to a real SMTP server, to the API of Resend.

const SENDER = { MAIL_FROM: "Portal <portal@example.com>" };

async function submit(portal: Portal): Promise<string> {
  const sent = await sendIntake(portal.url, await giveApiKey(portal.databaseUrl), randomUUID());
  expect(sent.status).toBe(201);
  return z.object({ reference: z.string() }).parse(await sent.json()).reference;
}

async function firstMail({ dataDir }: Portal): Promise<string> {
  await expect.poll(() => mailbox(dataDir).length, { timeout: 30_000 }).toBe(1);
  return mailbox(dataDir)[0] ?? "";
}

const health = async (request: APIRequestContext, { url }: Portal) =>
  z
    .object({ status: z.string(), mail: z.object({ failing: z.boolean() }), reasons: z.array(z.string()) })
    .parse(await (await request.get(`${url}/api/health`)).json());

test("“I have it” in a mail: a page with the reference and one button, pressed without signing in", async ({
  page,
  ownPortal,
}) => {
  const portal = await ownPortal();
  const reference = await submit(portal);
  const raw = await firstMail(portal);
  expect(headerOf(raw, "To")).toBe(OWNER.email);
  expect(headerOf(raw, "X-First-Call-Reference")).toBe(reference);
  const [, path = ""] = new RegExp(`${portal.url}(/have/[\\w-]+)`, "u").exec(decoded(raw)) ?? [];

  const opened = await page.goto(`${portal.url}${path}`);
  expect(opened?.status()).toBe(200);
  await expect(page.locator("main")).toContainText(reference);
  expect(await page.content()).not.toMatch(/Sample|555.?01|Theft/u);
  await checkAccessibility(page);
  await screenshots(page, "have");
  // A page that is only looked at, again, has recorded nothing.
  await page.reload();
  await page.locator("button[data-primary]").click();
  await expect(page.locator("[data-acknowledged]")).toBeVisible();
  await expect(page).toHaveURL(`${portal.url}${path}`);
  await checkAccessibility(page);
  await screenshots(page, "have-said");

  await page.goto(`${portal.url}/office/sign-in`);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page
    .getByRole("link", { name: /Sample/u })
    .first()
    .click();
  await expect(page.locator("[data-delivery][data-state=sent]")).toContainText("I have it");
  expect(portal.output()).not.toContain(path.slice("/have/".length));
});

test("a link that was never given out is a page that says so, and takes nothing from elsewhere", async ({
  page,
  request,
  ownPortal,
  faults,
}) => {
  const portal = await ownPortal();
  const reference = await submit(portal);
  const [, path = ""] = /(\/have\/[\w-]+)/u.exec(decoded(await firstMail(portal))) ?? [];
  faults.expect(/404/u);
  const opened = await page.goto(`${portal.url}/have/${"A".repeat(43)}`);
  expect(opened?.status()).toBe(404);
  await expect(page.locator("main[data-page=have-over]")).toBeVisible();
  await screenshots(page, "have-over");
  const post = (origin: string, at: string) =>
    request.post(`${portal.url}${at}/save`, { headers: { origin }, maxRedirects: 0 });
  expect((await post("https://elsewhere.example.com", path)).status()).toBe(403);
  expect((await post(portal.url, `/have/${"A".repeat(43)}`)).status()).toBe(303);
  expect((await request.get(`${portal.url}${path}/save`, { maxRedirects: 0 })).headers().location).toBe(path);
  const after = await request.get(`${portal.url}${path}`);
  expect(await after.text()).toContain(reference);
  expect(await after.text()).not.toContain("data-acknowledged");
  expect((await request.get(`${portal.url}/have`)).status()).toBe(404);
});

test("a relay that refuses twice and then takes it: one mail, and red meanwhile", async ({
  page,
  request,
  ownPortal,
}) => {
  const relay = await startRelay();
  let heard = () => {};
  const refused = new Promise<void>((resolve) => {
    heard = resolve;
  });
  relay.next({ at: "message", code: 451 }, { at: "message", code: 451 }, { after: () => refused });
  const portal = await ownPortal({ env: { SMTP_URL: relay.url, ...SENDER } });
  await submit(portal);
  await expect.poll(() => relay.heard.length, { timeout: 30_000 }).toBe(3);
  const during = await health(request, portal);
  expect(during).toMatchObject({ status: "degraded", mail: { failing: true } });
  expect(during.reasons).toContain("mail-failing");
  await page.goto(`${portal.url}/office/sign-in`);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("[data-trouble=mail-failing]")).toBeVisible();
  await checkAccessibility(page);
  await screenshots(page, "desk-mail-trouble");
  heard();
  await expect.poll(() => health(request, portal)).toMatchObject({ status: "ok", mail: { failing: false } });
  expect(relay.taken).toHaveLength(1);
  await relay.stop();
});

test("the web process killed right after an intake was acknowledged: one mail, by Resend", async ({
  ownPortal,
}) => {
  const provider = await startProvider();
  const portal = await ownPortal({
    env: { RESEND_API_KEY: API_KEY, RESEND_BASE_URL: provider.url, ...SENDER },
  });
  const key = await giveApiKey(portal.databaseUrl);
  await sendIntake(portal.url, key, randomUUID());
  const web = portal.processes().find(({ name }) => name === "web");
  process.kill(web?.pid ?? 0, "SIGKILL");
  await expect.poll(() => provider.mails.size, { timeout: 50_000 }).toBe(1);
  await provider.stop();
});
