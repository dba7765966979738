import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";

// What is done about one lead: in a hallway on a phone, and by two people at once.

type Stored = { id: string; reference: string };

let apiKey: string | undefined;

/** So many days from today, on the calendar of the court: in the evening there London is a day ahead. */
const day = (n: number) =>
  new Date(Date.now() + n * 24 * 60 * 60 * 1000).toLocaleDateString("sv-SE", { timeZone: "America/Chicago" });

/** A mother writes for somebody who is in jail; the name and the number are new each time. */
async function storeLead(changes: Readonly<Record<string, unknown>> = {}): Promise<Stored> {
  const arrest = new Date(Date.now() - 6 * 60 * 60 * 1000);
  const wall = arrest.toLocaleString("sv-SE", { timeZone: "America/Chicago" }).slice(0, 16).replace(" ", "T");
  const answers = {
    ...{ role: "family", custody: "yes", placeState: "AL", stage: "inCustody", placeCounty: "mobile" },
    ...{ submitterName: "Rosa Sample", submitterRelation: "parent", isNamedVictim: "no" },
    ...{ phone: `+1205555${String(Math.floor(Math.random() * 10_000)).padStart(4, "0")}` },
    ...{ safeVoicemail: "neutralOnly", email: "rosa@example.com", safeEmail: "yes" },
    ...{ accusedName: `Robert ${randomUUID().slice(0, 8)}`, accusedBirthYear: 1990, accusedKnows: "yes" },
    ...{ hasLawyer: "none", courtName: "unknown", jail: "Mobile Metro Jail", seenJudge: "no" },
    charges: [{ chargeText: "DUI" }],
    arrestAt: { value: wall, certainty: "exact" },
    nextCourtAt: { value: `${day(9)}T09:00`, certainty: "exact" },
    nextCourtSource: "paper",
    allegedVictims: "none",
    coDefendants: "none",
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

async function clear({ id }: Stored): Promise<void> {
  await database().lead.update({ where: { id }, data: { conflict: "clear", version: { increment: 1 } } });
}

async function lookBothWays(page: Page, name: string): Promise<void> {
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 });
      await checkAccessibility(page);
      const isWide = await page.evaluate(
        () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
      );
      expect(isWide, `${name} at ${width}`).toBe(false);
    }
    await screenshots(page, `${name}-${colorScheme}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 360, height: 740 });
}

test("in a hallway: the next step, the call, its outcome in one tap, and when to try again", async ({
  page,
  signIn,
  faults,
}) => {
  faults.expect(/409/);
  await signIn("attorney");
  const lead = await storeLead();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`/office/leads/${lead.id}`);
  await expect(page.locator("[data-next-step]")).toContainText("Names only, no facts");
  await expect(page.locator("a[data-field=phone]")).toHaveAttribute("href", /^tel:\+1205555\d{4}$/);
  await expect(page.locator("[data-blocked=email]")).toContainText("not before the conflict check is clear");
  await expect(page.locator("a[href^='mailto:']")).toHaveCount(0);
  await expect(page.locator("[data-countdown='9']")).toHaveText("in 9 days");
  await expect(page.locator("[data-days]")).toContainText("Confirm with the clerk");
  await expect(page.locator("[data-last-day=license]")).toContainText("not yet checked by a lawyer");
  await lookBothWays(page, "lead-work-before");

  await page.getByRole("button", { name: "No answer" }).click();
  await expect(page.getByRole("status")).toHaveText("The call is recorded.");
  const row = await database().lead.findUniqueOrThrow({ where: { id: lead.id } });
  expect(row.firstAttemptAt).not.toBeNull();
  expect(row.followUpAt?.getTime() ?? 0).toBeGreaterThan(Date.now());
  await page.goto("/office/leads/due");
  await expect(page.locator(`[data-due=followUp] a[href$="${lead.id}"]`)).toBeVisible();
  await lookBothWays(page, "leads-due");

  await clear(lead);
  await page.goto(`/office/leads/${lead.id}`);
  await expect(page.locator("[data-next-step]")).toContainText("Try again");
  await expect(page.locator("a[href^='mailto:']")).toHaveAttribute(
    "href",
    "mailto:rosa@example.com?subject=Please%20call%20us%20back",
  );
  await page.locator("[data-class-form] summary").click();
  await page.getByRole("button", { name: "Class A misdemeanor" }).last().click();
  await expect(page.locator("[data-field=chargeClass]")).toContainText("Misdemeanor");
  await page.getByText("Change the court date").click();
  await page.getByLabel("Day", { exact: true }).fill("31");
  await page.getByLabel("Month", { exact: true }).fill("Feb");
  await page.getByRole("button", { name: "Save the court date" }).click();
  await expect(page.locator("[data-errors]")).toContainText("Write the day as month, day and year");
  await expect(page.getByLabel("Month", { exact: true })).toHaveValue("Feb");
  await page.getByLabel("Day", { exact: true }).fill("3");
  await page.getByLabel("Year", { exact: true }).fill("2031");
  await page.getByLabel("Time", { exact: true }).fill("1:30 pm");
  await database().lead.update({ where: { id: lead.id }, data: { version: { increment: 1 } } });
  await page.getByRole("button", { name: "Save the court date" }).click();
  await expect(page.locator("[data-page='office/lead-changed']")).toContainText(
    "Yours: Mon, Feb 3, 2031, 1:30 PM",
  );
  await page.getByRole("button", { name: "Save yours over it" }).click();
  await expect(page.getByRole("status")).toContainText("The court date is saved.");
  await expect(page.locator("[data-court=ahead]")).toContainText("Mon, Feb 3, 2031, 1:30 PM");
  await expect(page.locator("[data-told=nextCourtAt]")).toBeVisible();
  await page.getByLabel("Add a task").fill("Ask for the bond paper");
  await page.getByRole("button", { name: "Add the task" }).click();
  await expect(page.locator("[data-task]")).toContainText("Ask for the bond paper");
  await page.getByText("Consultation and agreement").click();
  await page.getByLabel("Consultation", { exact: false }).first().fill("12/1/2031 9:00 am");
  await page.getByLabel("Fee that we quoted").fill("2,500");
  await page.getByText("What you learned", { exact: true }).click();
  await page.getByLabel("Has the person seen a judge").selectOption("yes");
  await lookBothWays(page, "lead-work-after");
  await page.getByRole("button", { name: "Save what was agreed" }).click();
  await expect(page.getByRole("status")).toHaveText("What was agreed is saved.");
  await page.getByText("What you learned", { exact: true }).click();
  await page.getByLabel("Has the person seen a judge").selectOption("yes");
  await page.getByRole("button", { name: "Save what you learned" }).click();
  await expect(page.getByRole("status")).toContainText("What you learned is saved");
  await expect(page.locator("[data-told=seenJudge]")).toBeVisible();
  await page.locator("[data-task]").getByRole("button", { name: "Done" }).click();
  await expect(page.locator("[data-task][data-done=yes]")).toBeVisible();
});

test("declines with the letter that was previewed, and prints it", async ({ page, signIn }) => {
  await signIn("attorney");
  const lead = await storeLead();
  await clear(lead);
  await database().lead.update({ where: { id: lead.id }, data: { language: "es" } });
  await page.goto(`/office/leads/${lead.id}`);
  await page.getByRole("link", { name: "Decline, with a letter" }).click();
  await expect(page.locator("[data-letter-text]")).toHaveAttribute("lang", "es");
  await expect(page.locator("[data-letter-text]")).toContainText("No le representamos");
  await page.getByRole("link", { name: "See it in English" }).click();
  await expect(page.locator("[data-letter-text]")).toContainText("We do not represent you");
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.locator("#error-summary li")).toHaveCount(2);
  await lookBothWays(page, "decline");
  await page.getByLabel("Why").selectOption("noTime");
  await page.getByRole("radio", { name: /Print it/ }).check();
  const words = await page.locator("[data-letter-text]").innerText();
  await page.getByRole("button", { name: "Decline" }).click();
  await expect(page.locator("header[data-status=declined]")).toBeVisible();
  await page.getByRole("button", { name: "Print the letter" }).click();
  await expect(page.locator("[data-sheet=letter]")).toBeVisible();
  expect(await page.locator("[data-letter-text]").innerText()).toBe(words);
  await lookBothWays(page, "letter");
  expect(await database().auditEntry.count({ where: { leadId: lead.id, act: "lead.printed" } })).toBe(1);
});

test("prints one page for the arraignment, and knows no sheet that nobody made", async ({
  page,
  signIn,
  faults,
}) => {
  faults.expect(/404/);
  await signIn("attorney");
  const lead = await storeLead();
  await page.goto(`/office/leads/${lead.id}`);
  await page.getByRole("button", { name: "Arraignment sheet" }).click();
  await expect(page.locator("[data-sheet=arraignment]")).toContainText("Mobile Metro Jail");
  await expect(page.locator("[data-sheet=arraignment]")).toContainText("Asked for by Rosa Sample");
  await lookBothWays(page, "arraignment");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Signed in as")).toBeHidden();
  await page.screenshot({ path: "test-results/screens/arraignment-printed.png", fullPage: true });
  const pdf = await page.pdf({ format: "Letter" });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
  const nobody = await page.goto(`/office/leads/${lead.id}/print/${randomUUID()}`);
  expect(nobody?.status()).toBe(404);
});

test("two at once: a decline while somebody calls sees the call, and refers with consent", async ({
  page,
  signIn,
  signInBeside,
}) => {
  await signIn("owner");
  const { page: second, faults } = await signInBeside("attorney");
  faults.expect(/409/);
  const lead = await storeLead();
  await page.goto(`/office/leads/${lead.id}`);
  await second.goto(`/office/leads/${lead.id}/decline`);
  await page.getByRole("button", { name: "Left a message" }).click();
  await second.getByLabel("Why").selectOption("noTime");
  await second.getByRole("radio", { name: /No letter/ }).check();
  const answer = second.waitForResponse((response) => response.request().method() === "POST");
  await second.getByRole("button", { name: "Decline" }).click();
  expect((await answer).status()).toBe(409);
  await expect(second.locator("main[data-page='office/lead-changed']")).toContainText("left a message");
  await expect(second.locator("main")).toContainText("Yours: Declined");
  await checkAccessibility(second);

  await second.goto(`/office/leads/${lead.id}/refer`);
  await lookBothWays(second, "refer");
  await second.getByLabel("To whom").fill("Counsel Elsewhere");
  await second.getByLabel("Why").selectOption("place");
  await second.getByRole("button", { name: "Refer" }).click();
  await expect(second.locator("#error-summary")).toContainText("Ask first");
  await second.getByLabel(/they agree/).check();
  await second.getByRole("button", { name: "Refer" }).click();
  await expect(second.locator("header[data-status=referred]")).toBeVisible();

  // The first still has the page of before, and calls once more.
  await page.getByRole("button", { name: "Reached" }).click();
  await expect(page.getByRole("status")).toContainText("Meanwhile somebody has closed this lead");
});
