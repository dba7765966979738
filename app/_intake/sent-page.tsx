import { getTranslations } from "next-intl/server";
import { readWhen } from "@/app/_intake/read-when";
import { PublicPage } from "@/app/_public/public-page";
import { Notice } from "@/app/_ui/notice";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import { type Locale, path } from "@/lib/i18n/locales";
import type { Sent } from "@/lib/intake/sent";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";

/** We have it: what happens next, when, and what to do and leave meanwhile. */
export async function SentPage({ sent, locale }: { sent: Sent; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const reader = sent.family ? "family" : "accused";
  return (
    <PublicPage page="intake/sent" locale={locale} address={`/intake/sent/${sent.reference}`}>
      {(practice) => (
        <>
          <h1>{words("sent.title")}</h1>
          <p className="reference">
            {words("sent.reference")} <strong data-reference={sent.reference}>{sent.reference}</strong>
          </p>
          <WhenRead sent={sent} practice={practice} locale={locale} />
          <div className="prose">
            {sent.inJail ? (
              <>
                <h2>{words("sent.jailTitle", { reader })}</h2>
                <ul>
                  <li>{words("sent.jail1", { reader })}</li>
                  <li>{words("sent.jail2")}</li>
                  <li>{words("sent.jail3")}</li>
                </ul>
              </>
            ) : null}
            {sent.court === null ? null : (
              <>
                <h2>{words("sent.courtTitle")}</h2>
                <p>
                  <strong>{courtWords(sent.court, locale)}</strong>
                </p>
                <p>{words("sent.court")}</p>
              </>
            )}
            <h2>{words("sent.doNotTitle")}</h2>
            <ul>
              <li>{words("sent.doNot1")}</li>
              <li>{words("sent.doNot2")}</li>
              <li>{words("sent.doNot3")}</li>
            </ul>
            <h2>{words("sent.callTitle")}</h2>
            <p>{words(`sent.call.${sent.call}`)}</p>
            <h2>{words("sent.readTitle")}</h2>
            <p>
              <a href={path(locale, "/guidance/can-the-victim-drop-the-charges")}>{words("sent.read1")}</a>
            </p>
            <p>{words("sent.print")}</p>
          </div>
        </>
      )}
    </PublicPage>
  );
}

function courtWords(court: string, locale: Locale): string {
  const [day, time] = [wallDay(locale, court, true), wallTime(locale, court)];
  return time === undefined ? day : `${day}, ${time}`;
}

type WhenReadProps = { sent: Sent; practice: Practice; locale: Locale };

async function WhenRead({ sent, practice, locale }: WhenReadProps) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const { received, reads, answerBy } = await readWhen(sent.receivedAt, practice, locale);
  const { phone } = practice;
  const call = () =>
    phone === null ? words("sent.office") : <a href={`tel:${phone}`}>{formatPhone(phone)}</a>;
  return (
    <>
      <p className="form-note">{words("sent.received", { when: received })}</p>
      <p className="form-note">{reads}</p>
      <Notice tone="warn" word={words("sent.important")}>
        <p>
          {answerBy === null
            ? words.rich("sent.notActingSoon", { call })
            : words.rich("sent.notActing", { when: answerBy, call })}
        </p>
      </Notice>
    </>
  );
}
