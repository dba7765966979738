import { ErrorSummary } from "@/app/_ui/error-summary";
import { LaneMark } from "@/app/_ui/lane-mark";
import { Notice } from "@/app/_ui/notice";
import { typedOfAgreed } from "@/app/office/_desk/agreed-form";
import { CountyLinks } from "@/app/office/_desk/county-links";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { AttemptForm } from "@/app/office/_desk/lead-attempt";
import { Callback } from "@/app/office/_desk/lead-callback";
import { Days } from "@/app/office/_desk/lead-days";
import { Facts, SealedPart } from "@/app/office/_desk/lead-facts";
import { Notes, StatusForm, TrustForm } from "@/app/office/_desk/lead-forms";
import { Decisions, Deliveries, History, Looks } from "@/app/office/_desk/lead-history";
import { LeadLadder } from "@/app/office/_desk/lead-ladder";
import { LawBehind } from "@/app/office/_desk/lead-law";
import { MaybeSpam, Why } from "@/app/office/_desk/lead-list";
import { NextStep } from "@/app/office/_desk/lead-next-step";
import { Papers } from "@/app/office/_desk/lead-papers";
import { PersonMails } from "@/app/office/_desk/lead-person-mail";
import { RelatedLeads } from "@/app/office/_desk/lead-related";
import { CONFLICT_WORDS, STATUS_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import {
  AssignForm,
  Closing,
  ConsultationForm,
  PrintForms,
  TagsForm,
  Tasks,
} from "@/app/office/_desk/lead-work";
import { tagWords } from "@/app/office/_desk/lead-work-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { looksAt } from "@/lib/audit/read";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { relatedLeads } from "@/lib/conflicts/related";
import { articleBySlug } from "@/lib/guidance/catalog";
import { assignable } from "@/lib/leads/assign";
import { mayDecide, mayWork } from "@/lib/leads/permissions";
import { readLead } from "@/lib/leads/read";
import { distanceWords, reasonLeadOf } from "@/lib/leads/reason-words";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { outlookOf } from "@/lib/notifications/outlook";
import { deliveriesOf, personMailsOf } from "@/lib/notifications/read";
import { isOutage } from "@/lib/outage";
import type { Fault, Typed } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

const FORMS = ["attempt", "status", "note", "task", "consultation", "court", "learned"] as const;

const SAVED: Readonly<Record<string, string>> = {
  attempt: "The call is recorded.",
  attemptLate:
    "The call is recorded. Meanwhile somebody has closed this lead: see what happened, and tell them.",
  assign: "It is assigned.",
  tags: "The tags are saved.",
  court: "The court date is saved. The order of call-backs follows it.",
  courtGone: "The court date is taken out. The order of call-backs follows.",
  courtSame: "The court date stood so already. Nothing was changed.",
  learned: "What you learned is saved. The order of call-backs follows it.",
  learnedSame: "It stood so already. Nothing was changed.",
  settled: "What came of the last day is saved.",
  task: "The task is added.",
  taskDone: "The task is done.",
  consultation: "What was agreed is saved.",
  channel: "It may be used again.",
  address: "What they said about the address is saved.",
  class: "The class is set. The order of call-backs follows it.",
  declined: "The lead is declined, without a letter.",
  letter: "The lead is declined. The letter stands under “Print”.",
  referred: "The lead is referred. The slip stands under “Print”.",
  status: "The status is changed.",
  note: "The note is added.",
  mailAgain: "The mail is sent again.",
  trust: "The mark is gone.",
  conflict: "The decision is recorded.",
  have: "You have it. Nobody else is told. It is still to be called.",
  lead: "The lead is stored. Whoever is on call is told by mail.",
};

/** One lead: what to do next, how to call, then the facts. */
export default async function LeadPage({ params, searchParams }: PageProps<"/office/leads/[id]">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id } = await params;
  const { again, saved } = await searchParams;
  const loaded = await load(actor, id, again !== undefined);
  if (loaded === "away") return away();
  if (loaded === null) return nothingHere(actor);
  const { lead, related, told, written, outlook, looks, refused, people } = loaded;
  const form = FORMS.find((one) => one === again);
  const faults = refused?.faults ?? [];
  const of = (one: (typeof FORMS)[number]) => ({
    typed: form === one ? (refused?.typed ?? NOTHING) : NOTHING,
    faults: form === one ? faults : [],
  });
  const message = typeof saved === "string" ? SAVED[saved] : undefined;
  const works = mayWork(actor);
  return (
    <DeskFrame actor={actor} page="office/leads/lead" title={lead.reference} faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      {message === undefined ? null : (
        <Notice tone="good" word="Saved">
          <p role="status">{message}</p>
        </Notice>
      )}
      <Head lead={lead} works={works} />
      <div className="grid gap-x-12 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="min-w-0">
          <NextStep lead={lead} decides={mayDecide(actor)} />
          <Callback lead={lead} works={works} />
        </div>
        {/* After the call, so that on a phone nothing stands between what to do and the number. */}
        <div className="min-w-0">
          {works ? <AttemptForm lead={lead} {...of("attempt")} /> : null}
          <LeadLadder leadId={lead.id} outlook={outlook} works={works} zone={lead.zone} />
        </div>
        <div className="min-w-0">
          <Days lead={lead} works={works} {...of("court")} />
          <CountyLinks county={lead.answers.placeCounty} />
          <Facts lead={lead} works={works} {...of("learned")} />
          {lead.shape === "after" ? <SealedPart lead={lead} /> : null}
          {lead.shape === "after" ? <Papers lead={lead} /> : null}
          {lead.shape === "after" ? <Guided guided={lead.guided} /> : null}
          {works ? <Tasks lead={lead} {...of("task")} /> : null}
          {lead.shape === "after" ? <Notes lead={lead} {...of("note")} /> : null}
        </div>
        <div className="min-w-0">
          {works ? (
            <section className="mt-6">
              <h2>Status</h2>
              <StatusForm lead={lead} {...of("status")} />
              <Closing lead={lead} />
            </section>
          ) : null}
          {works ? <AssignForm lead={lead} people={people} /> : null}
          {works ? <TagsForm lead={lead} /> : null}
          {lead.shape === "after" ? <ConsultationPart lead={lead} {...of("consultation")} /> : null}
          {works ? <PrintForms lead={lead} /> : null}
          <ConflictPart lead={lead} decides={mayDecide(actor)} />
          <RelatedLeads related={related} zone={lead.zone} />
          {lead.shape === "after" ? <PersonMails lead={lead} mails={written} /> : null}
          <Deliveries told={told} zone={lead.zone} again={works ? lead.id : null} />
          <History lead={lead} />
          {looks.length > 0 ? <Looks looks={looks} zone={lead.zone} /> : null}
        </div>
      </div>
    </DeskFrame>
  );
}

const NOTHING: Typed = {};

/** What is kept, unless something else was typed and refused. */
function ConsultationPart({
  lead,
  typed,
  faults,
}: {
  lead: LeadAfter;
  typed: Typed;
  faults: readonly Fault[];
}) {
  const shown = faults.length > 0 ? typed : typedOfAgreed(lead.agreed, lead.zone);
  return <ConsultationForm lead={lead} typed={shown} faults={faults} />;
}

async function load(actor: Actor, id: string, again: boolean) {
  try {
    const lead = await readLead(actor, id);
    if (lead === null) return null;
    return {
      lead,
      related: await relatedLeads(actor, lead),
      people: await assignable(actor),
      told: await deliveriesOf(actor, id),
      written: await personMailsOf(lead),
      outlook: await outlookOf(actor, id),
      looks: mayDecide(actor) ? await looksAt(actor, id, 5) : [],
      refused: again ? await readRefused(`lead ${id} ${actor.sessionId}`) : undefined,
    };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function Head({ lead, works }: { lead: LeadBefore | LeadAfter; works: boolean }) {
  const { order, zone } = lead;
  const name = lead.answers.accusedName ?? lead.answers.submitterName;
  return (
    <header
      data-lead={lead.id}
      data-reference={lead.reference}
      data-status={lead.status}
      data-conflict={lead.conflict}
      data-lane={order?.lane}
      data-shape={lead.shape}
    >
      <div className="flex flex-wrap items-baseline gap-x-4 gap-y-1">
        <h1>
          <bdi>{String(name)}</bdi>
        </h1>
        {order === null ? null : <LaneMark lane={order.lane} />}
        <span className="text-ink-soft">
          {lead.reference} · {STATUS_WORDS[lead.status]} · conflict check: {CONFLICT_WORDS[lead.conflict]}
        </span>
      </div>
      {order === null ? null : (
        <div className="mt-1">
          <p>
            <span className="text-ink-soft">Act by </span>
            <strong>{timeWords(order.decideBy, zone)}</strong>, {distanceWords(order.decideBy, now())}
          </p>
          <Why row={{ order, ...reasonLeadOf(lead.answers) }} now={now()} />
          <LawBehind reasons={order.reasons} />
        </div>
      )}
      {lead.tags.length === 0 ? null : (
        <p className="mt-1">
          <span className="text-ink-soft">Tags: </span>
          {lead.tags.map(tagWords).join(", ")}
        </p>
      )}
      {lead.labels.length === 0 ? null : <p className="mt-1 text-ink-soft">{lead.labels.join(" · ")}</p>}
      <MaybeSpam suspected={lead.suspected} />
      {works && lead.suspected.length > 0 ? <TrustForm lead={lead} /> : null}
      <p className="mt-1 text-ink-soft">Received {timeWords(lead.receivedAt, zone)}</p>
    </header>
  );
}

/** Which texts the person who sent it was given to read, and in which wording: what was said can be looked up. */
function Guided({ guided }: Pick<LeadAfter, "guided">) {
  if (guided === null || guided.articles.length === 0) return null;
  return (
    <section className="mt-6" data-guided={guided.language}>
      <h2>Given to read, in {guided.language === "es" ? "Spanish" : "English"}</h2>
      <ul className="mt-1">
        {guided.articles.map(({ slug, version }) => (
          <li key={slug} data-article={slug} className="border-b border-line py-1">
            {articleBySlug(slug)?.words.en.title ?? slug}
            <span className="text-ink-soft"> · version {version}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ConflictPart({ lead, decides }: { lead: LeadBefore | LeadAfter; decides: boolean }) {
  return (
    <section className="mt-8" data-conflict-part="">
      <h2>Conflict check</h2>
      {lead.conflict === "unchecked" ? (
        <p className="mt-1" data-again={lead.decisions.length > 0 ? "" : undefined}>
          {lead.decisions.length > 0
            ? "Names were added after the last decision. Check them again."
            : "Nobody has decided yet."}
        </p>
      ) : null}
      <Decisions lead={lead} />
      {decides ? (
        <p>
          <a className="inline-flex min-h-11 items-center" href={`/office/leads/${lead.id}/conflict`}>
            {lead.conflict === "unchecked" ? "Check the names and decide" : "Look at the names again"}
          </a>
        </p>
      ) : null}
    </section>
  );
}
