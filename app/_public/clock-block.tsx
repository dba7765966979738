import { getTranslations } from "next-intl/server";
import { longDay } from "@/app/_public/review-state";
import type { Block } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { mayShow } from "@/lib/jurisdictions/clocks";
import type { Clock } from "@/lib/jurisdictions/schema";
import { type PackChecked, packReview } from "@/lib/reviews/read";

type ClockBlockProps = {
  block: Extract<Block, { kind: "actBy" | "comfort" }>;
  locale: Locale;
};

/**
 * A number of the law as the pack has it: how long, by which law, on which official page, and whether a lawyer has
 * checked it. A range or a wait stays hidden until then; a last day never does.
 */
export async function ClockBlock({ block, locale }: ClockBlockProps) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const clock = alabama().clocks.get(block.clock);
  if (clock === undefined) throw new Error(`The pack has no clock ${block.clock}.`);
  const checked = await packReview();
  if (!mayShow(clock, checked.clocks))
    return (
      <p data-hidden-clock={clock.key}>
        {block.text} <em>{words("clock.hidden")}</em>
      </p>
    );
  const { n, unit } = clock.length;
  const { means, officialPage } = clock;
  return (
    <div className="notice notice-plain" data-clock={clock.key}>
      <p className="notice-word">
        {words(`clock.${means}`, { length: words(`clock.length.${unit}`, { n }) })}
      </p>
      <p>{block.text}</p>
      <p>
        <span lang="en">{clock.statute}</span>
        {officialPage === undefined ? null : (
          <>
            {" · "}
            <a href={officialPage} rel="noreferrer">
              {words("clock.official")}
            </a>
          </>
        )}
        {" · "}
        <CheckedBy clock={clock} checked={checked} locale={locale} />
      </p>
    </div>
  );
}

type CheckedByProps = { clock: Clock; checked: PackChecked; locale: Locale };

/** Who stands behind the number, or that nobody does yet; and since when nobody has looked at it. */
async function CheckedBy({ clock, checked, locale }: CheckedByProps) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const { review, clocks, isPastDue, lastChecked } = checked;
  const isChecked = review !== null && clocks.has(clock.key);
  const state = isChecked
    ? words("clock.checked", { reviewer: review.lawyer, date: longDay(locale, review.on) })
    : words("clock.unchecked");
  if (!isPastDue) return state;
  return (
    <>
      {state} · <span data-past-review="">{words("pastText", { date: longDay(locale, lastChecked) })}</span>
    </>
  );
}
