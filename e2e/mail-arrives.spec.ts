import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { z } from "zod";
import { decoded, startRelay } from "@/lib/notifications/relay-for-tests";
import { API_KEY, providerIdOf, signedBy, startProvider } from "@/lib/notifications/resend-for-tests";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";
import { OWNER, type Portal } from "./portal";

// Whether mail arrives, out of the production build: what the provider tells, what a person says, what the desk shows.

const SENDER = { MAIL_FROM: "Portal <portal@example.com>" };
const SECRET = `whsec_${Buffer.from("an invented secret of the webhook").toString("base64")}`;

async function signIn(page: Page, { url }: Portal): Promise<void> {
  await page.goto(`${url}/office/sign-in`);
  await page.getByLabel("E-mail").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

const reasons = async (page: Page, { url }: Portal) =>
  z.object({ reasons: z.array(z.string()) }).parse(await (await page.request.get(`${url}/api/health`)).json())
    .reasons;

test("what the provider tells is shown on the lead, red where it did not arrive, and sent again at a press", async ({
  page,
  ownPortal,
}) => {
  const provider = await startProvider();
  const road = { RESEND_API_KEY: API_KEY, RESEND_BASE_URL: provider.url, RESEND_WEBHOOK_SECRET: SECRET };
  const portal = await ownPortal({ env: { ...road, ...SENDER } });
  try {
    await sendIntake(portal.url, await giveApiKey(portal.databaseUrl), randomUUID());
    await expect.poll(() => provider.mails.size, { timeout: 30_000 }).toBe(1);
    const [deliveryId = ""] = provider.mails.keys();
    const tell = async (type: string, id: string, secret = SECRET) => {
      const told = {
        type,
        created_at: new Date().toISOString(),
        data: { email_id: providerIdOf(deliveryId) },
      };
      const data = JSON.stringify(told);
      const headers = { "content-type": "application/json", ...signedBy(secret, data, id) };
      return (await page.request.post(`${portal.url}/api/webhooks/resend`, { data, headers })).status();
    };
    await signIn(page, portal);
    await page
      .getByRole("link", { name: /Sample/u })
      .first()
      .click();
    const delivery = page.locator(`[data-delivery="${deliveryId}"]`);
    await expect(delivery).toHaveAttribute("data-state", "sent");
    const other = `whsec_${Buffer.from("not the secret of this portal").toString("base64")}`;
    expect(await tell("email.bounced", "forged", other)).toBe(401);
    expect(await tell("email.delivered", "one")).toBe(200);
    await page.reload();
    await expect(delivery).toHaveAttribute("data-state", "delivered");
    // Twice, and then late: nothing that was known is forgotten.
    for (const id of ["two", "two"]) expect(await tell("email.bounced", id)).toBe(200);
    expect(await tell("email.delivered", "three")).toBe(200);
    await page.reload();
    await expect(delivery).toHaveAttribute("data-state", "bounced");
    await expect(page.locator("[data-trouble=mail-refused]")).toBeVisible();
    expect(await reasons(page, portal)).toContain("mail-refused");
    await checkAccessibility(page);
    await screenshots(page, "lead-bounced");
    await delivery.getByRole("button", { name: /Send again/u }).click();
    await expect(page.getByRole("status")).toContainText("sent again");
    await expect.poll(() => provider.mails.size, { timeout: 30_000 }).toBe(2);
  } finally {
    await provider.stop();
  }
});

test("the weekly check is answered by one press, without signing in, and a test message shows on the settings", async ({
  page,
  ownPortal,
  faults,
}) => {
  const relay = await startRelay();
  // Tomorrow at noon of the practice: the first morning after the start has passed.
  const noon = new Date().setUTCHours(24 + 18, 0, 0, 0);
  const offset = Math.round((noon - Date.now()) / 1000);
  const portal = await ownPortal({
    env: { SMTP_URL: relay.url, ...SENDER, CLOCK_OFFSET_SECONDS: String(offset) },
  });
  try {
    await expect.poll(() => relay.taken.length, { timeout: 45_000 }).toBe(1);
    const mail = decoded(relay.taken[0]?.raw ?? "");
    const [, path = ""] = new RegExp(`${portal.url}(/have/mail/[\\w-]+)`, "u").exec(mail) ?? [];
    await page.goto(`${portal.url}${path}`);
    await expect(page.locator("main[data-page=have-mail]")).toBeVisible();
    await checkAccessibility(page);
    await screenshots(page, "have-mail");
    await page.locator("button[data-primary]").click();
    await expect(page.locator("[data-arrived]")).toBeVisible();
    faults.expect(/404/u);
    await page.goto(`${portal.url}/have/mail/invented`);
    await expect(page.locator("main[data-page=have-over]")).toBeVisible();

    await signIn(page, portal);
    await page.goto(`${portal.url}/office/settings`);
    await expect(page.locator("[data-road=tap]")).toContainText("Last proven");
    await page.getByRole("button", { name: "Send a test message" }).click();
    await expect.poll(() => relay.taken.length, { timeout: 30_000 }).toBe(2);
    await page.reload();
    await expect(page.locator("#mail [data-delivery][data-state=sent]")).toContainText("not proven");
    await checkAccessibility(page);
    await screenshots(page, "settings-mail");
  } finally {
    await relay.stop();
  }
});
