import { AddedMark } from "@/app/office/_desk/added-mark";
import { answerWords, labelOf, RELATION_WORDS, timeWords } from "@/app/office/_desk/lead-words";
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
  no: "E-mail: do not write to this address",
};

/** Whom to call, on which number, and what may be said there. */
export function Callback({ lead }: { lead: Lead }) {
  const { answers, zone } = lead;
  const phone = textOf(answers.phone);
  const relation = RELATION_WORDS[textOf(answers.submitterRelation) ?? ""];
  const unsafe = (channel: string) =>
    lead.attempts.find((one) => one.channel === channel && one.outcome === "unsafe");
  const phoneUnsafe = unsafe("phone");
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
      <Phone
        phone={phone}
        unsafe={
          phoneUnsafe === undefined ? null : `${phoneUnsafe.actorName}, ${timeWords(phoneUnsafe.at, zone)}`
        }
      />
      {phone === undefined ? null : (
        <p className="mt-1 font-semibold" data-field="safeVoicemail">
          {MESSAGE_WORDS[textOf(answers.safeVoicemail) ?? ""] ?? "Message: not asked, so leave none"}
        </p>
      )}
      <Email lead={lead} unsafe={unsafe("email") !== undefined} />
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

function Phone({ phone, unsafe }: { phone: string | undefined; unsafe: string | null }) {
  if (phone === undefined) return <p className="mt-1">No phone number was given.</p>;
  if (unsafe !== null) {
    return (
      <p className="mt-1 font-semibold text-error" data-field="phone" data-blocked="phone">
        <span aria-hidden="true">■ </span>Do not call <s>{formatPhone(phone)}</s>: marked unsafe by {unsafe}
      </p>
    );
  }
  return (
    <p className="mt-1">
      <a
        className="inline-flex min-h-12 items-center text-xl font-semibold"
        data-field="phone"
        href={`tel:${phone}`}
      >
        {formatPhone(phone)}
      </a>
    </p>
  );
}

/**
 * Whether somebody may write is an answer of the highest class, so before clearance the page says the same for every
 * lead: nobody writes. A word made from the answer would be the answer.
 */
function Email({ lead, unsafe }: { lead: Lead; unsafe: boolean }) {
  const email = textOf(lead.answers.email);
  if (email === undefined) return null;
  const safe = lead.shape === "after" ? textOf(lead.sealed.safeEmail) : undefined;
  const words =
    lead.shape === "before"
      ? "E-mail: not before the conflict check is clear"
      : (EMAIL_WORDS[safe ?? ""] ?? "E-mail: not asked, so do not write");
  return (
    <p className="mt-1" data-blocked={unsafe ? "email" : undefined}>
      <bdi data-field="email">{email}</bdi>
      <AddedMark field="email" lead={lead} />{" "}
      {unsafe ? (
        <span className="font-semibold text-error">
          <span aria-hidden="true">■ </span>Do not write: marked unsafe
        </span>
      ) : (
        <span className="font-semibold" data-field={lead.shape === "after" ? "safeEmail" : undefined}>
          {words}
        </span>
      )}
    </p>
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
