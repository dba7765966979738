import type { FieldError } from "@/lib/intake/field-error";
import type { OwnDate } from "@/lib/intake/own-dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { hasNumbers, packOf } from "@/lib/jurisdictions/packs";
import { dateIn } from "@/lib/tools/date-answer";
import { choiceIn, type ToolForm } from "@/lib/tools/typed";
import { PLACES } from "@/lib/tools/who-decides";
import { dayOf } from "@/lib/triage/calendar";
import { duiLastDay, standingOf } from "@/lib/triage/last-days";

export type License =
  | { readonly kind: "elsewhere"; readonly state: string }
  /** As the page after Send tells it */
  | { readonly kind: "here"; readonly date: OwnDate };

export type LicenseRead =
  | { readonly ok: true; readonly result: License }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/**
 * The last day to ask for a hearing about the license, from the earlier of arrest and notice. Where neither is known it
 * may be today. A day that was given as "about" counts as it was given, and the page says that it may be earlier.
 * @param at now
 */
export function license(form: ToolForm, at: Date): LicenseRead {
  const place = choiceIn(form, "placeState", PLACES);
  const pack = place.ok && place.value !== "unknown" ? packOf(place.value) : alabama();
  if (place.ok && !hasNumbers(pack)) return { ok: true, result: { kind: "elsewhere", state: place.value } };
  if (!hasNumbers(pack)) throw new Error("A place that is not read has no pack without numbers.");
  const today = dayOf(at, pack.zone);
  const rules = { mayBeUnsure: true, asksTime: false, notAfter: today };
  const [arrest, notice] = [dateIn(form, "arrestAt", rules), dateIn(form, "duiNoticeDate", rules)];
  if (!place.ok || !arrest.ok || !notice.ok) {
    return { ok: false, errors: [place, arrest, notice].flatMap((one) => (one.ok ? [] : [one.error])) };
  }
  const wall = duiLastDay(pack, { arrest: arrest.answer.value, notice: notice.answer.value });
  const date: OwnDate = {
    ...{ what: "license", wall, standing: standingOf(wall, today), clock: pack.triage.duiHearingRequest },
    about: arrest.answer.isAbout || notice.answer.isAbout,
  };
  return { ok: true, result: { kind: "here", date } };
}
