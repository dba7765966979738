import { database } from "@/lib/db/client";
import { expect, portalUrl, test } from "./fixtures";
import {
  beginExpress,
  choose,
  expectPage,
  follow,
  goesTo,
  HOW,
  main,
  post,
  press,
  referenceOn,
  setDraftTimes,
  summary,
  type,
} from "./intake-steps";
import { cuttableLine } from "./line";

// What goes wrong on the way through the intake, by accident and on purpose: it gets a sentence or a 4xx, never a
// fault, and nothing that somebody typed is lost.

test.afterAll(() => database().$disconnect());

const YOU = [
  ["submitterName", "Robin Specimen"],
  ["phone", "251 555 0150"],
  ["safeVoicemail", "full"],
] as const;
const PERSON = [
  ["accusedBirthYear", "1999"],
  ["jailAnswer", "unknown"],
  ["placeCounty", "mobile"],
] as const;
const CASE = [
  ["arrestAt[certainty]", "unknown"],
  ["charges[0][chargeText]", "Assault 2nd"],
  ["nextCourtAt[certainty]", "none"],
  ["hasLawyer", "none"],
] as const;

test("a step out of order leads to the right page", async ({ page }) => {
  expect(goesTo(await post(page, "/intake/you", YOU))).toBe("/intake/who?over=1");
  await beginExpress(page, "accused");
  expect(goesTo(await post(page, "/intake/case", CASE))).toBe("/intake/person");
  await page.goto("/intake/case");
  await expectPage(page, "intake/person");
  await page.goto("/intake/charges");
  await expectPage(page, "intake/person");
  const back = await page.request.get("/intake/person/save", { maxRedirects: 0 });
  expect(goesTo(back)).toBe("/intake/person");
});

test("foreign, unknown and over-large posts are refused", async ({ page, faults }) => {
  faults.expect(/404/);
  const foreign = await post(page, "/intake/custody", [], "https://elsewhere.example");
  expect(foreign.status()).toBe(403);
  expect((await post(page, "/intake/nonsense", [])).status()).toBe(404);
  expect((await page.goto("/intake/nonsense"))?.status()).toBe(404);
  const many = Array.from({ length: 600 }, (_, at) => [`x${at}`, "1"] as const);
  expect((await post(page, "/intake/custody", [["role", "accused"], ...many])).status()).toBe(413);
  const large = await post(page, "/intake/custody", [["x", "y".repeat(3_000_000)]]);
  expect(large.status()).toBe(413);
});

test("a foreign or expired draft begins anew", async ({ page }) => {
  await page.context().addCookies([{ name: "fc_draft", value: "x".repeat(43), url: portalUrl() }]);
  await page.goto("/intake/you");
  await expectPage(page, "intake/who");
  await page.context().clearCookies();
  await beginExpress(page, "accused");
  await setDraftTimes(page, { expiresAt: new Date(0) });
  expect(goesTo(await post(page, "/intake/person", PERSON))).toBe("/intake/who?over=1");
});

for (const [how, tag] of HOW)
  test(`a form that was left alone asks whose it is and shows nothing${how}`, { tag }, async ({ page }) => {
    const leave = () => setDraftTimes(page, { seenAt: new Date(Date.now() - 21 * 60_000) });
    await beginExpress(page, "accused");
    await type(page, "jail", "Jail of the one before");
    await choose(page, "jailAnswer", "unknown");
    await page.locator("button[name=switch]").click();
    await expect(page).toHaveURL(/\/es\/intake\/person$/);
    await page.goto("/intake/person");
    await leave();
    await page.goto("/intake/person");
    await expectPage(page, "intake/start");
    expect(await page.content()).not.toContain("Jail of the one before");
    await press(page);
    await expectPage(page, "intake/person");
    await expect(page.locator("[name=jail]")).toHaveValue("Jail of the one before");
    await leave();
    await page.goto("/intake?role=family");
    await page.locator("button[name=fresh]").click();
    await expectPage(page, "intake/custody");
    await expect(page.locator("input:checked")).toHaveCount(0);
    expect(await page.context().cookies()).toEqual([]);
  });

test("two tabs lose nothing and send once", async ({ page, context }) => {
  await beginExpress(page, "accused");
  goesTo(await post(page, "/intake/person", PERSON));
  const other = await context.newPage();
  await other.goto("/intake/you");
  await page.goto("/intake/custody");
  await choose(page, "custody", "no");
  await press(page);
  await expectPage(page, "intake/stage");
  // The other tab is now out of step, and is led to what is open.
  await type(other, "submitterName", "Robin Specimen");
  await type(other, "phone", "251 555 0151");
  await choose(other, "safeVoicemail", "full");
  await press(other);
  await expectPage(other, "intake/stage");
  await page.goto("/intake/custody");
  await choose(page, "custody", "yes");
  await press(page);
  // The answer is there before the next one is sent: until then the page "you" is none of this path.
  await page.waitForURL((url) => url.pathname !== "/intake/custody");
  expect(goesTo(await post(page, "/intake/you", YOU))).toBe("/intake/case");
  const sent = await Promise.all([
    ...[post(page, "/intake/case", CASE), post(page, "/intake/case", CASE)],
    ...[post(page, "/intake/case", CASE), post(page, "/intake/case", CASE)],
  ]);
  const places = new Set(sent.map(goesTo));
  expect([...places]).toEqual([expect.stringMatching(/^\/intake\/sent\/[2-9A-Z-]{9}$/)]);
  expect(goesTo(await post(page, "/intake/case", CASE))).toBe([...places][0]);
});

test("a call back that is tapped twice is one", async ({ page }) => {
  await page.goto("/callback");
  const attempt = (await page.locator("input[name=attempt]").getAttribute("value")) ?? "";
  const pairs = [...YOU, ["custody", "no"], ["attempt", attempt]] as const;
  const sent = await Promise.all([1, 2, 3].map(() => post(page, "/callback", pairs)));
  expect(new Set(sent.map(goesTo)).size).toBe(1);
});

const MARKUP = `"><script>document.title='no'</script><img src=x>`;

test("bad input of every kind gets a sentence, and what was typed comes back", async ({ page }) => {
  await beginExpress(page, "accused");
  const tries: readonly (readonly [
    page: string,
    pairs: readonly (readonly [string, string])[],
    code: RegExp,
  ])[] = [
    ["person", [["accusedBirthYear", "soon"], ...PERSON.slice(1)], /four digits/],
    ["person", [...PERSON, ["jail", "Some jail"]], /Keep one of them/],
    [
      "person",
      [["accusedBirthYear", "1999"], ["accusedBirthYear", "2000"], ...PERSON.slice(1)],
      /sent twice/,
    ],
    [
      "person",
      [
        ["accusedBirthYear", "1999"],
        ["jail", "a\u0000b"],
        ["placeCounty", "mobile"],
      ],
      /cannot be stored/,
    ],
    [
      "person",
      [
        ["accusedBirthYear", "1999"],
        ["jail", "x".repeat(1_000_000)],
        ["placeCounty", "mobile"],
      ],
      /80 characters/,
    ],
    ["person", [...PERSON.slice(0, 2), ["placeCounty", "atlantis"]], /choose one of the answers/],
  ];
  for (const [name, pairs, sentence] of tries) {
    const to = await follow(page, await post(page, `/intake/${name}`, pairs));
    expect(to).toBe(`/intake/${name}#error-summary`);
    await expect(summary(page)).toContainText(sentence);
    await expect(page).toHaveTitle(/^Error: /);
    const link = (await summary(page).locator("a").first().getAttribute("href")) ?? "";
    await expect(page.locator(link)).toBeVisible();
  }
  goesTo(await post(page, "/intake/person", PERSON));
  for (const name of [MARKUP, "ليلى المثال", "😀😀", "1234567", "x".repeat(200)]) {
    await follow(
      page,
      await post(page, "/intake/you", [
        ["submitterName", name],
        ["phone", "12"],
      ]),
    );
    await expect(page.locator("[name=submitterName]")).toHaveValue(name);
    await expect(page.locator("[name=phone]")).toHaveValue("12");
    await expect(summary(page)).toContainText("area code");
  }
  expect(await page.title()).not.toBe("no");
  const unknown = [
    ["constructor", "x"],
    ["__proto__", "x"],
    ["charges[9999][chargeText]", "x"],
    ...YOU,
  ] as const;
  expect(goesTo(await post(page, "/intake/you", unknown))).toBe("/intake/case");
  const dates = [
    [
      ["arrestAt[month]", "2"],
      ["arrestAt[day]", "30"],
      ["arrestAt[year]", "2026"],
    ],
    [
      ["arrestAt[month]", "1"],
      ["arrestAt[day]", "1"],
      ["arrestAt[year]", "2099"],
    ],
    [
      ["arrestAt[day]", "1"],
      ["arrestAt[year]", "2026"],
    ],
    [["arrestAt[certainty]", "exact"]],
    [
      ["arrestAt[certainty]", "unknown"],
      ["arrestAt[day]", "1"],
    ],
    [
      ["charges[0][chargeText]", "x"],
      ["charges[10][chargeText]", "eleven"],
    ],
  ] as const;
  for (const pairs of dates) {
    expect(goesTo(await post(page, "/intake/case", pairs))).toBe("/intake/case#error-summary");
  }
});

test("what is wrong is said before anything is sent, when scripts run", async ({ page }) => {
  await beginExpress(page, "accused");
  const posts: string[] = [];
  page.on("request", (request) => request.method() === "POST" && posts.push(request.url()));
  await type(page, "accusedBirthYear", "19");
  // What checks the page is loaded at the first focus; the press must not come before it.
  await page.locator("form[data-judged]").waitFor({ state: "attached" });
  await press(page);
  await expect(summary(page)).toBeFocused();
  await expect(page).toHaveTitle("Error: You and the jail");
  await expect(summary(page).locator("a")).toHaveText([
    "The year of birth: use four digits, from 1900 to 2026.",
    "Write the name of the jail, or tick “I don’t know”.",
  ]);
  await expect(page.locator('[id="jail-error"]')).toHaveText(
    "Write the name of the jail, or tick “I don’t know”.",
  );
  await summary(page).locator("a").last().click();
  await expect(page.locator("#jail")).toBeFocused();
  expect(posts).toEqual([]);
  await type(page, "accusedBirthYear", "1990");
  await choose(page, "jailAnswer", "unknown");
  await press(page);
  await expect(page.locator("select[name=placeCounty]")).toBeVisible();
  expect(posts).toHaveLength(1);
});

for (const [how, tag] of HOW)
  test(`the database away at Continue: nothing typed is lost${how}`, { tag }, async ({
    page,
    ownPortal,
    faults,
  }) => {
    faults.expect(/503/);
    const line = await cuttableLine(process.env.DATABASE_URL ?? "");
    const portal = await ownPortal({
      env: { DATABASE_URL: line.url, APP_SECRET: process.env.APP_SECRET ?? "", WORKER: "off" },
    });
    await beginExpress(page, "accused", portal.url);
    await type(page, "accusedBirthYear", "1999");
    await choose(page, "jailAnswer", "unknown");
    line.cut();
    await press(page);
    // With scripts the page itself stays; without, another one holds what was posted.
    if (tag === "@js") await expect(page.locator("[data-lost]")).toBeVisible();
    else await expectPage(page, "intake/away");
    await expect(page.locator('input[name="accusedBirthYear"]')).toHaveValue("1999");
    line.mend();
    if (tag === "@js") await page.locator("[data-lost] button").click();
    else await press(page);
    await expectPage(page, "intake/person");
    await expect(page.locator("select[name=placeCounty]")).toBeVisible();
    await expect(page.locator("[name=accusedBirthYear]")).toHaveValue("1999");
    await page.locator("select[name=placeCounty]").selectOption("mobile");
    line.cut();
    expect((await page.goto(`${portal.url}/intake/person`))?.status()).toBe(503);
    line.mend();
    // Lets go of the portal before it ends.
    await page.goto("about:blank");
    await line.close();
  });

test("what is sent is acknowledged with what happens next", async ({ page }) => {
  await beginExpress(page, "accused");
  for (const [name, pairs] of [
    ["person", PERSON],
    ["you", YOU],
  ] as const)
    goesTo(await post(page, `/intake/${name}`, pairs));
  await page.goto(goesTo(await post(page, "/intake/case", CASE)));
  const reference = await referenceOn(page);
  await expect(main(page)).toContainText("we are not acting for you");
  await expect(main(page)).toContainText("Ask for a lawyer, then say nothing about the case.");
  const later = new Date(Date.now() - 31 * 60_000);
  await database().lead.update({ where: { reference }, data: { receivedAt: later } });
  await page.reload();
  await expect(page.locator("[data-reference]")).toHaveCount(0);
});
