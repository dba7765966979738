import { getTranslations } from "next-intl/server";
import { formAddress, saveAddress } from "@/app/_intake/addresses";
import { answerWriter } from "@/app/_intake/answer-words";
import { BackupNote } from "@/app/_intake/backup-note";
import { readerOf } from "@/app/_intake/drawing";
import { BackLink, FORM_ID } from "@/app/_intake/form-page";
import { LiveSend } from "@/app/_intake/live-send";
import { PageNotes } from "@/app/_intake/page-notes";
import { sendWords } from "@/app/_intake/send-words";
import { spokenBy, spokenInNotes } from "@/app/_intake/spoken";
import { SwitchButton } from "@/app/_intake/switch-button";
import { headingOf, isPage } from "@/app/_intake/titles";
import { PublicPage } from "@/app/_public/public-page";
import { Button } from "@/app/_ui/button";
import { now } from "@/lib/clock";
import { type Answers, recordsOf, type Situation } from "@/lib/intake/answers";
import type { Draft } from "@/lib/intake/draft";
import { helpOn } from "@/lib/intake/page-help";
import { corePages } from "@/lib/intake/pages";
import { questionWords } from "@/lib/intake/question-words";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";
import { reach } from "@/lib/intake/reach";
import { warningsOf } from "@/lib/intake/warnings";

type CheckPageProps = { draft: Draft; situation: Situation; title: string };

/** All answers once more before they go. Only what still counts is shown, and every page of it can be changed. */
export async function CheckPage({ draft, situation, title }: CheckPageProps) {
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const sending = await sendWords(locale);
  const answers = reach(draft.answers, situation, ["core"]).answers;
  const pages = corePages(draft.answers, situation).filter(({ keys }) => keys.length > 0);
  return (
    <PublicPage
      page="intake/check"
      locale={locale}
      address="/intake/check"
      help={helpOn(answers, situation, now())}
      spoken={[
        ...spokenInNotes("check", draft.answers, situation),
        ...spokenBy(
          pages.flatMap(({ keys }) => keys),
          locale,
          readerOf(answers, situation),
        ),
      ]}
      language={<SwitchButton locale={locale} form={FORM_ID} />}
    >
      {(practice) => (
        <>
          <BackLink page="check" draft={draft} situation={situation} />
          <h1>{title}</h1>
          <p className="form-note">{words("check.intro")}</p>
          <PageNotes page="check" draft={draft} situation={situation} practice={practice} />
          {pages.map(({ page, keys }) => (
            <Section
              key={page}
              page={page}
              keys={keys}
              answers={answers}
              draft={draft}
              situation={situation}
            />
          ))}
          <form id={FORM_ID} method="post" action={saveAddress({ locale, form: "intake", page: "check" })}>
            <BackupNote practice={practice} locale={locale} />
            <p className="form-note">{words("sendsNow")}</p>
            <Button>{words("send")}</Button>
            <LiveSend form={FORM_ID} words={sending} />
          </form>
        </>
      )}
    </PublicPage>
  );
}

type SectionProps = {
  page: string;
  keys: readonly QuestionKey[];
  answers: Answers;
  draft: Draft;
  situation: Situation;
};

async function Section({ page, keys, answers, draft, situation }: SectionProps) {
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const heading = isPage(page) ? await headingOf(page, draft, situation) : "";
  const lines = await linesOf(keys, answers, situation);
  return (
    <section className="check" aria-labelledby={`check-${page}`}>
      <div className="check-head">
        <h2 id={`check-${page}`}>{heading}</h2>
        <a href={`${formAddress(locale, "intake", page)}?change=1`}>
          {words.rich("check.change", {
            what: () => <span className="sr-only">: {heading}</span>,
          })}
        </a>
      </div>
      <dl>
        {lines.map(({ key, label, values, note }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {values.length === 0 ? <span className="skipped">{words("check.skipped")}</span> : null}
              {values.map((value) => (
                <span className="check-value" dir="auto" key={value}>
                  {value}
                </span>
              ))}
              {note === undefined ? null : <p className="check-note">{note}</p>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Line {
  readonly key: string;
  readonly label: string;
  readonly values: readonly string[];
  readonly note?: string;
}

/** The questions of a page with their answers; those of a group once for each entry. */
async function linesOf(
  keys: readonly QuestionKey[],
  answers: Answers,
  situation: Situation,
): Promise<readonly Line[]> {
  const locale = situation.language;
  const [write, words] = await Promise.all([
    answerWriter(locale),
    getTranslations({ locale, namespace: "intake" }),
  ]);
  const reader = readerOf(answers, situation);
  const unusual = warningsOf(answers, situation);
  return keys.flatMap((key): readonly Line[] => {
    const question = findQuestion(key);
    if (question === undefined) return [];
    const { label } = questionWords(key, reader, locale);
    const warning = unusual.find((each) => each.key === key);
    const note =
      warning === undefined
        ? {}
        : {
            note:
              warning.code === "courtBeforeArrest"
                ? words("check.courtBeforeArrest")
                : words("check.longAgo", { years: String(warning.params.years) }),
          };
    if (question.group === undefined) return [{ key, label, values: write(question, answers[key]), ...note }];
    return recordsOf(answers[question.group]).flatMap((record, at): readonly Line[] => {
      const values = write(question, record[key]);
      if (question.type === "boolean" && values.length === 0) return [];
      const one = recordsOf(answers[question.group ?? ""]).length > 1 ? ` (${whichOf(record, at)})` : "";
      return [{ key: `${key}-${at}`, label: `${label}${one}`, values }];
    });
  });
}

/** Which entry of a list a line is about: by its name where it has one, which may be written from right to left. */
function whichOf({ name }: Answers, at: number): string {
  return typeof name === "string" ? `\u2068${name}\u2069` : String(at + 1);
}
