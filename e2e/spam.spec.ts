import type { APIResponse, Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { lookupHash } from "@/lib/privacy/keys";
import { expect, test } from "./fixtures";
import { choose, expectPage, goesTo, HOW, main, post, press, referenceOn, type } from "./intake-steps";

// What looks like spam is stored, marked and announced, and nobody who sends it can tell.

test.afterAll(() => database().$disconnect());

const CALL = [
  ["submitterName", "Robin Specimen"],
  ["phone", "251 555 0153"],
  ["safeVoicemail", "full"],
  ["custody", "no"],
] as const;

const attempt = () => ["attempt", crypto.randomUUID().replaceAll("-", "").padEnd(43, "x")] as const;

/** The moment that a page which was opened a while ago carries. */
function began(secondsAgo: number) {
  const at = (Date.now() - secondsAgo * 1000).toString(36);
  return ["began", `${at}.${lookupHash(`form began ${at}`).slice(0, 32)}`] as const;
}

const leadOf = (reference: string) => database().lead.findUniqueOrThrow({ where: { reference } });
const referenceIn = (answer: APIResponse) => goesTo(answer).split("/").at(-1) ?? "";

/** Everything of an answer that the sender can see, with what is another in each answer left out. */
async function seen(page: Page, answer: APIResponse): Promise<string> {
  const reference = referenceIn(answer);
  const sent = await page.request.get(`/intake/sent/${reference}`);
  const headers = Object.entries({ ...answer.headers(), date: "", "x-request-id": "" });
  const body = (await sent.text())
    .replaceAll(/nonce="[^"]+"|nonce\\":\\"[^"\\]+/gu, "nonce")
    .replaceAll(/\d{1,2}:\d{2}(?::\d{2})?|[0-9a-f]{8}-[0-9a-f-]{27}/gu, "when");
  return JSON.stringify([answer.status(), headers, await answer.text(), sent.status(), body])
    .replaceAll(/nonce-[^']+'/gu, "nonce")
    .replaceAll(reference, "REFERENCE")
    .replaceAll(/[A-Za-z0-9_-]{43}/gu, "KEY");
}

test("whoever fills in what nobody sees gets the same answer, byte for byte, and a mark", async ({
  page,
}) => {
  const plain = await post(page, "/callback", [...CALL, began(60), attempt()]);
  const plainSeen = await seen(page, plain);
  const trapped = await post(page, "/callback", [
    ...CALL,
    began(60),
    attempt(),
    ["homepage", "http://example.com"],
  ]);
  expect(await seen(page, trapped)).toBe(plainSeen);
  const quick = await post(page, "/callback", [...CALL, began(1), attempt()]);
  expect(await seen(page, quick)).toBe(plainSeen);
  expect((await leadOf(referenceIn(plain))).suspected).toEqual([]);
  expect((await leadOf(referenceIn(trapped))).suspected).toEqual(["honeypot"]);
  expect((await leadOf(referenceIn(quick))).suspected).toEqual(["quick"]);
  for (const token of ["", "x", began(60)[1].replace(/^./u, "0")]) {
    const forged = await post(page, "/callback", [...CALL, ["began", token], attempt()]);
    expect((await leadOf(referenceIn(forged))).suspected).toEqual(["quick"]);
  }
  const deliveries = () => database().delivery.count({ where: { lead: { suspected: { has: "honeypot" } } } });
  await expect.poll(deliveries, "it is announced").toBeGreaterThan(0);
});

test("what is suspected on the first page is known at Send, and time is counted from there", async ({
  page,
}) => {
  await post(page, "/intake/custody", [
    ...([
      ["role", "accused"],
      ["custody", "yes"],
      ["placeState", "AL"],
      ["homepage", "x"],
    ] as const),
    began(60),
  ]);
  await post(page, "/intake/notices", []);
  await post(page, "/intake/person", [
    ["accusedBirthYear", "1999"],
    ["jailAnswer", "unknown"],
    ["placeCounty", "mobile"],
  ]);
  await post(page, "/intake/you", CALL.slice(0, 3));
  const sent = await post(page, "/intake/case", [
    ["arrestAt[certainty]", "unknown"],
    ["charges[0][chargeText]", "Assault 2nd"],
    ["nextCourtAt[certainty]", "none"],
    ["hasLawyer", "none"],
  ]);
  expect((await leadOf(referenceIn(sent))).suspected).toEqual(["honeypot"]);
});

for (const [how, tag] of HOW)
  test(`nobody sees, reaches or fills in the field that gives a program away${how}`, { tag }, async ({
    page,
  }) => {
    for (const address of ["/intake?role=accused", "/callback", "/es/callback"]) {
      await page.goto(address);
      const trap = page.locator("input[name=homepage]");
      await expect(trap).toHaveCount(1);
      await expect(trap).toHaveAttribute("autocomplete", "off");
      await expect(trap).toHaveAttribute("tabindex", "-1");
      await expect(page.getByRole("textbox", { name: /leave this empty|deje esto vacío/i })).toHaveCount(0);
      const box = await trap.boundingBox();
      expect((box?.width ?? 0) * (box?.height ?? 0), "hidden by its frame").toBeLessThan(10_000);
      expect(
        await page.evaluate(() =>
          document.elementsFromPoint(5, 5).some((one) => one.matches("[name=homepage]")),
        ),
      ).toBe(false);
      for (let tabs = 0; tabs < 40; tabs += 1) {
        await page.keyboard.press("Tab");
        expect(await page.evaluate(() => document.activeElement?.getAttribute("name"))).not.toBe("homepage");
      }
    }
  });

test("the desk shows the mark in the list and on the lead, and one tap takes it away", async ({
  page,
  signIn,
}) => {
  const answer = await post(page, "/callback", [...CALL, began(60), attempt(), ["homepage", "x"]]);
  const reference = referenceIn(answer);
  await page.context().clearCookies();
  await signIn("intake");
  // By its reference: the list of a portal in use has more than one page.
  await page.goto("/office/leads");
  await page.locator("input[name=name]").fill(reference);
  await page.getByRole("button", { name: "Find" }).click();
  const row = page.locator(`[data-lead][data-reference="${reference}"]`);
  await expect(row.locator("[data-suspected=honeypot]")).toContainText("May be spam: a field was filled in");
  await row.locator("a").first().click();
  await expect(page.locator("main [data-suspected=honeypot]")).toBeVisible();
  const { id } = await leadOf(reference);
  expect((await post(page, `/office/leads/${id}/trust`, [], "https://elsewhere.example")).status()).toBe(403);
  await page.getByRole("button", { name: "It is not spam" }).click();
  await expect(page.getByText("The mark is gone.")).toBeVisible();
  await expect(page.locator("main [data-suspected]")).toHaveCount(0);
  await expect(page.locator("[data-event=trusted]")).toContainText("may be spam");
  const after = await leadOf(reference);
  expect(after).toMatchObject({ suspected: [], version: 2 });
});

for (const [how, tag] of HOW)
  test(`far too many from one network wait, keep what is typed and have a number to call${how}`, {
    tag,
  }, async ({ page, ownPortal, faults }) => {
    faults.expect(/429/);
    const portal = await ownPortal({ env: { RATE_LIMIT_FACTOR: "1", WORKER: "off" } });
    await inDatabase(portal.databaseUrl, async (client) => {
      await client.query("update practices set completed_at = now(), phone = '+12515550100'");
    });
    // The practice is remembered for some seconds.
    await expect
      .poll(() => page.request.get(portal.url).then((home) => home.text()), { timeout: 20_000 })
      .toContain("+12515550100");
    const send = () =>
      fetch(`${portal.url}/callback/save`, {
        method: "POST",
        redirect: "manual",
        headers: { origin: portal.url },
        body: new URLSearchParams([...CALL.map((pair) => [...pair]), [...attempt()]] as [string, string][]),
      });
    const statuses: number[] = [];
    for (let sent = 0; sent < 100; sent += 1) statuses.push((await send()).status);
    expect(new Set(statuses)).toEqual(new Set([303]));
    const refused = await send();
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    await page.goto(`${portal.url}/callback`);
    await type(page, "submitterName", "Robin Specimen");
    await type(page, "phone", "251 555 0154");
    await choose(page, "safeVoicemail", "full");
    await choose(page, "custody", "no");
    await press(page);
    await expectPage(page, "intake/limited");
    await expect(main(page)).toContainText("What you typed is still here.");
    await expect(page.locator('a[href="/leave"]')).toHaveText("Leave this site");
    await expect(page.locator('a[href="tel:+12515550100"]')).toBeVisible();
    await expect(page.locator('input[name="submitterName"]')).toHaveValue("Robin Specimen");
    const marks = await inDatabase(portal.databaseUrl, async (client) => {
      // The time that was said has gone by.
      await client.query("update rate_buckets set expire = 1");
      const { rows } = await client.query<{ many: number }>(
        "select count(*)::int as many from leads where 'many' = any(suspected)",
      );
      return rows[0]?.many;
    });
    expect(marks).toBe(90);
    await press(page);
    await referenceOn(page);
    await page.goto("about:blank");
  });
