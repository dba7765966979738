import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { type Hours, WEEKDAYS } from "@/lib/practice/schema";

/** When somebody is in the office, day by day. */
export async function OfficeHours({ hours, locale }: { hours: Hours; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "home" });
  return (
    <dl className="hours">
      {WEEKDAYS.map((day, at) => {
        const open = hours[day];
        return (
          <div key={day}>
            <dt>{weekday(locale, at)}</dt>
            <dd>
              {open === null
                ? words("closed")
                : words("openFromTo", {
                    opens: time(locale, open.opens),
                    closes: time(locale, open.closes),
                  })}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** The name of a weekday, Monday first. 4 January 2027 is a Monday. */
function weekday(locale: Locale, at: number): string {
  return new Intl.DateTimeFormat(locale, { weekday: "long", timeZone: "UTC" }).format(
    Date.UTC(2027, 0, 4 + at),
  );
}

/** A time of day as people read it; `24:00` is midnight. */
function time(locale: Locale, clock: string): string {
  const [hour = 0, minute = 0] = clock.split(":").map(Number);
  return new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone: "UTC" }).format(
    Date.UTC(2027, 0, 4, hour, minute),
  );
}
