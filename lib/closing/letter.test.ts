import { expect, it } from "vitest";
import { type LetterFacts, letterMark, nonEngagement } from "@/lib/closing/letter";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { tooHard } from "@/lib/readability/gate";
import { lint } from "@/lib/wording/lint";

const clock = alabama().triage.duiHearingRequest;
const FACTS: LetterFacts = {
  practice: { name: "Invented Law", address: "1 Main Street, Mobile, AL 36602", phone: "(205) 555-0100" },
  lawyer: "Lee Counsel",
  reference: "7K2M-4XQP",
  receivedOn: "2026-11-20",
  today: "2026-11-22",
  ownDays: [{ what: "license", day: "2026-11-30", standing: "ahead", clock }],
  nextCourt: "2026-12-01T09:00",
  checked: new Set(),
  referralLine: "1-800-555-0100",
};

const textOf = (language: "en" | "es", facts = FACTS) => JSON.stringify(nonEngagement(language, facts));

it.each([
  [
    "en",
    /We do not represent you/,
    /no opinion about it/,
    /November 30, 2026/,
    /not yet checked by a lawyer/,
  ],
  ["es", /No le representamos/, /ninguna opinión/, /30 de noviembre de 2026/, /todavía no lo ha revisado/],
] as const)("says in %s that nobody acts, what runs, and nothing of the case", (language, ...sentences) => {
  for (const sentence of [...sentences, /7K2M-4XQP/, /1-800-555-0100/, new RegExp(clock.statute)]) {
    expect(textOf(language)).toMatch(sentence);
  }
});

it("says that a day has passed, that it may be today, and leaves out what nobody knows", () => {
  const passed = {
    ...FACTS,
    ownDays: [{ what: "license", day: "2026-11-01", standing: "passed", clock }],
  } as const;
  expect(textOf("en", passed)).toContain("that day has passed, so ask now");
  const unknown = { ...FACTS, ownDays: [{ what: "license", day: null, standing: "today", clock }] } as const;
  expect(textOf("es", unknown)).toContain("puede ser hoy");
  const nothing = nonEngagement("en", { ...FACTS, ownDays: [], nextCourt: null, referralLine: null });
  expect(nothing).toMatchObject({ days: [], daysIntro: null });
  expect(JSON.stringify(nothing)).not.toContain("State Bar");
});

it("names as checked what a lawyer has checked", () => {
  expect(textOf("en", { ...FACTS, checked: new Set([clock.key]) })).not.toContain("not yet checked");
});

it("has another mark when a word is another", () => {
  const [one, other] = [FACTS, { ...FACTS, nextCourt: null }].map((facts) =>
    letterMark(nonEngagement("en", facts)),
  );
  expect(one).not.toBe(other);
  expect(one).toBe(letterMark(nonEngagement("en", { ...FACTS })));
});

it.each(["en", "es"] as const)(
  "reads in %s as easily as the public pages, and promises nothing",
  (language) => {
    const { title, paragraphs, daysIntro, closing } = nonEngagement(language, FACTS);
    // The days and the line of who signs are names, numbers and a statute.
    const texts = [title, ...paragraphs, daysIntro ?? "", ...closing.slice(0, -1)];
    expect(texts.flatMap((text) => lint(text, language))).toEqual([]);
    const page = { page: "letter", part: "letter", isContract: false };
    const asked = texts.map((text, at) => ({ ...page, at: `letter ${at}`, text }));
    expect(tooHard(asked, language)).toEqual([]);
  },
);
