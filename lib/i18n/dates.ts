import type { Locale } from "@/lib/i18n/locales";

/**
 * A date on a wall as people read it. Nothing is converted: it is the clock of the court or of the office, and the
 * text says it already.
 * @param wall `2026-11-21` or `2026-11-21T09:00`; `24:00` is the end of the day
 */
export function wallDay(locale: Locale, wall: string, weekday = false): string {
  const [year = 0, month = 1, day = 1] = wall.slice(0, 10).split("-").map(Number);
  return format(locale, Date.UTC(year, month - 1, day), {
    ...(weekday ? { weekday: "long" } : {}),
    ...{ month: "long", day: "numeric", year: "numeric" },
  });
}

/** The time of such a date; undefined when it has none. */
export function wallTime(locale: Locale, wall: string): string | undefined {
  const [hour, minute] = wall.slice(11).split(":").map(Number);
  if (hour === undefined || minute === undefined || wall.length < 16) return undefined;
  return format(locale, Date.UTC(2026, 0, 1, hour, minute), { hour: "numeric", minute: "2-digit" });
}

function format(locale: Locale, at: number, options: Intl.DateTimeFormatOptions): string {
  const language = locale === "es" ? "es-US" : "en-US";
  return new Intl.DateTimeFormat(language, { ...options, timeZone: "UTC" }).format(at);
}
