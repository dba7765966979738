import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { FirstCallCost } from "@/app/_public/first-call-cost";
import { findable } from "@/app/_public/head";
import { takingSaid } from "@/app/_public/not-taken";
import { OfficeHours } from "@/app/_public/office-hours";
import { PublicPage } from "@/app/_public/public-page";
import { NotTakenNow, TrialNotice } from "@/app/_public/taking-now";
import { now } from "@/lib/clock";
import { type Locale, path } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";

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
    <PublicPage page="home" locale={locale} address="/" spoken={await takingSaid(locale)}>
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
      <TrialNotice practice={practice} at={now()} locale={locale} />
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
      <FirstCallCost cost={practice.settings.words.cost} locale={locale} />
      <NotTakenNow taking={practice.settings.taking} locale={locale} />
      {practice.hours === null ? null : (
        <section aria-labelledby="hours">
          <h2 id="hours">{words("hours")}</h2>
          <OfficeHours hours={practice.hours} locale={locale} />
        </section>
      )}
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
