import { getTranslations } from "next-intl/server";
import { ContactWarning } from "@/app/_intake/contact-warning";
import { CrisisNote } from "@/app/_intake/crisis-note";
import { readerOf } from "@/app/_intake/drawing";
import { LineNumber } from "@/app/_intake/line-number";
import { NotTakenNote } from "@/app/_intake/not-taken-note";
import { OwnDateText } from "@/app/_intake/own-date";
import { answersOf, typedOn } from "@/app/_intake/page-state";
import { Notice } from "@/app/_ui/notice";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";
import type { Draft } from "@/lib/intake/draft";
import { notTakenOn } from "@/lib/intake/not-taken";
import { notesOn } from "@/lib/intake/page-notes";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import type { Practice } from "@/lib/practice/read";

type Props = { page: string; draft: Draft | null; situation: Situation; practice: Practice };

/** What the answers so far make worth saying at the top of a page. Plain text and links: nothing here is posted. */
export async function PageNotes({ page, draft, situation, practice }: Props) {
  const locale = situation.language;
  const answers = answersOf(draft);
  const { license, contact, county } = notesOn(page, answers, situation, now());
  const words = await getTranslations({ locale, namespace: "intake.dates" });
  return (
    <>
      {speaksOfSelfHarm([answers, typedOn(draft, page)]) ? (
        <CrisisNote practice={practice} locale={locale} />
      ) : null}
      {contact ? <ContactWarning locale={locale} /> : null}
      {license === null ? null : (
        <div data-note="license">
          <Notice tone="warn" word={words("title.license")}>
            <OwnDateText date={license} locale={locale} reader={readerOf(answers, situation)} />
          </Notice>
        </div>
      )}
      <NotTakenNote
        not={notTakenOn(page, answers, situation, practice.settings.taking)}
        phone={practice.phone}
        locale={locale}
      />
      {county === null ? null : <CountyNote county={county} practice={practice} locale={locale} />}
    </>
  );
}

type CountyNoteProps = { county: string; practice: Practice; locale: Locale };

/** A county that the practice does not name: nobody is refused for it, and everybody is told before they send. */
async function CountyNote({ county, practice, locale }: CountyNoteProps) {
  const { counties } = practice;
  if (counties.length === 0 || counties.includes(county)) return null;
  const words = await getTranslations({ locale, namespace: "intake.otherCounty" });
  const nameOf = (key: string) => countyOf(alabama(), key)?.name ?? key;
  const served = new Intl.ListFormat(locale).format(counties.map(nameOf));
  return (
    <div data-note="county">
      <Notice word={words("title")}>
        <p>{words("text", { served, county: nameOf(county) })}</p>
        <p>{words.rich("next", { call: () => <LineNumber of="lawyerReferral" /> })}</p>
      </Notice>
    </div>
  );
}
