import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { formAddress, saveAddress } from "@/app/_intake/addresses";
import { BackupNote } from "@/app/_intake/backup-note";
import { drawingOf } from "@/app/_intake/drawing";
import { LeaveNote } from "@/app/_intake/leave-note";
import { LiveForm } from "@/app/_intake/live-form";
import { OpenedNote } from "@/app/_intake/opened-note";
import { OwnNotice } from "@/app/_intake/own-notice";
import { PageNotes } from "@/app/_intake/page-notes";
import { answersOf, typedOn } from "@/app/_intake/page-state";
import { VERSION_CONTROL } from "@/app/_intake/plain-answers";
import { type Drawing, QuestionField } from "@/app/_intake/question-field";
import { Charges, RepeatedNames } from "@/app/_intake/repeated";
import { sendWords } from "@/app/_intake/send-words";
import { sentencesFor } from "@/app/_intake/sentences";
import { spokenBy, spokenInNotes } from "@/app/_intake/spoken";
import { SwitchButton } from "@/app/_intake/switch-button";
import { Trap } from "@/app/_intake/trap";
import { WayOutButton } from "@/app/_intake/way-out-button";
import { PublicPage } from "@/app/_public/public-page";
import { TrialNotice } from "@/app/_public/taking-now";
import { WordsHere } from "@/app/_public/words-here";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { Why } from "@/app/_ui/why";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import { BEGAN_CONTROL, signedNow } from "@/lib/intake/began";
import { checkRows } from "@/lib/intake/check-rows";
import type { FormValues } from "@/lib/intake/decode";
import type { Draft } from "@/lib/intake/draft";
import { drawnOn, openedBy } from "@/lib/intake/drawn";
import { helpOn } from "@/lib/intake/page-help";
import { corePages } from "@/lib/intake/pages";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";

/** The id of the one form of a page; buttons outside it name it. */
export const FORM_ID = "intake-form";

type FormPageProps = {
  page: string;
  draft: Draft | null;
  situation: Situation;
  title: string;
  /** Came here from the check page and goes back there. */
  change?: boolean;
  /** Fields that a browser sends along: what a form without a draft is known by */
  hidden?: Readonly<Record<string, string>>;
  before?: ReactNode;
  /** The lines that help, where more is known than the answers say */
  help?: "all";
  /** Above the button */
  after?: ReactNode;
};

const WITH_REASON = ["custody", "you", "names", "case", "court"] as const;

/** A page of questions: everything it says comes from the draft, so it is the same after a reload and without a script. */
export async function FormPage(props: FormPageProps) {
  const { page, draft, situation, title, change = false, hidden = {} } = props;
  const locale = situation.language;
  const [words, form] = await Promise.all([
    getTranslations({ locale, namespace: "intake" }),
    getTranslations({ locale, namespace: "form" }),
  ]);
  const answers = answersOf(draft);
  const typed = typedOn(draft, page);
  const drawn = drawnOn(page, typed, answers, situation);
  const drawing = await drawingOf(drawn, { answers, errors: draft?.pages[page]?.errors ?? [] }, situation);
  const before = drawnOn(page, {}, answers, situation);
  // What is wrong is said first, and by itself.
  const opened = drawing.faults.length === 0 ? openedBy({ before, after: drawn, typed }) : [];
  const rows = checkRows(page, drawn, answers, situation);
  const sentences = await sentencesFor(rows, locale, drawing.reader, situation.now);
  const sending = await sendWords(locale);
  const notice = await getTranslations({ locale, namespace: "notice" });
  const wrongTitle = await errorTitle(locale, title);
  const reason = WITH_REASON.find((each) => each === page);
  const pages = corePages(answers, situation);
  const sends = page === "callback" || pages.at(-1)?.page === page;
  return (
    <PublicPage
      page={page === "callback" ? "callback" : `intake/${page}`}
      locale={locale}
      address={formAddress("en", situation.form, page)}
      help={props.help ?? helpOn(answers, situation, now())}
      language={<SwitchButton locale={locale} form={FORM_ID} />}
    >
      {(practice) => (
        <>
          <BackLink page={page} draft={draft} situation={situation} />
          <ErrorSummary title={form("problem")} faults={drawing.faults} />
          <Progress page={page} draft={draft} situation={situation} />
          <h1>{title}</h1>
          {pages[0]?.page === page && drawing.faults.length === 0 ? <LeaveNote locale={locale} /> : null}
          <OpenedNote opened={opened} locale={locale} />
          {page === "names" ? <p className="form-note">{words("noFacts")}</p> : null}
          <PageNotes page={page} draft={draft} situation={situation} practice={practice} />
          {props.before}
          <form
            id={FORM_ID}
            method="post"
            action={saveAddress({ locale, form: situation.form, page })}
            noValidate
          >
            {Object.entries(hidden).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            {change ? <input type="hidden" name="change" value="1" /> : null}
            <input type="hidden" name={VERSION_CONTROL} value={draft?.version ?? 0} />
            {draft === null ? <input type="hidden" name={BEGAN_CONTROL} value={signedNow()} /> : null}
            <Trap locale={locale} />
            {drawn.map((key) => (
              <Drawn key={key} question={key} {...{ typed, drawing, drawn, opened }} />
            ))}
            <WordsHere
              locale={locale}
              texts={[...spokenInNotes(page, answers, situation), ...spokenBy(drawn, locale, drawing.reader)]}
            />
            {reason === undefined ? null : (
              <Why summary={form("why")}>
                <p>{words(`why.${reason}`)}</p>
              </Why>
            )}
            {drawn.includes("phone") ? (
              <p className="form-note" data-notice="N9">
                {notice("N9.text")}
              </p>
            ) : null}
            {drawn.includes("lawyerName") ? <p className="form-note">{words("keepLawyer")}</p> : null}
            {page === "callback" ? (
              <>
                <TrialNotice practice={practice} at={now()} locale={locale} />
                <OwnNotice notice={practice.settings.words.notice} locale={locale} />
              </>
            ) : null}
            {props.after}
            {sends ? <BackupNote practice={practice} locale={locale} /> : null}
            {sends && page !== "callback" ? <p className="form-note">{words("sendsNow")}</p> : null}
            <Button>
              {sends ? words(page === "callback" ? "sendCallback" : "sendExpress") : form("continue")}
            </Button>
            <LiveForm
              form={FORM_ID}
              rows={rows}
              now={situation.now}
              counties={situation.counties}
              sentences={sentences}
              problem={form("problem")}
              errorTitle={wrongTitle}
              words={sending}
            />
          </form>
          {page === "who" ? <NotACrime page={page} locale={locale} /> : null}
        </>
      )}
    </PublicPage>
  );
}

/** The title of a page with errors, in the tab. */
export async function errorTitle(locale: Locale, title: string): Promise<string> {
  const words = await getTranslations({ locale, namespace: "site" });
  return words("errorTitle", { title });
}

/** For whoever came with another kind of matter: one press, and one place to go. */
export async function NotACrime({ page, locale }: { page: string; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <WayOutButton exit="civil" page={page} locale={locale}>
      {words("notACrime")}
    </WayOutButton>
  );
}

type DrawnProps = {
  question: QuestionKey;
  typed: FormValues;
  drawing: Drawing;
  drawn: readonly QuestionKey[];
  /** Those that the answers of this page have opened */
  opened: readonly QuestionKey[];
};

/** One question; a group is drawn once, where its first question stands. */
export async function Drawn({ question: key, typed, drawing, drawn, opened }: DrawnProps) {
  const words = await getTranslations({ locale: drawing.locale, namespace: "intake" });
  const question = findQuestion(key);
  if (question === undefined || key === "duiRelated" || key === "avRelation") return null;
  if (key === "chargeText") return <Charges typed={typed} drawing={drawing} />;
  if (key === "allegedVictims" || key === "coDefendants") {
    return <RepeatedNames holder={key} typed={typed} drawing={drawing} />;
  }
  const field = <QuestionField question={question} typed={typed} name={key} drawing={drawing} />;
  if (key === "phone" && drawn.includes("email")) {
    return (
      <>
        <p className="form-note">{words("oneOf")}</p>
        {field}
      </>
    );
  }
  // On the page of the names this question comes only because somebody typed the own name there.
  if (key !== "isNamedVictim" || !drawn.includes("allegedVictims"))
    return opened.includes(key) ? (
      <div className="opened" data-opened={key}>
        {field}
      </div>
    ) : (
      field
    );
  return (
    <Notice>
      <p>{words("isThisYou")}</p>
      {field}
    </Notice>
  );
}

type WhereProps = { page: string; draft: Draft | null; situation: Situation };

export async function BackLink({ page, draft, situation }: WhereProps) {
  const { form, language: locale } = situation;
  const words = await getTranslations({ locale, namespace: "intake" });
  const pages = corePages(answersOf(draft), situation).map((each) => each.page);
  const before = pages[pages.indexOf(page) - 1];
  const href =
    before === undefined ? (locale === "en" ? "/" : `/${locale}`) : formAddress(locale, form, before);
  return (
    <p className="back">
      <a href={href}>{words("back")}</a>
    </p>
  );
}

/** How far it is, in words. The number of pages is what is known so far. */
export async function Progress({ page, draft, situation }: WhereProps) {
  const words = await getTranslations({ locale: situation.language, namespace: "intake" });
  const pages = corePages(answersOf(draft), situation).map((each) => each.page);
  if (pages.length === 1) return null;
  const at = pages.indexOf(page) + 1;
  return (
    <p className="progress">
      {at === 1 ? words("start") : words("progress", { at: String(at), pages: String(pages.length) })}
    </p>
  );
}
