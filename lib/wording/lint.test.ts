import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import heldOut from "@/lib/wording/held-out.json" with { type: "json" };
import { INTENTS, lint } from "@/lib/wording/lint";
import sentences from "@/lib/wording/sentences.json" with { type: "json" };

// Forty sentences of each kind per language decide whether the lint is right. Add the sentence first, then the rule. Those
// of held-out.json were written before the families of words were, to see how much of what nobody had thought of is found.

describe.each(LOCALES)("in %s", (locale) => {
  const bad = [...sentences[locale].bad, ...heldOut[locale].bad];
  const good = [...sentences[locale].good, ...heldOut[locale].good];

  it("has forty of each that came first and forty that were held out, none of them twice", () => {
    for (const { bad: wrong, good: right } of [sentences[locale], heldOut[locale]]) {
      expect(wrong.length).toBeGreaterThanOrEqual(40);
      expect(right.length).toBeGreaterThanOrEqual(40);
      expect(new Set(wrong.map(([intent]) => intent))).toEqual(new Set(INTENTS));
    }
    expect(new Set([...bad.map(([, text]) => text), ...good]).size).toBe(bad.length + good.length);
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
