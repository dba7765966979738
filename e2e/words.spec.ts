import type { Page } from "@playwright/test";
import { GLOSSARY } from "@/lib/guidance/glossary";
import { usesIn } from "@/lib/guidance/terms";
import type { Locale } from "@/lib/i18n/locales";
import { checkAccessibility, expect, screenshots, test } from "./fixtures";
import { follow, post, summary } from "./intake-steps";

// The words of the law: explained on the page that uses them, without a script. And Spanish that stays Spanish.

/** Keys of the entries that the page explains, and of those that its text would need. */
async function wordsOn(page: Page, locale: Locale) {
  const read = await page.locator("main").evaluate((main) => {
    const ids = [...main.querySelectorAll("[data-words] [id]")].map(({ id }) => id);
    const links = [...main.querySelectorAll("a.term")].map((link) => link.getAttribute("href") ?? "");
    const copy = main.cloneNode(true) as Element;
    for (const list of copy.querySelectorAll(
      "[data-words], [lang], script, datalist, select, nav, .doors, a:not(.term)",
    ))
      list.remove();
    // Another page's title is explained on that page. Cells and list items end a sentence; their texts must not run into one another.
    for (const each of copy.querySelectorAll("*")) each.append(" ");
    return { ids, links, text: copy.textContent ?? "" };
  });
  const needed = new Set(usesIn(read.text, locale).map(({ entry }) => entry.key));
  return { ...read, explained: read.ids.map((id) => id.replace("word-", "")), needed: [...needed] };
}

async function expectExplained(page: Page, locale: Locale): Promise<void> {
  const { explained, needed, links, ids } = await wordsOn(page, locale);
  expect(
    needed.filter((key) => !explained.includes(key)),
    page.url(),
  ).toEqual([]);
  expect(
    links.filter((href) => !ids.includes(href.slice(1))),
    "a link leads to its entry",
  ).toEqual([]);
  expect(new Set(links).size, "only the first use is a link").toBe(links.length);
}

const PAGES = ["/", "/guidance/can-the-victim-drop-the-charges", "/named-as-victim", "/privacy", "/safety"];

for (const locale of ["en", "es"] as const) {
  const prefix = locale === "en" ? "" : "/es";

  test(`each page explains its words of the law, ${locale}`, { tag: "@nojs" }, async ({ page }) => {
    test.setTimeout(180_000);
    for (const address of PAGES) {
      await page.goto(`${prefix}${address}`);
      await expectExplained(page, locale);
    }
    await page.goto(`${prefix}/guidance/can-the-victim-drop-the-charges`);
    const term = page.locator("a.term").first();
    const target = page.locator((await term.getAttribute("href")) ?? "#none");
    await term.click();
    await expect(target).toBeInViewport();
    const [, key] = ((await target.getAttribute("id")) ?? "").split("word-");
    const entry = GLOSSARY.find((each) => each.key === key);
    await expect(target).toContainText(entry?.[locale].definition ?? "no such entry");
    await screenshots(page, `words-article-${locale}`);
  });

  test(`each page of the form explains its words of the law, ${locale}`, async ({ page }) => {
    const steps: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
      [
        "custody",
        [
          ["role", "accused"],
          ["custody", "no"],
          ["placeState", "AL"],
        ],
      ],
      [
        "stage",
        [
          ["stage", "released"],
          ["placeCounty", "mobile"],
        ],
      ],
      ["notices", []],
      [
        "you",
        [
          ["submitterName", "Robin Specimen"],
          ["email", "robin@example.com"],
          ["safeEmail", "yes"],
        ],
      ],
      [
        "court",
        [
          ["nextCourtAt[certainty]", "none"],
          ["hasLawyer", "none"],
        ],
      ],
      [
        "charges",
        [
          ["charges[0][chargeText]", "Assault 2nd"],
          ["courtNameAnswer", "unknown"],
        ],
      ],
      [
        "arrest",
        [
          ["arrestAt[certainty]", "unknown"],
          ["bondConditions", "none"],
        ],
      ],
      [
        "names",
        [
          ["allegedVictims[0][name]", "Ann Specimen"],
          ["allegedVictims[0][avRelation]", "spouse"],
          ["coDefendantsAnswer", "none"],
          ["accusedBirthYear", "1985"],
        ],
      ],
      [
        "orders",
        [
          ["poExists", "served"],
          ["poHearingAt[certainty]", "none"],
        ],
      ],
    ];
    for (const [name, pairs] of steps) {
      const address = `${prefix}/intake/${name}`;
      if (name !== "custody") {
        await page.goto(address);
        await expectExplained(page, locale);
        if (name === "arrest") {
          await page.locator("[data-words] summary").click();
          await checkAccessibility(page);
          await screenshots(page, `words-form-${locale}`);
        }
      }
      if (name !== "custody" && name !== "notices" && locale === "es")
        await expectSpanishErrors(page, address);
      await follow(page, await post(page, address, pairs));
    }
    await page.goto(`${prefix}/intake/check`);
    await expectExplained(page, locale);
  });
}

/** Sends a page empty and with what no field takes. */
async function expectSpanishErrors(page: Page, address: string): Promise<void> {
  const wrong = [
    "submitterName",
    "email",
    "phone",
    "accusedBirthYear",
    "nextCourtAt[month]",
    "arrestAt[year]",
  ];
  for (const pairs of [[], wrong.map((name) => [name, "?"] as const)]) {
    await follow(page, await post(page, address, pairs));
    await expect(summary(page)).toBeVisible();
    await expect(page).toHaveTitle(/^Error: /);
    const said = await page.locator("#error-summary, .field-error").allTextContents();
    expect(said.join(" ")).not.toMatch(/\b(?:the|your|choose|write|check|problem|answer|there|and|of)\b/i);
  }
}
