import { getTranslations } from "next-intl/server";
import { longDay } from "@/app/_public/review-state";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { lookUpPage, numberAge, type ProsecutorOffice, prosecutorOffices } from "@/lib/jurisdictions/offices";
import type { County } from "@/lib/jurisdictions/schema";

/** From a county on a paper to the District Attorney, by plain links: no field, no script. */
export async function OfficeFinder({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "victim" });
  const { counties } = alabama();
  const offices = prosecutorOffices(alabama());
  const letters = [...new Set(counties.map(({ name }) => name.charAt(0)))];
  return (
    <section aria-labelledby="counties">
      <h2 id="counties">{words("offices.title")}</h2>
      <p>{words("offices.intro")}</p>
      <nav aria-label={words("offices.letters")} id="letters">
        <ul className="letters">
          {letters.map((letter) => (
            <li key={letter}>
              <a href={`#letter-${letter}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map((letter) => (
        <section key={letter} aria-labelledby={`letter-${letter}`} className="letter">
          <h3 id={`letter-${letter}`}>{letter}</h3>
          {counties
            .filter(({ name }) => name.startsWith(letter))
            .map((county) => (
              <CountyOffices
                key={county.key}
                county={county}
                offices={offices.filter(({ key }) => county.daOffices.includes(key))}
                locale={locale}
              />
            ))}
          <p>
            <a href="#letters">{words("offices.top")}</a>
          </p>
        </section>
      ))}
    </section>
  );
}

/** Folded, so that a letter with ten counties is ten lines; the county's own address opens nothing by itself. */
async function CountyOffices(props: {
  county: County;
  offices: readonly ProsecutorOffice[];
  locale: Locale;
}) {
  const { county, offices, locale } = props;
  const words = await getTranslations({ locale, namespace: "victim" });
  return (
    <details className="county" id={`county-${county.key}`} data-county={county.key}>
      <summary>{words("offices.county", { county: county.name })}</summary>
      {offices.length > 1 ? <p>{words("offices.two")}</p> : null}
      {offices.map((office) => (
        <Office key={office.key} office={office} locale={locale} />
      ))}
    </details>
  );
}

async function Office({ office, locale }: { office: ProsecutorOffice; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "victim" });
  const age = await ageWords(office, locale);
  const page = office.site ?? lookUpPage(office, alabama());
  const line = office.victimServiceFor === undefined ? "victimLine" : "sexualAssaultLine";
  return (
    <div data-office={office.key} className="office">
      <p lang="en">
        <strong>{office.name}</strong>
      </p>
      {office.phone === undefined ? (
        <p>{words.rich("offices.missing", { how: (text) => <a href="#look-it-up">{text}</a> })}</p>
      ) : (
        <Numbered name={words("offices.phone")} number={office.phone} age={age} />
      )}
      {office.victimServicePhone === undefined ? null : (
        <Numbered name={words(`offices.${line}`)} number={office.victimServicePhone} age={age} />
      )}
      {page === null ? null : (
        <p>
          {words(office.site === undefined ? "offices.all" : "offices.site")}:{" "}
          <a href={page} rel="noreferrer">
            {new URL(page).host.replace(/^www\./, "")}
          </a>
        </p>
      )}
    </div>
  );
}

/** How old the numbers of an office are, in words. */
async function ageWords(office: ProsecutorOffice, locale: Locale): Promise<string> {
  const words = await getTranslations({ locale, namespace: "victim" });
  const age = numberAge(office, now().toISOString().slice(0, 10));
  switch (age.kind) {
    case "checked":
      return words("offices.checked", { date: longDay(locale, age.on) });
    case "checkedLongAgo":
      return words("offices.checkedLongAgo", { date: longDay(locale, age.since) });
    case "seen":
      return age.since === null
        ? words("offices.seenNoYear")
        : words("offices.seenYear", { year: age.since });
  }
}

function Numbered({ name, number, age }: { name: string; number: string; age: string }) {
  const dial = `+1${number.replace(/ ext.*$/, "").replaceAll("-", "")}`;
  return (
    <p>
      {name}: <a href={`tel:${dial}`}>{number}</a> ({age})
    </p>
  );
}
