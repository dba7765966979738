import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import { practice } from "@/lib/practice/read";
import { isAllTaken, type NotTaken, notTaken, type Taking } from "@/lib/practice/taking";

/**
 * The cases that a practice does not take, in words and in one line; null when it takes all.
 * @param federal true: federal ones are among them
 */
export async function notTakenWords(
  not: NotTaken,
  locale: Locale,
  { federal = false }: { federal?: boolean } = {},
): Promise<string | null> {
  if (isAllTaken(not) && !federal) return null;
  const words = await getTranslations({ locale, namespace: "taking" });
  return new Intl.ListFormat(locale).format([
    ...not.kinds.map((kind) => words(`kind.${kind}`)),
    ...not.courts.map((court) => words(`court.${court}`)),
    ...(not.juvenile ? [words("juvenile")] : []),
    ...(federal ? [words("federal")] : []),
  ]);
}

/**
 * The same for the start page. Federal cases are named beside others only: whoever has one is told by the first page of
 * the form.
 */
export async function notTakenAtAll(taking: Taking, locale: Locale): Promise<string | null> {
  const not = notTaken(taking);
  return isAllTaken(not) ? null : notTakenWords(not, locale, { federal: !taking.federal });
}

/** What the start page says of it, for the words of the law in it. */
export async function takingSaid(locale: Locale): Promise<readonly string[]> {
  const known = await practice();
  const list = typeof known === "object" ? await notTakenAtAll(known.settings.taking, locale) : null;
  return list === null ? [] : [list];
}
