import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { INTENTS, lint } from "@/lib/wording/lint";
import sentences from "@/lib/wording/sentences.json" with { type: "json" };

// Forty sentences of each kind per language decide whether the lint is right. Add the sentence first, then the rule.

describe.each(LOCALES)("in %s", (locale) => {
  const { bad, good } = sentences[locale];

  it("has forty of each, all different, and bad ones of every kind", () => {
    expect(new Set(bad.map(([, text]) => text)).size).toBeGreaterThanOrEqual(40);
    expect(new Set(good).size).toBeGreaterThanOrEqual(40);
    expect(new Set(bad.map(([intent]) => intent))).toEqual(new Set(INTENTS));
  });

  it.each(bad)("finds %s in “%s”", (intent, text) => {
    expect(lint(text ?? "", locale).map((finding) => finding.intent)).toContain(intent);
  });

  it.each(good)("lets “%s” pass", (text) => {
    expect(lint(text, locale)).toEqual([]);
  });

  it("finds a bad sentence between good ones too", () => {
    const [, text = ""] = bad[0] ?? [];
    expect(lint(`${good[0]} ${text} ${good[1]}`, locale).map(({ sentence }) => sentence)).toEqual([text]);
  });
});
