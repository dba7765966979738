import { ARTICLES } from "@/lib/guidance/catalog";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { TOOLS, toolAddress } from "@/lib/tools/catalog";

type Findable = {
  /** Without a prefix */
  readonly address: `/${string}`;
  /** When its wording last changed, where that is known: `2026-11-22` */
  readonly changedOn?: string;
};

/**
 * Every public page that a search engine may know. What is personal or asks for something is none of them: it says
 * `noindex` itself.
 */
export const FINDABLE: readonly Findable[] = [
  { address: "/" },
  { address: "/guidance" },
  ...ARTICLES.map(({ slug, changedOn }): Findable => ({ address: `/guidance/${slug}`, changedOn })),
  { address: "/guidance/tools" },
  ...TOOLS.map((tool): Findable => ({ address: toolAddress(tool) })),
  { address: "/named-as-victim" },
  ...PARTS.map(
    ({ article }): Findable => ({
      address: `/named-as-victim/${article.slug}`,
      changedOn: article.changedOn,
    }),
  ),
  { address: "/safety" },
  { address: "/privacy" },
  { address: "/accessibility" },
];
