import { describe, expect, it } from "vitest";
import { type Article, textsOf, textsOfBlock } from "@/lib/guidance/article";
import { ARTICLES } from "@/lib/guidance/catalog";
import claims from "@/lib/guidance/claims.json" with { type: "json" };
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { LOCALES, type Locale } from "@/lib/i18n/locales";

// The 59 claims of the two texts behind the portal: S1 for the person named as the victim, S2 for the accused. Each
// has words that a block bearing its number must say, words that nobody in its world may say, and a wrong sentence
// that proves that the second pattern finds something.

const WORLDS: Readonly<Record<"S1" | "S2", readonly Article[]>> = {
  S1: [namedAsVictim, ...PARTS.map(({ article }) => article)],
  S2: ARTICLES,
};

/** The steps that a person named as the victim may take. For the accused each of them would be a crime or close to it. */
const STEPS = ["02", "04", "08", "09", "10", "11", "14", "15", "16", "17", "18", "23", "24"].map(
  (number) => `S1-${number}`,
);

type Piece = { readonly claims: readonly string[]; readonly text: string };

/** The pieces of an article that bear claims, each with its own words: a list by its items. */
function piecesOf(article: Article, locale: Locale): readonly Piece[] {
  return article.words[locale].blocks.flatMap((block): readonly Piece[] => {
    if (block.kind === "list")
      return block.items.map(({ text, claims: said = [] }) => ({ claims: said, text }));
    return block.kind === "heading"
      ? []
      : [{ claims: block.claims ?? [], text: textsOfBlock(block).join(" ") }];
  });
}

function pattern(source: string): RegExp {
  return new RegExp(source, "isu");
}

function worldOf(id: string): readonly Article[] {
  return id.startsWith("S1") ? WORLDS.S1 : WORLDS.S2;
}

it("has every claim of both texts once", () => {
  const count = (text: string, most: number) =>
    Array.from({ length: most }, (_, at) => `${text}-${String(at + 1).padStart(2, "0")}`);
  expect(claims.map(({ id }) => id)).toEqual([...count("S1", 25), ...count("S2", 34)]);
});

describe.each(LOCALES)("in %s", (locale) => {
  it.each(claims.map((claim) => [claim.id, claim] as const))("%s is said", (id, claim) => {
    const must = pattern(claim[locale].must);
    const bearing = worldOf(id)
      .flatMap((article) => piecesOf(article, locale))
      .filter((piece) => piece.claims.includes(id));
    expect(bearing.length, "blocks that bear it").toBeGreaterThan(0);
    expect(
      bearing.filter(({ text }) => must.test(text)).length,
      `${must} in ${bearing.map(({ text }) => text).join(" | ")}`,
    ).toBeGreaterThan(0);
  });

  it.each(claims.map((claim) => [claim.id, claim] as const))("%s is nowhere said wrong", (id, claim) => {
    const { must, mustNot, wrong } = claim[locale];
    expect(wrong, "the wrong sentence is found").toMatch(pattern(mustNot));
    expect(pattern(must).test(wrong), "and is not taken for the right one").toBe(false);
    const said = worldOf(id).flatMap((article) => textsOf(article.words[locale]));
    expect(said.filter((text) => pattern(mustNot).test(text))).toEqual([]);
  });

  it("no step of the person named as the victim stands in the world of the accused", () => {
    for (const article of WORLDS.S2) {
      const borne = piecesOf(article, locale).flatMap((piece) => piece.claims);
      expect(
        borne.filter((id) => STEPS.includes(id)),
        article.slug,
      ).toEqual([]);
      for (const { id, ...claim } of claims.filter((each) => STEPS.includes(each.id))) {
        const saying = textsOf(article.words[locale]).filter((text) =>
          pattern(claim[locale].must).test(text),
        );
        expect(saying, `${id} in ${article.slug}`).toEqual([]);
      }
    }
  });

  it("no claim of the accused stands in the world of the person named as the victim", () => {
    const borne = WORLDS.S1.flatMap((article) => piecesOf(article, locale)).flatMap((piece) => piece.claims);
    expect(borne.filter((id) => id.startsWith("S2"))).toEqual([]);
  });
});
