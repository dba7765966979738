import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { addDays } from "@/lib/triage/calendar";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { cuttableLine } from "./line";

// Four questions that are answered at once: the same page with an answer on it, 200, and nothing kept anywhere.

const TOOLS = ["who-decides", "contact", "license", "court-date"] as const;
const LOCALES = ["", "/es"] as const;
type Locale = (typeof LOCALES)[number];

/** Today on the calendar of the courts of Alabama. */
const today = () => new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Chicago" }).format(new Date());

async function fillDate(page: Page, key: string, day: string): Promise<void> {
  const [year = "", month = "", date = ""] = day.split("-");
  for (const [part, text] of Object.entries({ month, day: date, year })) {
    await page.locator(`[name="${key}[${part}]"]`).fill(text);
  }
}

const choose = (page: Page, name: string, value: string) =>
  page.locator(`[name="${name}"][value="${value}"]`).check();

const show = (page: Page) => page.locator("button[data-primary]").click();

/** Nothing of what was given is in the address, in a cookie, in the browser's storage or in the database. */
async function keepsNothing(page: Page, locale: Locale, tool: string): Promise<void> {
  const { pathname, search, hash } = new URL(page.url());
  expect([pathname, search, hash]).toEqual([`${locale}/guidance/tools/${tool}`, "", "#answer"]);
  expect(await page.context().cookies()).toEqual([]);
  const counts = [database().draft.count(), database().refusedForm.count(), database().lead.count()];
  const [after, was] = [await Promise.all(counts), await before];
  // Fewer may be left: what is over is swept away meanwhile.
  expect(after.filter((count, at) => count > (was[at] ?? 0))).toEqual([]);
}
let before: Promise<number[]>;
test.beforeEach(() => {
  before = Promise.all([database().draft.count(), database().refusedForm.count(), database().lead.count()]);
});

/** The answers of a tool that lead to one answer, and what stands in it. */
const ANSWERED: Readonly<Record<(typeof TOOLS)[number], (page: Page) => Promise<void>>> = {
  "who-decides": async (page) => {
    await page.locator("#placeState").selectOption("AL");
    await choose(page, "topLine", "state");
    await choose(page, "court", "district");
    await page.locator("#county").selectOption("jefferson");
    await show(page);
    await expect(page.locator("[data-prosecutor=districtAttorney]")).toContainText("District Attorney");
    await expect(page.locator("[data-tool-answer] [lang=en]")).toHaveCount(2);
    await expect(page.locator('[data-tool-answer] a[href^="tel:"]')).toHaveCount(0);
    await expect(page.locator('[name="topLine"][value="state"]')).toBeChecked();
    await expect(page.locator("#county")).toHaveValue("jefferson");
  },
  contact: async (page) => {
    for (const act of ["like", "children", "page"]) await choose(page, "acts", act);
    await show(page);
    await expect(page.locator("[data-act]")).toHaveCount(3);
    await expect(page.locator("[data-tool-answer] strong")).toHaveText(
      /Ask your lawyer first|Pregunte antes a su abogado/,
    );
    await expect(page.locator('[name="acts"][value="page"]')).toBeChecked();
  },
  license: async (page) => {
    await page.locator("#placeState").selectOption("AL");
    await fillDate(page, "arrestAt", addDays(today(), -3));
    await fillDate(page, "duiNoticeDate", addDays(today(), -1));
    await show(page);
    await expect(page.locator("[data-standing=ahead]")).toHaveAttribute("data-day", addDays(today(), 7));
    await expect(page.locator("[data-tool-answer]")).toContainText("Ala. Code 32-5A-307");
    await expect(page.locator('[data-tool-answer] a[href^="https://app.alea.gov/"]')).toHaveAttribute(
      "rel",
      "noreferrer",
    );
    await expect(page.locator('[name="arrestAt[day]"]')).toHaveValue(addDays(today(), -3).slice(8));
  },
  "court-date": async (page) => {
    await fillDate(page, "nextCourtAt", addDays(today(), 12));
    await page.locator('[name="nextCourtAt[time]"]').fill("9:30 am");
    await show(page);
    await expect(page.locator("[data-days='12']")).toContainText("12");
  },
};

for (const locale of LOCALES) {
  for (const tool of TOOLS) {
    const address = `${locale}/guidance/tools/${tool}`;
    for (const [how, tag] of [
      ["with a script", "@phone"],
      ["without a script", "@nojs"],
    ] as const) {
      test(`${address} answers ${how} and keeps nothing`, { tag }, async ({ page }) => {
        await page.goto(address);
        const answer = page.waitForResponse((response) => response.request().method() === "POST");
        await ANSWERED[tool](page);
        const { status, headers } = { status: (await answer).status(), headers: (await answer).headers() };
        expect([status, headers["cache-control"]]).toEqual([200, expect.stringContaining("no-store")]);
        expect(headers["set-cookie"]).toBeUndefined();
        await keepsNothing(page, locale, tool);
        await expect(page.locator("a[data-exit].exit")).toBeVisible();
        await expect(page.locator("[data-help]")).toHaveCount(1);
      });
    }

    test(`${address} says what is missing, beside the field and above`, async ({ page }) => {
      await page.goto(address);
      await show(page);
      await expect(page.locator("#error-summary")).toBeFocused();
      // Where the address leads, which a slow browser goes to after the script.
      await page.locator("#answer").focus();
      await expect(page.locator("#error-summary")).toBeFocused();
      await expect(page).toHaveTitle(/^Error: /);
      const links = page.locator("#error-summary a");
      for (let at = 0; at < (await links.count()); at += 1) {
        const [href, text] = [await links.nth(at).getAttribute("href"), await links.nth(at).textContent()];
        await expect(page.locator(`[id="${href?.slice(1)}"]`)).toHaveCount(1);
        await expect(page.locator(".field-error", { hasText: text ?? "-" }).first()).toBeVisible();
      }
      expect(await links.count()).toBeGreaterThan(0);
      await keepsNothing(page, locale, tool);
    });

    test(`${address} reads well before, wrong and answered`, async ({ page }) => {
      const look = async (state: string) => {
        for (const width of [320, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          // The rules of axe that hang on the width are about the answer; the rest of the page is the same in each state.
          if (width === 320 || state === "answered") await checkAccessibility(page);
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - window.innerWidth,
          );
          expect(overflow).toBeLessThanOrEqual(0);
        }
        await screenshots(page, `tool${address.replaceAll("/", "-")}-${state}`);
      };
      await page.goto(address);
      await look("empty");
      await show(page);
      await look("wrong");
      await ANSWERED[tool](page);
      await look("answered");
      await expect(page.locator("main h1")).toHaveCount(1);
    });
  }
}

test("the tools stand in a list in both languages", async ({ page }) => {
  for (const locale of LOCALES) {
    await page.goto(`${locale}/guidance/tools`);
    for (const tool of TOOLS)
      await expect(page.locator(`a[href="${locale}/guidance/tools/${tool}"]`)).toBeVisible();
    await checkAccessibility(page);
    await screenshots(page, `tools${locale.replace("/", "-")}`);
  }
});

test("what was typed wrong stands there again without a script", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/guidance/tools/license");
  await page.locator("#placeState").selectOption("AL");
  await page.locator('[name="arrestAt[month]"]').fill("febuary");
  await page.locator('[name="arrestAt[day]"]').fill("30");
  await page.locator('[name="arrestAt[year]"]').fill("26");
  await choose(page, "duiNoticeDate[certainty]", "unknown");
  await show(page);
  await expect(page.locator("#error-summary a")).toHaveCount(1);
  await expect(page.locator('[name="arrestAt[month]"]')).toHaveValue("febuary");
  await expect(page.locator('[name="arrestAt[year]"]')).toHaveValue("26");
  await expect(page.locator('[name="duiNoticeDate[certainty]"][value="unknown"]')).toBeChecked();
  await expect(page.locator("#placeState")).toHaveValue("AL");
});

test("the other language keeps what was given and answers in it", { tag: "@nojs" }, async ({ page }) => {
  await page.goto("/guidance/tools/contact");
  await choose(page, "acts", "gift");
  await show(page);
  await page.locator("button[lang=es]").click();
  await expect(page.locator("html")).toHaveAttribute("lang", "es");
  await expect(page.locator("[data-act=gift]")).toContainText("regalo");
});

test("the license: neither date is today, a passed one is ask now, another state has no number", async ({
  page,
}) => {
  const of = async (state: string, fill: () => Promise<void>) => {
    await page.goto("/guidance/tools/license");
    await page.locator("#placeState").selectOption(state);
    await fill();
    await show(page);
  };
  const unsure = () => choose(page, "duiNoticeDate[certainty]", "unknown");
  await of("AL", async () => {
    await choose(page, "arrestAt[certainty]", "unknown");
    await unsure();
  });
  await expect(page.locator("[data-standing=today]")).toContainText("It may be today.");
  await expect(page.locator("[data-tool-answer] form")).toHaveCount(0);
  await of("AL", async () => {
    await fillDate(page, "arrestAt", addDays(today(), -11));
    await unsure();
  });
  await expect(page.locator("[data-standing=passed]")).toContainText("Ask now");
  await of("GA", async () => {});
  await expect(page.locator("[data-elsewhere=GA]")).toContainText("Ask a lawyer in Georgia");
  await expect(page.locator("[data-tool-answer]")).not.toContainText(/\d/);
});

test("the calendar file says what was chosen, by a form and not by a link", async ({ page }) => {
  await page.goto("/guidance/tools/court-date");
  await ANSWERED["court-date"](page);
  for (const [says, title] of [
    ["neutral", "Appointment"],
    ["named", "Court date"],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.locator(`button[name="says"][value="${says}"]`).click(),
    ]);
    expect([download.suggestedFilename(), new URL(download.url()).search]).toEqual(["appointment.ics", ""]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
    const file = Buffer.concat(chunks).toString();
    expect(file).toContain(`SUMMARY:${title}\r\n`);
    expect(file).toContain(`T093000\r\n`);
  }
  await keepsNothing(page, "", "court-date");
});

test("hostile posts get 4xx and never a fault", async ({ request, baseURL }) => {
  const url = `${baseURL}/guidance/tools/contact`;
  const type = "application/x-www-form-urlencoded";
  const post = (data: string, headers: Record<string, string> = {}) =>
    request.post(url, { data, headers: { origin: baseURL ?? "", "content-type": type, ...headers } });
  expect((await post("acts=call", { origin: "https://elsewhere.example" })).status()).toBe(403);
  expect(await (await post("acts=call", { origin: "https://elsewhere.example" })).text()).not.toContain(
    "data-act=",
  );
  expect((await post("acts=call", { "content-type": "multipart/form-data; boundary=x" })).status()).toBe(415);
  expect((await post(`acts=${"x".repeat(20_000)}`)).status()).toBe(413);
  expect((await post("acts=%00%ff&acts=<script>&__proto__=1")).status()).toBe(200);
  expect((await post("")).status()).toBe(200);
  const file = await request.post(`${baseURL}/guidance/tools/appointment`, {
    form: { wall: "2026-02-30" },
    headers: { origin: baseURL ?? "" },
  });
  expect(file.status()).toBe(400);
  const foreign = await request.post(`${baseURL}/guidance/tools/appointment`, {
    form: {},
    headers: { origin: "https://elsewhere.example" },
  });
  expect(foreign.status()).toBe(403);
  const page = await request.get(`${baseURL}/guidance/tools/appointment`, { maxRedirects: 0 });
  expect([page.status(), page.headers().location]).toEqual([303, "/guidance/tools"]);
});

test("they answer with the database away", async ({ page, ownPortal }) => {
  const line = await cuttableLine(process.env.DATABASE_URL ?? "");
  const portal = await ownPortal({
    env: { DATABASE_URL: line.url, APP_SECRET: process.env.APP_SECRET ?? "", WORKER: "off" },
  });
  await page.goto(`${portal.url}/guidance/tools/contact`);
  line.cut();
  await choose(page, "acts", "call");
  await show(page);
  await expect(page.locator("[data-act=call]")).toBeVisible();
  line.mend();
  await line.close();
});

test("no tool stands in the world of the person named as the victim", async ({ page }) => {
  await page.goto(`${portalUrl()}/named-as-victim`);
  await expect(page.locator('main a[href*="/tools"]')).toHaveCount(0);
});
