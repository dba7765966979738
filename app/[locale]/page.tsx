import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { PublicPage } from "@/app/_public/public-page";
import { formatPhone } from "@/lib/practice/phone";
import type { Locale } from "@/lib/i18n/locales";
import type { Practice } from "@/lib/practice/read";
import { WEEKDAYS } from "@/lib/practice/schema";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("home");
  return { title: words("title"), description: words("description") };
}

export default async function HomePage() {
  const locale = await getLocale();
  return (
    <PublicPage page="home" locale={locale} address="/">
      {(practice) => <Welcome practice={practice} locale={locale} />}
    </PublicPage>
  );
}

async function Welcome({ practice, locale }: { practice: Practice; locale: Locale }) {
  const words = await getTranslations("home");
  const { phone, address } = practice;
  return (
    <>
      <h1>{words("heading")}</h1>
      <p>{words("who", { practice: practice.name, city: address?.city ?? "none" })}</p>
      {phone === null ? null : (
        <p>
          {words.rich("urgent", {
            call: () => <a href={`tel:${phone}`}>{formatPhone(phone)}</a>,
          })}
        </p>
      )}
      {practice.hours === null ? null : (
        <section aria-labelledby="hours">
          <h2 id="hours">{words("hours")}</h2>
          <dl className="hours">
            {WEEKDAYS.map((day, at) => {
              const open = practice.hours?.[day] ?? null;
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
        </section>
      )}
    </>
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
