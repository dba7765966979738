import { postedInPlace } from "@/app/_request/posted-in-place";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { LadderPreview } from "@/app/office/_desk/ladder-preview";
import { Covers, Holidays } from "@/app/office/_desk/on-call-days";
import { OnCallForm } from "@/app/office/_desk/on-call-form";
import { DayPreview } from "@/app/office/_desk/practice-preview";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { HOLIDAY_CONTROLS, type HolidayInput, readHoliday } from "@/lib/on-call/days";
import { onCallTyped, weeksShown } from "@/lib/on-call/form";
import { readSettings } from "@/lib/on-call/read";
import { isOutage } from "@/lib/outage";
import { decode, type Fault, type Typed } from "@/lib/practice/form";
import { type Practice, readPractice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";
import { mayChangePractice } from "@/lib/practice/write";
import { dayOf } from "@/lib/triage/calendar";

const SAVED: Readonly<Record<string, string>> = {
  onCall: "Who is on call is saved. The next lead follows it.",
  cover: "Who stands in is saved.",
  coverEnded: "Nobody stands in for these days any more.",
  holiday: "The day is saved.",
  holidayRemoved: "The day is as usual again.",
};

/** The forms of the page by the name under which they are held. */
const FORMS = ["onCall", "cover", "holiday"] as const;
type FormName = (typeof FORMS)[number];

/** Who is told of leads, and when the next one is. */
export default async function OnCallPage({ searchParams }: PageProps<"/office/settings/on-call">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  if (!mayChangePractice(actor)) return nothingHere(actor);
  const { again, saved } = await searchParams;
  const shown = await load(
    actor,
    FORMS.find((one) => one === again),
  );
  if (shown === "away") return away();
  const { settings, at, weeks, legal, faults, form } = shown;
  const { plan } = settings;
  const of = (one: FormName, blank: Typed = {}) => ({
    typed: form === one ? (shown.typed ?? blank) : blank,
    faults: form === one ? faults : [],
  });
  return (
    <DeskFrame actor={actor} page="office/settings/on-call" title="Who is on call" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <Saved what={typeof saved === "string" ? SAVED[saved] : undefined} />
      <h1 className="mb-2">Who is on call</h1>
      <SettingsLinks actor={actor} here="office/settings/on-call" />
      <OnCallForm plan={plan} weeks={weeks} {...of("onCall", onCallTyped(plan, weeks, settings.version))} />
      <LadderPreview plan={plan} now={at} />
      <Covers settings={settings} {...of("cover")} />
      {shown.day === null ? null : <DayPreview {...shown.day} />}
      <Holidays settings={settings} legal={legal} {...of("holiday")} />
    </DeskFrame>
  );
}

async function load(actor: Actor, form: FormName | undefined) {
  try {
    const practice = await readPractice();
    if (practice === null) return "away";
    const at = now();
    const posted = await postedInPlace();
    const looked = posted.kind === "form" ? decode(posted.form, HOLIDAY_CONTROLS) : null;
    const settings = await readSettings(actor.practiceId, dayOf(at, practice.timeZone));
    const refused = form === undefined ? undefined : await readRefused(`${form} ${actor.sessionId}`);
    const people = settings.plan.people.map(({ id }) => id);
    const read = looked === null ? null : readHoliday(looked, people);
    return {
      ...{ settings, at, weeks: weeksShown(at, practice.timeZone), legal: comingDays(practice, at) },
      form: looked === null ? form : ("holiday" as const),
      typed: looked ?? refused?.typed,
      faults: (read !== null && "faults" in read ? read.faults : refused?.faults) ?? NO_FAULTS,
      day: read !== null && "input" in read ? dayWith(practice, read.input) : null,
    };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

const NO_FAULTS: readonly Fault[] = [];

/** The practice as it would be with a day that was typed. */
function dayWith(practice: Practice, { day, closed }: HolidayInput): { practice: Practice; day: string } {
  const others = practice.closedDays.filter((one) => one !== day);
  return { day, practice: { ...practice, closedDays: closed ? [...others, day].sort() : others } };
}

const SHOWN_DAYS = 6;

/** The next days on which the office is closed. */
function comingDays({ closedDays, timeZone }: Practice, at: Date): readonly string[] {
  const today = dayOf(at, timeZone);
  return closedDays.filter((day) => day >= today).slice(0, SHOWN_DAYS);
}
