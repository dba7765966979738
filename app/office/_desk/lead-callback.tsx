import type { ReactNode } from "react";
import { Button } from "@/app/_ui/button";
import { AddedMark } from "@/app/office/_desk/added-mark";
import { MarkAddress } from "@/app/office/_desk/lead-person-mail";
import { answerWords, labelOf, RELATION_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import { BLOCK_WORDS } from "@/app/office/_desk/lead-work-words";
import { type Block, type Channel, callOf, mailOf } from "@/lib/leads/channels";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { formatPhone } from "@/lib/practice/phone";

type Lead = LeadBefore | LeadAfter;

const MESSAGE_WORDS: Readonly<Record<string, string>> = {
  full: "Message: yes, you may say who is calling",
  neutralOnly: "Message: only “please call back”, without the name of the office",
  no: "Message: none. Hang up when a machine or somebody else answers",
};

const EMAIL_WORDS: Readonly<Record<string, string>> = {
  yes: "E-mail: yes",
  neutralOnly: "E-mail: only a short note that does not say what it is about",
};

/** Whom to call, on which number, and what may be said there. */
export function Callback({ lead, works }: { lead: Lead; works: boolean }) {
  const { answers } = lead;
  const phone = textOf(answers.phone);
  const relation = RELATION_WORDS[textOf(answers.submitterRelation) ?? ""];
  return (
    <section aria-labelledby="callback" className="mt-6" data-callback="">
      <h2 id="callback">How to call back</h2>
      <p className="mt-2 text-lg">
        <bdi className="font-semibold" data-field="submitterName">
          {textOf(answers.submitterName)}
        </bdi>
        {answers.role === "accused" ? ", the accused" : null}
        {relation === undefined ? null : <span data-field="submitterRelation">, {relation}</span>}
      </p>
      <Phone lead={lead} works={works} />
      {phone === undefined || !callOf(lead).open ? null : (
        <p className="mt-2 font-semibold" data-field="safeVoicemail">
          {MESSAGE_WORDS[textOf(answers.safeVoicemail) ?? ""] ?? "Message: not asked, so leave none"}
        </p>
      )}
      <Email lead={lead} works={works} />
      <Rest lead={lead} />
      {lead.shape === "after" ? (
        <Avoid lead={lead} />
      ) : (
        <p className="mt-1 text-ink-soft">Use no other number or place.</p>
      )}
      {answers.role === "family" && lead.shape === "before" ? (
        <p className="mt-2 font-semibold" data-ask-first="">
          Ask first: “Are you the person named as the victim?” If yes, stop and say that other people can
          help.
        </p>
      ) : null}
    </section>
  );
}

type WayProps = { lead: Lead; works: boolean };

/** The number to tap; while nobody may call, why, in its place. */
function Phone({ lead, works }: WayProps) {
  const phone = textOf(lead.answers.phone);
  if (phone === undefined) return <p className="mt-1">No phone number was given.</p>;
  const way = callOf(lead);
  if (way.open) {
    return (
      <p className="mt-1">
        <a className="button button-quiet text-xl" data-field="phone" href={`tel:${way.to}`}>
          Call {formatPhone(way.to)}
        </a>
      </p>
    );
  }
  return (
    <Blocked lead={lead} channel="phone" value={phone} why={way.why} works={works}>
      Do not call <s data-field="phone">{formatPhone(phone)}</s>
    </Blocked>
  );
}

const SUBJECT = "Please call us back";

/**
 * Whether somebody may write is an answer of the highest class, so before clearance the page says the same for every
 * lead: nobody writes. A word made from the answer would be the answer. The subject says nothing either.
 */
function Email({ lead, works }: WayProps) {
  const email = textOf(lead.answers.email);
  if (email === undefined) return null;
  const way = mailOf(lead);
  const safe = lead.shape === "after" ? textOf(lead.sealed.safeEmail) : undefined;
  const marks = works && lead.shape === "after";
  if (!way.open) {
    return (
      <>
        <Blocked lead={lead} channel="email" value={email} why={way.why} works={works}>
          <span data-field={lead.shape === "after" ? "safeEmail" : undefined}>E-mail: do not write to</span>{" "}
          <bdi data-field="email">{email}</bdi>
          <AddedMark field="email" lead={lead} />
        </Blocked>
        {marks && way.why !== "unsafe" ? <MarkAddress leadId={lead.id} to="safe" /> : null}
      </>
    );
  }
  return (
    <>
      <p className="mt-4">
        <a className="button button-quiet" href={`mailto:${way.to}?subject=${encodeURIComponent(SUBJECT)}`}>
          Write to <bdi data-field="email">{way.to}</bdi>
        </a>{" "}
        <AddedMark field="email" lead={lead} />
      </p>
      <p className="mt-2 font-semibold" data-field="safeEmail">
        {EMAIL_WORDS[safe ?? ""] ?? "E-mail: they told the desk that we may write"}
      </p>
      {marks ? <MarkAddress leadId={lead.id} to="unsafe" /> : null}
    </>
  );
}

type BlockedProps = WayProps & { channel: Channel; value: string; why: Block; children: ReactNode };

/** Says why nobody calls or writes. A block that the desk set can be taken away again, by whoever works on leads. */
function Blocked({ lead, channel, value, why, works, children }: BlockedProps) {
  const row = lead.channels.find((one) => one.kind === channel && one.value === value && !one.safe);
  const reason = why === "none" ? "" : BLOCK_WORDS[why];
  return (
    <div className="mt-2" data-blocked={channel} data-why={why}>
      <p className="font-semibold text-error">
        <span aria-hidden="true">■ </span>
        {children}: {reason}
        {why === "unsafe" && row !== undefined
          ? `, ${row.actorName ?? "who reads there has ended our mail"}, ${timeWords(row.changedAt, lead.zone)}`
          : ""}
      </p>
      {works && why === "unsafe" && row !== undefined ? (
        <form method="post" action={`/office/leads/${lead.id}/channel/save`}>
          <input type="hidden" name="channelId" value={row.id} />
          <input type="hidden" name="version" value={row.version} />
          <Button tone="quiet">They say it is safe again</Button>
        </form>
      ) : null}
    </div>
  );
}

const REST = [
  "language",
  "talkLanguage",
  "contactMethod",
  "contactWindows",
  "callerLabel",
  "altContactName",
  "altContactPhone",
  "altContactMayTell",
];

function Rest({ lead }: { lead: Lead }) {
  const given = REST.filter((key) => lead.answers[key] !== undefined);
  return (
    <ul className="mt-2 flex flex-wrap gap-x-6">
      {given.map((key) => (
        <li key={key}>
          <span className="text-ink-soft">{labelOf(key)}: </span>
          <bdi data-field={key}>{answerWords(key, lead.answers[key])}</bdi>
          <AddedMark field={key} lead={lead} />
        </li>
      ))}
    </ul>
  );
}

function Avoid({ lead }: { lead: LeadAfter }) {
  const avoid = textOf(lead.sealed.doNotContactVia);
  if (avoid === undefined) return null;
  return (
    <p className="mt-2 font-semibold text-error">
      <span aria-hidden="true">■ </span>Never use: <bdi data-field="doNotContactVia">{avoid}</bdi>
    </p>
  );
}

function textOf(answer: unknown): string | undefined {
  return typeof answer === "string" ? answer : undefined;
}
