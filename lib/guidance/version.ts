import { createHash } from "node:crypto";
import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";

/**
 * Which text somebody was shown: the day of the wording and eight hex digits of what it says in one language, so that
 * a change on the same day, or one that forgot the day, still gives another version. `2026-11-22 1f0c9a3e`.
 */
export function versionOf(article: Article, locale: Locale): string {
  const text = JSON.stringify(article.words[locale]);
  return `${article.changedOn} ${createHash("sha256").update(text).digest("hex").slice(0, 8)}`;
}
