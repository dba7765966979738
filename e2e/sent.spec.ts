import type { Page } from "@playwright/test";
import ICAL from "ical.js";
import pg from "pg";
import { database } from "@/lib/db/client";
import { wallDay } from "@/lib/i18n/dates";
import { openDraft } from "@/lib/intake/draft";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import {
  beginOut,
  choose,
  courtDay,
  expectPage,
  HOW,
  main,
  parts,
  press,
  referenceOn,
  tellOfSon,
  type,
  typeDate,
} from "./intake-steps";

// What somebody is told right before and after sending: last days, what "no contact" means, when we call, and the
// calendar files. And everybody whom the practice cannot help leaves with one next step and leaves nothing behind.

test.afterAll(() => database().$disconnect());

const draftKey = async (page: Page) =>
  (await page.context().cookies()).find(({ name }) => name === "fc_draft")?.value;

async function countOf(what: string): Promise<number> {
  const rows = await database().dayCount.findMany({ where: { what } });
  return rows.reduce((sum, { amount }) => sum + amount, 0);
}

/** axe is a script itself; the markup is the same without them. */
const looksRight = (page: Page, tag: string) =>
  tag === "@js" ? checkAccessibility(page) : Promise.resolve();

/** The pages from `you` to the one with the charges, for an accused with court next month. */
async function upToCharges(page: Page, lawyer: "none" | "hired" = "none"): Promise<void> {
  await type(page, "submitterName", "Robin Specimen");
  await type(page, "phone", "251 555 0142");
  await choose(page, "safeVoicemail", "neutralOnly");
  await press(page);
  await expectPage(page, "intake/court");
  await typeDate(page, "nextCourtAt", parts(courtDay(30)));
  await type(page, "nextCourtAt[time]", "9:30 am");
  await choose(page, "hasLawyer", lawyer);
  await press(page);
  await choose(page, "nextCourtSource", "paper");
  if (lawyer === "hired") {
    await expect(main(page)).toContainText("keep that lawyer until another has taken over");
    await type(page, "lawyerName", "Lee Counsel");
  }
  await press(page);
  await expectPage(page, "intake/charges");
}

/** The appointment in a calendar file, as a second reader of the format has it. */
function appointment(file: string) {
  const root = new ICAL.Component(ICAL.parse(file));
  const event = root.getFirstSubcomponent("vevent");
  return {
    title: event?.getFirstPropertyValue("summary"),
    start: `${event?.getFirstPropertyValue("dtstart")}`,
    zone: root.getFirstSubcomponent("vtimezone")?.getFirstPropertyValue("tzid") ?? null,
    uid: event?.getFirstPropertyValue("uid"),
  };
}

for (const [how, tag] of HOW) {
  test(`the last day for the license, before it is sent and after${how}`, { tag }, async ({
    page,
    browser,
    baseURL,
  }) => {
    await beginOut(page, "accused");
    await upToCharges(page, "hired");
    await type(page, "charges[0][chargeText]", "DUI");
    await choose(page, "courtNameAnswer", "unknown");
    await press(page);
    await expectPage(page, "intake/arrest");
    await typeDate(page, "arrestAt", parts(courtDay(-3)));
    await choose(page, "bondConditions", "none");
    await press(page);
    await expectPage(page, "intake/license");
    await choose(page, "duiNotice", "yes");
    await choose(page, "injury", "no");
    await choose(page, "cdl", "no");
    await press(page);
    await typeDate(page, "duiNoticeDate", parts(courtDay(-2)));
    await press(page);
    await expectPage(page, "intake/names");
    const lastDay = wallDay("en", courtDay(7), true);
    const note = page.locator("[data-note=license]");
    await expect(note).toContainText(lastDay);
    await expect(note).toContainText("Ala. Code 32-5A-307. Not yet checked by a lawyer.");
    await expect(note).toContainText("You can send this request yourself today");
    await expect(note.locator("a[rel=noreferrer]")).toHaveAttribute("href", /^https:\/\/app\.alea\.gov\//);
    await expect(main(page)).not.toContainText(/in time/i);
    await looksRight(page, tag);
    await screenshots(page, `license-note${how.replaceAll(" ", "-")}`);
    await choose(page, "coDefendantsAnswer", "none");
    await type(page, "accusedBirthYear", "1990");
    await press(page);
    await expectPage(page, "intake/check");
    await expect(page.locator("[data-note=license]")).toContainText(lastDay);
    await press(page);
    const reference = await referenceOn(page);
    await expect(page.locator("[data-date=license]")).toContainText(lastDay);
    await expect(page.locator("[data-date=court]")).toContainText("9:30 AM");
    await expect(main(page)).toContainText("keep that lawyer until another has taken over");

    const link = (what: string) => page.locator(`[data-date=${what}] a[href*="/sent/"]`).getAttribute("href");
    const [license, court] = [(await link("license")) ?? "", (await link("court")) ?? ""];
    expect(`${license} ${court}`).not.toMatch(/license|court|dui/i);
    const answer = await page.request.get(court);
    expect(answer.headers()).toMatchObject({
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": 'attachment; filename="appointment.ics"',
      "cache-control": "no-store",
    });
    expect(appointment(await answer.text())).toMatchObject({
      ...{ title: "Appointment", start: `${courtDay(30)}T09:30:00`, zone: "America/Chicago" },
    });
    const whole = await (await page.request.get(license)).text();
    expect(appointment(whole)).toMatchObject({ title: "Appointment", start: courtDay(7), zone: null });
    expect(appointment(await (await page.request.get(`/es${license}`)).text()).title).toBe("Cita");
    for (const secret of ["DUI", "Specimen", reference, "5550142"]) expect(whole).not.toContain(secret);
    const downloading = page.waitForEvent("download");
    await page.locator('[data-date=court] a[href*="/sent/"]').click();
    expect((await downloading).suggestedFilename()).toBe("appointment.ics");

    // Another browser gets what nobody gets: the same 404 for a real address and an invented one.
    const other = await browser.newContext(baseURL === undefined ? {} : { baseURL });
    const asked = async (address: string) => {
      const refused = await other.request.get(address);
      return [refused.status(), await refused.text()];
    };
    expect(await asked(license)).toEqual([404, "There is nothing at this address.\n"]);
    expect(await asked("/intake/sent/2345-6789/000000000000")).toEqual(await asked(license));
    expect((await page.request.get(`/intake/sent/${reference}/000000000000`)).status()).toBe(404);
    await other.close();
  });

  test(`what no contact means, right after the bond rules${how}`, { tag }, async ({ page }) => {
    await beginOut(page, "accused");
    await upToCharges(page);
    await type(page, "charges[0][chargeText]", "Harassment");
    await choose(page, "courtNameAnswer", "unknown");
    await press(page);
    await choose(page, "arrestAt[certainty]", "unknown");
    await choose(page, "bondConditions", "stayAway");
    await press(page);
    await expectPage(page, "intake/names");
    const note = page.locator("[data-note=contact]");
    await expect(note).toContainText("Sending a link is contact");
    await expect(note.locator('a[href="/guidance/no-contact"]')).toBeVisible();
    await looksRight(page, tag);
    await screenshots(page, `contact-note${how.replaceAll(" ", "-")}`);
    await page.locator("button[name=switch]").click();
    await expect(page.locator("[data-note=contact]")).toContainText("Mandar un enlace es contacto");
    await page.goto("/intake/names");
    await type(page, "allegedVictims[0][name]", "Alex Placeholder");
    await page.locator('select[name="allegedVictims[0][avRelation]"]').selectOption("dating");
    await choose(page, "coDefendantsAnswer", "none");
    await type(page, "accusedBirthYear", "1990");
    await press(page);
    await expectPage(page, "intake/orders");
    await expect(page.locator("[data-note=contact]")).toHaveCount(0);
    await choose(page, "poExists", "no");
    await press(page);
    await press(page);
    await referenceOn(page);
    await expect(main(page)).toContainText("Sending a link is contact");
  });

  for (const prefix of ["", "/es"]) {
    const language = prefix === "" ? "English" : "Spanish";

    test(`each way out leaves one step and nothing else, ${language}${how}`, { tag }, async ({ page }) => {
      test.setTimeout(120_000);
      const begin = async () => {
        await page.goto(`${prefix}/intake?role=accused`);
        await choose(page, "custody", "no");
      };
      const who = async (role: string) => {
        await page.goto(`${prefix}/intake`);
        await choose(page, "role", role);
        await press(page);
      };
      const notices = async () => {
        await begin();
        await choose(page, "placeState", "AL");
        await press(page);
        await choose(page, "stage", "released");
        await page.locator("select[name=placeCounty]").selectOption("mobile");
        await press(page);
        await expectPage(page, "intake/notices");
      };
      let key: string | undefined;
      const ways = {
        witness: () => who("witness"),
        call: () => who("other"),
        referral: async () => {
          await begin();
          await choose(page, "placeState", "other");
          await press(page);
          key = await draftKey(page);
          await page.locator("select[name=placeStateOther]").selectOption("GA");
          await press(page);
        },
        federal: async () => {
          await begin();
          await choose(page, "placeState", "federal");
          await press(page);
        },
        civil: async () => {
          await notices();
          key = await draftKey(page);
          await page.locator("button[name=leave]").click();
        },
        emergency: async () => {
          await page.goto(`${prefix}/intake`);
          await choose(page, "role", "accused");
          await choose(page, "inDanger", "yes");
          await press(page);
          await expectPage(page, "intake/custody");
          key = await draftKey(page);
          await page.locator("button[name=leave]").click();
        },
      };
      for (const [way, go] of Object.entries(ways)) {
        key = undefined;
        const before = await countOf(way);
        await go();
        await expectPage(page, `intake/ended/${way}`);
        expect(new URL(page.url()).pathname).toBe(`${prefix}/intake/ended/${way}`);
        // One step; the help lines, where they are listed, are no way on but for everybody.
        await expect(main(page).locator("h2:not([data-help] h2)")).toHaveCount(1);
        expect(await countOf(way)).toBe(before + 1);
        expect(await draftKey(page)).toBeUndefined();
        expect(await openDraft(key)).toBeNull();
        await looksRight(page, tag);
        await screenshots(page, `ended${prefix.replace("/", "-")}-${way}`);
      }
    });
  }
}

test("somebody who is no case for this practice finds the way from the first page", async ({ page }) => {
  const before = await countOf("civil");
  await page.goto("/intake");
  await page.locator("button[name=leave]").click();
  await expectPage(page, "intake/ended/civil");
  await expect(main(page).locator("a[rel=noreferrer]")).toHaveCount(1);
  expect(await countOf("civil")).toBe(before + 1);
});

test("another county is told before sending, the promise is kept with the lead, and the sheet prints", async ({
  page,
  ownPortal,
}) => {
  test.setTimeout(120_000);
  const portal = await ownPortal();
  const client = new pg.Client({ connectionString: portal.databaseUrl });
  await client.connect();
  const day = { opens: "09:00", closes: "17:00" };
  const hours = {
    ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
    ...{ saturday: day, sunday: day },
  };
  await client.query(
    `update practices set completed_at = now(), name = 'Example Law', phone = '+12515550100', counties = '{baldwin}',
       hours = $1, responsible_lawyer = 'Lee Counsel', address_line = '1 Main Street', address_city = 'Mobile',
       address_state = 'AL', address_postal_code = '36602'`,
    [JSON.stringify(hours)],
  );
  await expect
    .poll(async () => (await page.request.get(`${portal.url}/`)).text(), { timeout: 20_000 })
    .toContain("Example Law");
  await tellOfSon(page, portal.url);
  await expect(page.locator("[data-note=county]")).toContainText("Your case is in Mobile");
  await screenshots(page, "county-note");
  await type(page, "submitterName", "Pat Specimen");
  await choose(page, "submitterRelation", "parent");
  await choose(page, "isNamedVictim", "no");
  await type(page, "phone", "(251) 555-0142");
  await choose(page, "safeVoicemail", "full");
  await press(page);
  await expectPage(page, "intake/case");
  await expect(page.locator("[data-note=county]")).toHaveCount(1);
  await typeDate(page, "arrestAt", parts(courtDay(-1)));
  await type(page, "charges[0][chargeText]", "DUI");
  await typeDate(page, "nextCourtAt", parts(courtDay(20)));
  await choose(page, "hasLawyer", "none");
  await press(page);
  const reference = await referenceOn(page);
  await expect(page.locator("[data-date=license]")).toContainText(wallDay("en", courtDay(9), true));
  const shown = await page.locator("[data-promise]").innerText();
  expect(shown).toContain("we are not acting for you");
  await expect(page.locator('[data-promise] a[href="tel:+12515550100"]')).toBeVisible();
  const { rows } = await client.query<{ promise: string; promised_by: Date }>(
    "select promise, promised_by from leads where reference = $1",
    [reference],
  );
  expect(rows[0]?.promise.split("\n")[1]).toBe(shown);
  expect(rows[0]?.promised_by.getTime()).toBeGreaterThan(Date.now());
  // What was promised stays, also when the office changes its hours and its number.
  await client.query("update practices set hours = $1, phone = '+12515550199'", [
    JSON.stringify({ ...hours, monday: null, tuesday: null, wednesday: null }),
  ]);
  await client.end();
  await expect
    .poll(async () => (await page.request.get(`${portal.url}/`)).text(), { timeout: 20_000 })
    .toContain("555-0199");
  await page.reload();
  expect(await page.locator("[data-promise]").innerText()).toBe(shown);
  for (const prefix of ["", "/es"]) {
    const name = `sent${prefix.replace("/", "-")}`;
    await page.goto(`${portal.url}${prefix}/intake/sent/${reference}`);
    await checkAccessibility(page);
    await screenshots(page, name);
    await page.emulateMedia({ media: "print" });
    await expect(page.locator(".top-bar")).toBeHidden();
    await expect(page.locator(`[data-reference="${reference}"]`)).toBeVisible();
    for (const format of ["Letter", "A4"]) {
      const sheet = await page.pdf({ format, path: `test-results/screens/${name}-${format}.pdf` });
      expect(sheet.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length, `${name} on ${format}`).toBe(1);
    }
    await page.setViewportSize({ width: 794, height: 1100 });
    await page.screenshot({ path: `test-results/screens/${name}-print.png`, fullPage: true });
    await page.emulateMedia({ media: null });
  }
});
