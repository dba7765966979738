import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { promiseAt } from "@/app/_intake/read-when";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { Practice } from "@/lib/practice/read";
import type { NotTaken } from "@/lib/practice/taking";

const LANGUAGES: Readonly<Record<Locale, string>> = { en: "In English", es: "In Spanish" };

type PreviewProps = {
  /** True: what was typed and is not saved; false: as it is saved */
  typed: boolean;
  children: (locale: Locale) => ReactNode;
};

/** What people read, in both languages, by the same blocks that make the public pages. */
export function PublicPreview({ typed, children }: PreviewProps) {
  return (
    <PreviewFrame typed={typed}>
      <div className="grid gap-x-12 lg:grid-cols-2">
        {LOCALES.map((locale) => (
          <div key={locale} data-preview-language={locale} className="min-w-0">
            <h3 className="mt-4">{LANGUAGES[locale]}</h3>
            <div lang={locale} className="prose">
              {children(locale)}
            </div>
          </div>
        ))}
      </div>
    </PreviewFrame>
  );
}

/** The frame of any preview. */
export function PreviewFrame({ typed, children }: { typed: boolean; children: ReactNode }) {
  return (
    <section
      className="mb-8 border-y border-line py-4"
      aria-labelledby="reads"
      data-reads={typed ? "typed" : "saved"}
    >
      <h2 id="reads">{typed ? "What people will read" : "What people read now"}</h2>
      <p className="text-ink-soft" role={typed ? "status" : undefined}>
        {typed ? "As you typed it. Nothing is saved yet." : "As it is saved."}
      </p>
      {children}
    </section>
  );
}

type PromiseProps = { practice: Practice; at: Date; locale: Locale; not?: NotTaken; when: string };

/** What somebody is promised who sends a request at an instant, word for word as it would be stored with it. */
export async function PromisedThen({ practice, at, locale, not, when }: PromiseProps) {
  const { text } = await promiseAt(at, practice, locale, not);
  return (
    <>
      <p lang="en" className="mt-4 font-semibold">
        {when}
      </p>
      <ul data-promised="">
        {text.split("\n").map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

/** Where a federal case goes that the practice does not take. */
export async function FederalEnds({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake.ended.federal" });
  return (
    <>
      <p lang="en" className="mt-4 font-semibold">
        Whoever says that it is a federal case
      </p>
      <ul data-federal="ends">
        <li>{words("title")}</li>
        <li>{words("text2")}</li>
      </ul>
    </>
  );
}
