import { affidavitsOfNonProsecution } from "@/lib/guidance/affidavits-of-non-prosecution";
import { type Article, TOPICS, type Topic } from "@/lib/guidance/article";
import { bondAndItsConditions } from "@/lib/guidance/bond-and-its-conditions";
import { bothArrested } from "@/lib/guidance/both-arrested";
import { canTheVictimDrop } from "@/lib/guidance/can-the-victim-drop";
import { courtDates } from "@/lib/guidance/court-dates";
import { courtsAndProsecutors } from "@/lib/guidance/courts-and-prosecutors";
import { crimesWhileTryingToHelp } from "@/lib/guidance/crimes-while-trying-to-help";
import { duiAndTheLicense } from "@/lib/guidance/dui-and-the-license";
import { expungement } from "@/lib/guidance/expungement";
import { first72Hours } from "@/lib/guidance/first-72-hours";
import { firstAppearanceAndALawyer } from "@/lib/guidance/first-appearance-and-a-lawyer";
import { homeChildrenBelongings } from "@/lib/guidance/home-children-belongings";
import { howACaseEnds } from "@/lib/guidance/how-a-case-ends";
import { ifTheyDoNotComeToCourt } from "@/lib/guidance/if-they-do-not-come-to-court";
import { jailCallsAndPosts } from "@/lib/guidance/jail-calls-and-posts";
import { myChildWasArrested } from "@/lib/guidance/my-child-was-arrested";
import { noContact } from "@/lib/guidance/no-contact";
import { payingBack } from "@/lib/guidance/paying-back";
import { policeWantToTalk } from "@/lib/guidance/police-want-to-talk";
import { probation } from "@/lib/guidance/probation";
import { servedWithAProtectionOrder } from "@/lib/guidance/served-with-a-protection-order";
import { someoneSignedAWarrant } from "@/lib/guidance/someone-signed-a-warrant";
import { spouses } from "@/lib/guidance/spouses";
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
  spouses,
  howACaseEnds,
  probation,
  payingBack,
  firstAppearanceAndALawyer,
  courtsAndProsecutors,
  someoneSignedAWarrant,
  homeChildrenBelongings,
  bothArrested,
  jailCallsAndPosts,
  myChildWasArrested,
  policeWantToTalk,
];

/** The article at `/guidance/<slug>`, or undefined. */
export function articleBySlug(slug: string): Article | undefined {
  return ARTICLES.find((article) => article.slug === slug);
}

/** The articles as a list shows them: by topic, within a topic in the order of the catalog. */
export function articlesByTopic(): readonly (readonly [topic: Topic, articles: readonly Article[]])[] {
  return TOPICS.map((topic) => [topic, ARTICLES.filter((article) => article.topic === topic)] as const);
}
