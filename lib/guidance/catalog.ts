import { affidavitsOfNonProsecution } from "@/lib/guidance/affidavits-of-non-prosecution";
import type { Article } from "@/lib/guidance/article";
import { bondAndItsConditions } from "@/lib/guidance/bond-and-its-conditions";
import { canTheVictimDrop } from "@/lib/guidance/can-the-victim-drop";
import { courtDates } from "@/lib/guidance/court-dates";
import { crimesWhileTryingToHelp } from "@/lib/guidance/crimes-while-trying-to-help";
import { duiAndTheLicense } from "@/lib/guidance/dui-and-the-license";
import { expungement } from "@/lib/guidance/expungement";
import { first72Hours } from "@/lib/guidance/first-72-hours";
import { ifTheyDoNotComeToCourt } from "@/lib/guidance/if-they-do-not-come-to-court";
import { noContact } from "@/lib/guidance/no-contact";
import { servedWithAProtectionOrder } from "@/lib/guidance/served-with-a-protection-order";
import { twoClocks } from "@/lib/guidance/two-clocks";

/** The articles for the accused and families, in the order of the list. */
export const ARTICLES: readonly Article[] = [
  canTheVictimDrop,
  first72Hours,
  duiAndTheLicense,
  expungement,
  ifTheyDoNotComeToCourt,
  noContact,
  crimesWhileTryingToHelp,
  affidavitsOfNonProsecution,
  courtDates,
  bondAndItsConditions,
  twoClocks,
  servedWithAProtectionOrder,
];

/** The article at `/guidance/<slug>`, or undefined. */
export function articleBySlug(slug: string): Article | undefined {
  return ARTICLES.find((article) => article.slug === slug);
}
