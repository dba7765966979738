import { getTranslations } from "next-intl/server";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { wallClock } from "@/lib/intake/dates";
import { readingOf } from "@/lib/practice/hours";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import { instantOf } from "@/lib/triage/calendar";

/** What somebody is promised who sends a request now. Stored with it: the page shows it again as it was said. */
export interface Promised {
  /** Two sentences, each on a line: when a person reads it, and by when we are not acting for them. */
  readonly text: string;
  /** That time; null when the office hours are not known, and then the text says so in words. */
  readonly by: Date | null;
}

/** An instant on the practice's own clock, in words. */
export async function spokenAt(at: Date, practice: Practice, locale: Locale): Promise<string> {
  return spoken(wallClock(at, practice.timeZone), locale);
}

/** The promise of a practice at an instant, from its office hours. Nothing is promised that they do not carry. */
export async function promiseAt(at: Date, practice: Practice, locale: Locale): Promise<Promised> {
  const words = await getTranslations({ locale, namespace: "intake.sent" });
  const notice = await getTranslations({ locale, namespace: "notice" });
  const wall = wallClock(at, practice.timeZone);
  const reading = practice.hours === null ? null : readingOf(practice.hours, wall, practice.closedDays);
  const call = () => (practice.phone === null ? words("office") : formatPhone(practice.phone));
  const opens = reading?.opens == null ? null : await spoken(reading.opens, locale);
  const reads = reading?.today
    ? words("reads.now")
    : opens === null
      ? words("reads.unknown")
      : words(reading?.open ? "reads.closing" : "reads.later", { when: opens });
  const answerBy = reading?.answerBy ?? null;
  const notActing =
    answerBy === null
      ? notice.markup("N13.byNextDay", { call })
      : notice.markup("N13.byTime", { when: await spoken(answerBy, locale), call });
  return {
    text: `${reads}\n${notActing}`,
    by: answerBy === null ? null : instantOf(answerBy.slice(0, 10), answerBy.slice(11), practice.timeZone),
  };
}

async function spoken(wall: string, locale: Locale): Promise<string> {
  const words = await getTranslations({ locale, namespace: "intake.check" });
  return words("at", { date: wallDay(locale, wall, true), time: wallTime(locale, wall) ?? "" });
}
