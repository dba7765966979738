import { cookies } from "next/headers";
import { exitAddress, formAddress, saveAddress, sentAddress, startAddress } from "@/app/_intake/addresses";
import { answersOf, openPage, typedOn } from "@/app/_intake/page-state";
import { type Held, limited, orAway, tooLarge } from "@/app/_intake/plain-answers";
import { type Extra, extraOf, placeOf, withExtra } from "@/app/_intake/rows";
import { DRAFT_COOKIE, draftCookie, noDraftCookie } from "@/app/_request/draft-cookie";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { now } from "@/lib/clock";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import { createDraft, type Draft, discardDraft, openDraft, saveDraft } from "@/lib/intake/draft";
import { drawnOn, faultsOfSeen, openedBy, type Post } from "@/lib/intake/drawn";
import { decodeForm } from "@/lib/intake/form-data";
import { countPost } from "@/lib/intake/limits";
import { NOTICES_VERSION, SHORT_NOTICES_VERSION } from "@/lib/intake/notices";
import { canVisit, type Exit, exitOf, firstUnanswered, nextPage } from "@/lib/intake/pages";
import { readPage } from "@/lib/intake/schema";
import { storedAnswers, withPage } from "@/lib/intake/sent-answers";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake, submittedReference } from "@/lib/intake/submit";
import { takeWayOut } from "@/lib/intake/way-out";

/** What is posted: a page of the intake, or the one page of the callback. */
export type Posted = { readonly locale: Locale; readonly form: Situation["form"]; readonly page: string };

/** One post while it is worked on. */
type Work = Posted & {
  readonly data: FormData;
  readonly typed: FormValues;
  readonly situation: Situation;
  /** Null before the first page of a form was saved. */
  readonly draft: Draft | null;
  /** Of the draft, or what a form without one is known by. */
  readonly key: string | undefined;
};

/**
 * The answer to the post of a page: decode, judge, save, send on. The handler has proven the origin.
 * 303 to the next page or back, 413 and 429 for too much, 503 while the database is away.
 */
export async function postPage(request: Request, posted: Posted): Promise<Response> {
  const data = await postedForm(request);
  if (data === null) return unreadableForm();
  const decoded = decodeForm(data);
  if (!decoded.ok) return tooLarge(request, posted.locale);
  const pairs = [...data].flatMap(([name, value]) =>
    typeof value === "string" ? [[name, value] as const] : [],
  );
  const held: Held = { locale: posted.locale, action: saveAddress(posted), pairs };
  return orAway(request, held, async () => {
    const wait = await countPost(request.headers.get("x-first-call-address") ?? "");
    if (wait !== undefined) return limited(request, held, wait);
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    const opened = await openDraft(key);
    const draft = opened?.form === posted.form ? opened : null;
    const door = draft === null ? doorOf(posted, data) : draft.door;
    if (door === undefined) return withoutDraft(posted, key);
    // A form of the other kind was begun in this browser and is given up for this one.
    if (opened !== null && draft === null) await discardDraft(opened);
    const situation = situationOf({ form: posted.form, door, language: posted.locale });
    const work = { ...posted, data, typed: decoded.values, situation, draft };
    return answer({ ...work, key: draft === null ? attemptOf(posted, data) : key });
  });
}

/** The door that a form without a draft begins with; undefined for a page that nobody begins with. */
function doorOf({ form, page }: Posted, data: FormData): Situation["door"] | undefined {
  if (form === "callback" || page === "who") return null;
  const role = data.get("role");
  return page === "custody" && (role === "accused" || role === "family") ? role : undefined;
}

/** What was sent already leads to its reference; anything else begins anew. */
async function withoutDraft({ locale }: Posted, key: string | undefined): Promise<Response> {
  const sent = await submittedReference(key);
  return seeOther(sent === null ? startAddress(locale) : sentAddress(locale, sent.reference));
}

/** A callback has no draft until something is wrong with it, so the page itself brings what makes a double tap one. */
function attemptOf({ form }: Posted, data: FormData): string | undefined {
  const attempt = data.get("attempt");
  return form === "callback" && typeof attempt === "string" && /^[\w-]{43}$/u.test(attempt)
    ? attempt
    : undefined;
}

async function answer(work: Work): Promise<Response> {
  const { locale, form, page, draft, situation, data } = work;
  const answers = answersOf(draft);
  if (!canVisit(page, answers, situation, draft !== null && draft.notices !== null)) {
    return seeOther(formAddress(locale, form, openPage(draft, situation)));
  }
  const extra = extraOf(data);
  const told = toldToLeave(work);
  if (told !== null) return leave(work, told);
  if (extra !== null) return saveExtra(work, extra);
  if (page === "notices") return acknowledge(work);
  if (page === "check") return send(work, work.key, draft, answers);
  const post = postOf(work, answers);
  const reading = readPage(data, page, answers, situation);
  if (reading.ok)
    return accept(work, withPage(answers, page, reading.answers, situation), reading.answers, post);
  if ("code" in reading) return seeOther(formAddress(locale, form, page));
  const errors = faultsOfSeen(reading.errors, post);
  const saved = await save(work, { typed: reading.values, errors });
  if (saved === null) return withoutDraft(work, work.key);
  return back(work, saved.key, errors.length > 0 ? "error-summary" : (openedBy(post)[0] ?? ""));
}

/**
 * The way out of a person named as the victim, taken whatever else is wrong on the page and whichever button was
 * pressed: nothing of that person may be stored, not even until the rest of the page is right.
 */
function toldToLeave({ page, typed, draft, situation }: Work): Exit | null {
  const { role, isNamedVictim } = typed;
  const asks = drawnOn(page, typed, answersOf(draft), situation);
  if (asks.includes("role") && role === "allegedVictim") return "namedAsVictim";
  return asks.includes("isNamedVictim") && isNamedVictim === "yes" ? "namedAsVictim" : null;
}

/** What the page drew for what stood in it before, and what it draws for what stands in it now. */
function postOf({ page, draft, typed, situation }: Work, answers: Answers): Post {
  return {
    before: drawnOn(page, typedOn(draft, page), answers, situation),
    after: drawnOn(page, typed, answers, situation),
    typed,
  };
}

async function accept(work: Work, answers: Answers, given: Answers, post: Post): Promise<Response> {
  const { locale, form, page, typed, situation, data } = work;
  const exit = exitOf(answers, situation);
  if (exit !== null) return leave(work, exit.exit);
  const opened = openedBy(post);
  const step = nextPage(answers, page, situation);
  // The one page of a callback is sent as it stands; a draft of it would be made and deleted in one breath.
  if (step.to === "send" && opened.length === 0 && work.draft === null && work.key !== undefined) {
    return send(work, work.key, null, storedAnswers(answers));
  }
  const saved = await save(work, { typed, answers: storedAnswers(given) });
  if (saved === null) return withoutDraft(work, work.key);
  const [first] = opened;
  if (first !== undefined) return back(work, saved.key, first);
  if (step.to === "send") return send(work, saved.key, saved.draft, saved.draft.answers);
  if (step.to === "exit") return leave({ ...work, draft: saved.draft }, step.exit);
  // "Change" on the check page leads back there, by way of whatever the change has opened.
  const next = data.has("change") ? openPage(saved.draft, situation) : step.page;
  return seeOther(formAddress(locale, form, next), [draftCookie(saved.key)]);
}

type Change =
  | { readonly typed: FormValues; readonly answers: Answers }
  | { readonly typed: FormValues; readonly errors: Draft["pages"][string]["errors"] };

/** Saves a page, in a new draft when there is none; null when the draft is gone meanwhile. */
async function save(work: Work, change: Change): Promise<{ draft: Draft; key: string } | null> {
  const { form, page, situation, locale } = work;
  const start = { form, door: situation.door, language: locale };
  const begun = work.draft === null ? await createDraft(start) : { draft: work.draft, key: work.key ?? "" };
  const saved = await saveDraft(begun.draft, { page, ...change }, situation);
  return saved.outcome === "gone" ? null : { draft: saved.draft, key: begun.key };
}

/** Back to the page, at the summary or at what was opened. */
function back({ locale, form, page, data }: Work, key: string, hash: string): Response {
  const [address = "", anchor = ""] = formAddress(locale, form, page, hash).split("#");
  const query = data.has("change") ? "?change=1" : "";
  return seeOther(`/${address.slice(1)}${query}${anchor === "" ? "" : `#${anchor}`}`, [draftCookie(key)]);
}

/** "Add another", "Remove" and the other language: what is typed is kept, and nobody is told what is wrong with it. */
async function saveExtra(work: Work, extra: Extra): Promise<Response> {
  if (extra.kind === "switch") return switchLanguage(work);
  const typed = withExtra(work.typed, extra);
  const saved = await save(work, { typed, errors: [] });
  return saved === null ? withoutDraft(work, work.key) : back(work, saved.key, placeOf(typed, extra));
}

async function switchLanguage(work: Work): Promise<Response> {
  const { form, page, draft, typed, situation } = work;
  const to = LOCALES.find((one) => one !== work.locale) ?? work.locale;
  const hasQuestions = page !== "notices" && page !== "check";
  if (draft === null && Object.keys(typed).length === 0) {
    // Nothing is there to keep, so nothing is begun.
    return seeOther(page === "custody" ? startAddress(to, situation.door) : formAddress(to, form, page));
  }
  const saved = hasQuestions ? await save(work, { typed, errors: [] }) : null;
  if (hasQuestions && saved === null) return withoutDraft(work, work.key);
  return seeOther(formAddress(to, form, page), saved === null ? [] : [draftCookie(saved.key)]);
}

async function acknowledge(work: Work): Promise<Response> {
  const { draft, situation, locale, form } = work;
  if (draft === null) return withoutDraft(work, work.key);
  const saved = await saveDraft(draft, { notices: NOTICES_VERSION }, situation);
  if (saved.outcome === "gone") return withoutDraft(work, work.key);
  const step = nextPage(saved.draft.answers, "notices", situation);
  const next = step.to === "page" ? step.page : openPage(saved.draft, situation);
  return seeOther(formAddress(locale, form, next));
}

async function leave({ locale, draft }: Work, exit: Exit): Promise<Response> {
  await takeWayOut(draft, exit);
  return seeOther(exitAddress(locale, exit), [noDraftCookie()]);
}

async function send(
  work: Work,
  key: string | undefined,
  draft: Draft | null,
  answers: Answers,
): Promise<Response> {
  const { locale, form, situation } = work;
  if (key === undefined) return withoutDraft(work, key);
  const callback = { version: SHORT_NOTICES_VERSION, at: now() };
  const sent = await submitIntake({
    ...{ scope: "draft", key, answers, situation },
    notices: form === "callback" ? callback : (draft?.notices ?? null),
    ...(draft === null ? {} : { draftId: draft.id, draftVersion: draft.version }),
  });
  if (sent.outcome === "created" || sent.outcome === "replayed") {
    return seeOther(sentAddress(locale, sent.reference), [draftCookie(key)]);
  }
  // Another tab has saved or discarded it in between: what it holds now is what is meant.
  const again = await openDraft(key);
  if (again === null) return withoutDraft(work, key);
  const open = firstUnanswered(again.answers, situation, again.notices !== null);
  if (open !== null) return seeOther(formAddress(locale, form, open));
  return send(work, key, again, again.answers);
}
