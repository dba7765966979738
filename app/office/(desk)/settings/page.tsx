import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { ApiKeys } from "@/app/office/_desk/api-keys";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { MailRoad } from "@/app/office/_desk/mail-road";
import { PracticeFields } from "@/app/office/_desk/practice-fields";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import { listApiKeys } from "@/lib/api-keys/read";
import type { Actor } from "@/lib/auth/actor";
import { roadProof } from "@/lib/notifications/road-proof";
import { lastTests } from "@/lib/notifications/test-message";
import { isOutage } from "@/lib/outage";
import { blankForm, formOf } from "@/lib/practice/form";
import { readPractice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";
import { mayChangePractice } from "@/lib/practice/write";

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
      <form method="post" action="/office/settings/save" noValidate>
        <h2 className="mb-4">The practice</h2>
        <input type="hidden" name="version" value={form.version} />
        <PracticeFields typed={form.typed} faults={faults} />
        <Button>Save the practice</Button>
      </form>
      <MailRoad road={form.road} tests={form.tests} zone={form.zone} back="settings" />
      <ApiKeys keys={form.keys} />
    </DeskFrame>
  );
}

/** The form as it stands in the database, or as it was typed when it was refused. */
async function shown(actor: Actor, again: boolean) {
  try {
    const stored = await readPractice();
    const refused = again ? await readRefused(`settings ${actor.sessionId}`) : undefined;
    // The version that was typed over and not the newest: saving must still notice what happened in between.
    const version = refused?.typed.version?.[0] ?? String(stored?.version ?? 1);
    const typed = refused?.typed ?? (stored === null ? blankForm() : formOf(stored));
    return {
      typed,
      version,
      faults: refused?.faults ?? [],
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
  const [keys, road, tests] = await Promise.all([listApiKeys(actor), roadProof(), lastTests(actor)]);
  return { keys, road, tests };
}
