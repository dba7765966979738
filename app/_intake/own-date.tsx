import { getTranslations } from "next-intl/server";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { OwnDate } from "@/lib/intake/own-dates";
import type { Reader } from "@/lib/intake/question-words";
import { packReview } from "@/lib/reviews/read";

type Props = { date: OwnDate; locale: Locale; reader: Reader };

/**
 * One date of a person: when, what for, what to do now, and the law behind it. Never that somebody is in time: that
 * is for the agency or the court to say.
 */
export async function OwnDateText({ date, locale, reader }: Props) {
  const words = await getTranslations({ locale, namespace: "intake.dates" });
  const { what, wall, standing, clock, about } = date;
  return (
    <>
      <p>
        <strong>{wall === null ? words("unknown") : <DayWords wall={wall} locale={locale} />}</strong>
      </p>
      {clock === null || standing === "ahead" || wall === null ? null : (
        <p>{words(`standing.${standing}`)}</p>
      )}
      <p>{words(`about.${what}`, { reader, n: String(clock?.length.n ?? 0) })}</p>
      {about ? <p>{words("nearly")}</p> : null}
      {what === "license" ? <LicenseSteps locale={locale} date={date} /> : null}
      {clock === null ? null : <Law clock={clock} locale={locale} />}
    </>
  );
}

/** A line of its own, so it begins with a capital, which the days of the week have in English only. */
function DayWords({ wall, locale }: { wall: string; locale: Locale }) {
  const [day, time] = [wallDay(locale, wall, true), wallTime(locale, wall)];
  const line = `${day.charAt(0).toLocaleUpperCase(locale)}${day.slice(1)}`;
  return <time dateTime={wall}>{time === undefined ? line : `${line}, ${time}`}</time>;
}

/** The agency's own page, and the letter beside it: whether the page alone is enough, no lawyer has checked. */
async function LicenseSteps({ locale, date: { clock } }: Omit<Props, "reader">) {
  const words = await getTranslations({ locale, namespace: "intake.dates" });
  const page = clock?.officialPage;
  return (
    <>
      <p>{words("license.yourself")}</p>
      <p>{words("license.letter")}</p>
      {page === undefined ? null : (
        <p>
          <a href={page} rel="noreferrer">
            {words("license.page")}
          </a>
        </p>
      )}
    </>
  );
}

async function Law({ clock, locale }: { clock: NonNullable<OwnDate["clock"]>; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake.dates" });
  const { clocks } = await packReview();
  const { statute } = clock;
  return (
    <p className="law">
      <span lang="en">{statute}</span>
      {clocks.has(clock.key) ? null : `. ${words("unchecked")}`}
    </p>
  );
}
