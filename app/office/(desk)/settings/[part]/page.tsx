import { postedInPlace } from "@/app/_request/posted-in-place";
import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Select } from "@/app/_ui/select";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { PartChanges } from "@/app/office/_desk/part-changes";
import { PartFields } from "@/app/office/_desk/part-fields";
import { PART_TITLES } from "@/app/office/_desk/part-labels";
import { PartPreview } from "@/app/office/_desk/part-preview";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { counties, countyOf } from "@/lib/jurisdictions/places";
import { isOutage } from "@/lib/outage";
import { decode, type Fault, type Typed, textOf } from "@/lib/practice/form";
import { changesOf } from "@/lib/practice/history";
import { PART_FORMS } from "@/lib/practice/part-form";
import { type Practice, readPractice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";
import { PART_NAMES, type Part } from "@/lib/practice/settings";
import { readPart } from "@/lib/practice/settings-read";
import { mayChangePractice } from "@/lib/practice/write";
import { dayOf } from "@/lib/triage/calendar";

const SHOWN_CHANGES = 6;

/** A part of the settings: its form, what people read of it, typed and not yet saved too, and who changed it. */
export default async function PartPage({ params, searchParams }: PageProps<"/office/settings/[part]">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const asked = (await params).part;
  const part = PART_NAMES.find((one) => one === asked);
  if (part === undefined || !mayChangePractice(actor)) return nothingHere(actor);
  const { again, saved, county } = await searchParams;
  const shown = await load(actor, part, { again: again === part, county });
  if (shown === "away") return away();
  const { typed, faults, practice, isTyped } = shown;
  const isChosen = part !== "links" || countyOf(alabama(), textOf(typed, "county")) !== null;
  return (
    <DeskFrame
      actor={actor}
      page={`office/settings/${part}`}
      title={PART_TITLES[part]}
      faulty={faults.length > 0}
    >
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <Saved
        what={saved === part ? "It is saved. The next page that somebody opens follows it." : undefined}
      />
      <h1 className="mb-2">{PART_TITLES[part]}</h1>
      <SettingsLinks actor={actor} here={`office/settings/${part}`} />
      {part === "links" ? <ChooseCounty practice={practice} county={textOf(typed, "county")} /> : null}
      {faults.length > 0 || !isChosen ? null : (
        <PartPreview {...{ part, practice, at: now(), typed: isTyped }} county={textOf(typed, "county")} />
      )}
      {isChosen ? (
        <form method="post" action={`/office/settings/${part}/save`} noValidate>
          <input type="hidden" name="version" value={shown.version} />
          <PartFields part={part} typed={typed} faults={faults} />
          <div className="flex flex-wrap gap-4">
            <Button tone="quiet" formAction={`/office/settings/${part}#reads`}>
              Show what people will read
            </Button>
            <Button>Save</Button>
          </div>
        </form>
      ) : null}
      <PartChanges changes={shown.changes} zone={practice.timeZone} />
    </DeskFrame>
  );
}

/** A plain GET: which county it is about is no secret, and nothing is changed by choosing one. */
function ChooseCounty({ practice, county }: { practice: Practice; county: string }) {
  const served = new Set([...practice.counties, ...Object.keys(practice.settings.links)]);
  const pack = counties(alabama());
  const options = [
    ...pack.filter(({ key }) => served.has(key)),
    ...pack.filter(({ key }) => !served.has(key)),
  ];
  return (
    <form method="get" action="/office/settings/links" className="mb-6 max-w-md">
      <Select
        {...{ name: "county", label: "County", empty: "Choose", value: county }}
        hint="Those that you serve stand first."
        options={options.map(({ key, name }) => ({ value: key, label: name }))}
      />
      <Button tone="quiet">Show its links</Button>
    </form>
  );
}

/** The form as it is saved, as it was refused, or as it was posted to be looked at; with the practice that it makes. */
async function load<P extends Part>(
  actor: Actor,
  part: P,
  { again, county }: { again: boolean; county: string | string[] | undefined },
) {
  try {
    const posted = await postedInPlace();
    const practice = await readPractice();
    if (practice === null) return "away";
    const form = PART_FORMS[part];
    const { value, version } = await readPart(actor, part);
    const place = { today: dayOf(now(), practice.timeZone), name: practice.name };
    const refused = again ? await readRefused(`${part} ${actor.sessionId}`) : undefined;
    const looked = posted.kind === "form" ? decode(posted.form, [...form.controls, "version"]) : null;
    const typed: Typed =
      looked ??
      refused?.typed ??
      form.typedOf(value, place, typeof county === "string" ? { county: [county] } : {});
    const read = looked === null ? null : form.read(looked, place, value);
    const faults: readonly Fault[] =
      read !== null && "faults" in read ? read.faults : (refused?.faults ?? []);
    const meant = read !== null && "input" in read ? read.input : value;
    return {
      ...{ typed, faults, isTyped: looked !== null },
      // The version that was typed over and not the newest: saving must still notice what happened in between.
      version: textOf(typed, "version") || String(version),
      practice: { ...practice, settings: { ...practice.settings, [part]: meant } },
      changes: await changesOf(actor, part, SHOWN_CHANGES),
    };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
