import { getFormatter, getTranslations } from "next-intl/server";
import { readerOf } from "@/app/_intake/drawing";
import { FORM_ID } from "@/app/_intake/form-page";
import { moreAddress } from "@/app/_intake/more-address";
import { spokenBy } from "@/app/_intake/spoken";
import { PublicPage } from "@/app/_public/public-page";
import { WordsHere } from "@/app/_public/words-here";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FileField } from "@/app/_ui/file-field";
import type { Locale } from "@/lib/i18n/locales";
import { PAPERS_CONTROL, type PapersAnswer } from "@/lib/intake/add-papers";
import type { Addable } from "@/lib/intake/addable";
import { questionWords } from "@/lib/intake/question-words";
import { PAPER_TYPES } from "@/lib/papers/clean";

type PapersPageProps = {
  request: Addable;
  held: PapersAnswer | null;
  /** False: as many as may be are there, and the last post brought some too many */
  isOpen: boolean;
};

/** A form with files and nothing else: it works without a script, and shows no paper that was sent. */
export async function PapersPage({ request: { answers, situation }, held, isOpen }: PapersPageProps) {
  const locale = situation.language;
  const words = await getTranslations({ locale, namespace: "intake" });
  const form = await getTranslations({ locale, namespace: "form" });
  const reader = readerOf(answers, situation);
  const { label, hint } = questionWords(PAPERS_CONTROL, reader, locale);
  const faults = held === null ? [] : await faultsOf(held, locale);
  const stored = held?.stored ?? 0;
  return (
    <PublicPage page="intake/more/papers" locale={locale} address="/intake/more/papers">
      {() => (
        <>
          <p className="back">
            <a href={moreAddress(locale)}>{words("more.back")}</a>
          </p>
          <ErrorSummary title={form("problem")} faults={faults} />
          <h1>{words("more.page.papers")}</h1>
          {stored === 0 ? null : (
            <p className="form-note" role="status" data-stored={stored}>
              {words("papers.stored", { count: stored })}
            </p>
          )}
          <p className="form-note">{words("papers.place")}</p>
          {isOpen ? (
            <form
              id={FORM_ID}
              method="post"
              action={`${moreAddress(locale, "papers")}/save`}
              encType="multipart/form-data"
            >
              <FileField
                name={PAPERS_CONTROL}
                label={label}
                hint={`${hint} ${words("papers.hint")} ${words("papers.weak")}`}
                accept={Object.values(PAPER_TYPES).join(",")}
                faults={faults}
              />
              <WordsHere locale={locale} texts={spokenBy([PAPERS_CONTROL], locale, reader)} />
              <Button>{words("papers.send")}</Button>
              <p className="form-note">
                <a href={moreAddress(locale)}>{words("more.skip")}</a>
              </p>
            </form>
          ) : null}
        </>
      )}
    </PublicPage>
  );
}

/** One sentence for each kind of fault, with the places of the files: their names may be confidential. */
async function faultsOf({ faults }: PapersAnswer, locale: Locale): Promise<readonly Fault[]> {
  const words = await getTranslations({ locale, namespace: "intake.papers" });
  const { list } = await getFormatter({ locale });
  const sentences = faults.map(({ why, files }) =>
    words(`fault.${why}`, { count: files.length, files: list(files.map(String)) }),
  );
  return [[PAPERS_CONTROL, sentences.join(" ")]];
}
