import { checkAccessibility, expect, screenshots, test } from "./fixtures";

// A demonstration as somebody meets it who wants to see the portal before they trust it with anybody.

const LANES = ["now", "today", "soon", "whenFree"];

test("a demonstration says what it is, lets its owner in and shows the list in order", async ({
  page,
  ownPortal,
}) => {
  const portal = await ownPortal({ args: ["--demo"] });
  const line = /^Demo: (\S+) (\S+)$/m;
  await expect.poll(portal.output).toMatch(line);
  const [, email = "", password = ""] = line.exec(portal.output()) ?? [];
  expect(portal.output()).not.toContain("Set-up:");

  const banner = page.locator("[data-banner=demo]");
  for (const [address, words] of [
    ["/", "Demonstration: all people here are invented."],
    ["/es/intake", "Demostración: todas las personas de este sitio son inventadas."],
    ["/office/sign-in", "Demonstration: all people here are invented."],
  ] as const) {
    await page.goto(portal.url + address);
    await expect(banner).toHaveText(words);
    await checkAccessibility(page);
  }
  const health: unknown = await (await page.request.get(`${portal.url}/api/health`)).json();
  expect(health).toMatchObject({ mail: { transport: "mailbox" }, reasons: expect.arrayContaining(["demo"]) });

  await page.goto(`${portal.url}/office/sign-in`);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/leads");
  await expect(banner).toBeVisible();
  await expect(page.locator("[data-banner=incomplete]")).toHaveCount(0);
  await checkAccessibility(page);
  await screenshots(page, "demo-leads");

  const lanes: number[] = [];
  for (;;) {
    const rows = page.locator("main [data-lead]");
    await expect(rows.first()).toBeVisible();
    const found = await rows.evaluateAll((all) => all.map((row) => row.getAttribute("data-lane") ?? ""));
    lanes.push(...found.map((lane) => LANES.indexOf(lane)));
    const next = page.locator("a[rel=next]");
    if ((await next.count()) === 0) break;
    await Promise.all([page.waitForEvent("load"), next.click()]);
  }
  expect(lanes).not.toContain(-1);
  expect(lanes).toEqual([...lanes].sort());
  expect([...new Set(lanes)]).toEqual([0, 1, 2, 3]);
  expect(lanes.length).toBeGreaterThan(40);

  await page.locator("main [data-lead] a").last().click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/leads/lead");
  await expect(banner).toBeVisible();
});
