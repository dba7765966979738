import { exitAddress, formAddress, sentAddress } from "@/app/_intake/addresses";
import { answersOf } from "@/app/_intake/page-state";
import { limited } from "@/app/_intake/plain-answers";
import { type Promised, promiseAt } from "@/app/_intake/read-when";
import { type Work, withoutDraft } from "@/app/_intake/work";
import { clientAddress } from "@/app/_request/client-address";
import { draftCookie, noDraftCookie } from "@/app/_request/draft-cookie";
import { seeOther } from "@/app/_request/see-other";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import { isQuick } from "@/lib/intake/began";
import { type Draft, openDraft } from "@/lib/intake/draft";
import { drawnOn } from "@/lib/intake/drawn";
import { countForm } from "@/lib/intake/limits";
import { notTakenOf } from "@/lib/intake/not-taken";
import { acknowledgedNow } from "@/lib/intake/notices";
import { type Exit, firstUnanswered } from "@/lib/intake/pages";
import { submitIntake } from "@/lib/intake/submit";
import { takeWayOut } from "@/lib/intake/way-out";
import { together } from "@/lib/leads/suspected";
import { practice } from "@/lib/practice/read";
import { networkHash } from "@/lib/privacy/network";

/** The two ways in which a form ends: it is sent, or somebody is led elsewhere and nothing is kept. */

/**
 * The way out that a button of its own leads to, or that of a person named as the victim, taken whatever else is
 * wrong on the page: nothing of that person may be stored, not even until the rest of the page is right.
 */
export function toldToLeave({ page, typed, draft, situation, data }: Work): Exit | null {
  const pressed = (["civil", "emergency"] as const).find((exit) => exit === data.get("leave"));
  if (pressed !== undefined) return pressed;
  const { role, isNamedVictim } = typed;
  const asks = drawnOn(page, typed, answersOf(draft), situation);
  if (asks.includes("role") && role === "allegedVictim") return "namedAsVictim";
  return asks.includes("isNamedVictim") && isNamedVictim === "yes" ? "namedAsVictim" : null;
}

/** Deletes what was typed, counts, and leads to the page of the way out. */
export async function leave({ locale, draft }: Work, exit: Exit): Promise<Response> {
  await takeWayOut(draft, exit);
  return seeOther(exitAddress(locale, exit), [noDraftCookie()]);
}

/**
 * Stores the intake and leads to its reference; the same key always leads to the same one. What looks like spam is
 * stored and answered like everything else.
 */
export async function send(
  work: Work,
  key: string | undefined,
  draft: Draft | null,
  answers: Answers,
): Promise<Response> {
  const { locale, form, situation } = work;
  if (key === undefined) return withoutDraft(work, key);
  const beside = { version: await acknowledgedNow("callback", locale), at: now() };
  const address = clientAddress(work.request);
  const counted = await countForm("sent", address);
  if ("wait" in counted) return limited(work.request, work.held, counted.wait);
  const began = draft?.began ?? work.began;
  const sent = await submitIntake({
    ...{ scope: "draft", key, answers, situation },
    notices: form === "callback" ? beside : (draft?.notices ?? null),
    promised: await promised(locale, answers, situation),
    network: networkHash(address),
    suspected: together(
      ...[draft?.suspicions ?? [], work.suspicions, counted.suspicions],
      isQuick(form, began) ? ["quick"] : [],
    ),
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

/** What the sent page is going to say about when we read it; null while the practice is not known. */
async function promised(locale: Locale, answers: Answers, situation: Situation): Promise<Promised | null> {
  const known = await practice();
  if (typeof known !== "object") return null;
  return promiseAt(now(), known, locale, notTakenOf(answers, situation, known.settings.taking));
}
