import { getTranslations } from "next-intl/server";
import { saveAddress } from "@/app/_intake/addresses";
import { readerOf } from "@/app/_intake/drawing";
import { BackLink, FORM_ID, NotACrime, Progress } from "@/app/_intake/form-page";
import { LiveSend } from "@/app/_intake/live-send";
import { OwnNotice } from "@/app/_intake/own-notice";
import { PageNotes } from "@/app/_intake/page-notes";
import { answersOf } from "@/app/_intake/page-state";
import { sendWords } from "@/app/_intake/send-words";
import { SwitchButton } from "@/app/_intake/switch-button";
import { PublicPage } from "@/app/_public/public-page";
import { TrialNotice } from "@/app/_public/taking-now";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { now } from "@/lib/clock";
import { path } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import type { Draft } from "@/lib/intake/draft";
import { ON_NOTICES_PAGE } from "@/lib/intake/notices";
import { helpOn } from "@/lib/intake/page-help";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { noticeTexts } from "@/lib/jurisdictions/notices";
import { formatPhone } from "@/lib/practice/phone";

type Props = { draft: Draft | null; situation: Situation; title: string };

const BEFORE_NAMES = [
  ["N3", "N3.title", "N3.text"],
  ["N4", "N4.title", "N4.text"],
  ["N5", "N5.title", "N5.text"],
] as const;

/** What everybody must have read before the first name. Its button is the acknowledgement; see lib/intake/notices.ts. */
export async function NoticesPage({ draft, situation, title }: Props) {
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const notice = await getTranslations({ locale, namespace: "notice" });
  const sending = await sendWords(locale);
  const family = readerOf(answersOf(draft), situation) === "family";
  return (
    <PublicPage
      page="intake/notices"
      locale={locale}
      address="/intake/notices"
      help={helpOn(answersOf(draft), situation, now())}
      language={<SwitchButton locale={locale} form={FORM_ID} />}
      spoken={noticeTexts(alabama().notices, locale, ON_NOTICES_PAGE)}
    >
      {(practice) => (
        <>
          <BackLink page="notices" draft={draft} situation={situation} />
          <Progress page="notices" draft={draft} situation={situation} />
          <h1>{title}</h1>
          <PageNotes page="notices" draft={draft} situation={situation} practice={practice} />
          <TrialNotice practice={practice} at={now()} locale={locale} />
          <ol className="four-things">
            {BEFORE_NAMES.map(([key, title, text]) => (
              <li key={key} data-notice={key}>
                <h2>{notice(title)}</h2>
                <p>{notice(text)}</p>
              </li>
            ))}
            <li data-notice="N7">
              <h2>{notice("N7.title")}</h2>
              <p>
                {practice.phone === null
                  ? notice("N7.bare")
                  : notice.rich("N7.text", {
                      call: () => <a href={`tel:${practice.phone}`}>{formatPhone(practice.phone ?? "")}</a>,
                    })}
              </p>
            </li>
          </ol>
          {family ? (
            <Notice word={notice("N6.title")}>
              <p data-notice="N6">{notice("N6.text")}</p>
            </Notice>
          ) : null}
          <OwnNotice notice={practice.settings.words.notice} locale={locale} />
          <p className="form-note" data-notice="N10">
            {notice.rich("N10.text", {
              link: (text) => <a href={path(locale, "/privacy")}>{text}</a>,
            })}
          </p>
          <form id={FORM_ID} method="post" action={saveAddress({ locale, form: "intake", page: "notices" })}>
            <Button>{words("notices.button")}</Button>
            <LiveSend form={FORM_ID} words={sending} />
          </form>
          <NotACrime page="notices" locale={locale} />
        </>
      )}
    </PublicPage>
  );
}
