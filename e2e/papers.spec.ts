import { readFile } from "node:fs/promises";
import { type IncomingMessage, request } from "node:http";
import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { jpeg, PLACE, pdf, png } from "@/lib/papers/papers-for-tests";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { expectPage, HOW, main, press, sendForSon, summary } from "./intake-steps";

// A mother adds photos of court papers after sending. An attorney opens them once the conflict check is clear.

test.afterAll(() => database().$disconnect());

const SECRET = "Robin Specimen did it.jpg";
const files = [
  { name: SECRET, mimeType: "image/jpeg", buffer: jpeg({ size: 2_500_000 }) },
  { name: "ticket.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html><script>alert(1)</script>") },
  { name: "notice.png", mimeType: "image/png", buffer: png() },
];

const chooser = (page: Page) => page.locator("input[type=file][name=courtPapers]");

for (const [how, tag] of HOW) {
  const looks = tag === "@js";

  test(`a mother adds court papers after sending${how}`, { tag: [tag, "@phone"] }, async ({
    page,
    signIn,
  }) => {
    const reference = await sendForSon(page);
    const { id: leadId } = await database().lead.findUniqueOrThrow({ where: { reference } });
    await page.goto("/intake/more");
    await page.locator('[data-more="papers"]').click();
    await expectPage(page, "intake/more/papers");
    if (looks) await screenshots(page, "papers");
    await chooser(page).setInputFiles(files);
    await press(page);
    // The good ones are kept, the bad one is named by its place, and no name of a file comes back.
    await expectPage(page, "intake/more/papers");
    await expect(summary(page)).toContainText("File 2 is not a JPEG or PNG photo");
    await expect(page.locator("[data-stored]")).toHaveAttribute("data-stored", "2");
    for (const { name } of files) expect(await page.content()).not.toContain(name);
    if (looks) {
      await checkAccessibility(page);
      await screenshots(page, "papers-errors");
    }
    await page.goto("/es/intake/more/papers");
    await expect(summary(page)).toContainText("El archivo 2 no es una foto JPEG");
    if (looks) await screenshots(page, "papers-errors-es");
    await chooser(page).setInputFiles([{ name: "x", mimeType: "application/pdf", buffer: pdf() }]);
    await press(page);
    await expectPage(page, "intake/more");
    await expect(page.locator("[data-added] [data-reference]")).toHaveText(reference);
    await expect(page.locator('[data-more="papers"]')).toBeVisible();
    // Nothing chosen: skipped.
    await page.goto("/intake/more/papers");
    await expect(summary(page)).toHaveCount(0);
    await press(page);
    await expectPage(page, "intake/more");
    await expect(page.locator("[data-added]")).toHaveCount(0);

    await signIn("attorney");
    await page.goto(`/office/leads/${leadId}`);
    await expect(page.locator("[data-event=added]")).toHaveCount(2);
    await expect(page.locator("[data-paper]")).toHaveCount(0);
    expect(await page.content()).not.toContain("paper/save");
    await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
    await page.reload();
    await expect(page.locator("[data-papers]")).toHaveAttribute("data-papers", "3");
    if (looks) await screenshots(page, "papers-desk");
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator("[data-paper=jpeg] button").click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${reference}-1.jpg`);
    const opened = await readFile(await download.path());
    expect(opened.length).toBeGreaterThan(2_400_000);
    expect(opened.includes(PLACE)).toBe(false);
    const paperId = await page.locator("[data-paper=pdf] input[name=paperId]").inputValue();
    const answer = await page.request.post(`/office/leads/${leadId}/paper/save`, {
      form: { paperId },
      headers: { origin: portalUrl() },
    });
    expect(answer.headers()).toMatchObject({
      "content-type": "application/pdf",
      "content-disposition": `attachment; filename="${reference}-3.pdf"`,
      "x-content-type-options": "nosniff",
      "cache-control": "no-store",
      "content-security-policy": expect.stringContaining("sandbox"),
    });
    expect(await database().auditEntry.count({ where: { leadId, act: "lead.paper.read" } })).toBe(2);
  });
}

/** What is answered to the head of a post that says how long it is, and has not sent anything yet. */
async function answerToHead(path: string, cookie: string, length: number): Promise<number | undefined> {
  const asked = request(`${portalUrl()}${path}`, {
    method: "POST",
    headers: {
      ...{ origin: portalUrl(), cookie, "content-length": length },
      "content-type": "multipart/form-data; boundary=x",
    },
  });
  asked.flushHeaders();
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    asked.on("response", resolve).on("error", reject);
  });
  asked.destroy();
  return answer.statusCode;
}

test("nothing of large papers is read before the cookie has proven who sends them", { tag: "@nojs" }, async ({
  page,
}) => {
  const papers = "/intake/more/papers/save";
  const MB = 1024 * 1024;
  await sendForSon(page);
  const own = (await page.context().cookies()).find(({ name }) => name === "fc_draft");
  const cookie = `fc_draft=${own?.value}`;
  expect(await answerToHead(papers, "", 3 * MB)).toBe(413);
  expect(await answerToHead(papers, "other=1", 3 * MB)).toBe(413);
  // Somebody else's browser: sent away without a word, and without having read anything.
  expect(await answerToHead(papers, "fc_draft=invented", 90 * MB)).toBe(303);
  expect(await answerToHead(papers, cookie, 120 * MB)).toBe(413);
  for (const other of ["/intake/more/names/save", "/intake/custody/save", "/intake/more/papers"])
    expect(await answerToHead(other, cookie, 3 * MB), other).toBe(413);
  // A body that does not say how long it is, from somebody who proves nothing, is cut at the small limit.
  const cut = await fetch(`${portalUrl()}${papers}`, {
    method: "POST",
    redirect: "manual",
    headers: {
      origin: portalUrl(),
      cookie: "fc_draft=invented",
      "content-type": "multipart/form-data; boundary=x",
    },
    body: new Blob([Buffer.alloc(8 * MB)]).stream(),
    duplex: "half",
  } as RequestInit).then(
    ({ status }) => status,
    () => "closed",
  );
  expect([303, "closed"]).toContain(cut);
  // Ten of ten MB, and none of them a paper, so that nothing is stored: all of it is read, one after the other.
  const form = new FormData();
  for (let at = 0; at < 10; at += 1)
    form.append("courtPapers", new Blob([Buffer.alloc(10 * MB, 0x41)]), "a.jpg");
  const answer = await fetch(`${portalUrl()}${papers}`, {
    ...{ method: "POST", redirect: "manual", body: form },
    headers: { origin: portalUrl(), cookie },
  });
  expect([answer.status, answer.headers.get("location")]).toEqual([303, "/intake/more/papers#error-summary"]);
  await page.goto("/intake/more/papers");
  await expect(summary(page)).toContainText("Files 1, 2, 3, 4, 5, 6, 7, 8, 9, and 10 are not");
  await expect(main(page)).not.toContainText("a.jpg");
});
