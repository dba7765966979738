import { getTranslations } from "next-intl/server";
import { longDay } from "@/app/_public/review-state";
import type { Block } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { mayShow } from "@/lib/jurisdictions/clocks";

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
  if (!mayShow(alabama(), clock))
    return (
      <p data-hidden-clock={clock.key}>
        {block.text} <em>{words("clock.hidden")}</em>
      </p>
    );
  const { n, unit } = clock.length;
  const { officialPage } = clock;
  return (
    <div className="notice notice-plain" data-clock={clock.key}>
      <p className="notice-word">{words("clock.within", { length: words(`clock.length.${unit}`, { n }) })}</p>
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
        <Checked locale={locale} />
      </p>
    </div>
  );
}

/** Who stands behind the number, or that nobody does yet. */
async function Checked({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const { reviewer, reviewedOn } = alabama().review;
  if (reviewer === null || reviewedOn === null) return words("clock.unchecked");
  return words("clock.checked", { reviewer, date: longDay(locale, reviewedOn) });
}
