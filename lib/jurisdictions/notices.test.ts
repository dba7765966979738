import { describe, expect, it } from "vitest";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import {
  NOTICES,
  type NoticeRow,
  noticesVersion,
  noticeTexts,
  noticeWords,
} from "@/lib/jurisdictions/notices";

const { notices } = alabama();
const changed = (key: string, change: Partial<NoticeRow>) =>
  notices.map((row) => (row.key === key ? { ...row, ...change } : row));

describe("the notices of the pack", () => {
  it("are N1 to N14, each once, and those before the first name are acknowledged", () => {
    expect(notices.map(({ key }) => key)).toEqual(Array.from({ length: 14 }, (_, at) => `N${at + 1}`));
    expect(notices.flatMap(({ key, acknowledged }) => (acknowledged ? [key] : []))).toEqual([
      ...["N3", "N4", "N5", "N6", "N8"],
    ]);
  });

  it("stand somewhere, all but the one of the second stage", () => {
    expect(notices.filter(({ shown }) => shown.length === 0).map(({ key }) => key)).toEqual(["N8"]);
  });

  it("say what they are for, in both languages", () => {
    const [en, es] = [noticeWords(notices, "en"), noticeWords(notices, "es")];
    expect(Object.keys(en)).toEqual(Object.keys(NOTICES));
    const said = [
      [en.N3.text, /only when you and we have both signed/, es.N3.text, /hayamos firmado/],
      [en.N4.title, /Do not tell us what happened/, es.N4.title, /No nos cuente lo que pasó/],
      [en.N5.text, /already work for someone else/, es.N5.text, /ya trabajamos para otra persona/],
      [en.N6.text, /chooses the lawyer, and whoever pays/, es.N6.text, /elige a su abogado, y quien paga/],
      [en.N7.text, /911/, es.N7.text, /911/],
      [en.N9.text, /need not agree/, es.N9.text, /No tiene que aceptar/],
      [en.N11.text, /need do nothing today/, es.N11.text, /hoy no tiene que hacer nada/],
      [
        en.N12.page,
        /Sending a page is contact.*this site.*recorded/,
        es.N12.page,
        /de este sitio.*se graban/,
      ],
      [en.N13.byTime, /not acting for you.*ask the judge/, es.N13.byTime, /no actuamos por usted.*juez/],
      [en.N14.text, /Your name and your answers stay/, es.N14.text, /Su nombre y sus respuestas se quedan/],
    ] as const;
    for (const [english, saysEnglish, spanish, saysSpanish] of said) {
      expect(english).toMatch(saysEnglish);
      expect(spanish).toMatch(saysSpanish);
    }
  });
});

describe("the version of notices", () => {
  const version = (
    rows: readonly NoticeRow[] = notices,
    keys: Parameters<typeof noticesVersion>[2] = ["N3", "N4"],
  ) => noticesVersion(rows, "en", keys);

  it("is the last day of a change and what they say in that language", () => {
    expect(version()).toMatch(/^2026-11-22 [0-9a-f]{8}$/);
    expect(version(changed("N3", { changedOn: "2027-01-05" }))).toMatch(/^2027-01-05 /);
    expect(noticesVersion(notices, "es", ["N3", "N4"])).not.toBe(version());
  });

  it("is another one after a change on the same day, and the same when another notice changed", () => {
    const words = { title: "Otherwise.", text: "Other words.", short: "Others." };
    expect(version(changed("N4", { en: words }))).not.toBe(version());
    expect(version(changed("N4", { es: words }))).toBe(version());
    expect(version(changed("N5", { en: words }))).toBe(version());
    expect(noticeTexts(changed("N4", { en: words }), "en", ["N4"])).toEqual(Object.values(words));
  });
});
