import { describe, expect, it } from "vitest";
import { type Article, claimsOf, textsOf, textsOfBlock } from "@/lib/guidance/article";
import { ARTICLES } from "@/lib/guidance/catalog";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { LOCALES } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

const EVERY: readonly Article[] = [...ARTICLES, namedAsVictim, ...PARTS.map(({ article }) => article)];
const inBoth = EVERY.flatMap((article) => LOCALES.map((locale) => [article.slug, locale, article] as const));

describe.each(inBoth)("%s in %s", (_slug, locale, article) => {
  const words = article.words[locale];
  const text = textsOf(words).join("\n");

  it("answers in at most sixty words before everything else", () => {
    expect(words.answer.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("names the state whose law it tells", () => {
    expect(article.jurisdictions).toEqual(["AL"]);
    expect(text).toContain("Alabama");
  });

  it("names sources that the pack holds", () => {
    const missing = article.sources.filter((key) => !alabama().sources.has(key));
    expect(article.sources.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it("has headings with addresses of their own", () => {
    const ids = words.blocks.flatMap((block) => (block.kind === "heading" ? [block.id] : []));
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z-]+$/);
  });
});

it.each(EVERY.map((article) => [article.slug, article] as const))(
  "%s calls nothing else a sentence",
  (_slug, { words: { en } }) => {
    // The list of words would explain it as a punishment.
    const said = [en.answer, ...en.blocks.flatMap(textsOfBlock)].join("\n");
    expect(said).not.toMatch(/\b(?:two|three|four|five|six|same|these|short) sentences?\b/i);
  },
);

describe("both languages", () => {
  it.each(EVERY.map((article) => [article.slug, article] as const))(
    "%s has the same parts",
    (_slug, article) => {
      const shape = (locale: (typeof LOCALES)[number]) =>
        article.words[locale].blocks.map((block) => {
          if (block.kind === "list") return `list ${block.items.length}`;
          if (block.kind === "table") return `table ${block.rows.map((row) => row.length)}`;
          return block.kind === "heading" ? `heading ${block.id}` : block.kind;
        });
      expect(shape("es")).toEqual(shape("en"));
    },
  );
});

describe("the article on dropping charges", () => {
  const article = ARTICLES[0];
  const wanted = Array.from({ length: 34 }, (_, at) => `S2-${String(at + 1).padStart(2, "0")}`);

  it.each(LOCALES)("answers every claim in %s", (locale) => {
    const covered = article === undefined ? new Set() : claimsOf(article.words[locale]);
    expect(wanted.filter((claim) => !covered.has(claim))).toEqual([]);
  });

  it("leaves out what is not settled", () => {
    const text = LOCALES.flatMap((locale) =>
      textsOf(article?.words[locale] ?? namedAsVictim.words[locale]),
    ).join(" ");
    // The class of witness tampering and of perjury, and whether a spouse can be made to testify.
    expect(text).not.toMatch(/class [A-D]\b|clase [A-D]\b|misdemeanor/i);
    expect(text).not.toMatch(/(spouse|wife|husband|espos[oa]s?) (can|cannot|may not|puede|no puede)/i);
  });
});
