import { OwnNotice } from "@/app/_intake/own-notice";
import { FirstCallCost } from "@/app/_public/first-call-cost";
import { notTakenAtAll } from "@/app/_public/not-taken";
import { NotTakenNow, TrialNotice } from "@/app/_public/taking-now";
import { CountyLinkList } from "@/app/office/_desk/county-links";
import { timeWords } from "@/app/office/_desk/lead-words";
import { LANE_LABELS } from "@/app/office/_desk/on-call-labels";
import { FederalEnds, PreviewFrame, PromisedThen, PublicPreview } from "@/app/office/_desk/public-preview";
import type { Locale } from "@/lib/i18n/locales";
import { responseClock } from "@/lib/leads/response-clock";
import type { Practice } from "@/lib/practice/read";
import type { Part, Settings } from "@/lib/practice/settings";
import { isAllTaken, notTaken, trialOn } from "@/lib/practice/taking";
import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";
import { LANES, type Lane } from "@/lib/triage/terms";

type PreviewProps = {
  part: Part;
  /** As it would be with what was typed */
  practice: Practice;
  at: Date;
  typed: boolean;
  /** Key of the county whose links are shown */
  county: string;
};

/** What a part of the settings does, before it is saved. */
export function PartPreview({ part, practice, at, typed, county }: PreviewProps) {
  const { taking, words, links } = practice.settings;
  switch (part) {
    case "taking":
      return <TakingPreview practice={practice} taking={taking} at={at} typed={typed} />;
    case "targets":
      return <TargetsPreview practice={practice} at={at} typed={typed} />;
    case "words":
      return <WordsPreview words={words} practice={practice} typed={typed} />;
    case "links":
      return (
        <PreviewFrame typed={typed}>
          <p>On the page of a lead and on the arraignment sheet, for the desk only:</p>
          <CountyLinkList county={county} links={links} />
        </PreviewFrame>
      );
  }
}

type Shared = Pick<PreviewProps, "practice" | "typed">;

function TakingPreview({ practice, taking, at, typed }: Shared & { taking: Settings["taking"]; at: Date }) {
  const not = notTaken(taking);
  return (
    <PublicPreview typed={typed}>
      {(locale) => (
        <>
          <OnStartPage {...{ practice, taking, at, locale }} />
          <PromisedThen practice={practice} at={at} locale={locale} when="Whoever sends a request now" />
          {isAllTaken(not) ? null : (
            <PromisedThen {...{ practice, at, locale, not }} when="Whoever sends one that you may not take" />
          )}
          {taking.federal ? null : <FederalEnds locale={locale} />}
        </>
      )}
    </PublicPreview>
  );
}

type StartProps = Pick<Shared, "practice"> & { taking: Settings["taking"]; at: Date; locale: Locale };

async function OnStartPage({ practice, taking, at, locale }: StartProps) {
  const isOpen = trialOn(taking, dayOf(at, practice.timeZone)) === null;
  const isQuiet = isOpen && (await notTakenAtAll(taking, locale)) === null;
  return (
    <>
      <p lang="en" className="font-semibold">
        {isQuiet ? "On the start page: nothing of it" : "On the start page"}
      </p>
      <TrialNotice practice={practice} at={at} locale={locale} />
      <NotTakenNow taking={taking} locale={locale} />
    </>
  );
}

function WordsPreview({ words, practice, typed }: Shared & { words: Settings["words"] }) {
  const { sender, subject } = words.neutral;
  return (
    <PublicPreview typed={typed}>
      {(locale) => (
        <>
          <FirstCallCost cost={words.cost} locale={locale} />
          <OwnNotice notice={words.notice} locale={locale} />
          <p lang="en" data-neutral="">
            Neutral mail: {sender === null ? "the usual sender" : `from “${sender}”`},{" "}
            {subject === null ? "the usual subjects" : `subject “${subject[locale]}”`}. Not from{" "}
            {practice.name}.
          </p>
        </>
      )}
    </PublicPreview>
  );
}

/** By when a lead of each lane has to be called that comes in tomorrow, by the clock of the list. */
function TargetsPreview({ practice, at, typed }: Shared & { at: Date }) {
  const { timeZone, hours, closedDays, settings } = practice;
  const tomorrow = addDays(dayOf(at, timeZone), 1);
  const clock = { targets: settings.targets, hours, closedDays, timeZone };
  const by = (lane: Lane, time: string, pagesAtNight: boolean) => {
    const receivedAt = instantOf(tomorrow, time, timeZone);
    const state = responseClock(
      {
        ...{ receivedAt, firstAttemptAt: null, waitsForCall: false, status: "new", conflict: "unchecked" },
        order: { lane, decideBy: receivedAt, reasons: [], pagesAtNight },
      },
      clock,
    );
    return state.state === "runs" ? timeWords(state.by, timeZone) : "never: the office never opens";
  };
  return (
    <PreviewFrame typed={typed}>
      <p>
        Nothing of it stands on a public page. The list of leads would say of those that come in tomorrow:
      </p>
      <ul data-targets="">
        <li>NOW, at 2:00 am, and it cannot wait: call by {by("now", "02:00", true)}</li>
        {LANES.map((lane) => (
          <li key={lane}>
            {LANE_LABELS[lane]}, at 2:00 pm: call by {by(lane, "14:00", false)}
          </li>
        ))}
      </ul>
    </PreviewFrame>
  );
}
