import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { Select } from "@/app/_ui/select";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { timeWords } from "@/app/office/_desk/lead-words";
import { DECLINE_WORDS } from "@/app/office/_desk/lead-work-words";
import { LetterText } from "@/app/office/_desk/letter-text";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { type Preview, previewLetter } from "@/lib/closing/preview";
import { DECLINE_REASONS } from "@/lib/closing/reasons";
import type { Locale } from "@/lib/i18n/locales";
import { mayWork } from "@/lib/leads/permissions";
import { readOpenLead } from "@/lib/leads/read";
import { TRANSITIONS } from "@/lib/leads/status";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Declines a lead: the letter is read here before it is kept. */
export default async function DeclinePage({ params, searchParams }: PageProps<"/office/leads/[id]/decline">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id } = await params;
  const { again, language } = await searchParams;
  const loaded = await load(actor, id, language, again !== undefined);
  if (loaded === "away") return away();
  if (loaded === null) return nothingHere(actor);
  const { preview, refused } = loaded;
  const faults = refused?.faults ?? [];
  return (
    <DeskFrame
      actor={actor}
      page="office/leads/decline"
      title={`Decline ${preview.lead.reference}`}
      faulty={faults.length > 0}
    >
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={`/office/leads/${id}`}>
          Back to {preview.lead.reference}
        </a>
      </p>
      <h1>Decline {preview.lead.reference}</h1>
      <LastCall preview={preview} />
      <DeclineForm
        id={id}
        preview={preview}
        typed={(control) => textOf(refused?.typed ?? {}, control)}
        faults={faults}
      />
    </DeskFrame>
  );
}

async function load(actor: Actor, id: string, asked: unknown, again: boolean) {
  try {
    const lead = mayWork(actor) ? await readOpenLead(actor, id) : null;
    if (lead === null || !TRANSITIONS[lead.status].includes("declined")) return null;
    const own = lead.answers.language === "es" ? "es" : "en";
    const language: Locale = asked === "es" || asked === "en" ? asked : own;
    const preview = await previewLetter(actor, id, language);
    const refused = again ? await readRefused(`decline ${id} ${actor.sessionId}`) : undefined;
    return preview === null ? null : { preview, refused };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

/** Whoever declines should know that somebody has called. */
function LastCall({ preview: { lead } }: { preview: Preview }) {
  const [last] = lead.attempts;
  if (last === undefined) return null;
  return (
    <p className="mt-1" data-last-call="">
      Last call: <bdi>{last.actorName}</bdi>, {timeWords(last.at, lead.zone)}.
    </p>
  );
}

type DeclineProps = {
  id: string;
  preview: Preview;
  typed: (control: string) => string;
  faults: readonly (readonly [string, string])[];
};

function DeclineForm({ id, preview, typed, faults }: DeclineProps) {
  const { letter, lead, mark, address } = preview;
  const other = letter.language === "es" ? "en" : "es";
  return (
    <div className="grid gap-x-12 lg:grid-cols-[24rem_minmax(0,1fr)]">
      <form method="post" action={`/office/leads/${id}/decline/save`} noValidate className="mt-4">
        <input type="hidden" name="version" value={lead.version} />
        <input type="hidden" name="language" value={letter.language} />
        <input type="hidden" name="mark" value={mark} />
        <Select
          name="why"
          label="Why"
          hint="Kept in the history. It is not in the letter."
          empty="Choose"
          value={typed("why")}
          faults={faults}
          options={DECLINE_REASONS.map((value) => ({ value, label: DECLINE_WORDS[value] }))}
        />
        <Choices
          name="way"
          legend="The letter"
          choose="one"
          chosen={[typed("way")]}
          faults={faults}
          options={[
            ...(address === null ? [] : [{ value: "email", label: `By e-mail to ${address}` }]),
            { value: "print", label: "Print it, to hand over or to post" },
            { value: "none", label: "No letter: no safe way, or they know" },
          ]}
        />
        {address === null ? (
          <p className="mb-5 text-ink-soft" data-no-address="">
            No e-mail:{" "}
            {lead.shape === "before"
              ? "whether the address is safe is open only after a clear conflict check."
              : "no address was given that is safe for a letter that names us."}
          </p>
        ) : null}
        <Button>Decline</Button>
      </form>
      <div className="mt-4">
        <Notice word="This is what it says">
          <p>
            Fixed words, without a name or a charge. Check the dates.{" "}
            <a
              className="inline-flex min-h-11 items-center"
              href={`/office/leads/${id}/decline?language=${other}`}
            >
              {other === "es" ? "See it in Spanish" : "See it in English"}
            </a>
          </p>
        </Notice>
        <LetterText letter={letter} />
      </div>
    </div>
  );
}
