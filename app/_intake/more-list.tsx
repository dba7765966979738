import { getTranslations } from "next-intl/server";
import { CrisisNote } from "@/app/_intake/crisis-note";
import { GenericPage } from "@/app/_intake/generic-page";
import { moreAddress } from "@/app/_intake/more-address";
import { promiseAt, spokenAt } from "@/app/_intake/read-when";
import { PublicPage } from "@/app/_public/public-page";
import type { Locale } from "@/lib/i18n/locales";
import type { Addable } from "@/lib/intake/addable";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";
import { MORE_PAGES, type MorePage, pressingPages } from "@/lib/intake/later-pages";
import type { Practice } from "@/lib/practice/read";

type MoreListProps = { request: Addable; added: MorePage | undefined; locale: Locale };

/** The pages that are left, the pressing ones first. Tells which topics were sent and nothing of what was said. */
export async function MoreList({ request, added, locale }: MoreListProps) {
  const words = await getTranslations({ locale, namespace: "intake.more" });
  const pressing = pressingPages(request.answers, request.situation);
  const [first, rest] = [true, false].map((wanted) =>
    request.open.map(({ page }) => page).filter((page) => pressing.includes(page) === wanted),
  );
  const done = MORE_PAGES.filter(
    (page) => request.sent.has(page) && request.open.every((each) => each.page !== page),
  );
  const offersPapers = request.open.some(({ page }) => page === "papers") || request.sent.has("papers");
  const at = added === undefined ? undefined : request.sent.get(added);
  return (
    <PublicPage
      page="intake/more"
      locale={locale}
      address="/intake/more"
      says={[...request.open.map(({ page }) => page), ...done].map((page) => words(`page.${page}`))}
      help="all"
    >
      {(practice) => (
        <>
          {at === undefined ? (
            <h1>{words("title")}</h1>
          ) : (
            <AddedNote at={at} request={request} practice={practice} locale={locale} />
          )}
          {at !== undefined && speaksOfSelfHarm(request.answers) ? (
            <CrisisNote practice={practice} locale={locale} />
          ) : null}
          <p className="form-note">{words("intro")}</p>
          <p className="form-note">{words("hidden")}</p>
          {request.open.length === 0 ? <p className="form-note">{words("none")}</p> : null}
          <div className="prose">
            <Pages title={words("first")} pages={first ?? []} request={request} locale={locale} />
            <Pages
              title={words(first?.length === 0 ? "all" : "rest")}
              pages={rest ?? []}
              request={request}
              locale={locale}
            />
            {done.length === 0 ? null : (
              <>
                <h2>{words("already")}</h2>
                <ul data-already="">
                  {done.map((page) => (
                    <li key={page}>{words(`page.${page}`)}</li>
                  ))}
                </ul>
              </>
            )}
            {offersPapers ? null : <p>{words("papers")}</p>}
          </div>
        </>
      )}
    </PublicPage>
  );
}

type PagesProps = { title: string; pages: readonly MorePage[]; request: Addable; locale: Locale };

async function Pages({ title, pages, request, locale }: PagesProps) {
  const words = await getTranslations({ locale, namespace: "intake.more" });
  if (pages.length === 0) return null;
  return (
    <>
      <h2>{title}</h2>
      <ul>
        {pages.map((page) => (
          <li key={page}>
            <a href={moreAddress(locale, page)} data-more={page}>
              {words(`page.${page}`)}
            </a>
            {request.sent.has(page) ? <p>{words("left")}</p> : null}
          </li>
        ))}
      </ul>
    </>
  );
}

type AddedNoteProps = { at: Date; request: Addable; practice: Practice; locale: Locale };

/** After a page: that we have it, when it is read, and what is next. */
async function AddedNote({ at, request, practice, locale }: AddedNoteProps) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const [promise, when] = [await promiseAt(at, practice, locale), await spokenAt(at, practice, locale)];
  const [reads = ""] = promise.text.split("\n");
  return (
    <div id="added" role="status" tabIndex={-1} data-added="">
      <h1>{words("more.added.title")}</h1>
      <p className="reference">
        {words("sent.reference")} <strong data-reference={request.reference}>{request.reference}</strong>
      </p>
      <p className="form-note">{words("more.added.at", { when })}</p>
      <p className="form-note">{reads}</p>
      <p className="form-note">{words("more.added.next")}</p>
    </div>
  );
}

/** For everybody but the browser that sent the request. */
export async function NothingToAdd({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <GenericPage
      page="intake/more"
      locale={locale}
      address="/intake/more"
      title={words("more.title")}
      text={words("more.generic")}
    />
  );
}
