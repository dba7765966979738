import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";

// What an attorney does with a lead, at the desk and on a phone. The leads come in by the API.

type Answers = Readonly<Record<string, unknown>>;
type Stored = { id: string; reference: string };

let apiKey: string | undefined;

/** Stands in sealed answers only. */
const CANARY = "Kanari";

function days(from: Date, n: number): string {
  return new Date(from.getTime() + n * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
}

/** A family member writes; the name is new each time, so that the tests do not find each other's leads. */
async function storeLead(changes: Answers = {}): Promise<Stored> {
  const answers: Answers = {
    ...{ role: "family", custody: "no", placeState: "AL", stage: "released", placeCounty: "mobile" },
    ...{ submitterName: "Rosa Sample", submitterRelation: "parent", isNamedVictim: "no" },
    ...{ phone: "+12055550142", safeVoicemail: "neutralOnly" },
    ...{ email: "rosa@example.com", safeEmail: "no", accusedName: "Robert Sample" },
    ...{ accusedBirthYear: 1990, accusedKnows: "yes", hasLawyer: "none", courtName: "unknown" },
    charges: [{ chargeText: "Theft of property, third degree" }],
    arrestAt: { value: days(new Date(), -20), certainty: "about" },
    nextCourtAt: { value: `${days(new Date(), 30)}T09:00`, certainty: "exact" },
    nextCourtSource: "paper",
    allegedVictims: [{ name: `Victoria ${CANARY}`, avRelation: "spouse" }],
    coDefendants: "none",
    doNotContactVia: `never at ${CANARY} Bakery`,
    ...changes,
  };
  apiKey ??= await giveApiKey(process.env.DATABASE_URL ?? "");
  const sent = await sendIntake(portalUrl(), apiKey, randomUUID(), answers);
  const text = await sent.text();
  expect(sent.status, text).toBe(201);
  return database().lead.findUniqueOrThrow({
    where: { reference: JSON.parse(text).reference },
    select: { id: true, reference: true },
  });
}

/** Held for six hours, no judge: stands at the top. */
function heldLead(changes: Answers = {}): Promise<Stored> {
  const arrest = new Date(Date.now() - 6 * 60 * 60 * 1000);
  const wall = arrest.toLocaleString("sv-SE", { timeZone: "America/Chicago" }).slice(0, 16).replace(" ", "T");
  return storeLead({
    ...{ custody: "yes", jail: "Mobile Metro Jail", arrestAt: { value: wall, certainty: "exact" } },
    nextCourtAt: "unknown",
    ...changes,
  });
}

const main = (page: Page) => page.locator("main");
const row = (page: Page, { id }: Stored) => page.locator(`main [data-lead="${id}"]`);
const entries = (id: string) => database().auditEntry.count({ where: { leadId: id } });

/** Everything that the server gives of a page: the HTML with its flight data, and the payload of a navigation. */
async function rawOf(page: Page, address: string): Promise<string> {
  const html = await page.request.get(address);
  const flight = await page.request.get(address, { headers: { rsc: "1" } });
  return `${await html.text()}\n${await flight.text()}`;
}

async function decide(page: Page, outcome: string, reason: string): Promise<void> {
  await page.getByRole("radio", { name: outcome, exact: true }).check();
  await page.getByLabel("Why").fill(reason);
  await page.getByRole("button", { name: "Decide" }).click();
}

for (const tag of ["@js", "@nojs"])
  test(`from the list to a call and a status ${tag}`, { tag }, async ({ page, signIn }) => {
    const person = await signIn("attorney");
    // axe itself is a script, which a page without scripts does not run.
    const look = async (name: string) => {
      if (tag === "@js") await checkAccessibility(page);
      await screenshots(page, `${name}-${tag.slice(1)}`);
    };
    // A county of its own: by now the list of everybody may have more pages than one.
    const placeCounty = tag === "@js" ? "clay" : "coosa";
    const accusedName = `Robert ${randomUUID().slice(0, 8)} Sample`;
    const held = await heldLead({ accusedName, placeCounty });
    const later = await storeLead({ placeCounty });

    await page.goto(`/office/leads?county=${placeCounty}`);
    await expect(main(page)).toHaveAttribute("data-page", "office/leads");
    await expect(row(page, held)).toHaveAttribute("data-lane", "now");
    await expect(row(page, held)).toHaveAttribute("data-reference", held.reference);
    await expect(row(page, held).locator("[data-rule=T01]")).toHaveText("held 6 h, no judge");
    await expect(row(page, held)).toContainText("from Rosa Sample, mother or father");
    const order = await page
      .locator("main li[data-lead]")
      .evaluateAll((rows) => rows.map((one) => one.getAttribute("data-lead")));
    // The other may stand on a later page.
    expect([...order, later.id].indexOf(held.id)).toBeLessThan([...order, later.id].indexOf(later.id));
    await look("leads");

    await row(page, held).getByRole("link").click();
    await expect(main(page)).toHaveAttribute("data-page", "office/leads/lead");
    await expect(page.locator("[data-next-step]")).toContainText("Names only, no facts");
    await expect(page.locator("[data-field=safeVoicemail]")).toContainText("only “please call back”");
    await expect(page.locator("[data-callback] a")).toHaveAttribute("href", "tel:+12055550142");
    await expect(page.locator("[data-field=jail]")).toHaveText("Mobile Metro Jail");
    await expect(page.locator("[data-field=nextCourtAt]")).toHaveText("ask");
    await expect(page.locator("[data-field=seenJudge]")).toHaveText("ask");
    await expect(page.locator("[data-ask-first]")).toBeVisible();
    await expect(page.locator("button[data-primary]")).toHaveCount(1);
    await expect(page.locator("[data-shape=before]")).toBeVisible();
    await look("lead-before");
    const before = await entries(held.id);
    for (const address of ["/office/leads", `/office/leads/${held.id}`])
      expect(await rawOf(page, address)).not.toContain(CANARY);
    expect(await entries(held.id)).toBe(before);

    await page.getByRole("link", { name: "Check the names", exact: true }).click();
    await expect(page.locator("[data-party=allegedVictim]")).toContainText(`Victoria ${CANARY}`);
    expect(await entries(held.id)).toBeGreaterThan(before);
    await page.getByRole("button", { name: "Decide" }).click();
    await expect(page.locator("#error-summary")).toContainText("Choose what the check has shown.");
    await look("conflict");
    await decide(page, "Clear", "Looked through the old files too.");
    await expect(page).toHaveURL(new RegExp(`/office/leads/${held.id}\\?saved=conflict$`));

    const opened = await entries(held.id);
    await page.reload();
    expect(await entries(held.id)).toBe(opened + 1);
    await expect(page.locator("[data-sealed-part]")).toContainText(`Victoria ${CANARY}`);
    await expect(page.locator("[data-field=safeEmail]").first()).toContainText("do not write");
    await expect(page.locator("[data-decision=clear]")).toContainText("Looked through the old files too.");

    await page.getByRole("button", { name: "Left a message" }).click();
    await expect(page.getByRole("status")).toHaveText("The call is recorded.");
    await page.getByLabel("Move to").selectOption("contact");
    await page.getByRole("button", { name: "Change the status" }).click();
    await expect(page.locator("header[data-status=contact]")).toBeVisible();
    await page.getByLabel("Add a note").fill("Speaks fast. <b>Call before six.</b>");
    await page.getByRole("button", { name: "Add the note" }).click();
    await expect(page.locator("[data-note]")).toContainText("<b>Call before six.</b>");
    await expect(page.locator("[data-event]")).toHaveText([
      /Note added/,
      /Status: New to Contact/,
      /Tried to reach: left a message/,
      /Conflict check: clear/,
      /Came in by the API/,
    ]);
    await expect(page.locator("[data-event=status]")).toContainText(person.name);
    await look("lead-after");
  });

test("adds a lead by hand in thirty seconds, once however often it is sent", async ({ page, signIn }) => {
  await signIn("intake");
  const name = `Dana ${randomUUID().slice(0, 8)}`;
  await page.goto("/office/leads");
  await page.getByRole("link", { name: "Add a lead by hand" }).click();
  await page.getByRole("button", { name: "Add the lead" }).click();
  await expect(page.locator("#error-summary li")).toHaveCount(3);
  await checkAccessibility(page);
  await screenshots(page, "lead-by-hand-errors");

  await page.getByLabel("Who needs help").fill(name);
  await page.getByLabel("Phone to call back").fill("205 555 0188");
  await page.getByRole("radio", { name: "Yes" }).check();
  await page.locator("[name='charges[0][chargeText]']").fill("Robbery 1st");
  const court = page.getByRole("group", { name: /Next court date/ });
  await court.getByLabel("Month").fill("nov");
  await court.getByLabel("Day", { exact: true }).fill("31");
  await court.getByLabel("Year").fill("2031");
  await page.getByRole("radio", { name: "Call from jail" }).check();
  await page.getByRole("button", { name: "Add the lead" }).click();
  await expect(page.locator("#error-summary li")).toHaveCount(1);
  await expect(page.getByLabel("Who needs help")).toHaveValue(name);
  await expect(page.getByRole("radio", { name: "Call from jail" })).toBeChecked();
  await court.getByLabel("Day", { exact: true }).fill("30");
  await page.getByText("More answers, if there is time").click();
  await page.locator("[name=hasLawyer][value=none]").check();
  await page.locator("[name='allegedVictims[0][name]']").fill(`Vic ${CANARY}`);
  await checkAccessibility(page);
  await screenshots(page, "lead-by-hand");
  const form = await page
    .locator("main form")
    .evaluate((one) =>
      [...new FormData(one as HTMLFormElement)].map(([key, value]) => [key, String(value)] as const),
    );
  await page.getByRole("button", { name: "Add the lead" }).click();
  await expect(page.getByRole("status")).toContainText("The lead is stored");
  await expect(page.locator("header[data-lane=now]")).toBeVisible();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(page.locator("[data-field=chargeText]")).toHaveText("Robbery 1st");
  await expect(page.locator("[data-field=safeVoicemail]")).toContainText("not asked");

  const again = await page.request.post("/office/leads/new/save", {
    form: Object.fromEntries(form),
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  expect(again.status()).toBe(303);
  expect(page.url()).toContain(again.headers().location ?? "nowhere");
  const other = await page.request.post("/office/leads/new/save", {
    form: { ...Object.fromEntries(form), accusedName: "Somebody Else" },
    headers: { origin: new URL(page.url()).origin },
    maxRedirects: 0,
  });
  expect(other.status()).toBe(409);
  expect(await database().lead.count({ where: { accusedName: name } })).toBe(1);
  const [job] = await database().$queryRaw<{ amount: number }[]>`
    select count(*)::int as amount from lead_events join leads on leads.id = lead_id where accused_name = ${name}`;
  expect(job?.amount).toBeGreaterThan(0);
});

test("finds a lead by name, number and reference without any of it in an address", async ({
  page,
  signIn,
}) => {
  await signIn("attorney");
  const surname = `Zé${randomUUID().slice(0, 6)}`;
  const lead = await storeLead({ accusedName: `María ${surname}`, phone: "+12055550177" });
  for (const typed of [
    `${surname.toLowerCase().replace("é", "e")} maria`,
    lead.reference.toLowerCase().replace("-", " "),
    "555-0177",
  ]) {
    await page.goto("/office/leads");
    await page.getByLabel("Name, phone, reference or number on a paper").fill(typed);
    await page.getByRole("button", { name: "Find" }).click();
    await expect(page).toHaveURL(/\/office\/leads\/search$/);
    await expect(row(page, lead), typed).toBeVisible();
  }
  await checkAccessibility(page);
  await page.getByLabel("Name, phone, reference or number on a paper").fill(CANARY);
  await page.getByRole("button", { name: "Find" }).click();
  await expect(page.getByRole("status")).toContainText("Nobody was found");
});

test("tells the second of two that somebody was faster, with both values", async ({
  page,
  signIn,
  signInBeside,
}) => {
  await signIn("owner");
  const { page: second, faults } = await signInBeside("attorney");
  faults.expect(/409/);
  const lead = await heldLead();
  for (const each of [page, second]) await each.goto(`/office/leads/${lead.id}`);
  await page.getByLabel("Move to").selectOption("conflictCheck");
  await page.getByRole("button", { name: "Change the status" }).click();
  await second.getByLabel("Move to").selectOption("declined");
  const answer = second.waitForResponse((response) => response.request().method() === "POST");
  await second.getByRole("button", { name: "Change the status" }).click();
  expect((await answer).status()).toBe(409);
  await expect(second.locator("main[data-page='office/lead-changed']")).toContainText(
    "Saved now: Conflict check",
  );
  await expect(second.locator("main")).toContainText("Yours: Declined");
  await checkAccessibility(second);
  await second.getByRole("button", { name: "Save yours over it" }).click();
  await expect(second.locator("header[data-status=declined]")).toBeVisible();
  await second.getByLabel("Move to").selectOption("contact");
  await second.getByRole("button", { name: "Change the status" }).click();
  await expect(second.locator("#error-summary")).toContainText("Say why");
});

test("blocks a number that was marked unsafe, and freezes a lead with a conflict", async ({
  page,
  signIn,
  context,
}) => {
  await signIn("attorney");
  const lead = await heldLead();
  await page.goto(`/office/leads/${lead.id}`);
  await page.getByRole("button", { name: /Unsafe/ }).click();
  await expect(page.locator("[data-blocked=phone]")).toContainText("Do not call");
  await expect(page.locator("a[href^='tel:']")).toHaveCount(0);
  await page.goto(`/office/leads/${lead.id}/conflict`);
  await checkAccessibility(page);
  await decide(page, "Potential conflict", `We act for ${CANARY}.`);
  await expect(page.locator("[data-next-step]")).toContainText("Frozen");
  await screenshots(page, "lead-frozen");
  await checkAccessibility(page);
  expect(await rawOf(page, `/office/leads/${lead.id}`)).not.toContain(CANARY);

  await expect(page.locator("[data-field=safeVoicemail]")).toHaveCount(0);
  await page.goto("/office/leads?conflict=potential");
  await expect(row(page, lead).locator("[data-safe]")).toContainText("do not call: potential conflict");

  await context.clearCookies();
  await signIn("intake");
  expect(await rawOf(page, `/office/leads/${lead.id}`)).not.toMatch(
    /data-lane="|"data-lane":"now"|held 6 h|T01(?!:)/, // a time may be T01:30
  );
  await page.goto("/office/leads");
  await expect(row(page, lead)).toHaveCount(0);
  await expect(page.locator("[data-frozen]")).toBeVisible();
});

test("knows nothing at an address that is none, nor for whom it is not open", async ({
  page,
  request,
  signIn,
  faults,
}) => {
  faults.expect(/404/);
  const lead = await storeLead();
  const stranger = await request.post(`/office/leads/${lead.id}/status/save`, {
    form: { status: "declined", version: "1" },
    headers: { origin: portalUrl() },
    maxRedirects: 0,
  });
  expect(stranger.status()).toBe(401);
  await signIn("auditor");
  for (const path of [randomUUID(), "7K2M-4XQP", `${lead.id}/conflict`, "new"]) {
    const answer = await page.goto(`/office/leads/${path}`);
    expect(answer?.status(), path).toBe(404);
    await expect(main(page)).toContainText("Nothing here");
  }
  await page.goto(`/office/leads/${lead.id}`);
  await expect(page.locator("main form")).toHaveCount(0);
  const origin = new URL(page.url()).origin;
  for (const [path, form] of [
    ["status/save", { status: "declined", version: "1" }],
    ["attempt/save", { attemptId: randomUUID(), outcome: "reached", channel: "phone" }],
    ["note/save", { noteId: randomUUID(), note: "x" }],
    ["conflict/save", { outcome: "clear", reason: "x", version: "1", seen: "" }],
  ] as const) {
    const address = `/office/leads/${lead.id}/${path}`;
    const answer = await page.request.post(address, { form, headers: { origin }, maxRedirects: 0 });
    expect(answer.status(), path).toBe(404);
    const foreign = await page.request.post(address, {
      form,
      headers: { origin: "http://elsewhere.example" },
      maxRedirects: 0,
    });
    expect(foreign.status(), path).toBe(403);
  }
});

test("reads in the dark and on a phone, by pages", { tag: "@phone" }, async ({ page, signIn }) => {
  await signIn("attorney");
  for (let n = 0; n < 27; n++) await storeLead({ accusedName: `Page Turner ${n}a` });
  await page.emulateMedia({ colorScheme: "dark" });
  await page.goto("/office/leads?status=new");
  await screenshots(page, "leads-dark");
  await checkAccessibility(page);
  const first = await page.locator("li[data-lead]").first().getAttribute("data-lead");
  await page.locator("a[rel=next]").click();
  await expect(page.locator("a[rel=prev]")).toBeVisible();
  const wide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  expect(wide).toBe(false);
  await page.locator("a[rel=prev]").click();
  await expect(page.locator("li[data-lead]").first()).toHaveAttribute("data-lead", first ?? "");
  await page.locator("li[data-lead] a").first().click();
  await screenshots(page, "lead-dark");
  await checkAccessibility(page);
});
