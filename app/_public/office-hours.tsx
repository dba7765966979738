import { getTranslations } from "next-intl/server";
import { wallTime } from "@/lib/i18n/dates";
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

/** A time of day as people of this country read it, in Spanish too; `24:00` is midnight. */
function time(locale: Locale, clock: string): string {
  return wallTime(locale, `2027-01-04T${clock}`) ?? clock;
}
