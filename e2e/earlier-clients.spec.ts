import { randomUUID } from "node:crypto";
import { database } from "@/lib/db/client";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";

// Names of earlier clients from a file to the conflict check.

/** As an old office program writes it: Windows-1252, semicolons, a row without a name and a day that is none. */
function listOf(name: string): Buffer {
  const rows = [
    "Mandant;Client Name;Opened;File No",
    `1;${name};3/12/2019;19-0042`,
    "2;;2019;19-0043",
    `3;${name};2019-03-12;19-0042`,
    "4;Pat Sample;soon;19-0044",
    `5;José ${name};2020;"two`,
    'lines"',
  ];
  return Buffer.from(rows.join("\r\n"), "latin1");
}

test("names from a file are checked, added, found beside a lead, and removed as a whole", async ({
  page,
  signIn,
}) => {
  await signIn("owner");
  // Invented words without a digit, so that it reads as a name and no other test has it.
  const surname = randomUUID()
    .replace(/[^a-f]/gu, "")
    .padEnd(6, "q");
  const name = `Roberto Quill${surname}`;
  const source = `Old office ${surname}`;
  await page.goto("/office/settings");
  await page.getByRole("link", { name: "Earlier clients" }).click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/conflicts");
  await page.getByRole("button", { name: "Upload the list" }).click();
  await expect(page).toHaveTitle(/^Error: /);
  await expect(page.locator("#error-summary a")).toHaveCount(2);
  await checkAccessibility(page);

  await page.getByLabel("Where these names come from").fill(source);
  const file = page.getByLabel("File", { exact: true });
  await file.setInputFiles({
    name: "list.xlsx",
    mimeType: "text/csv",
    buffer: Buffer.from("PK\u0003\u0004"),
  });
  await page.getByRole("button", { name: "Upload the list" }).click();
  await expect(page.locator("[id='file-error']")).toContainText("not a CSV file");
  await expect(page.getByLabel("Where these names come from")).toHaveValue(source);
  await file.setInputFiles({ name: "list.csv", mimeType: "text/csv", buffer: listOf(name) });
  await page.getByRole("button", { name: "Upload the list" }).click();

  await expect(page.locator("main")).toHaveAttribute("data-page", "office/conflicts/list");
  expect(page.url(), "no name stands in an address").not.toContain(surname);
  await expect(page.locator("[data-encoding]")).toHaveAttribute("data-encoding", "windows1252");
  await expect(page.getByLabel("Whole name")).toHaveValue("1");
  await expect(page.getByLabel("Date or year")).toHaveValue("2");
  await expect(page.getByRole("table")).toContainText(`José ${name}`);
  await page.getByLabel("First name").selectOption("0");
  await page.getByRole("button", { name: "Check the list" }).click();
  await expect(page.locator("#error-summary")).toContainText("but not both");
  await checkAccessibility(page);
  await page.getByLabel("First name").selectOption("");
  await page.getByRole("button", { name: "Check the list" }).click();

  const found = page.locator("#found");
  await expect(found.locator("[data-found=new]")).toContainText("2 names");
  await expect(found.locator("[data-bad=noName]")).toContainText("line 3");
  await expect(found.locator("[data-bad=date]")).toContainText("line 5");
  await expect(found).toContainText("Repeated: line 4");
  await checkAccessibility(page);
  await screenshots(page, "earlier-clients");
  await page.getByRole("button", { name: "Add 2 names" }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("status")).toContainText("2 of them new");
  }).toPass({ timeout: 20_000 });
  const list = page.url();

  const apiKey = await giveApiKey(process.env.DATABASE_URL ?? "");
  const people = {
    submitterName: "Ann Invented",
    allegedVictims: [{ name: `Bob Quill${surname}`, avRelation: "stranger" }],
  };
  const sent = await sendIntake(portalUrl(), apiKey, randomUUID(), { ...INTAKE, ...people });
  const { reference } = JSON.parse(await sent.text());
  const lead = await database().lead.findUniqueOrThrow({ where: { reference }, select: { id: true } });
  await page.goto(`/office/leads/${lead.id}/conflict`);
  const hits = page.locator("[data-earlier-hit]");
  await expect(hits).toHaveCount(2);
  const known = hits.filter({ hasText: `${name}, earlier client, 2019-03-12, file 19-0042` });
  await expect(known).toContainText(source);
  await checkAccessibility(page);

  await page.goto(list);
  await page.getByRole("button", { name: "Remove the list" }).click();
  await expect(page.locator("#error-summary")).toContainText("Tick this first");
  await page.getByLabel(/^Remove it/).check();
  await page.getByRole("button", { name: "Remove the list" }).click();
  await expect(page.getByRole("status")).toContainText("The list is gone");
  await page.goto(`/office/leads/${lead.id}/conflict`);
  await expect(hits).toHaveCount(0);
});
