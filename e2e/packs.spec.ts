import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "@playwright/test";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { mailbox } from "./mailbox";
import { OWNER, type Portal, portalEnvironment } from "./portal";

// What a lawyer signs off: until then waits and penalties are hidden, from then on they show with the name; after a
// year every reader is told.

const project = join(import.meta.dirname, "..");

async function signInAt(page: Page, portal: Portal): Promise<void> {
  await page.goto(`${portal.url}/office/sign-in`);
  await page.getByLabel("E-mail address").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/leads");
}

const subject = (page: Page, key: string) => page.locator(`[data-subject="${key}"]`);

test("a review by name makes the waits show, in the text that was read and in no other", async ({
  page,
  ownPortal,
}) => {
  const portal = await ownPortal();
  const article = `${portal.url}/guidance/expungement`;
  await page.goto(article);
  await expect(page.locator("[data-hidden-clock=expungementAfterDiversion]")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Pat Invented");

  await signInAt(page, portal);
  await page.getByRole("link", { name: "The law", exact: true }).click();
  await expect(page.locator("main")).toHaveAttribute("data-page", "office/packs");
  await checkAccessibility(page);
  await screenshots(page, "packs");
  await page.getByRole("button", { name: "Mark as reviewed" }).click();
  await expect(page.locator("#error-summary a")).toHaveCount(4);
  await expect(page).toHaveTitle(/^Error: /);
  await checkAccessibility(page);

  await page.getByLabel("Name of the lawyer").fill("Pat Invented");
  await page.getByLabel("Bar number").fill("ASB-0000-X00X");
  const [year = "", month = "", day = ""] = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Chicago" })
    .format(new Date())
    .split("-");
  for (const [label, text] of [
    ["Month", month],
    ["Day", day],
    ["Year", year],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  for (const key of ["numbers", "guidance/expungement en"]) await subject(page, key).locator("input").check();
  await page.getByRole("button", { name: "Mark as reviewed" }).click();
  await expect(page.getByRole("status")).toContainText("marked as reviewed");
  await expect(subject(page, "numbers")).toHaveAttribute("data-review", "reviewed");
  await expect(subject(page, "guidance/expungement es")).toHaveAttribute("data-review", "unreviewed");
  await expect(page.locator("[data-changes='0']")).toContainText("Nothing.");
  await expect(page.locator("[data-signed]")).toHaveCount(2);
  await checkAccessibility(page);
  await screenshots(page, "packs-reviewed");

  await page.goto(article);
  const clock = page.locator("[data-clock=expungementAfterDiversion]");
  await expect(clock).toContainText("Only after 1 year");
  await expect(clock).toContainText("Pat Invented");
  await expect(page.locator("main")).toContainText("ASB-0000-X00X");
  await screenshots(page, "article-reviewed");
  await page.goto(`${portal.url}/es/guidance/expungement`);
  await expect(page.locator("[data-clock=expungementAfterDiversion]")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("ASB-0000-X00X");
});

test("what is past due is told to every reader, at the desk and by mail", async ({ page, ownPortal }) => {
  const portal = await ownPortal({ env: { CLOCK_OFFSET_SECONDS: String(366 * 24 * 60 * 60 + 86_400) } });
  await page.goto(`${portal.url}/guidance/two-clocks`);
  await expect(page.locator("[data-past-review]").first()).toContainText("November 22, 2026");
  await expect(page.locator("[data-clock]").first()).toContainText("Within");
  await signInAt(page, portal);
  await expect(page.locator("[data-banner=review]")).toContainText("was to be reviewed by 2027-11-22");
  await page.goto(`${portal.url}/office/packs`);
  await expect(subject(page, "numbers")).toHaveAttribute("data-review", "pastDue");
  await checkAccessibility(page);
  await screenshots(page, "packs-past-due");
  const mails = () =>
    mailbox(portal.dataDir).filter((mail) => mail.includes("X-First-Call-Event: review.due"));
  await expect.poll(() => mails().length, { timeout: 45_000 }).toBe(1);
  expect(mails()[0]).toContain(OWNER.email);
});

for (const role of ["intake", "auditor"] as const)
  test(`the page about the law is not there for ${role}`, async ({ page, signIn, baseURL, faults }) => {
    faults.expect(/status of 404.*office\/packs/);
    await signIn(role);
    expect((await page.goto("/office/packs"))?.status()).toBe(404);
    await expect(page.getByRole("link", { name: "The law", exact: true })).toHaveCount(0);
    const posted = await page.request.post("/office/packs/save", {
      form: { lawyer: "Pat Invented", subject: `numbers|${"0".repeat(64)}|0` },
      headers: { origin: baseURL ?? "" },
      maxRedirects: 0,
    });
    expect(posted.status()).toBe(404);
  });

test("a text that changed under an open page is not signed off unread", async ({ page, signIn, baseURL }) => {
  await signIn("attorney");
  const [year = "", month = "", day = ""] = new Date(Date.now() - 86_400_000)
    .toISOString()
    .slice(0, 10)
    .split("-");
  const stale = await page.request.post("/office/packs/save", {
    form: {
      ...{
        lawyer: "Pat Invented",
        barNumber: "ASB-0000",
        "on[month]": month,
        "on[day]": day,
        "on[year]": year,
      },
      subject: `guidance/no-contact en|${"0".repeat(64)}|0`,
    },
    headers: { origin: baseURL ?? "" },
    maxRedirects: 0,
  });
  expect(stale.status()).toBe(409);
  const foreign = await page.request.post("/office/packs/save", {
    form: {},
    headers: { origin: "https://elsewhere.example" },
  });
  expect(foreign.status()).toBe(403);
});

test("a broken pack stops the start with one sentence that names file and line", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "first-call-pack-")));
  try {
    const parts = [
      "bin",
      "lib",
      "prisma",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "prisma.config.ts",
    ];
    for (const part of parts) cpSync(join(project, part), join(root, part), { recursive: true });
    symlinkSync(realpathSync(join(project, "node_modules")), join(root, "node_modules"));
    const file = join(root, "lib/jurisdictions/alabama/clocks.json");
    const sound = readFileSync(file, "utf8");
    const start = (broken: string) => {
      writeFileSync(file, broken);
      const env = portalEnvironment({ DATA_DIR: join(root, "data") });
      const { status, stderr } = spawnSync(process.execPath, ["bin/start.mjs"], {
        cwd: root,
        env: env as NodeJS.ProcessEnv,
      });
      return { status, said: stderr.toString() };
    };
    const line = sound.split('"n": 10,')[0]?.split("\n").length ?? 0;
    expect(start(sound.replace('"n": 10,', '"n": "ten",'))).toEqual({
      status: 1,
      said: expect.stringMatching(
        new RegExp(`^lib/jurisdictions/alabama/clocks\\.json line ${line}: .*duiHearingRequest.*\\.\\n$`),
      ),
    });
    expect(start(sound.replace('"n": 10,', '"n": 10,,'))).toEqual({
      status: 1,
      said: `lib/jurisdictions/alabama/clocks.json line ${line}: this is no valid JSON.\n`,
    });
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});
