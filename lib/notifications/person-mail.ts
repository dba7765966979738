import { createElement } from "react";
import { render } from "react-email";
import { PersonNote, type PersonNoteProps } from "@/emails/person-note";
import { icsOf } from "@/lib/calendar/ics";
import { uidOf } from "@/lib/calendar/uid";
import { database } from "@/lib/db/client";
import { CATALOG } from "@/lib/i18n/catalog";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { openLetter } from "@/lib/leads/letter";
import { openAnswers } from "@/lib/leads/sealed";
import { zoneOf } from "@/lib/leads/zone";
import type { Attempt } from "@/lib/notifications/attempt";
import { kindOf } from "@/lib/notifications/event";
import type { Attachment, Mail } from "@/lib/notifications/mail";
import { oneLine } from "@/lib/notifications/one-line";
import type { Outgoing } from "@/lib/notifications/outgoing";
import { cancelMail, mayGo } from "@/lib/notifications/person-check";
import { PERSON } from "@/lib/notifications/person-event";
import { reachBy } from "@/lib/notifications/person-queue";
import { domainOf, neutralSender } from "@/lib/notifications/person-sender";
import { stopHeaders, stopTokenOf, stopUrl } from "@/lib/notifications/person-stop";
import { type NoteKind, noteOf, STOP_WORDS } from "@/lib/notifications/person-words";
import { plainText } from "@/lib/notifications/plain-text";
import { sender } from "@/lib/notifications/transport";
import { formatPhone } from "@/lib/practice/phone";
import { type Practice, readPractice } from "@/lib/practice/read";
import { openLeadKey } from "@/lib/privacy/sealing";

/**
 * A mail to the person who asked for help, if it may go out now.
 * @returns null when it is no mail to a person; `over` when it may not go: it is then cancelled or waits, as a row
 * @throws when the database does not answer
 */
export async function personMailOf(deliveryId: string): Promise<Outgoing | "over" | null> {
  const row = await rowOf(deliveryId);
  if (row === null) return null;
  const { lead, channel } = row;
  // A mail to a person cannot be written without them; the database holds that, and the type does not know.
  if (lead === null || channel === null) return "over";
  const mail = { ...row, lead, channel };
  if (!(await mayGo(mail, zoneOf(lead.placeCounty)))) return "over";
  const material = await materialOf(mail);
  if (typeof material === "object") {
    const stopToken = await stopTokenOf(channel, openLeadKey(lead.sealedKey, lead.id));
    return {
      ...{ deliveryId, urgent: false, byOtherRoad: false },
      write: (attempt) => write({ ...material, stopToken }, attempt),
    };
  }
  await cancelMail(deliveryId, material);
  return "over";
}

type Row = NonNullable<Awaited<ReturnType<typeof rowOf>>>;
type PersonMail = Row & {
  readonly lead: NonNullable<Row["lead"]>;
  readonly channel: NonNullable<Row["channel"]>;
};

function rowOf(deliveryId: string) {
  return database().delivery.findFirst({
    where: { id: deliveryId, channelId: { not: null } },
    include: { channel: true, lead: true },
  });
}

/** What a mail is written from, read before the attempt begins, so that a repeated attempt can write the same. */
interface Material {
  readonly mail: PersonMail;
  readonly from: string;
  readonly subject: string;
  readonly locale: Locale;
  readonly words: Omit<PersonNoteProps, "language" | "stop">;
  readonly appointment: Appointment | null;
}

interface Appointment {
  readonly wall: string;
  readonly sequence: number;
  readonly cancelled: boolean;
}

/** @returns the code of why there is no such mail instead */
async function materialOf(mail: PersonMail): Promise<Material | string> {
  const locale: Locale = mail.lead.language === "es" ? "es" : "en";
  const practice = await readPractice();
  if (practice === null) return "not-wanted";
  // Only a plain yes lets the mail say who writes and why. What the desk was told since is a yes to mail, and no more.
  const isPlain = openAnswers(mail.lead).safeEmail === "yes";
  const kind = kindOf(mail.event);
  if (kind === PERSON.letter) {
    return isPlain ? letterMaterial(mail, locale) : "channel-unsafe";
  }
  const note = NOTES.find((each) => PERSON[each] === kind);
  if (note === undefined) return "not-wanted";
  const { neutral } = practice.settings.words;
  const from = isPlain ? sender() : neutralSender(locale, neutral.sender);
  if (from === null) return "sender-not-neutral";
  const { subject: usual, paragraphs } = noteOf(locale, isPlain ? "plain" : "neutral", note, {
    practice: oneLine(practice.name, 80),
    phone: practice.phone === null ? null : formatPhone(practice.phone),
    reference: mail.lead.reference,
    by: byWords(mail, practice, locale),
    court: courtWords(mail, locale),
  });
  const subject = isPlain ? usual : (neutral.subject?.[locale] ?? usual);
  return {
    ...{ mail, from, subject, locale, appointment: appointmentOf(mail) },
    words: { title: subject, paragraphs, days: null, closing: [] },
  };
}

const NOTES: readonly NoteKind[] = ["receipt", "followUp", "reminder", "moved", "withdrawn"];

async function letterMaterial(mail: PersonMail, locale: Locale): Promise<Material | string> {
  const id = mail.event.slice(PERSON.letter.length + 1);
  const row = await database().leadLetter.findUnique({ where: { id, leadId: mail.lead.id } });
  if (row === null) return "not-wanted";
  const letter = openLetter(openLeadKey(mail.lead.sealedKey, mail.lead.id), row.sealed, id);
  const { title, paragraphs, daysIntro, days, closing, language } = letter;
  return {
    ...{ mail, from: sender(), subject: title, locale: language ?? locale, appointment: null },
    words: {
      ...{ title, paragraphs, closing },
      days: daysIntro === null ? null : { intro: daysIntro, items: days },
    },
  };
}

function byWords({ lead }: PersonMail, practice: Practice, locale: Locale): string | null {
  const by = reachBy(lead, practice);
  if (by === null) return null;
  const words = new Intl.DateTimeFormat(locale === "es" ? "es-US" : "en-US", {
    ...({ weekday: "long", month: "long", day: "numeric", year: "numeric" } as const),
    ...({ hour: "numeric", minute: "2-digit", timeZone: practice.timeZone } as const),
  }).format(by);
  return plain(words);
}

function courtWords({ courtWall, lead, event }: PersonMail, locale: Locale) {
  if (courtWall === null) return null;
  // It was planned with another date, which the next mail tells.
  if (kindOf(event) === PERSON.receipt && lead.nextCourtAt !== courtWall) return null;
  const when = [wallDay(locale, courtWall, true), wallTime(locale, courtWall)].filter(Boolean).join(", ");
  return { day: wallDay(locale, courtWall), when: plain(when) };
}

/** Node puts a narrow space before AM and PM, which some mail programs show as a box. */
function plain(words: string): string {
  return words.replace(/[\u202f\u00a0]/gu, " ");
}

function appointmentOf({ courtWall, courtSequence, event, lead }: PersonMail): Appointment | null {
  if (courtWall === null || courtSequence === null) return null;
  const kind = kindOf(event);
  if (kind === PERSON.receipt && lead.nextCourtAt !== courtWall) return null;
  return { wall: courtWall, sequence: courtSequence, cancelled: kind === PERSON.withdrawn };
}

async function write(material: Material & { readonly stopToken: string }, attempt: Attempt) {
  const { mail, from, subject, locale, words, appointment, stopToken } = material;
  const stop = { label: STOP_WORDS[locale], url: stopUrl(locale, stopToken) };
  const html = await render(createElement(PersonNote, { ...words, language: locale, stop }));
  const written: Mail = {
    ...{ id: mail.id, from, to: mail.address, subject, html },
    text: plainText(html),
    idempotencyKey: attempt.idempotencyKey,
    messageId: `<${mail.id}@${domainOf(from)}>`,
    headers: {
      "X-First-Call-Event": kindOf(mail.event),
      "X-First-Call-Delivery": mail.id,
      "X-First-Call-Reference": mail.lead.reference,
      "Auto-Submitted": "auto-generated",
      ...stopHeaders(stopToken),
    },
  };
  if (appointment === null) return written;
  return { ...written, attachment: fileOf(mail, appointment, attempt.writtenAt, locale) };
}

/** The appointment in a calendar file. Its title says nothing in any style: it stands on the face of a phone. */
function fileOf(
  { lead }: PersonMail,
  { wall, sequence, cancelled }: Appointment,
  stamp: Date,
  locale: Locale,
): Attachment {
  const { title, file } = CATALOG[locale].intake.sent.appointment;
  const zone = zoneOf(lead.placeCounty);
  return {
    filename: `${file}.ics`,
    contentType: `text/calendar; charset=utf-8; method=${cancelled ? "CANCEL" : "PUBLISH"}`,
    content: icsOf([{ uid: uidOf(lead.id, "court"), sequence, stamp, title, wall, zone, cancelled }]),
  };
}
