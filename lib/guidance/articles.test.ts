import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Article, claimsOf, textsOf } from "@/lib/guidance/article";
import { ARTICLES } from "@/lib/guidance/catalog";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { LOCALES } from "@/lib/i18n/locales";
import english from "@/lib/i18n/messages/en.json" with { type: "json" };
import { QUESTION_TEXTS } from "@/lib/intake/question-texts";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

const EVERY: readonly Article[] = [...ARTICLES, namedAsVictim, ...PARTS.map(({ article }) => article)];
const inBoth = EVERY.flatMap((article) => LOCALES.map((locale) => [article.slug, locale, article] as const));

/** Sixteen hex digits of the SHA-256 of every run of eight words, as the list of the two source texts was made. */
function runsOfEight(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  return words.slice(7).map((_, at) =>
    createHash("sha256")
      .update(words.slice(at, at + 8).join(" "))
      .digest("hex")
      .slice(0, 16),
  );
}

function stringsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

describe.each(inBoth)("%s in %s", (_slug, locale, article) => {
  const words = article.words[locale];
  const text = textsOf(words).join("\n");

  it("answers in at most sixty words before everything else", () => {
    expect(words.answer.split(/\s+/).length).toBeLessThanOrEqual(60);
  });

  it("promises nothing and tells nobody how to move a witness", () => {
    const forbidden = [
      /\b(we|our lawyers?) (will|can) (get|win|have) .*(dropped|dismissed|off)/i,
      /\bguarantee|\bgarantiza/i,
      /\b(ask|tell|persuade|convince) (him|her|them|the victim) (to|not to)\b/i,
      /\b(pídale|dígale|convénzala|convénzalo) .*(que no vaya|que retire)/i,
      /\b(don't|do not) (show up|appear|come to court|testify)\b/i,
      /\b\d{1,3} ?(%|percent|por ciento)/i,
    ];
    for (const pattern of forbidden) expect(text).not.toMatch(pattern);
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

describe("our own words", () => {
  const sources = new Set(
    readFileSync(new URL("./source-shingles.txt", import.meta.url), "utf8")
      .split(/\s+/)
      .filter(Boolean),
  );

  it("share no run of eight words with the two source texts", () => {
    expect(sources.size).toBeGreaterThan(1_000);
    const published = [
      ...EVERY.flatMap((article) => textsOf(article.words.en)),
      ...stringsIn(english),
      ...stringsIn(QUESTION_TEXTS),
    ];
    expect(published.length).toBeGreaterThan(200);
    expect(published.filter((text) => runsOfEight(text).some((run) => sources.has(run)))).toEqual([]);
  });
});
