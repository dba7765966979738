import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { entriesFor, type Use } from "@/lib/guidance/terms";
import type { Locale } from "@/lib/i18n/locales";

type WordsHereProps = {
  locale: Locale;
  /** Everything that the page says, in reading order */
  texts: readonly string[];
  /** True where the text links to the entries: a browser may not open the list for a link into it */
  open?: boolean;
};

/**
 * The words of the law on this page, explained. A list at one place and no bubble at the word: it reads the same to a
 * screen reader, on paper, on a narrow phone and without a script, and a label with a link in it could not be tapped.
 */
export async function WordsHere({ locale, texts, open = false }: WordsHereProps) {
  const entries = entriesFor(texts, locale);
  if (entries.length === 0) return null;
  const words = await getTranslations({ locale, namespace: "site" });
  const names = new Intl.ListFormat(locale, { type: "conjunction" }).format(
    entries.map((entry) => entry[locale].forms[0]),
  );
  return (
    <details className="why" open={open} data-words="">
      <summary>{open ? words("wordsOpen") : words("words", { names })}</summary>
      <dl className="why-text">
        {entries.map((entry) => (
          <div key={entry.key} id={wordId(entry.key)}>
            <dt>
              <dfn>{entry[locale].forms[0]}</dfn>
            </dt>
            <dd>{entry[locale].definition}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function wordId(key: string): string {
  return `word-${key}`;
}

/** A text whose words of the law lead to their entries. */
export function Marked({ text, uses = [] }: { text: string; uses?: readonly Use[] | undefined }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { entry, at, length } of uses) {
    parts.push(
      <Unbroken key={`before ${at}`} text={text.slice(from, at)} />,
      <a className="term" key={entry.key} href={`#${wordId(entry.key)}`}>
        {text.slice(at, at + length)}
      </a>,
    );
    from = at + length;
  }
  return (
    <>
      {parts}
      <Unbroken text={text.slice(from)} />
    </>
  );
}

/** The number of a section of a law: `15-13-190`, `13A-10-7`. */
const SECTION = /\d+[A-Z]?(?:-\d+[A-Z]?)+(?:\.\d+)?/gu;

/** A text in which no number of the law breaks over two lines: one that ends in "15-" reads as another number. */
function Unbroken({ text }: { text: string }) {
  const parts: ReactNode[] = [];
  let from = 0;
  for (const { 0: section, index } of text.matchAll(SECTION)) {
    parts.push(
      text.slice(from, index),
      <span className="whitespace-nowrap" key={index}>
        {section}
      </span>,
    );
    from = index + section.length;
  }
  return (
    <>
      {parts}
      {text.slice(from)}
    </>
  );
}
