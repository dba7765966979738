import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import type { Fault } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { LadderPreview } from "@/app/office/_desk/ladder-preview";
import { PasswordForm } from "@/app/office/_desk/password-form";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import type { Actor } from "@/lib/auth/actor";
import { PASSWORD_LEAST } from "@/lib/auth/password";
import { now } from "@/lib/clock";
import { addressControl, kindControl, MOST_ADDRESSES, ownTyped } from "@/lib/on-call/own";
import { readPlan } from "@/lib/on-call/read";
import type { Person, Plan } from "@/lib/on-call/roster";
import { isOutage } from "@/lib/outage";
import { type Typed, textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Codes and no sentences in the address, as on the sign-in. */
const PASSWORD_FAULTS: Readonly<Record<string, Fault>> = {
  current: ["currentPassword", "This is not your password."],
  short: ["newPassword", `The new password must have at least ${PASSWORD_LEAST} characters.`],
  long: ["newPassword", "The new password must have at most 200 characters."],
};

const SAVED: Readonly<Record<string, string>> = {
  me: "It is saved. The next lead follows it.",
  password: "Your password is changed. Every other session of yours has ended.",
};

/** Everybody's own page: where and when they are told, and their password. */
export default async function OwnPage({ searchParams }: PageProps<"/office/settings/me">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { again, saved, password } = await searchParams;
  const shown = await load(actor, again !== undefined);
  if (shown === "away") return away();
  const { plan, me, typed } = shown;
  const wrong = typeof password === "string" ? PASSWORD_FAULTS[password] : undefined;
  const faults = [...shown.faults, ...(wrong === undefined ? [] : [wrong])];
  return (
    <DeskFrame actor={actor} page="office/settings/me" title="Your account" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <Saved what={typeof saved === "string" ? SAVED[saved] : undefined} />
      <h1 className="mb-2">Your account</h1>
      <SettingsLinks actor={actor} here="office/settings/me" />
      {me === undefined ? (
        <p className="max-w-measure">Mail about leads goes to the owner and the attorneys, so not to you.</p>
      ) : (
        <>
          <OwnForm me={me} typed={typed} faults={faults} />
          <LadderPreview plan={asFirst(plan, me)} now={now()} only={me.id} />
        </>
      )}
      <PasswordForm faults={faults} />
    </DeskFrame>
  );
}

/** As if this person were first on call, whoever really is. */
function asFirst(plan: Plan, { id }: Person): Plan {
  return { ...plan, usual: { first: id, second: null }, weeks: new Map(), holidays: new Map(), covers: [] };
}

type OwnFormProps = { me: Person; typed: Typed; faults: readonly Fault[] };

function OwnForm({ me, typed, faults }: OwnFormProps) {
  return (
    <form method="post" action="/office/settings/me/save" noValidate>
      <h2 className="mb-4">Where you are told of leads</h2>
      <p className="max-w-measure">
        Always at the address of your account, <bdi>{me.addresses[0]?.address}</bdi>. A NOW lead goes to every
        address here at once.
      </p>
      <Addresses typed={typed} faults={faults} />
      <Choices
        name="detail"
        legend="How much mail to you says"
        hint="Never more than the practice lets."
        choose="one"
        options={[
          { value: "", label: "As the practice has chosen" },
          { value: "summary", label: "Summary" },
          { value: "minimal", label: "Minimal: how urgent, county, reference, and a link" },
        ]}
        chosen={[textOf(typed, "detail")]}
        faults={faults}
      />
      <QuietHours typed={typed} faults={faults} />
      <Button>Save how you are told</Button>
    </form>
  );
}

type PartProps = Pick<OwnFormProps, "typed" | "faults">;

function Addresses({ typed, faults }: PartProps) {
  return Array.from({ length: MOST_ADDRESSES }, (_, at) => at).map((at) => (
    <div key={at} className="mt-4">
      <TextField
        name={addressControl(at)}
        label={`Further address ${at + 1}`}
        optional="optional"
        type="email"
        value={textOf(typed, addressControl(at))}
        faults={faults}
      />
      <TickBox
        name={kindControl(at)}
        value="pager"
        label="It rings a phone"
        hint="Gets NOW leads only, and says no more than how urgent, county and reference."
        checked={textOf(typed, kindControl(at)) !== ""}
      />
    </div>
  ));
}

function QuietHours({ typed, faults }: PartProps) {
  const time = (name: string, label: string) => (
    <TextField {...{ name, label, faults }} value={textOf(typed, name)} width="short" />
  );
  return (
    <fieldset className="field">
      <legend className="label">Quiet hours</legend>
      <p className="hint">
        Mail waits until they end. Not held are: in jail without a judge, under 18 and held, and an urgent
        health need in jail. Leave both empty for none.
      </p>
      <div className="mt-3 grid grid-cols-2 gap-x-3 sm:max-w-md">
        {time("quietFrom", "From")}
        {time("quietUntil", "Until")}
      </div>
    </fieldset>
  );
}

async function load(actor: Actor, again: boolean) {
  try {
    const plan = await readPlan(actor.practiceId);
    const me = plan.people.find(({ id }) => id === actor.userId);
    const refused = again ? await readRefused(`me ${actor.sessionId}`) : undefined;
    const typed: Typed = refused?.typed ?? (me === undefined ? {} : ownTyped(me));
    return { plan, me, typed, faults: refused?.faults ?? [] };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
