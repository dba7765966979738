import { getTranslations } from "next-intl/server";
import { saveAddress } from "@/app/_intake/addresses";
import { readerOf } from "@/app/_intake/drawing";
import { BackLink, FORM_ID, NotACrime, Progress } from "@/app/_intake/form-page";
import { LiveSend } from "@/app/_intake/live-send";
import { PageNotes } from "@/app/_intake/page-notes";
import { answersOf } from "@/app/_intake/page-state";
import { sendWords } from "@/app/_intake/send-words";
import { SwitchButton } from "@/app/_intake/switch-button";
import { PublicPage } from "@/app/_public/public-page";
import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { now } from "@/lib/clock";
import { path } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import type { Draft } from "@/lib/intake/draft";
import { helpOn } from "@/lib/intake/page-help";
import { formatPhone } from "@/lib/practice/phone";

type Props = { draft: Draft | null; situation: Situation; title: string };

/** What everybody must have read before the first name. Its button is the acknowledgement; see lib/intake/notices.ts. */
export async function NoticesPage({ draft, situation, title }: Props) {
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const sending = await sendWords(locale);
  const family = readerOf(answersOf(draft), situation) === "family";
  return (
    <PublicPage
      page="intake/notices"
      locale={locale}
      address="/intake/notices"
      help={helpOn(answersOf(draft), situation, now())}
      language={<SwitchButton locale={locale} form={FORM_ID} />}
    >
      {(practice) => (
        <>
          <BackLink page="notices" draft={draft} situation={situation} />
          <Progress page="notices" draft={draft} situation={situation} />
          <h1>{title}</h1>
          <PageNotes page="notices" draft={draft} situation={situation} practice={practice} />
          <ol className="four-things">
            {(["lawyer", "facts", "names"] as const).map((point) => (
              <li key={point}>
                <h2>{words(`notices.${point}`)}</h2>
                <p>{words(`notices.${point}Text` as const)}</p>
              </li>
            ))}
            <li>
              <h2>{words("notices.night")}</h2>
              <p>
                {practice.phone === null
                  ? words("notices.nightTextBare")
                  : words.rich("notices.nightText", {
                      call: () => <a href={`tel:${practice.phone}`}>{formatPhone(practice.phone ?? "")}</a>,
                    })}
              </p>
            </li>
          </ol>
          {family ? (
            <Notice word={words("notices.family")}>
              <p>{words("notices.familyText")}</p>
            </Notice>
          ) : null}
          <p className="form-note">
            {words.rich("notices.kept", {
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
