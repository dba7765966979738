import { getTranslations } from "next-intl/server";
import { CrisisNote } from "@/app/_intake/crisis-note";
import { drawingOf } from "@/app/_intake/drawing";
import { Drawn, errorTitle, FORM_ID } from "@/app/_intake/form-page";
import { LiveForm } from "@/app/_intake/live-form";
import { moreAddress } from "@/app/_intake/more-address";
import { ChargeNumbers, NameList } from "@/app/_intake/more-fields";
import { OpenedNote } from "@/app/_intake/opened-note";
import type { Drawing } from "@/app/_intake/question-field";
import { sendWords } from "@/app/_intake/send-words";
import { sentencesFor } from "@/app/_intake/sentences";
import { spokenBy } from "@/app/_intake/spoken";
import { SwitchButton } from "@/app/_intake/switch-button";
import { PublicPage } from "@/app/_public/public-page";
import { WordsHere } from "@/app/_public/words-here";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import type { HeldPage } from "@/lib/intake/add-held";
import type { Addable } from "@/lib/intake/addable";
import { recordsOf } from "@/lib/intake/answers";
import { checkRows } from "@/lib/intake/check-rows";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";
import { drawnOn, openedBy } from "@/lib/intake/drawn";
import type { MorePage as Name } from "@/lib/intake/later-pages";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";

type MorePageProps = { page: Name; request: Addable; held: HeldPage };

/** A page after Send: what was not answered before, and nothing of what was. */
export async function MorePage({ page, request, held }: MorePageProps) {
  const { answers, situation } = request;
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const form = await getTranslations({ locale, namespace: "form" });
  const drawn = drawnOn(page, held.typed, answers, situation, "more");
  const before = drawnOn(page, {}, answers, situation, "more");
  const drawing = {
    ...(await drawingOf(drawn, { answers, errors: held.errors }, situation)),
    // One sentence says it for the whole page.
    optional: [],
  };
  const opened = drawing.faults.length === 0 ? openedBy({ before, after: drawn, typed: held.typed }) : [];
  const rows = checkRows(page, drawn, answers, situation, "more");
  const sentences = await sentencesFor(rows, locale, drawing.reader, situation.now);
  const [sending, wrongTitle] = [
    await sendWords(locale),
    await errorTitle(locale, words(`more.page.${page}`)),
  ];
  return (
    <PublicPage
      page={`intake/more/${page}`}
      locale={locale}
      address={moreAddress("en", page)}
      help="all"
      language={<SwitchButton locale={locale} form={FORM_ID} />}
    >
      {(practice) => (
        <>
          <p className="back">
            <a href={moreAddress(locale)}>{words("more.back")}</a>
          </p>
          <ErrorSummary title={form("problem")} faults={drawing.faults} />
          <h1>{words(`more.page.${page}`)}</h1>
          <OpenedNote opened={opened} locale={locale} />
          {speaksOfSelfHarm(held.typed) ? <CrisisNote practice={practice} locale={locale} /> : null}
          <p className="form-note">{words("noFacts")}</p>
          <p className="form-note">{words("more.empty")}</p>
          <form id={FORM_ID} method="post" action={`${moreAddress(locale, page)}/save`} noValidate>
            <Fields {...{ drawn, opened, held, drawing, request }} />
            <WordsHere locale={locale} texts={spokenBy(drawn, locale, drawing.reader)} />
            <Button>{words("more.send")}</Button>
            <p className="form-note">
              <a href={moreAddress(locale)}>{words("more.skip")}</a>
            </p>
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
        </>
      )}
    </PublicPage>
  );
}

type FieldsProps = {
  drawn: readonly QuestionKey[];
  opened: readonly QuestionKey[];
  held: HeldPage;
  drawing: Drawing;
  request: Addable;
};

function Fields({ drawn, opened, held: { typed }, drawing, request }: FieldsProps) {
  const isNumber = (key: QuestionKey) => findQuestion(key)?.group === "charges";
  const numbers = drawn.filter(isNumber);
  return (
    <>
      {numbers.length === 0 ? null : (
        <ChargeNumbers
          keys={numbers}
          charges={recordsOf(request.answers.charges)}
          typed={typed}
          drawing={drawing}
        />
      )}
      {drawn.map((key) => {
        if (isNumber(key)) return null;
        return key === "accusedAka" || key === "coDefendantLawyers" ? (
          <NameList key={key} holder={key} typed={typed} drawing={drawing} />
        ) : (
          <Drawn key={key} question={key} {...{ typed, drawing, drawn, opened }} />
        );
      })}
    </>
  );
}

/** Everything on it was sent: it says that and no more. */
export async function PageDone({ page, request }: Omit<MorePageProps, "held">) {
  const locale = request.situation.language;
  const words = await getTranslations({ locale, namespace: "intake.more" });
  return (
    <PublicPage page={`intake/more/${page}`} locale={locale} address={moreAddress("en", page)}>
      {() => (
        <>
          <h1>{words(`page.${page}`)}</h1>
          <p className="form-note" data-already="">
            {words("done")}
          </p>
          <p className="back">
            <a href={moreAddress(locale)}>{words("back")}</a>
          </p>
        </>
      )}
    </PublicPage>
  );
}
