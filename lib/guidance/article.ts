import type { Locale } from "@/lib/i18n/locales";

/**
 * A piece of an article. `claims` names the claims of the fact base that a block answers (S2-01 …), so that a test
 * can say which are not covered; the reader never sees them.
 */
export type Block =
  | { readonly kind: "heading"; readonly id: string; readonly text: string }
  | { readonly kind: "text"; readonly text: string; readonly claims?: readonly string[] }
  | { readonly kind: "list"; readonly items: readonly Item[] }
  /**
   * The first cell of a row is its heading. With `more` each heading leads to an article of the same audience: one
   * slug a row.
   */
  | {
      readonly kind: "table";
      readonly columns: readonly string[];
      readonly rows: readonly (readonly string[])[];
      readonly more?: readonly string[];
      readonly claims?: readonly string[];
    }
  | {
      readonly kind: "warning";
      readonly title: string;
      readonly text: string;
      readonly claims?: readonly string[];
    }
  /**
   * A last day of the law. The number, the statute, the official page and "not yet checked by a lawyer" come from
   * the state pack; the text says what must be done by then and what the days count from, and holds no number.
   */
  | {
      readonly kind: "actBy";
      readonly clock: string;
      readonly text: string;
      readonly claims?: readonly string[];
    }
  /**
   * A range, a wait or a limitation period of the pack. Until a named lawyer has reviewed the pack a reader sees
   * "rules differ; ask a lawyer" in its place.
   */
  | {
      readonly kind: "comfort";
      readonly clock: string;
      readonly text: string;
      readonly claims?: readonly string[];
    };

export type Item = { readonly text: string; readonly claims?: readonly string[] };

/** What a reader gets in one language. */
export type Wording = {
  readonly title: string;
  readonly description: string;
  /** The answer in at most sixty words, before everything else */
  readonly answer: string;
  readonly blocks: readonly Block[];
};

/** What the lists of articles are grouped by, in this order. */
export const TOPICS = ["first", "contact", "court", "people", "license", "after"] as const;
export type Topic = (typeof TOPICS)[number];

/**
 * What a page shows besides the words of its article: every help line instead of the short ones, the way in for
 * families first, the line for people who are not citizens (where a plea or an ending is told of).
 */
export type Extra = "allHelpLines" | "familyFirst" | "citizens";

export type Article = {
  readonly slug: string;
  /** For the accused and families, or for the person named as the victim. The two are never mixed. */
  readonly audience: "accused" | "namedAsVictim";
  readonly topic: Topic;
  /** Slugs of articles for the same audience that a reader may need next, the most useful first; at most four */
  readonly related: readonly string[];
  readonly extras?: readonly Extra[];
  /** USPS codes of the states whose law it states */
  readonly jurisdictions: readonly string[];
  /** Keys of the sources of the state pack: title, address and the day on which they were read stand there */
  readonly sources: readonly string[];
  /** When the wording last changed, `2026-11-22` */
  readonly changedOn: string;
  readonly words: Readonly<Record<Locale, Wording>>;
};

/** Every text of a wording, in reading order; for tests that read what a person reads. */
export function textsOf(wording: Wording): readonly string[] {
  return [wording.title, wording.description, wording.answer, ...wording.blocks.flatMap(textsOfBlock)];
}

/** The texts of one block, in reading order. */
export function textsOfBlock(block: Block): readonly string[] {
  if (block.kind === "list") return block.items.map((item) => item.text);
  if (block.kind === "table") return [...block.columns, ...block.rows.flat()];
  return block.kind === "warning" ? [block.title, block.text] : [block.text];
}

/** The claims that a wording answers. */
export function claimsOf(wording: Wording): ReadonlySet<string> {
  const claims = wording.blocks.flatMap((block) => {
    if (block.kind === "list") return block.items.flatMap((item) => item.claims ?? []);
    return block.kind === "heading" ? [] : (block.claims ?? []);
  });
  return new Set(claims);
}
