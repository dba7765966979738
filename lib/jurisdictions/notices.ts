import { createHash } from "node:crypto";
import { z } from "zod";

/**
 * What a practice must say to people it does not know, each with its texts and with what a text must leave open for
 * the page to fill. A text without its number to call is no shorter text but a broken one.
 */
export const NOTICES = {
  /** Who answers for the site */
  N1: { responsible: ["<lawyer>"] },
  /** General information and no advice: under every page, and on those about the law */
  N2: { site: ["{state}"], page: ["{state}"] },
  /** Not your lawyer yet */
  N3: { title: [], text: [], short: [] },
  /** Do not tell us what happened */
  N4: { title: [], text: [], short: [] },
  /** What names are used for */
  N5: { title: [], text: [], short: [] },
  /** Somebody who writes for another */
  N6: { title: [], text: [] },
  /** Not watched at night; `bare` where the practice has no number */
  N7: { title: [], text: ["<call>"], bare: [], short: [] },
  /** Before the confidential second stage */
  N8: { title: [], text: [] },
  /** Messages: never a condition of help */
  N9: { text: [] },
  /** Who sees it and how long it stays */
  N10: { text: ["<link>"] },
  /** The person named as the victim: whose lawyer we are */
  N11: { text: [] },
  /** No contact: `page` under every text for the accused, the rest where such a rule is or may be in force */
  N12: {
    ...{ title: [], page: [], rule: [] },
    ...{ any: [], others: [], children: [], link: [], answer: [], judge: [] },
  },
  /** Silence is no yes; `byNextDay` where the office hours are not known */
  N13: { byTime: ["<call>", "{when}"], byNextDay: ["<call>"] },
  /** Somebody outside may hear that a request waits */
  N14: { text: [] },
} as const satisfies Record<string, Record<string, readonly string[]>>;

export type NoticeKey = keyof typeof NOTICES;
/** The texts of every notice in one language, as messages: `N7.text`. */
export type NoticeWords = { [Key in NoticeKey]: { [Part in keyof (typeof NOTICES)[Key]]: string } };

/** Where notices stand: a page, every page of a world, or beside the button that sends. */
const PLACES = [
  ...(["everyPage", "guidance", "named-as-victim", "noContact", "beforeSend"] as const),
  ...(["intake/notices", "intake/you", "intake/sent", "callback"] as const),
] as const;

const day = z.iso.date();
const texts = z.record(z.string(), z.string().trim().min(2));

/**
 * A notice. `shown` is empty for one whose page is still to come. `acknowledged`: its version and the time of the
 * press are stored with the request. `checkedOn` is the day on which its sources were last read; that a lawyer has
 * signed it off is said at the desk, by name, and a file that says it of itself is refused.
 */
export const noticeSchema = z
  .strictObject({
    key: z.enum(Object.keys(NOTICES) as [NoticeKey, ...NoticeKey[]]),
    shown: z.array(z.enum(PLACES)),
    acknowledged: z.boolean(),
    changedOn: day,
    checkedOn: day,
    sources: z.array(z.string()).min(1),
    en: texts,
    es: texts,
  })
  .superRefine(({ key, en, es }, context) => {
    const wanted: Readonly<Record<string, readonly string[]>> = NOTICES[key];
    for (const [language, said] of Object.entries({ en, es })) {
      for (const part of new Set([...Object.keys(wanted), ...Object.keys(said)])) {
        const message = faultOf(said[part], wanted[part]);
        if (message !== null) context.addIssue({ code: "custom", path: [language, part], message });
      }
    }
  });

export type NoticeRow = z.output<typeof noticeSchema>;
type Language = "en" | "es";

function faultOf(text: string | undefined, holes: readonly string[] | undefined): string | null {
  if (holes === undefined) return "no page asks for this text";
  if (text === undefined) return "this text is missing";
  const found = [...new Set(text.match(/\{\w+\}|<\w+>/gu) ?? [])].sort();
  return `${found}` === `${holes}` ? null : `must leave open ${holes.join(" and ") || "nothing"}`;
}

/** The texts of the notices in a language, by notice and part. */
export function noticeWords(rows: readonly NoticeRow[], language: Language): NoticeWords {
  return Object.fromEntries(rows.map((row) => [row.key, row[language]])) as NoticeWords;
}

/** The texts of some notices in a language, in their order. */
export function noticeTexts(
  rows: readonly NoticeRow[],
  language: Language,
  keys: readonly NoticeKey[],
): readonly string[] {
  return rows.flatMap((row) => (keys.includes(row.key) ? Object.values(row[language]) : []));
}

/**
 * Which texts somebody was shown: the last day on which one of them changed, and eight hex digits of what they say,
 * so that a change that forgot its day still gives another version. `2026-11-22 1f0c9a3e`.
 */
export function noticesVersion(
  rows: readonly NoticeRow[],
  language: Language,
  keys: readonly NoticeKey[],
): string {
  const days = rows.flatMap(({ key, changedOn }) => (keys.includes(key) ? [changedOn] : []));
  const said = JSON.stringify(noticeTexts(rows, language, keys));
  return `${days.sort().at(-1)} ${createHash("sha256").update(said).digest("hex").slice(0, 8)}`;
}
