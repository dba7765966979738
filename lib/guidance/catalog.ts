import type { Article } from "@/lib/guidance/article";
import { canTheVictimDrop } from "@/lib/guidance/can-the-victim-drop";
import { duiAndTheLicense } from "@/lib/guidance/dui-and-the-license";
import { expungement } from "@/lib/guidance/expungement";
import { first72Hours } from "@/lib/guidance/first-72-hours";

/** The articles for the accused and families, in the order of the list. */
export const ARTICLES: readonly Article[] = [canTheVictimDrop, first72Hours, duiAndTheLicense, expungement];

/** The article at `/guidance/<slug>`, or undefined. */
export function articleBySlug(slug: string): Article | undefined {
  return ARTICLES.find((article) => article.slug === slug);
}
