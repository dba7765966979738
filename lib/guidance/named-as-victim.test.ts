import { describe, expect, it } from "vitest";
import { type Article, claimsOf, textsOf } from "@/lib/guidance/article";
import { ARTICLES } from "@/lib/guidance/catalog";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS, partBySlug } from "@/lib/guidance/named-as-victim-parts";
import { CATALOG } from "@/lib/i18n/catalog";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { flatten } from "@/lib/i18n/used";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

const WORLD: readonly Article[] = [namedAsVictim, ...PARTS.map(({ article }) => article)];

function textOf(article: Article, locale: Locale): string {
  return textsOf(article.words[locale]).join("\n");
}

/** Everything that a reader of this world can meet: its articles, its messages and the titles of its tabs. */
function everyText(locale: Locale): string {
  return [
    ...WORLD.map((article) => textOf(article, locale)),
    ...PARTS.map(({ tab }) => tab[locale]),
    ...flatten(CATALOG[locale].victim).values(),
  ].join("\n");
}

/** What each of the fifteen parts of the page must hold, by its page and in both languages. */
const POINTS: readonly (readonly [point: number, slug: string, en: RegExp, es: RegExp])[] = [
  [
    1,
    "named-as-victim",
    /need do nothing today.*not your lawyer/s,
    /no tiene que hacer nada.*No es su abogado/s,
  ],
  [
    2,
    "named-as-victim",
    /heard.*silent.*15-23-64.*not a veto/s,
    /escuchar.*callar.*15-23-64.*No es un veto/s,
  ],
  [3, "named-as-victim", /the case to be over.*the case to go on/s, /que el caso termine.*que el caso siga/s],
  [
    4,
    "find-the-office",
    /City of.*State of Alabama.*United States.*juvenile.*no paper/s,
    /City of.*State of Alabama.*United States.*menores.*No tengo papel/s,
  ],
  [
    5,
    "first-call",
    /“My name is.*victim service officer\?”.*safe way.*Write a short letter/s,
    /“Me llamo.*victim service officer\?”.*hora seguras.*carta corta/s,
  ],
  [
    6,
    "when-it-matters",
    /report.*first appearance.*grand jury.*plea.*Trial.*Sentence.*Afterwards/s,
    /reporte.*primera audiencia.*gran jurado.*acuerdo.*Juicio.*Sentencia.*Después/is,
  ],
  [
    7,
    "the-meeting",
    /They work for the State.*Twelve questions.*no notary/s,
    /Trabajan para el Estado.*Doce preguntas.*ni un notario/s,
  ],
  [
    8,
    "my-statement-was-wrong",
    /lawyer of your own, alone.*false report.*false oath/s,
    /abogado propio, a solas.*reporte falso.*jurar en falso/s,
  ],
  [9, "what-weighs", /for ending it.*for going on/s, /para terminar.*para seguir/s],
  [
    10,
    "every-outcome",
    /without prejudice.*with prejudice.*No-bill.*Diversion.*Postponed/s,
    /without prejudice.*with prejudice.*No-bill.*Diversion.*Aplazado/s,
  ],
  [
    11,
    "orders",
    /Only a judge.*Ending one of them does not end the other/s,
    /Solo un juez.*Terminar una no termina la otra/s,
  ],
  [12, "subpoena", /Obey it, or have a lawyer of your own/, /Cúmplala, o que un abogado propio/],
  [13, "compensation", /fund.*cooperat.*immigration/is, /fondo.*colaborar.*inmigración/is],
  [14, "pressure-or-money", /threat.*Money.*911/s, /amenaza.*Dinero.*911/s],
  [15, "safety-plan", /call at any hour.*“call 911”.*school/s, /cualquier hora.*“llama al 911”.*escuela/s],
];

describe("the fifteen parts", () => {
  it("are counted from one to fifteen", () => {
    expect(POINTS.map(([point]) => point)).toEqual(Array.from({ length: 15 }, (_, at) => at + 1));
  });

  it.each(POINTS)("part %i stands on %s in both languages", (_point, slug, en, es) => {
    const article = slug === namedAsVictim.slug ? namedAsVictim : partBySlug(slug)?.article;
    if (article === undefined) throw new Error(`no page ${slug}`);
    expect(textOf(article, "en")).toMatch(en);
    expect(textOf(article, "es")).toMatch(es);
  });

  it("come in the order of their importance", () => {
    const slugs = [...new Set(POINTS.map(([, slug]) => slug))];
    expect(["named-as-victim", ...PARTS.map(({ article }) => article.slug)]).toEqual(slugs);
  });
});

describe("the claims of the first source", () => {
  const wanted = Array.from({ length: 25 }, (_, at) => `S1-${String(at + 1).padStart(2, "0")}`);

  it.each(LOCALES)("are all answered in %s, and no claim of the accused is", (locale) => {
    const covered = new Set(WORLD.flatMap((article) => [...claimsOf(article.words[locale])]));
    expect([...covered].sort()).toEqual(wanted);
  });

  it("stand on the same blocks in both languages", () => {
    const differing = WORLD.filter(
      ({ words }) => `${[...claimsOf(words.en)]}` !== `${[...claimsOf(words.es)]}`,
    );
    expect(differing.map(({ slug }) => slug)).toEqual([]);
  });
});

/** What each wish of 1C must be told: who decides, how to ask, what does not work. */
const WISHES: readonly (readonly [en: readonly RegExp[], es: readonly RegExp[]])[] = [
  [
    [
      /to be over/,
      /prosecutor, through the court/,
      /victim service officer.*heard first/,
      /police.*form.*not coming/,
    ],
    [/termine/, /fiscalía, por medio de la corte/, /víctimas.*escuchen antes/, /policía.*formulario.*no ir/],
  ],
  [
    [
      /lighter.*treatment/,
      /prosecutor.*program.*judge.*sentence/,
      /when they talk with you.*program/,
      /deal with the accused/,
    ],
    [
      /leve.*tratamiento/,
      /fiscalía.*programa.*juez.*sentencia/,
      /cuando hablen.*programa/,
      /Negociar con la persona acusada/,
    ],
  ],
  [
    [/contact.*home/, /judge who made the order/, /prosecutor.*reaches that judge/, /inviting.*still binds/],
    [/contacto.*casa/, /juez que dio la orden/, /fiscalía.*llega.*juez/, /invitarle.*sigue obligando/],
  ],
  [
    [
      /children and belongings/,
      /family or juvenile court.*order/,
      /lawyer of your own, legal aid, or an advocate/,
      /through friends/,
    ],
    [
      /hijos/,
      /familia o de menores.*orden/,
      /abogado propio, la ayuda legal.*advocate/,
      /por medio de amigos/,
    ],
  ],
  [
    [/money back/, /judge.*prosecutor/, /bills and receipts/, /silence.*crime for both/],
    [/dinero/, /juez.*fiscalía/, /facturas y recibos/, /callar.*delito para los dos/],
  ],
  [
    [
      /not to testify/,
      /prosecutor and the judge.*binds you until/,
      /lawyer of your own, before.*not settled/,
      /Ignoring.*arrested/,
    ],
    [
      /no declarar/,
      /fiscalía y el juez.*le obliga hasta/,
      /abogado propio, antes.*no están claras/,
      /No hacer caso.*arrestar/,
    ],
  ],
  [
    [/statement was wrong/, /lawyer of your own/, /first, alone/, /somebody else wrote.*new story/],
    [/declaración estaba mal/, /abogado propio/, /primero.*a solas/, /otra persona escribió.*otra cosa/],
  ],
  [
    [
      /afraid/,
      /You decide.*judge decides about orders/,
      /911.*hotline.*advocate.*protection order.*clerk/,
      /Waiting.*lawyer of the accused/,
    ],
    [
      /miedo/,
      /decide usted.*juez/,
      /911.*línea.*advocate.*orden de protección.*clerk/,
      /Esperar.*abogado de la persona acusada/,
    ],
  ],
  [
    [/to go on/, /prosecutor/, /want it to go on.*every date.*heard/, /silence/],
    [/siga/, /fiscalía/, /que siga.*cada fecha.*escuchen/, /callar/],
  ],
];

describe("What do you want?", () => {
  const table = (locale: Locale) =>
    namedAsVictim.words[locale].blocks.flatMap((block) => (block.kind === "table" ? [block] : []))[0];

  it.each(LOCALES)("answers nine wishes in %s, each with a page that says more", (locale) => {
    const rows = table(locale)?.rows ?? [];
    expect(rows).toHaveLength(9);
    expect(rows.every((row) => row.length === 4 && row.every((cell) => cell.length > 0))).toBe(true);
    const more = table(locale)?.more ?? [];
    expect(more.map((slug) => partBySlug(slug)?.article.slug)).toEqual(more);
    expect(more).toHaveLength(9);
  });

  it.each(LOCALES)("tells each wish in %s who decides, how to ask and what does not work", (locale) => {
    const rows = table(locale)?.rows ?? [];
    expect(rows).toHaveLength(WISHES.length);
    for (const [at, [en, es]] of WISHES.entries()) {
      const patterns = locale === "en" ? en : es;
      expect(patterns).toHaveLength(4);
      for (const [cell, pattern] of patterns.entries()) expect(rows[at]?.[cell]).toMatch(pattern);
    }
  });

  it("leads to the same pages in both languages", () => {
    expect(table("es")?.more).toEqual(table("en")?.more);
  });
});

describe("this world", () => {
  it("is for one reader and leads nowhere else", () => {
    expect(WORLD.map(({ audience }) => audience)).toEqual(WORLD.map(() => "namedAsVictim"));
    const lost = WORLD.flatMap(({ slug, related }) =>
      related.filter((to) => to === slug || partBySlug(to) === undefined).map((to) => `${slug} → ${to}`),
    );
    expect(lost).toEqual([]);
    expect(WORLD.filter(({ related }) => related.length > 4)).toEqual([]);
    expect(ARTICLES.filter(({ audience }) => audience !== "accused")).toEqual([]);
  });

  it.each(LOCALES)("calls nobody to this practice in %s", (locale) => {
    expect(everyText(locale)).not.toMatch(
      /call us|contact us|our office|hire|free consult|we can help|llámenos|contáctenos|nuestra oficina|podemos ayudarle/i,
    );
  });

  it.each(LOCALES)("offers no paper to sign and no way to move the case in %s", (locale) => {
    expect(everyText(locale)).not.toMatch(/affidavit|template|declaración jurada|plantilla/i);
    expect(everyText(locale)).not.toMatch(/\b(your (defense|bond)|su defensa|su fianza)\b/i);
  });

  it.each(LOCALES)("deters nobody from reporting in %s", (locale) => {
    const text = everyText(locale);
    expect(text).not.toMatch(
      /think (twice|carefully|hard) before|before you (call|report)\b|piénselo|antes de reportar/i,
    );
    expect(text).toMatch(
      locale === "en" ? /can call the police again/ : /Puede llamar otra vez a la policía/,
    );
  });

  it.each(LOCALES)("leaves out in %s what is not settled", (locale) => {
    const text = everyText(locale);
    expect(text).not.toMatch(/class [A-D]\b|clase [A-D]\b|misdemeanor|delito menor/i);
    expect(text).not.toMatch(/(spouse|wife|husband|espos[oa]s?) (can|cannot|may not|puede|no puede)/i);
    expect(text).not.toMatch(/unverified|\d ?(%|percent|por ciento)/i);
  });

  it.each(LOCALES)("takes every number of the law from the pack in %s", (locale) => {
    expect(everyText(locale)).not.toMatch(/\b\d+ (hours?|days?|months?|years?|horas?|días?|meses|años?)\b/i);
    const clocks = WORLD.flatMap(({ words }) =>
      words[locale].blocks.flatMap((block) => ("clock" in block ? [block.clock] : [])),
    );
    expect(clocks).toEqual(["compensationReport", "compensationClaim"]);
    expect(clocks.filter((clock) => !alabama().clocks.has(clock))).toEqual([]);
  });

  it.each(LOCALES)("has titles in %s that give nobody away in a history", (locale) => {
    const tabs = [
      ...PARTS.map(({ tab }) => tab[locale]),
      CATALOG[locale].victim.tab,
      CATALOG[locale].victim.sheet.tab,
    ];
    expect(new Set(tabs).size).toBe(PARTS.length + 2);
    for (const tab of tabs)
      expect(tab).not.toMatch(/victim|víctima|viol|abuse|abuso|safe|segur|drop|retirar/i);
  });

  it("gives the two wishes the same room", () => {
    const lists = partBySlug("what-weighs")?.article.words.en.blocks.filter(({ kind }) => kind === "list");
    expect(lists).toHaveLength(2);
    const call = textOf(partBySlug("first-call")?.article ?? namedAsVictim, "en");
    expect(call).toMatch(/want the case to go on.*want it to end/s);
  });
});
