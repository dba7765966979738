import { getTranslations } from "next-intl/server";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { wallClock } from "@/lib/intake/dates";
import { readingOf } from "@/lib/practice/hours";
import type { Practice } from "@/lib/practice/read";

/** When a request was received, when it is read and by when somebody must have called, in words. */
export async function readWhen(receivedAt: Date, practice: Practice, locale: Locale) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const at = wallClock(receivedAt, practice.timeZone);
  const reading = practice.hours === null ? null : readingOf(practice.hours, at);
  const spoken = (wall: string) =>
    words("check.at", { date: wallDay(locale, wall, true), time: wallTime(locale, wall) ?? "" });
  return {
    received: spoken(at),
    reads:
      reading === null || (!reading.open && reading.opens === null)
        ? words("sent.reads.unknown")
        : reading.open
          ? words("sent.reads.now")
          : words("sent.reads.later", { when: spoken(reading.opens ?? at) }),
    answerBy: reading?.answerBy == null ? null : spoken(reading.answerBy),
  };
}
