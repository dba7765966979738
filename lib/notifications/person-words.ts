import type { PersonNoteProps } from "@/emails/person-note";
import type { Locale } from "@/lib/i18n/locales";
import type { PERSON } from "@/lib/notifications/person-event";
import { tellingWord } from "@/lib/practice/public-words";

/** What a note to a person is made from. Nothing that anybody typed is among it, but for a date and a time. */
export interface NoteFacts {
  readonly practice: string;
  /** As people read it; null: the practice has not told it */
  readonly phone: string | null;
  readonly reference: string;
  /** By when nobody acts for them; null: not known */
  readonly by: string | null;
  /** The court date that the note is about, in words, its day alone first; null when it is about none */
  readonly court: { readonly day: string; readonly when: string } | null;
}

/** A subject, and what stands in the mail. */
export type Note = { readonly subject: string } & Pick<PersonNoteProps, "paragraphs">;

/** The notes that are written here; a letter has words of its own. */
export type NoteKind = Exclude<keyof typeof PERSON, "letter">;

/** Everybody who looks at the phone may read it: no name of the practice, and no word of law, in subject and text. */
type Style = "plain" | "neutral";
type Words = Readonly<Record<Style, Readonly<Record<NoteKind, (facts: Spoken) => Note>>>>;

/** The facts with what they have in common already in words. */
type Spoken = {
  readonly practice: string;
  readonly reference: string;
  readonly by: string | null;
  readonly call: string;
  readonly day: string;
  readonly when: string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    plain: {
      receipt: ({ practice, reference, by, call, when }) => ({
        subject: `${practice} has your request`,
        paragraphs: [
          `We have your request. Its number is ${reference}.`,
          ...(by === null
            ? [`If nobody reaches you, ${call}, or ask the judge for a lawyer.`]
            : [
                `If nobody has reached you by ${by}, we are not acting for you.`,
                `Then ${call}, or ask the judge for a lawyer.`,
              ]),
          "We are not your lawyers until you and we have both signed.",
          ...(when === "" ? [] : [`You gave us this court date: ${when}. Ask the clerk to confirm it.`]),
          "Keep every court date. Do not write to us what happened: other people may read mail.",
        ],
      }),
      followUp: ({ practice, reference, call }) => ({
        subject: `Nobody from ${practice} has reached you yet`,
        paragraphs: [
          `Nobody from our office has reached you yet. We are sorry. Your number is ${reference}.`,
          "We are not acting for you. Do not wait for us.",
          `Please ${call}, talk to another lawyer, or ask the judge for one.`,
          "Keep every court date.",
        ],
      }),
      reminder: ({ day, when, call }) => ({
        subject: `Your court date: ${day}`,
        paragraphs: [
          `You gave us this court date: ${when}.`,
          "It comes from you and not from the court. Ask the clerk to confirm it.",
          "Go to court, with or without a lawyer.",
          `If you have questions, ${call}.`,
        ],
      }),
      moved: ({ day, when, call }) => ({
        subject: `Your court date is now ${day}`,
        paragraphs: [
          `The court date in our notes has changed. It is now ${when}.`,
          "Ask the clerk to confirm it. Open the file in this mail to change it in your calendar.",
          `If this is wrong, ${call}.`,
        ],
      }),
      withdrawn: ({ day, when, call }) => ({
        subject: `We no longer have the court date of ${day}`,
        paragraphs: [
          `We have taken this court date out of our notes: ${when}.`,
          "The court may still expect you. Ask the clerk before you rely on this.",
          `If you have questions, ${call}.`,
        ],
      }),
    },
    neutral: {
      receipt: ({ reference, by, call, when }) => ({
        subject: "We have your message",
        paragraphs: [
          `We have your message. Its number is ${reference}.`,
          ...(by === null
            ? [`If nobody reaches you, ${call}.`]
            : [`If nobody has reached you by ${by}, do not wait for us.`, `Then ${call}.`]),
          "We have not agreed to do anything yet.",
          ...(when === "" ? [] : [`You gave us this date: ${when}. Ask whoever set it to confirm it.`]),
          "Please do not answer this mail.",
        ],
      }),
      followUp: ({ reference, call }) => ({
        subject: "We have not reached you yet",
        paragraphs: [
          `Nobody has reached you yet. We are sorry. Your number is ${reference}.`,
          "We have not agreed to do anything. Do not wait for us.",
          `Please ${call}.`,
        ],
      }),
      reminder: ({ day, when, call }) => ({
        subject: `Reminder: ${day}`,
        paragraphs: [
          `You gave us this date: ${when}.`,
          "It comes from you. Ask whoever set it to confirm it, and keep it.",
          `If you have questions, ${call}.`,
        ],
      }),
      moved: ({ day, when, call }) => ({
        subject: `Your appointment is now ${day}`,
        paragraphs: [
          `The date in our notes has changed. It is now ${when}.`,
          "Ask whoever set it to confirm it. Open the file in this mail to change it in your calendar.",
          `If this is wrong, ${call}.`,
        ],
      }),
      withdrawn: ({ day, when, call }) => ({
        subject: `We no longer have the date of ${day}`,
        paragraphs: [
          `We have taken this date out of our notes: ${when}.`,
          "You may still be expected there. Ask whoever set it before you rely on this.",
          `If you have questions, ${call}.`,
        ],
      }),
    },
  },
  es: {
    plain: {
      receipt: ({ practice, reference, by, call, when }) => ({
        subject: `${practice} tiene su solicitud`,
        paragraphs: [
          `Tenemos su solicitud. Su número es ${reference}.`,
          ...(by === null
            ? [`Si nadie le llama ni le escribe, ${call}, o pida un abogado al juez.`]
            : [
                `Si nadie le ha llamado o escrito para el ${by}, no le representamos.`,
                `Entonces ${call}, o pida un abogado al juez.`,
              ]),
          "No somos sus abogados hasta que usted y nosotros hayamos firmado.",
          ...(when === "" ? [] : [`Usted nos dio esta fecha de corte: ${when}. Confírmela en la corte.`]),
          "Vaya a cada fecha de corte. No nos escriba lo que pasó: otras personas pueden leer el correo.",
        ],
      }),
      followUp: ({ practice, reference, call }) => ({
        subject: `Nadie de ${practice} le ha contactado todavía`,
        paragraphs: [
          `Nadie de nuestra oficina le ha contactado todavía. Lo sentimos. Su número es ${reference}.`,
          "No le representamos. No espere por nosotros.",
          `Por favor ${call}, hable con otro abogado o pida uno al juez.`,
          "Vaya a cada fecha de corte.",
        ],
      }),
      reminder: ({ day, when, call }) => ({
        subject: `Su fecha de corte: ${day}`,
        paragraphs: [
          `Usted nos dio esta fecha de corte: ${when}.`,
          "Viene de usted y no de la corte. Confírmela en la corte.",
          "Vaya a la corte, con abogado o sin él.",
          `Si tiene preguntas, ${call}.`,
        ],
      }),
      moved: ({ day, when, call }) => ({
        subject: `Su fecha de corte es ahora el ${day}`,
        paragraphs: [
          `La fecha de corte en nuestras notas cambió. Ahora es el ${when}.`,
          "Confírmela en la corte. Abra el archivo de este correo para cambiarla en su calendario.",
          `Si no es correcto, ${call}.`,
        ],
      }),
      withdrawn: ({ day, when, call }) => ({
        subject: `Ya no tenemos la fecha de corte del ${day}`,
        paragraphs: [
          `Quitamos esta fecha de corte de nuestras notas: ${when}.`,
          "La corte puede esperarle todavía. Pregunte en la corte antes de confiar en esto.",
          `Si tiene preguntas, ${call}.`,
        ],
      }),
    },
    neutral: {
      receipt: ({ reference, by, call, when }) => ({
        subject: "Tenemos su mensaje",
        paragraphs: [
          `Tenemos su mensaje. Su número es ${reference}.`,
          ...(by === null
            ? [`Si nadie le llama ni le escribe, ${call}.`]
            : [`Si nadie le ha contactado para el ${by}, no espere por nosotros.`, `Entonces ${call}.`]),
          "Todavía no hemos acordado hacer nada.",
          ...(when === "" ? [] : [`Usted nos dio esta fecha: ${when}. Confírmela con quien la fijó.`]),
          "Por favor no conteste este correo.",
        ],
      }),
      followUp: ({ reference, call }) => ({
        subject: "No le hemos contactado todavía",
        paragraphs: [
          `Nadie le ha contactado todavía. Lo sentimos. Su número es ${reference}.`,
          "No hemos acordado hacer nada. No espere por nosotros.",
          `Por favor ${call}.`,
        ],
      }),
      reminder: ({ day, when, call }) => ({
        subject: `Recordatorio: ${day}`,
        paragraphs: [
          `Usted nos dio esta fecha: ${when}.`,
          "Viene de usted. Confírmela con quien la fijó y no falte.",
          `Si tiene preguntas, ${call}.`,
        ],
      }),
      moved: ({ day, when, call }) => ({
        subject: `Su cita es ahora el ${day}`,
        paragraphs: [
          `La fecha en nuestras notas cambió. Ahora es el ${when}.`,
          "Confírmela con quien la fijó. Abra el archivo de este correo para cambiarla en su calendario.",
          `Si no es correcto, ${call}.`,
        ],
      }),
      withdrawn: ({ day, when, call }) => ({
        subject: `Ya no tenemos la fecha del ${day}`,
        paragraphs: [
          `Quitamos esta fecha de nuestras notas: ${when}.`,
          "Puede que todavía le esperen. Pregunte a quien la fijó antes de confiar en esto.",
          `Si tiene preguntas, ${call}.`,
        ],
      }),
    },
  },
};

const CALL: Readonly<Record<Locale, (phone: string | null) => string>> = {
  en: (phone) => (phone === null ? "call our office" : `call ${phone}`),
  es: (phone) => (phone === null ? "llame a nuestra oficina" : `llame al ${phone}`),
};

/** Below every mail: how to end them. */
export const STOP_WORDS: Readonly<Record<Locale, string>> = {
  en: "Stop mail to this address",
  es: "No recibir más correo en esta dirección",
};

/** Who a neutral mail is from, beside the address. */
export const NEUTRAL_NAMES: Readonly<Record<Locale, string>> = { en: "Office", es: "Oficina" };

/** A note in the words of one language and style. */
export function noteOf(locale: Locale, style: Style, kind: NoteKind, facts: NoteFacts): Note {
  const { practice, phone, reference, by, court } = facts;
  const { subject, paragraphs } = WORDS[locale][style][kind]({
    ...{ practice, reference, by, call: CALL[locale](phone) },
    ...{ day: court?.day ?? "", when: court?.when ?? "" },
  });
  // A time in Spanish has a period of its own at its end: "9:00 a. m."
  return { subject, paragraphs: paragraphs.map((each) => each.replace("..", ".")) };
}

/** Whether a text has a word of law in it. */
export function saysLaw(text: string): boolean {
  return tellingWord(text, "") !== null;
}
