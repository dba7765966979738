import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { neutralSender } from "@/lib/notifications/person-sender";
import { type NoteFacts, type NoteKind, noteOf, saysLaw } from "@/lib/notifications/person-words";
import { tooHard } from "@/lib/readability/gate";
import { lint } from "@/lib/wording/lint";

const KINDS = ["receipt", "followUp", "reminder", "moved", "withdrawn"] as const satisfies NoteKind[];
const FACTS: NoteFacts = {
  ...{ practice: "Invented Defense Law", phone: "(205) 555-0100", reference: "7K2M-4XQP" },
  by: "Monday, November 23, 2026, 5:00 PM",
  court: { day: "December 1, 2026", when: "Tuesday, December 1, 2026, 9:00 AM" },
};

describe.each(LOCALES)("notes to a person, %s", (locale) => {
  it.each(KINDS)("neutral, %s: no word of law and no name of the practice, in subject and text", (kind) => {
    const bare = noteOf(locale, "neutral", kind, { ...FACTS, phone: null, by: null, court: null });
    const { subject, paragraphs } = noteOf(locale, "neutral", kind, FACTS);
    for (const text of [subject, ...paragraphs, ...bare.paragraphs]) {
      expect(saysLaw(text), text).toBe(false);
      expect(text).not.toContain("Invented");
    }
  });

  it.each(KINDS)("%s reads as easily as the public pages, and promises nothing", (kind) => {
    for (const style of ["plain", "neutral"] as const) {
      const bare = noteOf(locale, style, kind, { ...FACTS, phone: null, by: null, court: null });
      const { subject, paragraphs } = noteOf(locale, style, kind, FACTS);
      const texts = [subject, ...paragraphs, ...(kind === "receipt" ? bare.paragraphs : [])];
      expect(texts.flatMap((text) => lint(text, locale))).toEqual([]);
      const page = { page: "note", part: "note", isContract: false };
      expect(
        tooHard(
          texts.map((text, at) => ({ ...page, at: `note ${at}`, text })),
          locale,
        ),
      ).toEqual([]);
    }
  });

  it("ends a sentence once, also behind a time that ends in a period", () => {
    const court = { day: "1 de diciembre de 2026", when: "martes, 1 de diciembre de 2026, 9:00 a. m." };
    for (const kind of KINDS) {
      const texts = (["plain", "neutral"] as const).flatMap(
        (style) => noteOf(locale, style, kind, { ...FACTS, court }).paragraphs,
      );
      for (const text of texts) expect(text).toMatch(/[^.]\.$/u);
      expect(texts.join(" ")).not.toContain("..");
    }
  });

  it("leaves out what is not known", () => {
    const bare = { ...FACTS, phone: null, by: null, court: null };
    for (const style of ["plain", "neutral"] as const) {
      const { paragraphs } = noteOf(locale, style, "receipt", bare);
      expect(paragraphs.join(" ")).not.toMatch(/undefined|null|: \.|\bel ,|by ,/u);
      // What comes after a time that is not there comes after nothing.
      for (const each of paragraphs) expect(each).not.toMatch(/^(?:Then|Entonces)/u);
      expect(paragraphs.length).toBeLessThan(noteOf(locale, style, "receipt", FACTS).paragraphs.length);
    }
  });
});

it("knows words of law in both languages, also inside of a name", () => {
  for (const text of ["SmithLaw", "Criminal Defense", "Abogados Inventados", "Court date", "la corte"]) {
    expect(saysLaw(text), text).toBe(true);
  }
});

it("sends nothing neutral from an address that tells, and puts a plain word beside one that does not", () => {
  expect(neutralSender("en", null, "Invented Law <office@example.com>")).toBe("Office <office@example.com>");
  expect(neutralSender("en", "Front desk", "office@example.com")).toBe("Front desk <office@example.com>");
  expect(neutralSender("es", null, "office@example.com")).toBe("Oficina <office@example.com>");
  expect(neutralSender("en", null, "Office <intake@invented-law.example.com>")).toBeNull();
});
