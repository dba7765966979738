import { postedInPlace } from "@/app/_request/posted-in-place";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { ApiKeys } from "@/app/office/_desk/api-keys";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { MailRoad } from "@/app/office/_desk/mail-road";
import { PartChanges } from "@/app/office/_desk/part-changes";
import { PracticeFields } from "@/app/office/_desk/practice-fields";
import { PracticePreview, practiceWith } from "@/app/office/_desk/practice-preview";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import { listApiKeys } from "@/lib/api-keys/read";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { roadProof } from "@/lib/notifications/road-proof";
import { lastTests } from "@/lib/notifications/test-message";
import { isOutage } from "@/lib/outage";
import {
  blankForm,
  decode,
  faultsOf,
  formOf,
  PRACTICE_CONTROLS,
  practiceOf,
  textOf,
} from "@/lib/practice/form";
import { changesOf } from "@/lib/practice/history";
import { readPractice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";
import { practiceSchema } from "@/lib/practice/schema";
import { mayChangePractice } from "@/lib/practice/write";

/** The last changes of the practice itself. */
const SHOWN_CHANGES = 4;

const SAVED: Readonly<Record<string, string>> = {
  practice: "The practice is saved. Every page shows it from now on.",
  apiKey: "The key has ended. Whoever holds it gets nothing any more.",
};

export default async function SettingsPage({ searchParams }: PageProps<"/office/settings">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  if (!mayChangePractice(actor)) return nothingHere(actor);
  const { again, saved } = await searchParams;
  const form = await shown(actor, again !== undefined);
  if (form === "away") return away();
  const { faults } = form;
  return (
    <DeskFrame actor={actor} page="office/settings" title="Settings" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <Saved what={typeof saved === "string" ? SAVED[saved] : undefined} />
      <h1 className="mb-2">Settings</h1>
      <SettingsLinks actor={actor} here="office/settings" />
      {form.meant === null ? null : <PracticePreview practice={form.meant} at={now()} />}
      <form method="post" action="/office/settings/save" noValidate>
        <h2 className="mb-4">The practice</h2>
        <input type="hidden" name="version" value={form.version} />
        <PracticeFields typed={form.typed} faults={faults} />
        <div className="flex flex-wrap gap-4">
          <Button tone="quiet" formAction="/office/settings#reads">
            Show what people will read
          </Button>
          <Button>Save the practice</Button>
        </div>
      </form>
      <PartChanges changes={form.changes} zone={form.zone} />
      <MailRoad road={form.road} tests={form.tests} zone={form.zone} back="settings" />
      <ApiKeys keys={form.keys} />
    </DeskFrame>
  );
}

/** The form as it stands in the database, or as it was typed when it was refused. */
async function shown(actor: Actor, again: boolean) {
  try {
    const posted = await postedInPlace();
    const stored = await readPractice();
    const looked = posted.kind === "form" ? decode(posted.form, [...PRACTICE_CONTROLS, "version"]) : null;
    const read = looked === null ? null : practiceSchema.safeParse(practiceOf(looked));
    const refused = again ? await readRefused(`settings ${actor.sessionId}`) : undefined;
    // The version that was typed over and not the newest: saving must still notice what happened in between.
    const typed = looked ?? refused?.typed ?? (stored === null ? blankForm() : formOf(stored));
    const version = textOf(typed, "version") || String(stored?.version ?? 1);
    return {
      typed,
      version,
      faults: read?.success === false ? faultsOf(read.error) : (refused?.faults ?? []),
      meant: read?.success === true && stored !== null ? practiceWith(stored, read.data) : null,
      ...(await beside(actor)),
      zone: stored?.timeZone ?? "America/Chicago",
    };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

/** What the page shows beside the practice. */
async function beside(actor: Actor) {
  const [keys, road, tests, changes] = await Promise.all([
    listApiKeys(actor),
    roadProof(),
    lastTests(actor),
    changesOf(actor, "practice", SHOWN_CHANGES),
  ]);
  return { keys, road, tests, changes };
}
