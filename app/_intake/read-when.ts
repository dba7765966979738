import { getTranslations } from "next-intl/server";
import { notTakenWords } from "@/app/_public/not-taken";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { wallClock } from "@/lib/intake/dates";
import { readingOf } from "@/lib/practice/hours";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import { type NotTaken, trialOn } from "@/lib/practice/taking";
import { instantOf } from "@/lib/triage/calendar";

/** What somebody is promised who sends a request now. Stored with it: the page shows it again as it was said. */
export interface Promised {
  /**
   * Each on a line: when a person reads it, by when we are not acting for them, and, where there is a reason not to wait
   * for us, that.
   */
  readonly text: string;
  /** That time; null when the office hours are not known, and then the text says so in words. */
  readonly by: Date | null;
}

/** An instant on the practice's own clock, in words. */
export async function spokenAt(at: Date, practice: Practice, locale: Locale): Promise<string> {
  return spoken(wallClock(at, practice.timeZone), locale);
}

/**
 * The promise of a practice at an instant, from its office hours. Nothing is promised that they do not carry, and nothing
 * for the days of a trial.
 * @param not what the practice may not take of it; left out: nothing
 */
export async function promiseAt(
  at: Date,
  practice: Practice,
  locale: Locale,
  not?: NotTaken,
): Promise<Promised> {
  const words = await getTranslations({ locale, namespace: "intake.sent" });
  const notice = await getTranslations({ locale, namespace: "notice" });
  const notTakenSaid = await getTranslations({ locale, namespace: "intake.notTaken" });
  const wall = wallClock(at, practice.timeZone);
  const trial = trialOn(practice.settings.taking, wall.slice(0, 10));
  const reading =
    practice.hours === null ? null : readingOf(practice.hours, wall, practice.closedDays, trial);
  const call = () => (practice.phone === null ? words("office") : formatPhone(practice.phone));
  const opens = reading?.opens == null ? null : await spoken(reading.opens, locale);
  const readWords = () => {
    if (trial !== null) {
      const until = wallDay(locale, trial, true);
      return opens === null
        ? words("reads.trialLater", { until })
        : words("reads.trial", { until, when: opens });
    }
    if (reading?.today) return words("reads.now");
    if (opens === null) return words("reads.unknown");
    return words(reading?.open ? "reads.closing" : "reads.later", { when: opens });
  };
  const answerBy = reading?.answerBy ?? null;
  const notActing =
    answerBy === null
      ? notice.markup("N13.byNextDay", { call })
      : notice.markup("N13.byTime", { when: await spoken(answerBy, locale), call });
  const list = not === undefined ? null : await notTakenWords(not, locale);
  const further = [
    ...(trial === null ? [] : [words("trialWait")]),
    ...(list === null ? [] : [notTakenSaid("sent", { list })]),
  ].join(" ");
  return {
    text: [readWords(), notActing, ...(further === "" ? [] : [further])].join("\n"),
    by: answerBy === null ? null : instantOf(answerBy.slice(0, 10), answerBy.slice(11), practice.timeZone),
  };
}

async function spoken(wall: string, locale: Locale): Promise<string> {
  const words = await getTranslations({ locale, namespace: "intake.check" });
  return words("at", { date: wallDay(locale, wall, true), time: wallTime(locale, wall) ?? "" });
}
