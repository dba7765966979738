import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import { type Locale, path } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import { WEEKDAYS } from "@/lib/practice/schema";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("home");
  return findable({
    ...{ locale: await getLocale(), address: "/", title: words("title") },
    description: words("description"),
  });
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
    <div className="prose">
      <h1>{words("heading")}</h1>
      <p>{words("who", { practice: practice.name, city: address?.city ?? "none" })}</p>
      {phone === null ? null : (
        <p>
          {words.rich("urgent", {
            call: () => <a href={`tel:${phone}`}>{formatPhone(phone)}</a>,
          })}
        </p>
      )}
      <Doors locale={locale} />
      <section aria-labelledby="can-they-drop-it">
        <h2 id="can-they-drop-it">{words("dropQuestion")}</h2>
        <p>{words("dropAnswer")}</p>
        <p>
          <a href={path(locale, "/guidance/can-the-victim-drop-the-charges")}>{words("dropLink")}</a>
        </p>
      </section>
      <p>
        {words("callback")} <a href={path(locale, "/callback")}>{words("callbackLink")}</a>
      </p>
      <p>{words("cost")}</p>
      <OfficeHours hours={practice.hours} locale={locale} />
    </div>
  );
}

/** The three ways in, in the order of the contract, and the small one for everybody else. */
async function Doors({ locale }: { locale: Locale }) {
  const words = await getTranslations("home");
  const doors = [
    ["accused", "/intake?role=accused"],
    ["family", "/intake?role=family"],
    ["victim", "/named-as-victim"],
  ] as const;
  return (
    <section aria-labelledby="doors">
      <h2 id="doors">{words("doors")}</h2>
      <ul className="doors">
        {doors.map(([door, address]) => (
          <li key={door}>
            <a href={path(locale, address)}>{words(`door.${door}`)}</a>
            <span>{words(`doorHint.${door}`)}</span>
          </li>
        ))}
      </ul>
      <p>
        {words("someoneElse")} <a href={path(locale, "/intake")}>{words("someoneElseLink")}</a>
      </p>
    </section>
  );
}

async function OfficeHours({ hours, locale }: { hours: Practice["hours"]; locale: Locale }) {
  if (hours === null) return null;
  const words = await getTranslations("home");
  return (
    <section aria-labelledby="hours">
      <h2 id="hours">{words("hours")}</h2>
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
    </section>
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
