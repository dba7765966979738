import { createHash } from "node:crypto";
import { CATALOG } from "@/lib/i18n/catalog";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { Letter } from "@/lib/leads/letter";
import type { OwnDay } from "@/lib/triage/own-days";

/** What the words of the letter are made from that says that the practice does not act. */
export interface LetterFacts {
  /** Null: the practice is not complete */
  readonly practice: {
    readonly name: string;
    readonly address: string | null;
    readonly phone: string | null;
  };
  readonly lawyer: string | null;
  readonly reference: string;
  /** On the clock of the court: the day of the request and today, `2026-11-22` */
  readonly receivedOn: string;
  readonly today: string;
  readonly ownDays: readonly OwnDay[];
  /** `2026-12-01T09:00`; null when none is known to lie ahead */
  readonly nextCourt: string | null;
  /** Keys of the clocks of the law that a lawyer has checked */
  readonly checked: ReadonlySet<string>;
  /** Where somebody can ask for a lawyer; null when the state's pack knows none */
  readonly referralLine: string | null;
}

type Words = {
  readonly title: (practice: string) => string;
  readonly about: (reference: string, day: string) => string;
  readonly paragraphs: readonly string[];
  readonly daysIntro: string;
  readonly court: (when: string) => string;
  readonly mayBeToday: string;
  readonly passed: string;
  readonly today: string;
  readonly unchecked: string;
  readonly askJudge: string;
  readonly referral: (line: string) => string;
  readonly papers: string;
};

const WORDS: Readonly<Record<Locale, Words>> = {
  en: {
    title: (practice) => `${practice} does not represent you`,
    about: (reference, day) => `This is about your request of ${day}, reference ${reference}.`,
    paragraphs: [
      "We cannot act as your lawyer. We do not represent you, and we will do nothing more in this matter.",
      "This says nothing about whether your case is strong or weak. We have no opinion about it.",
      "Please talk to another lawyer as soon as you can. Some times to act are short, and a right can end when a day has passed.",
      "Keep every court date, with or without a lawyer. The clerk of the court can tell you day and time.",
    ],
    daysIntro:
      "From what we were told, these days may matter. There may be others. Ask a lawyer about all of them.",
    court: (when) => `Court: ${when}. Ask the clerk to confirm it.`,
    mayBeToday: "it may be today",
    passed: "that day has passed, so ask now",
    today: "that is today",
    unchecked: "not yet checked by a lawyer",
    askJudge: "If you cannot pay for a lawyer, ask the judge to appoint one for you.",
    referral: (line) => `The Alabama State Bar can give you the name of a lawyer: ${line}.`,
    papers: "If you gave us papers, you get them back. Tell us how you want them.",
  },
  es: {
    title: (practice) => `${practice} no le representa`,
    about: (reference, day) => `Se trata de su solicitud del ${day}, referencia ${reference}.`,
    paragraphs: [
      "No podemos ser sus abogados. No le representamos y no haremos nada más en este asunto.",
      "Esto no dice nada sobre si su caso es fuerte o débil. No tenemos ninguna opinión sobre él.",
      "Hable con otro abogado lo antes posible. Algunos plazos son cortos, y un derecho puede terminar cuando pasa un día.",
      "Vaya a cada fecha de corte, con abogado o sin él. El secretario de la corte puede decirle el día y la hora.",
    ],
    daysIntro:
      "Por lo que nos dijeron, estos días pueden importar. Puede haber otros. Pregunte por todos a un abogado.",
    court: (when) => `Corte: ${when}. Pida al secretario que lo confirme.`,
    mayBeToday: "puede ser hoy",
    passed: "ese día ya pasó, así que pídalo ahora",
    today: "es hoy",
    unchecked: "un abogado todavía no lo ha revisado",
    askJudge: "Si no puede pagar un abogado, pida al juez que le nombre uno.",
    referral: (line) => `El Colegio de Abogados de Alabama puede darle el nombre de un abogado: ${line}.`,
    papers: "Si nos dio papeles, se los devolvemos. Díganos cómo los quiere.",
  },
};

/**
 * The letter that says that the practice does not act (non-engagement). Fixed words only: no name, no charge, nothing
 * that anybody typed and no view of the case, because it may be read by others. It is kept as it was previewed.
 */
export function nonEngagement(language: Locale, facts: LetterFacts): Letter {
  const words = WORDS[language];
  const { practice, reference, receivedOn, nextCourt, ownDays, referralLine, lawyer, today } = facts;
  const days = [
    ...(nextCourt === null ? [] : [words.court(wallWords(language, nextCourt))]),
    ...ownDays.map((own) => dayLine(language, own, facts.checked)),
  ];
  return {
    language,
    title: words.title(practice.name),
    paragraphs: [words.about(reference, wallDay(language, receivedOn)), ...words.paragraphs],
    daysIntro: days.length === 0 ? null : words.daysIntro,
    days,
    closing: [
      words.askJudge,
      ...(referralLine === null ? [] : [words.referral(referralLine)]),
      words.papers,
      [wallDay(language, today), practice.name, lawyer, practice.address, practice.phone]
        .filter((part) => part !== null)
        .join(" · "),
    ],
  };
}

function dayLine(
  language: Locale,
  { what, day, standing, clock }: OwnDay,
  checked: ReadonlySet<string>,
): string {
  const words = WORDS[language];
  const title = CATALOG[language].intake.dates.title[what];
  const when = day === null ? words.mayBeToday : wallDay(language, day, true);
  const stands = day === null || standing === "ahead" ? [] : [words[standing]];
  const law = checked.has(clock.key) ? clock.statute : `${clock.statute}, ${words.unchecked}`;
  return `${title}: ${[when, ...stands].join(", ")} (${law}).`;
}

function wallWords(language: Locale, wall: string): string {
  return [wallDay(language, wall, true), wallTime(language, wall)].filter(Boolean).join(", ");
}

/** Stands for the words of a letter: what is stored must be what was previewed. */
export function letterMark(letter: Letter): string {
  return createHash("sha256").update(JSON.stringify(letter)).digest("hex").slice(0, 32);
}
