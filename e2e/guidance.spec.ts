import type { Page } from "@playwright/test";
import { database } from "@/lib/db/client";
import { doubleLetters, overflow } from "./eyes-and-keys";
import { checkAccessibility, expect, portalUrl, screenshots, test } from "./fixtures";
import { HOW } from "./intake-steps";
import { cuttableLine } from "./line";
import { buildOf, routesOf } from "./routes";
import { expectLight } from "./weight";

// The pages that tell the accused and families how things are: the list, an article of each kind, and what search
// engines read of them. That no page asks another origin is watched in every test.

/** One of each kind: the main one, for families, with a last day and hidden waits, endings. */
const KINDS = ["can-the-victim-drop-the-charges", "first-72-hours", "dui-and-the-license", "how-a-case-ends"];
const LOCALES = ["", "/es"];

/** The pages of the sitemap without their origin. */
async function addressesOfSitemap(): Promise<string[]> {
  const answer = await fetch(`${portalUrl()}/sitemap.xml`);
  expect(answer.status).toBe(200);
  expect(answer.headers.get("content-type")).toContain("xml");
  const text = await answer.text();
  return [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = ""]) => new URL(url).pathname);
}

async function fits(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth);
}

for (const locale of LOCALES) {
  for (const slug of KINDS) {
    test(`${locale}/guidance/${slug} reads well and moves nothing`, async ({ page }) => {
      // At 320 px every article is looked at below.
      for (const width of [360, 1280]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(`${locale}/guidance/${slug}`);
        await expectLight(page);
        await expect(page.locator("main h1")).toHaveCount(1);
        await checkAccessibility(page);
        expect(await fits(page)).toBe(true);
      }
      await screenshots(page, `guidance${`${locale}/${slug}`.replaceAll("/", "-")}`);
      await page.setViewportSize({ width: 360, height: 800 });
      await doubleLetters(page);
      expect(await overflow(page), "letters of twice the size").toBeLessThanOrEqual(0);
      expect(await page.context().cookies()).toEqual([]);
    });
  }

  test(`every article reads on the smallest phone${locale}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.setViewportSize({ width: 320, height: 640 });
    const articles = (await addressesOfSitemap()).filter((address) =>
      new RegExp(`^${locale}/guidance/(?!tools)`).test(address),
    );
    expect(articles.length).toBeGreaterThanOrEqual(24);
    for (const address of articles) {
      await page.goto(address);
      await expectLight(page);
      await checkAccessibility(page);
      expect(await fits(page), address).toBe(true);
      const said = page.locator("main article");
      await expect(said.locator("[data-answer]")).toHaveCount(1);
      await expect(said.locator('[data-note="contact"]')).toBeVisible();
      await expect(said.locator('[data-note="general"]')).toContainText("Alabama");
      await expect(said.locator("[data-help]")).toHaveCount(1);
      await expect(said.locator("[data-part=author]")).toHaveCount(1);
      await expect(said.locator(`a[href^="${locale}/intake?role="]`)).toHaveCount(2);
    }
  });
}

const WORDS = [
  ["", "Within 10 days", "Not yet checked by a lawyer", "Rules differ; ask a lawyer.", "Read next"],
  [
    "/es",
    "En un plazo de 10 días",
    "Un abogado aún no lo ha revisado",
    "Las reglas varían; pregunte a un abogado.",
    "Qué leer después",
  ],
] as const;

for (const [how, tag] of HOW) {
  for (const [locale, within, unchecked, differ, readNext] of WORDS) {
    test(`the list leads by topic to an article and on${how}${locale}`, { tag }, async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(`${locale}/guidance`);
      await expect(page.locator(`main a[href="${locale}/guidance/tools"]`)).toHaveCount(1);
      if (tag === "@js") await screenshots(page, `guidance-list${locale.replace("/", "-")}`);
      const topics = await page
        .locator("main section > h2")
        .evaluateAll((headings) => headings.map((heading) => heading.id));
      expect(topics).toEqual(["first", "contact", "court", "people", "license", "after"]);
      await page.locator(`#license + ul a[href="${locale}/guidance/dui-and-the-license"]`).click();
      await expect(page.locator("main")).toHaveAttribute("data-page", "guidance/dui-and-the-license");

      await expect(page.locator("[data-tool] a")).toHaveAttribute("href", `${locale}/guidance/tools/license`);
      const limit = page.locator('[data-clock="duiHearingRequest"]').first();
      await expect(limit.locator("p").first()).toHaveText(within);
      await expect(limit).toContainText("32-5A-307");
      await expect(limit).toContainText(unchecked);
      await expect(limit.locator('a[rel="noreferrer"][href^="https://"]')).toHaveCount(1);

      const hidden = page.locator("[data-hidden-clock]");
      await expect(hidden).toHaveCount(4);
      for (const one of await hidden.all()) {
        await expect(one).toContainText(differ);
        expect(await one.innerText()).not.toMatch(/\d/);
      }
      await expect(page.locator("[data-past-review]")).toHaveCount(0);

      await page.getByRole("navigation", { name: readNext }).getByRole("link").first().click();
      await expect(page).toHaveURL(new RegExp(`${locale}/guidance/(?!dui)`));
    });

    test(`an article explains its words and offers one way on${how}${locale}`, { tag }, async ({ page }) => {
      await page.goto(`${locale}/guidance/no-contact`);
      const term = page.locator("a.term").first();
      const entry = await term.getAttribute("href");
      await term.click();
      await expect(page.locator(entry ?? "none")).toBeInViewport();
      await expect(page.locator('[data-help="all"] a[href="tel:+18007997233"]')).toHaveCount(1);
      await page.goto(`${locale}/guidance/first-72-hours`);
      await expect(page.locator("main a.button")).toHaveAttribute("href", `${locale}/intake?role=family`);
      await page.goto(`${locale}/guidance/how-a-case-ends`);
      await expect(page.locator('[data-note="citizens"]')).toBeVisible();
      await expect(page.locator("main a.button")).toHaveAttribute("href", `${locale}/intake?role=accused`);
      await page.locator('.useful button[value="yes"]').click();
      await expect(page).toHaveURL(/\/how-a-case-ends#noted$/);
      await expect(page.locator("#noted")).toBeInViewport();
      await expect(page.locator(".useful form")).toBeHidden();
    });
  }
}

test("a text past its day says so, and stands there with the database away too", async ({
  page,
  ownPortal,
}) => {
  test.setTimeout(120_000);
  const line = await cuttableLine(process.env.DATABASE_URL ?? "");
  const portal = await ownPortal({
    env: {
      DATABASE_URL: line.url,
      APP_SECRET: process.env.APP_SECRET ?? "",
      WORKER: "off",
      CLOCK_OFFSET_SECONDS: String(2 * 366 * 24 * 60 * 60),
    },
  });
  await page.goto(`${portal.url}/guidance/two-clocks`);
  await expect(page.locator("[data-past-review]").first()).toContainText("November 22, 2026");
  await expect(page.locator("[data-clock]").first()).toContainText("Within");
  line.cut();
  for (const address of ["/guidance", "/es/guidance/expungement", "/guidance/no-contact"]) {
    expect((await page.goto(`${portal.url}${address}`))?.status()).toBe(200);
    await expect(page.locator("main")).toHaveAttribute("data-page", address.replace(/^\/es\/|^\//, ""));
  }
  await expect(page.locator("[data-answer]")).toBeVisible();
  const others = (await addressesOfSitemap()).filter((address) => /^(?:\/es)?\/guidance/.test(address));
  expect(others.length).toBeGreaterThanOrEqual(58);
  for (const address of others) {
    const answer = await page.request.get(`${portal.url}${address}`);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).toContain(`data-page="${address.replace(/^\/es\/|^\//, "")}"`);
  }
  await page.goto("about:blank");
  await line.close();
});

test("what a search engine reads of an article is true and complete", async ({ page, request }) => {
  await page.goto("/es/guidance/no-contact");
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').textContent()) ?? "");
  expect(data).toMatchObject({
    "@context": "https://schema.org",
    "@type": "Article",
    inLanguage: "es",
    headline: await page.locator("main h1").textContent(),
    contentLocation: { "@type": "State", name: "Alabama" },
  });
  expect(new URL(data.mainEntityOfPage).pathname).toBe("/es/guidance/no-contact");
  expect(data).not.toHaveProperty("editor");
  // A script without the nonce would stand against the policy of the page.
  const source = await (await request.get(`${portalUrl()}/guidance/no-contact`)).text();
  expect(source).toMatch(/<script type="application\/ld\+json" nonce="[^"]+">/);
  const bare = [...source.matchAll(/<script(?![^>]*\bnonce=)[^>]*>/g)].map(([tag]) => tag);
  expect(bare.filter((tag) => !/\bsrc=/.test(tag))).toEqual([]);
});

test("a yes or no about an article is counted, and nothing else that is sent", async ({
  request,
  baseURL,
}) => {
  const save = `${baseURL}/guidance/spouses/save`;
  const post = async (form: Record<string, string>, origin = baseURL ?? "", to = save) =>
    request.post(to, { form, headers: { origin }, maxRedirects: 0 });
  const counted = async () =>
    (await database().dayCount.findMany({ where: { what: { startsWith: "guidance/spouses" } } })).map(
      ({ what, amount }) => [what, amount],
    );
  const before = (await counted()).find(([what]) => what === "guidance/spouses en not useful")?.[1] ?? 0;
  expect((await post({ useful: "no" }, "https://elsewhere.example")).status()).toBe(403);
  for (const form of [{}, { useful: "because" }, { said: "yes" }])
    expect((await post(form)).status()).toBe(400);
  expect((await post({ useful: "no" }, undefined, `${baseURL}/guidance/no-such/save`)).status()).toBe(400);
  const answer = await post({ useful: "no", said: "what happened" });
  expect([answer.status(), answer.headers().location]).toEqual([303, "/guidance/spouses#noted"]);
  expect(answer.headers()["set-cookie"]).toBeUndefined();
  expect(await counted()).toEqual([["guidance/spouses en not useful", Number(before) + 1]]);
  const got = await request.get(`${baseURL}/es/guidance/spouses/save`, { maxRedirects: 0 });
  expect([got.status(), got.headers().location]).toEqual([303, "/es/guidance/spouses"]);
});

/** Which notices of the state pack a page must show, by its address in English. */
function noticesOn(plain: string): readonly string[] {
  if (/^\/guidance\/(?!tools)/.test(plain)) return ["N2", "N12"];
  return plain.startsWith("/named-as-victim/") ? ["N2", "N11"] : ["N2"];
}

test("every address of the sitemap answers, knows its twin and may be listed", async ({ request }) => {
  const addresses = await addressesOfSitemap();
  expect(addresses.length).toBeGreaterThanOrEqual(94);
  expect(new Set(addresses).size).toBe(addresses.length);
  const titles = new Map<string, string>();
  for (const address of addresses) {
    const answer = await request.get(`${portalUrl()}${address}`);
    expect(answer.status(), address).toBe(200);
    const text = await answer.text();
    const head = text.split("</head>")[0] ?? "";
    const links = [...head.matchAll(/<link rel="alternate" hrefLang="([^"]+)" href="([^"]+)"/gi)];
    const twins = new Map(links.map(([, lang = "", href = ""]) => [lang, new URL(href).pathname]));
    const plain = address.replace(/^\/es(?=\/|$)/, "") || "/";
    expect(Object.fromEntries(twins), address).toEqual({
      en: plain,
      es: plain === "/" ? "/es" : `/es${plain}`,
      "x-default": plain,
    });
    const canonical = /<link rel="canonical" href="([^"]+)"/.exec(head)?.[1];
    expect(new URL(canonical ?? "http://none.invalid/none").pathname, address).toBe(address);
    expect(head).toMatch(/<meta name="description" content="[^"]{20,}"/);
    expect(head).not.toMatch(/name="robots"[^>]*noindex/);
    // A reader of the history, of the tabs or of a list of results tells the pages apart.
    const title = /<title>([^<]+)<\/title>/.exec(head)?.[1] ?? "";
    const called = `${address.startsWith("/es") ? "es" : "en"} ${title}`;
    expect(title.length, address).toBeGreaterThan(3);
    expect(titles.get(called), `${address} is called as another page`).toBeUndefined();
    titles.set(called, address);
    const isSensitive = plain.startsWith("/named-as-victim");
    if (isSensitive) expect(title).not.toMatch(/victim|víctima|violen|abus|safe|segur|drop|retirar/i);
    const referrer = /<meta name="referrer" content="([^"]+)"/.exec(head)?.[1];
    expect(referrer, address).toBe(isSensitive ? "no-referrer" : undefined);
    expect(answer.headers()["referrer-policy"], address).toBe("same-origin");
    const isArticle = /^\/guidance\/(?!tools)/.test(plain);
    expect(/"@type":"Article"/.test(text), address).toBe(isArticle);
    for (const notice of noticesOn(plain)) expect(text, address).toContain(`data-notice="${notice}"`);
  }
});

/** Pages that are somebody's own, or nobody's: none of them may be found. */
const NOT_FOUND_BY_SEARCH = [
  ...["/intake?role=accused", "/intake/who", "/es/intake/custody", "/intake/sent/2222-2222", "/intake/more"],
  ...["/intake/more/papers", "/intake/ended/witness", "/callback", "/es/callback"],
  ...["/have/invented", "/have/mail/invented", "/office/sign-in", "/guidance/no-such-article"],
  ...["/named-as-victim/sheet", "/es/named-as-victim/sheet", "/stop/invented", "/es/stop/invented"],
];

/** Whether a page of the build answers at an address without what stands behind a question mark. */
function isOf(template: string, address: string): boolean {
  const pattern = template.replace("/[locale]", "(?:/es)?").replace(/\/\[[^\]]+\]/g, "/[^/]+");
  return new RegExp(`^${pattern}/?$`).test(address.replace(/\?.*$/, ""));
}

test("every public page of the build is in the list or not to be found", async () => {
  const listed = await addressesOfSitemap();
  const pages = routesOf(buildOf(process.env.DATA_DIR ?? "")).filter(
    ({ template, kind }) => kind === "page" && !/^\/(?:office|_)/.test(template),
  );
  expect(pages.length).toBeGreaterThan(12);
  const neither = pages.filter(
    ({ template }) => ![...listed, ...NOT_FOUND_BY_SEARCH].some((address) => isOf(template, address)),
  );
  // The page of building blocks answers only where it is switched on.
  expect(neither.map(({ template }) => template)).toEqual(["/[locale]/blocks"]);
});

test("what is personal is in no list and not to be found", async ({ request }) => {
  const robots = await (await request.get(`${portalUrl()}/robots.txt`)).text();
  expect(robots).toMatch(/^Disallow: \/office$/m);
  expect(robots).toMatch(/^Sitemap: http.*\/sitemap\.xml$/m);
  for (const address of NOT_FOUND_BY_SEARCH) {
    const text = await (await request.get(`${portalUrl()}${address}`)).text();
    expect(text, address).toMatch(/<meta name="robots" content="noindex/);
    const shown = [...text.matchAll(/data-notice="(N\d+)"/g)].map(([, notice]) => notice);
    if (address.endsWith("/callback"))
      expect(shown).toEqual(expect.arrayContaining(["N3", "N4", "N5", "N7", "N9"]));
  }
  const listed = await addressesOfSitemap();
  expect(listed.filter((address) => /intake|callback|have|leave|office|sheet/.test(address))).toEqual([
    "/named-as-victim/find-the-office",
    "/es/named-as-victim/find-the-office",
  ]);
});
