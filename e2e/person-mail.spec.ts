import { randomUUID } from "node:crypto";
import { z } from "zod";
import { decoded, headerOf, startRelay } from "@/lib/notifications/relay-for-tests";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";

// Mail to the person who asked for help, out of the production build, and the one link in it.

test("who asked for help hears at once that it arrived, and ends such mail with one press", async ({
  page,
  ownPortal,
}) => {
  const relay = await startRelay();
  try {
    const env = { SMTP_URL: relay.url, MAIL_FROM: "Portal <portal@example.com>" };
    const portal = await ownPortal({ env });
    const key = await giveApiKey(portal.databaseUrl);
    const asked = { ...INTAKE, email: "pat@example.com", safeEmail: "neutralOnly" };
    const sent = await sendIntake(portal.url, key, randomUUID(), asked);
    const { reference } = z.object({ reference: z.string() }).parse(await sent.json());
    const mail = () => relay.taken.find(({ to }) => to.includes("pat@example.com"))?.raw ?? "";
    await expect.poll(mail, { timeout: 30_000 }).toContain("Subject: We have your message");
    expect(headerOf(mail(), "X-First-Call-Reference")).toBe(reference);
    const [link = ""] = new RegExp(`${portal.url}/stop/[\\w-]+`, "u").exec(decoded(mail())) ?? [];
    for (const address of [link, link.replace("/stop/", "/es/stop/")]) {
      expect((await page.goto(address))?.status()).toBe(200);
      await checkAccessibility(page);
    }
    await screenshots(page, "stop");
    await page.locator("button[data-primary]").click();
    await expect(page.locator("[data-stopped]")).toBeVisible();
    await sendIntake(portal.url, key, randomUUID(), asked);
    // The practice is told of the second one, and the person is not.
    await expect.poll(() => relay.taken.length, { timeout: 30_000 }).toBe(3);
    expect(relay.taken.filter(({ to }) => to.includes("pat@example.com"))).toHaveLength(1);
  } finally {
    await relay.stop();
  }
});
