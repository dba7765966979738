import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { ApiKeys } from "@/app/office/_desk/api-keys";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { PracticeFields } from "@/app/office/_desk/practice-fields";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { listApiKeys } from "@/lib/api-keys/read";
import type { Actor } from "@/lib/auth/actor";
import { PASSWORD_LEAST } from "@/lib/auth/password";
import { isOutage } from "@/lib/outage";
import { blankForm, formOf } from "@/lib/practice/form";
import { readPractice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";
import { mayChangePractice } from "@/lib/practice/write";

/** Codes and no sentences in the address, as on the sign-in. */
const PASSWORD_FAULTS: Readonly<Record<string, Fault>> = {
  current: ["currentPassword", "This is not your password."],
  short: ["newPassword", `The new password must have at least ${PASSWORD_LEAST} characters.`],
  long: ["newPassword", "The new password must have at most 200 characters."],
};

export default async function SettingsPage({ searchParams }: PageProps<"/office/settings">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  if (!mayChangePractice(actor)) return nothingHere(actor);
  const { again, saved, password } = await searchParams;
  const form = await shown(actor, again !== undefined);
  if (form === "away") return away();
  const wrong = typeof password === "string" ? PASSWORD_FAULTS[password] : undefined;
  const passwordFaults = wrong === undefined ? [] : [wrong];
  const faults = [...form.faults, ...passwordFaults];
  return (
    <DeskFrame actor={actor} page="office/settings" title="Settings" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      {saved === "practice" ? <Saved what="The practice is saved. Every page shows it from now on." /> : null}
      {saved === "apiKey" ? (
        <Saved what="The key has ended. Whoever holds it gets nothing any more." />
      ) : null}
      {saved === "password" ? (
        <Saved what="Your password is changed. Every other session of yours has ended." />
      ) : null}
      <h1 className="mb-5">Settings</h1>
      <form method="post" action="/office/settings/save" noValidate>
        <h2 className="mb-4">The practice</h2>
        <input type="hidden" name="version" value={form.version} />
        <PracticeFields typed={form.typed} faults={faults} />
        <Button>Save the practice</Button>
      </form>
      <PasswordForm faults={faults} />
      <ApiKeys keys={form.keys} />
    </DeskFrame>
  );
}

function Saved({ what }: { what: string }) {
  return (
    <Notice tone="good" word="Saved">
      <p role="status">{what}</p>
    </Notice>
  );
}

function PasswordForm({ faults }: { faults: readonly Fault[] }) {
  return (
    <form
      method="post"
      action="/office/settings/password/save"
      noValidate
      className="mt-10 border-t border-line pt-6"
    >
      <h2 className="mb-4">Your password</h2>
      <TextField
        name="currentPassword"
        label="Your password now"
        type="password"
        autoComplete="current-password"
        faults={faults}
      />
      <TextField
        name="newPassword"
        label="New password"
        hint={`At least ${PASSWORD_LEAST} characters. Every other session of yours ends.`}
        type="password"
        autoComplete="new-password"
        faults={faults}
      />
      <Button tone="quiet">Change the password</Button>
    </form>
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
    return { typed, version, faults: refused?.faults ?? [], keys: await listApiKeys(actor) };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
