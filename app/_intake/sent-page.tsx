import { getTranslations } from "next-intl/server";
import { AddMoreLink } from "@/app/_intake/add-more-link";
import { NoContactLink } from "@/app/_intake/contact-warning";
import { CrisisNote } from "@/app/_intake/crisis-note";
import { LineNumber } from "@/app/_intake/line-number";
import { spokenAt } from "@/app/_intake/read-when";
import { SentDates } from "@/app/_intake/sent-dates";
import { spokenOf } from "@/app/_intake/spoken";
import { FirstCallCost } from "@/app/_public/first-call-cost";
import { PublicPage } from "@/app/_public/public-page";
import { OtherLawyer } from "@/app/_public/taking-now";
import { Notice } from "@/app/_ui/notice";
import { articleBySlug } from "@/lib/guidance/catalog";
import type { Do, Dont } from "@/lib/guidance/match";
import { type Locale, path } from "@/lib/i18n/locales";
import type { Sent } from "@/lib/intake/sent";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";

type Props = { sent: Sent; locale: Locale };

/** We have it: what happens next, when, and what to do and leave meanwhile. Prints on one sheet. */
export async function SentPage({ sent, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <PublicPage
      page="intake/sent"
      locale={locale}
      address={`/intake/sent/${sent.reference}`}
      spoken={spokenOf(sent.dates, locale)}
      help="own"
    >
      {(practice) => (
        <>
          <h1>{words("sent.title")}</h1>
          <p className="reference">
            {words("sent.reference")} <strong data-reference={sent.reference}>{sent.reference}</strong>
          </p>
          {sent.crisis ? <CrisisNote practice={practice} locale={locale} /> : null}
          <WhatWasPromised sent={sent} practice={practice} locale={locale} />
          <div className="prose">
            {sent.inJail ? <InJail sent={sent} locale={locale} /> : null}
            <SentDates sent={sent} locale={locale} />
            <Meanwhile sent={sent} locale={locale} />
            <h2>{words("sent.callTitle")}</h2>
            <p>{words(`sent.call.${sent.call}`)}</p>
            <FirstCallCost cost={practice.settings.words.cost} locale={locale} />
            <AddMoreLink papers={sent.papers} locale={locale} />
            <Further sent={sent} locale={locale} />
          </div>
        </>
      )}
    </PublicPage>
  );
}

/** What was promised when it was sent, as it is kept with the lead: office hours that change later change nothing. */
async function WhatWasPromised({ sent, practice, locale }: Props & { practice: Practice }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const [reads = "", notActing = "", further] = sent.promise?.split("\n") ?? [];
  return (
    <>
      <p className="form-note">
        {words("sent.received", { when: await spokenAt(sent.receivedAt, practice, locale) })}
      </p>
      {sent.promise === null ? null : (
        <>
          <p className="form-note">{reads}</p>
          <Notice tone="warn" word={words("sent.important")}>
            <p data-promise="" data-notice="N13">
              <WithNumber text={notActing} phone={practice.phone} />
            </p>
            {further === undefined ? null : (
              <>
                <p data-further="">{further}</p>
                <OtherLawyer locale={locale} />
              </>
            )}
          </Notice>
        </>
      )}
    </>
  );
}

/** The number in a sentence, to press. */
function WithNumber({ text, phone }: { text: string; phone: string | null }) {
  const shown = phone === null ? null : formatPhone(phone);
  if (shown === null || !text.includes(shown)) return text;
  const at = text.indexOf(shown);
  return (
    <>
      {text.slice(0, at)}
      <a href={`tel:${phone}`}>{shown}</a>
      {text.slice(at + shown.length)}
    </>
  );
}

async function InJail({ sent, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const reader = sent.family ? "family" : "accused";
  return (
    <>
      <h2>{words("sent.jailTitle", { reader })}</h2>
      <ul>
        <li>{words("sent.jail1", { reader })}</li>
        <li>{words("sent.jail2")}</li>
        <li>{words("sent.jail3")}</li>
      </ul>
    </>
  );
}

/** Where the words of each sentence stand. */
const SENTENCES = {
  goToCourt: "sent.do.goToCourt",
  silent: "sent.do.silent",
  keepLawyer: "keepLawyer",
  contact: "sent.dont.contact",
  post: "sent.dont.post",
  pay: "sent.dont.pay",
  familyTold: "sent.dont.familyTold",
} as const satisfies Record<Exclude<Do | Dont, "link">, string>;

/** What to leave and what to keep until somebody has called (N6, N12). */
async function Meanwhile({ sent, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const notice = await getTranslations({ locale, namespace: "notice" });
  const { dos, donts } = sent.guided;
  return (
    <>
      <h2>{words("sent.doNotTitle")}</h2>
      <ul>
        {[...donts, ...dos].map((key) => (
          <li key={key} data-meanwhile={key}>
            {key === "link" ? notice("N12.link") : words(SENTENCES[key])}
          </li>
        ))}
      </ul>
      <NoContactLink locale={locale} />
    </>
  );
}

/** What to read, whom to call when it becomes too much, and the sheet to keep. */
async function Further({ sent, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <>
      <section className="screen-only">
        <h2>{words("sent.readTitle")}</h2>
        <ul>
          {sent.guided.articles
            .flatMap(({ slug }) => articleBySlug(slug) ?? [])
            .map(({ slug, words: texts }) => (
              <li key={slug} data-article={slug}>
                <a href={path(locale, `/guidance/${slug}`)}>{texts[locale].title}</a>
              </li>
            ))}
        </ul>
      </section>
      <h2 data-help="own">{words("sent.helpTitle")}</h2>
      <p>{words.rich("sent.crisis", { call: () => <LineNumber of="crisis" /> })}</p>
      <p>{words.rich("sent.violence", { call: () => <LineNumber of="domesticViolence" /> })}</p>
      <p>{words("sent.citizen")}</p>
      <p className="screen-only">{words("sent.print")}</p>
      <p className="screen-only">
        <a href={path(locale, "/leave")}>{words("sent.leave")}</a>
      </p>
    </>
  );
}
