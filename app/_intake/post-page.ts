import { cookies } from "next/headers";
import { formAddress, saveAddress } from "@/app/_intake/addresses";
import { leave, send, toldToLeave } from "@/app/_intake/endings";
import { saveExtra } from "@/app/_intake/extras";
import { answersOf, openPage, typedOn } from "@/app/_intake/page-state";
import { type Held, limited, orAway, tooLarge } from "@/app/_intake/plain-answers";
import { extraOf } from "@/app/_intake/rows";
import { isTrapped } from "@/app/_intake/trap";
import { back, type Posted, save, type Work, withoutDraft } from "@/app/_intake/work";
import { clientAddress } from "@/app/_request/client-address";
import { DRAFT_COOKIE, draftCookie } from "@/app/_request/draft-cookie";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import type { Answers, Situation } from "@/lib/intake/answers";
import { BEGAN_CONTROL, readBegan } from "@/lib/intake/began";
import { discardDraft, openDraft, saveDraft } from "@/lib/intake/draft";
import { drawnOn, faultsOfSeen, openedBy, type Post } from "@/lib/intake/drawn";
import { decodeForm } from "@/lib/intake/form-data";
import { countForm, countPost } from "@/lib/intake/limits";
import { acknowledgedNow } from "@/lib/intake/notices";
import { canVisit, exitOf, nextPage } from "@/lib/intake/pages";
import { readPage } from "@/lib/intake/schema";
import { storedAnswers, withPage } from "@/lib/intake/sent-answers";
import { situationOf, termsNow } from "@/lib/intake/situation";
import { together } from "@/lib/leads/suspected";
import { practice } from "@/lib/practice/read";

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
    // The page says that the portal is not open yet.
    if ((await practice()) === "settingUp")
      return seeOther(formAddress(posted.locale, posted.form, posted.page));
    const wait = await countPost(clientAddress(request));
    if (wait !== undefined) return limited(request, held, wait);
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    return workOn({ ...posted, request, held, data, typed: decoded.values }, key);
  });
}

type Taken = Posted & Pick<Work, "request" | "held" | "data" | "typed">;

/** Finds what the post belongs to and what it looks like. What looks like spam is worked on like everything else. */
async function workOn(taken: Taken, key: string | undefined): Promise<Response> {
  const { locale, form, request, held, data } = taken;
  const opened = await openDraft(key);
  const draft = opened?.form === form ? opened : null;
  const door = draft === null ? doorOf(taken, data) : draft.door;
  if (door === undefined) return withoutDraft(taken, key);
  const isNew = draft === null && form === "intake";
  const begun = isNew ? await countForm("begun", clientAddress(request)) : { suspicions: [] };
  if ("wait" in begun) return limited(request, held, begun.wait);
  // A form of the other kind was begun in this browser and is given up for this one.
  if (opened !== null && draft === null) await discardDraft(opened);
  return answer({
    ...{ ...taken, draft, situation: situationOf({ form, door, language: locale }, await termsNow()) },
    key: draft === null ? attemptOf(taken, data) : key,
    began: readBegan(data.get(BEGAN_CONTROL)),
    suspicions: together(begun.suspicions, isTrapped(data) ? ["honeypot"] : []),
  });
}

/** The door that a form without a draft begins with; undefined for a page that nobody begins with. */
function doorOf({ form, page }: Posted, data: FormData): Situation["door"] | undefined {
  if (form === "callback" || page === "who") return null;
  const role = data.get("role");
  return page === "custody" && (role === "accused" || role === "family") ? role : undefined;
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
  const told = toldToLeave(work);
  if (told !== null) return leave(work, told);
  const extra = extraOf(data);
  if (extra !== null) return saveExtra(work, extra);
  if (page === "notices") return acknowledge(work);
  if (page === "check") return send(work, work.key, draft, answers);
  return judge(work, answers);
}

async function judge(work: Work, answers: Answers): Promise<Response> {
  const { locale, form, page, situation, data } = work;
  const post = postOf(work, answers);
  const reading = readPage(data, page, answers, situation);
  if (reading.ok) {
    return accept(work, withPage(answers, page, reading.answers, situation), reading.answers, post);
  }
  // Decoded once already, so it is not too much; but the type does not know.
  if ("code" in reading) return seeOther(formAddress(locale, form, page));
  const errors = faultsOfSeen(reading.errors, post);
  const saved = await save(work, { typed: reading.values, errors });
  if (saved instanceof Response) return saved;
  return back(work, saved.key, errors.length > 0 ? "error-summary" : (openedBy(post)[0] ?? ""));
}

/** What the page drew for what stood in it before, and what it draws for what stands in it now. */
function postOf({ page, draft, typed, situation }: Work, answers: Answers): Post {
  return {
    before: drawnOn(page, typedOn(draft, page), answers, situation),
    after: drawnOn(page, typed, answers, situation),
    typed,
  };
}

/** @param answers of the whole draft with those of this page; @param given of this page alone */
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
  if (saved instanceof Response) return saved;
  const [first] = opened;
  if (first !== undefined) return back(work, saved.key, first);
  if (step.to === "send") return send(work, saved.key, saved.draft, saved.draft.answers);
  if (step.to === "exit") return leave({ ...work, draft: saved.draft }, step.exit);
  // "Change" on the check page leads back there, by way of whatever the change has opened.
  const next = data.has("change") ? openPage(saved.draft, situation) : step.page;
  return seeOther(formAddress(locale, form, next), [draftCookie(saved.key)]);
}

/** The button of the notices is the acknowledgement. */
async function acknowledge(work: Work): Promise<Response> {
  const { draft, situation, locale, form } = work;
  if (draft === null) return withoutDraft(work, work.key);
  const saved = await saveDraft(draft, { notices: await acknowledgedNow("intake", locale) }, situation);
  if (saved.outcome === "gone") return withoutDraft(work, work.key);
  const step = nextPage(saved.draft.answers, "notices", situation);
  const next = step.to === "page" ? step.page : openPage(saved.draft, situation);
  return seeOther(formAddress(locale, form, next), work.key === undefined ? [] : [draftCookie(work.key)]);
}
