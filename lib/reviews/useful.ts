import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { countDay } from "@/lib/db/day-count";
import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { mayReview } from "@/lib/reviews/permissions";
import { textKey } from "@/lib/reviews/subject";
import { dayOf } from "@/lib/triage/calendar";

/** What readers said of a text in a language. */
export type Verdicts = { readonly useful: number; readonly notUseful: number };

/** How far back the desk looks, in days. */
export const LOOKS_BACK = 90;

const DAY_MS = 24 * 60 * 60 * 1000;
const SAYS = { useful: " useful", notUseful: " not useful" } as const;

/**
 * Counts one yes or no about a text. Nothing else is kept: not who, not when on that day, and no free text, in which
 * people would write what happened.
 * @throws when the database does not answer
 */
export async function countVerdict(
  article: Article,
  locale: Locale,
  verdict: keyof Verdicts,
  { zone }: Pick<StatePack, "zone">,
): Promise<void> {
  await countDay(database(), dayOf(now(), zone), `${textKey(article, locale)}${SAYS[verdict]}`);
}

/**
 * The counts of the last {@link LOOKS_BACK} days by the key of the text; a text of which nobody said anything is not
 * among them.
 * @returns null for whoever may not see it
 * @throws when the database does not answer
 */
export async function readVerdicts(actor: Actor): Promise<ReadonlyMap<string, Verdicts> | null> {
  if (!mayReview(actor)) return null;
  const rows = await database().dayCount.groupBy({
    by: ["what"],
    where: { what: { endsWith: SAYS.useful }, day: { gte: new Date(now().getTime() - LOOKS_BACK * DAY_MS) } },
    _sum: { amount: true },
  });
  const found = new Map<string, Verdicts>();
  for (const { what, _sum } of rows) {
    // The longer ending first: the shorter one is the end of it.
    const verdict = what.endsWith(SAYS.notUseful) ? "notUseful" : "useful";
    const key = what.slice(0, -SAYS[verdict].length);
    const said = found.get(key) ?? { useful: 0, notUseful: 0 };
    found.set(key, { ...said, [verdict]: said[verdict] + (_sum.amount ?? 0) });
  }
  return found;
}
