import { createHash } from "node:crypto";
import type { Article, Wording } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";

/** An intake is stored with two to four of them, and a wording never changes while the portal runs. */
const hashes = new WeakMap<Wording, string>();

/**
 * Which text somebody was shown: the day of the wording and eight hex digits of what it says in one language, so that
 * a change on the same day, or one that forgot the day, still gives another version. `2026-11-22 1f0c9a3e`.
 */
export function versionOf(article: Article, locale: Locale): string {
  const wording = article.words[locale];
  const known = hashes.get(wording);
  if (known !== undefined) return `${article.changedOn} ${known}`;
  const hash = createHash("sha256").update(JSON.stringify(wording)).digest("hex").slice(0, 8);
  hashes.set(wording, hash);
  return `${article.changedOn} ${hash}`;
}
