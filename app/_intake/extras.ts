import { formAddress, startAddress } from "@/app/_intake/addresses";
import { type Extra, placeOf, withExtra } from "@/app/_intake/rows";
import { back, save, type Work } from "@/app/_intake/work";
import { draftCookie } from "@/app/_request/draft-cookie";
import { seeOther } from "@/app/_request/see-other";
import { LOCALES } from "@/lib/i18n/locales";

/** "Add another", "Remove" and the other language: what is typed is kept, and nobody is told what is wrong with it. */
export async function saveExtra(work: Work, extra: Extra): Promise<Response> {
  if (extra.kind === "switch") return switchLanguage(work);
  const typed = withExtra(work.typed, extra);
  const saved = await save(work, { typed, errors: [] });
  return saved instanceof Response ? saved : back(work, saved.key, placeOf(typed, extra));
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
  if (saved instanceof Response) return saved;
  return seeOther(formAddress(to, form, page), saved === null ? [] : [draftCookie(saved.key)]);
}
