import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { sourceTexts } from "@/lib/i18n/used";
import { type PublicText, publicTexts } from "@/lib/readability/public-texts";
import { openApi } from "./openapi";
import { QUESTIONS } from "./questions";

/**
 * What is never asked, on any page, in any phase and by the API, because an answer could be used against the person,
 * or would tell too much to whoever reads along. By topic: words of a question in each language, and of a key.
 */
const FORBIDDEN = {
  story: {
    en: /\bwhat happened\b|\btell us (?:your|the) (?:story|side|facts)|\bdescribe\b|\bin your own words\b|\bexplain what\b|\bwhy did (?:you|they|the person)\b/iu,
    es: /lo que pasó|qué pasó|qué sucedió|cuéntenos|describa|explique (?:lo )?que|con sus propias palabras|por qué lo hizo/iu,
    key: /story|narrat|happened|account$|facts$|describe|details?$|comments?$|message$/iu,
  },
  guilt: {
    en: /\b(?:are|were) you (?:guilty|innocent)|\bdid (?:you|they|the person) (?:do it|commit)|\bis it true\b/iu,
    es: /(?:es|era) usted (?:culpable|inocente)|¿lo hizo|cometió|es verdad que/iu,
    key: /guilt|innocen|didIt|confess|admit/iu,
  },
  evidence: {
    en: /\bwhere (?:is|are|did you put) (?:the|your|any) (?:guns?|weapons?|drugs?|evidence|proof|property)|\b(?:own|have|keep) (?:a |any )?(?:guns?|weapons?|firearms?)\b|\bwhat was found\b/iu,
    es: /dónde (?:está|están|guarda) (?:el|la|los|las|su|sus) (?:arma|droga|prueba|objeto)|tiene (?:usted )?(?:un |algún )?armas?\b|qué encontraron/iu,
    key: /weaponOwn|ownsGun|guns?$|firearm|evidencePlace|evidenceWhere|drugs?$/iu,
  },
  saidToPolice: {
    en: /\bwhat (?:did|have|has) (?:you|they|the person) (?:say|tell|said|told|write)\b|\bwhat (?:you|they) (?:said|told)\b|\bwhat was said\b/iu,
    es: /qué (?:le )?(?:dijo|contó|declaró|escribió)|lo que (?:usted )?(?:le )?dijo/iu,
    key: /statementText|whatSaid|saidTo|toldPolice/iu,
  },
  plea: {
    en: /\b(?:want|plan|like|prefer|going) to plead\b|\bwhat plea\b|\bwhich plea\b|\bwhat (?:strategy|defense) do you\b/iu,
    es: /quiere declararse|piensa declararse|qué defensa|qué estrategia/iu,
    key: /pleaWish|wantedPlea|strategy|defense/iu,
  },
  immigration: {
    en: /\bimmigration (?:status|papers)\b|\bcitizen|\bcountry (?:of birth|were you)|\bwhere (?:were you|was the person) born\b|\bgreen card\b|\bvisa\b|\bundocumented\b|\bpassport\b/iu,
    es: /(?:estado|estatus|situación|papeles) (?:migratori|de inmigración)|ciudadan|país de nacimiento|dónde nació|en qué país|visa\b|indocumentad|pasaporte|tarjeta verde/iu,
    key: /immigrationStatus|citizen|birthCountry|countryOf|visa|passport|alien/iu,
  },
  numbers: {
    en: /\bsocial security\b|\bSSN\b|\blicen[cs]e number|\bID number|\bidentification number|\bbank\b|\baccount number|\b(?:credit|debit) card|\bcard number|\brouting\b/iu,
    es: /seguro social|número de (?:la |su )?licencia|número de identificación|banco|número de (?:la |su )?cuenta|tarjeta de (?:crédito|débito)|número de tarjeta/iu,
    key: /^ssn|S(?:sn|SN)|socialSecurity|licenseN(?:o|umber)|idNumber|bank|cardN|accountN|routing/u,
  },
  passwords: {
    en: /\bpasswords?\b|\bpass ?codes?\b|\bunlock\b/iu,
    es: /contraseña|su clave|clave del|desbloque/iu,
    key: /password|passcode|unlock|pin$/iu,
  },
  informants: { en: /\binformants?\b|\bsnitch/iu, es: /informante|soplón/iu, key: /informant/iu },
  medical: {
    en: /\bdiagnos|\bmedications?\b|\bmedicines?\b|\bwhat (?:illness|disease|condition|treatment)\b|\bdoctor\b|\bpsychiatr/iu,
    es: /diagnóstic|medicamento|medicina|qué enfermedad|qué tratamiento|médico|psiquiátr/iu,
    key: /diagnos|medic(?:al|ation|ine)|illness|disease|treatment/iu,
  },
  victimContact: {
    en: /\b(?:phone|number|address|e-mail|account|reach|live|lives|contact)\b[^.?!]*\b(?:victim|this person|that person)\b|\b(?:victim|person)[’']s (?:phone|address|e-mail|account)|\bwhere (?:is|does) (?:this|that) person\b/iu,
    es: /(?:teléfono|dirección|correo|cuenta|contacto|comunicarnos|vive)\b[^.?!]*(?:víctima|esa persona|esta persona)|dónde (?:está|vive) (?:esta|esa) persona/iu,
    key: /(?:av|victim)(?:Phone|Address|E?mail|Account|Contact|Place)/u,
  },
  messages: {
    en: /\b(?:have|has|did) (?:you|the person|they) (?:contact|talk|text|write|call|speak|spoken|written|talked|messaged)[^.?!]*\b(?:victim|this person|that person|since)\b|\b(?:upload|attach|send us)\b[^.?!]*\b(?:chats?|messages?|videos?|screenshots?)\b/iu,
    es: /(?:ha|han) (?:hablado|escrito|llamado|tenido contacto)[^.?!]*(?:víctima|esa persona|esta persona|desde)|(?:suba|adjunte|envíenos)\b[^.?!]*(?:chats?|mensajes|videos?|capturas)/iu,
    key: /contactSince|messages?$|chats?$|screenshots?|texts$/iu,
  },
  witnesses: {
    en: /\bnames?\b[^.?!]*\bwitness|\bwitness[^.?!]*\bnames?\b|\bwho (?:else )?saw\b/iu,
    es: /nombres?\b[^.?!]*testigo|testigos?\b[^.?!]*nombre|quién (?:más )?(?:vio|lo vio)/iu,
    key: /witness/iu,
  },
  money: {
    en: /\bhow much\b|\bwhat (?:can|could) you pay\b|\bincome\b|\bsalary\b|\bwages?\b|\bbudget\b|\bafford\b|\bsavings\b/iu,
    es: /cuánto (?:dinero|gana|puede|cuesta|debe|es la)|ingresos\b|salario|sueldo|presupuesto|ahorros/iu,
    key: /amount|income|salary|wage|budget|savings|payments?$/iu,
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale | "key", RegExp>>>>;

/** A topic and where it is found all the same, each with the reason why it is no question of that kind. */
const ALLOWED: Readonly<Record<string, string>> = {
  "passwords blocks.password.label": "the building blocks, which are for checks and send nothing",
  "passwords blocks.password.error": "the building blocks, which are for checks and send nothing",
  "passwords safety.cannot2": "says who else can read along",
  "medical blocks.proseTwo": "the building blocks, which are for checks and send nothing",
  "medical intake.sent.jail3": "to be told to the jail, not to us",
  "medical tools.contact.act.belongings":
    "a thing to fetch, in a list of what counts as contact; nothing is kept of it",
  "victimContact home.dropAnswer": "says what contact can do",
  "victimContact question altContactPhone": "of somebody whom the writer trusts, not of an alleged victim",
  "victimContact question guardianPhone": "of a parent or guardian, not of an alleged victim",
  "victimContact openapi: What is that person's phone number?": "of somebody whom the writer trusts",
  "story detail": "of a problem that the API answers with, not of a request",
  "saidToPolice victim.sheet.said": "a line on a sheet of paper that is filled in by hand and kept",
  "money question bondAmount": "what a court has set, not what anybody has",
  "money openapi: How much is the bond?": "what a court has set, not what anybody has",
  "money bondAmount": "what a court has set, not what anybody has",
};

/** "Please do not tell us what happened": telling people not to is the opposite of asking. */
const WARNS: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:do not|don’t|never|not|nobody|no)\b[^.?!]*$/iu,
  es: /(?<!\p{L})(?:no|ni|nunca|nadie|sin)(?!\p{L})[^.?!]*$/iu,
};

/** The topics that a text asks about, `topic at`. */
function asksFor(at: string, text: string, locale: Locale): readonly string[] {
  return Object.entries(FORBIDDEN).flatMap(([topic, words]) => {
    const hits = [...text.matchAll(new RegExp(words[locale], "giu"))];
    return hits.some(({ index }) => !WARNS[locale].test(text.slice(0, index))) ? [`${topic} ${at}`] : [];
  });
}

/** The topics that a key or the name of a control stands for. */
function standsFor(key: string): readonly string[] {
  return Object.entries(FORBIDDEN).flatMap(([topic, words]) =>
    words.key.test(key) ? [`${topic} ${key}`] : [],
  );
}

/** Every key and every text of a document. */
function walk(value: unknown): { readonly keys: readonly string[]; readonly texts: readonly string[] } {
  if (typeof value === "string") return { keys: [], texts: [value] };
  if (typeof value !== "object" || value === null) return { keys: [], texts: [] };
  const below = Object.entries(value).map(([key, each]) => ({ key, ...walk(each) }));
  const own = Array.isArray(value) ? [] : Object.keys(value);
  return { keys: [...own, ...below.flatMap(({ keys }) => keys)], texts: below.flatMap(({ texts }) => texts) };
}

/** An article informs and has no box; what is asked stands in the messages and the questions. */
const isAsked = ({ page }: PublicText) => !page.startsWith("guidance/") && page !== "offenses";

/** The names of controls that a public page draws without the list of questions. */
function drawnByHand(): readonly string[] {
  const sources = sourceTexts(join(import.meta.dirname, "../.."), [
    "app/[locale]",
    "app/_intake",
    "app/_public",
  ]);
  return sources.flatMap((text) => [...text.matchAll(/\bname="([^"]+)"/gu)].map(([, name = ""]) => name));
}

async function everything(): Promise<readonly string[]> {
  const rendered = await Promise.all(
    LOCALES.map(async (locale) =>
      (await publicTexts(locale)).filter(isAsked).flatMap(({ at, text }) => asksFor(at, text, locale)),
    ),
  );
  const api = walk(openApi("https://example.com", "1"));
  const keys = [...QUESTIONS.map(({ key }) => key), ...api.keys, ...drawnByHand()];
  const described = api.texts.flatMap((text) => asksFor(`openapi: ${text}`, text, "en"));
  return [...new Set([...rendered.flat(), ...described, ...keys.flatMap(standsFor)])];
}

describe("what is never asked", () => {
  it("is on no page, in no path and not in the API", async () => {
    const found = await everything();
    expect(found.filter((each) => !Object.hasOwn(ALLOWED, each))).toEqual([]);
    expect(Object.keys(ALLOWED).filter((each) => !found.includes(each))).toEqual([]);
  });

  it.each([
    ["story", "What happened that night?", "¿Qué pasó esa noche?"],
    ["guilt", "Are you guilty?", "¿Es usted culpable?"],
    ["evidence", "Where is the gun now?", "¿Dónde está el arma ahora?"],
    ["saidToPolice", "What did you tell the police?", "¿Qué le dijo a la policía?"],
    ["plea", "How do you want to plead?", "¿Cómo quiere declararse?"],
    ["immigration", "What is your immigration status?", "¿Cuál es su estatus migratorio?"],
    ["numbers", "What is your driver license number?", "¿Cuál es el número de su licencia?"],
    ["passwords", "What is the passcode of the phone?", "¿Cuál es la contraseña del teléfono?"],
    ["informants", "Who is the informant?", "¿Quién es el informante?"],
    ["medical", "Which medicine do you take?", "¿Qué medicina toma usted?"],
    ["victimContact", "What is the phone number of the victim?", "¿Cuál es el teléfono de la víctima?"],
    ["messages", "Have you talked with that person since?", "¿Ha hablado con esa persona desde entonces?"],
    [
      "witnesses",
      "What are the names of the witnesses?",
      "¿Cómo se llaman los testigos? Escriba el nombre del testigo.",
    ],
    ["money", "How much can you pay?", "¿Cuánto puede pagar?"],
  ])("would be found: %s", (topic, english, spanish) => {
    expect(asksFor("here", english, "en")).toContain(`${topic} here`);
    expect(asksFor("here", spanish, "es")).toContain(`${topic} here`);
  });

  it("is not found in a sentence that says not to, and is found after one", () => {
    expect(asksFor("here", "Please do not tell us what happened.", "en")).toEqual([]);
    expect(asksFor("here", "Do not worry. Tell us what happened.", "en")).toEqual(["story here"]);
    expect(asksFor("here", "Por favor, no nos cuente lo que pasó.", "es")).toEqual([]);
    expect(asksFor("here", "Aquí no hay prisa. Cuéntenos lo que pasó.", "es")).toEqual(["story here"]);
  });

  it("would be found by the name of a control", () => {
    const planted = [
      "avPhone",
      "accountNumber",
      "story",
      "ssn",
      "immigrationStatus",
      "witnessName",
      "weaponOwned",
    ];
    expect(planted.filter((key) => standsFor(key).length === 0)).toEqual([]);
  });

  it("fits into no box: free text is one short line, and only court papers are taken", () => {
    const long = QUESTIONS.filter((question) => question.type === "text" && question.text.max > 280);
    const files = QUESTIONS.filter(({ type }) => type === "file");
    expect([...long, ...files].map(({ key }) => key)).toEqual(["bondAmount", "courtPapers"]);
  });
});
