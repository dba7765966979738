import { randomUUID } from "node:crypto";
import { expect, test } from "./fixtures";
import { HOW } from "./intake-steps";
import { sendIntake } from "./intakes";

for (const [how, tag] of HOW) {
  test(`an owner makes a key for a program, which sends an intake, and ends it${how}`, { tag }, async ({
    page,
    baseURL,
    signIn,
  }) => {
    const url = baseURL ?? "";
    await signIn("owner");
    await page.goto("/office/settings");
    await page.getByLabel("Name of the program").fill("Website <b>of ours</b>");
    await page.getByRole("button", { name: "Make a key" }).click();
    await expect(page.locator("main")).toHaveAttribute("data-page", "office/api-key");
    const key = (await page.locator("[data-api-key-value]").textContent()) ?? "";
    expect(key).toMatch(/^fc_[\w-]{43}$/);
    expect(page.url()).not.toContain(key);

    expect((await sendIntake(url, key, randomUUID())).status).toBe(201);

    await page.goto("/office/settings");
    expect(await page.content()).not.toContain(key);
    const line = page.locator(`[data-api-key="${key.slice(0, 8)}"]`);
    await expect(line).toContainText("Website <b>of ours</b>");
    await line.getByRole("button", { name: "End this key" }).click();
    await expect(page.getByRole("status")).toContainText("has ended");
    await expect(line).toHaveCount(0);
    expect((await sendIntake(url, key, randomUUID())).status).toBe(401);
  });
}
