/** Beginnings of what people write, in a hurry and so without accents and signs. Each stands at the start of a word. */
const ENGLISH = [
  "su+i?[cs]id",
  "self ?(?:harm|injur)",
  "unaliv",
  "(?:kill|hurt|harm|hang|shoot|cut|stab|drown|poison|starve)(?:s|ed|t?ing)? (?:my|him|her|your|them) ?sel(?:f|ves)\\b",
  "(?:hung|shot|hanged) (?:my|him|her|them) ?sel(?:f|ves)\\b",
  "(?:slit|slash|cut)(?:s|t?ing|ed)? (?:my|his|her|their) wrist",
  "(?:end|ends|ended|ending|take|takes|took|taking) (?:my|his|her|their) (?:own )?li(?:f|v)e",
  "end(?:ing)? it all\\b",
  "(?:want|wants|wanted|wanting|going|tried|trying|ready|wish|wishes|rather) (?:to )?die\\b",
  "wanna die\\b",
  "feel(?:s|ing)? like dying",
  "wish(?:es|ed)? (?:i|he|she|they|to) (?:was|were|be) dead",
  "(?:rather be|better off|better) dead\\b",
  "better off without (?:me|him|her|them)\\b",
  "(?:no|any) reason to live",
  "nothing (?:left )?to live for",
  "not worth living",
  "tired of (?:living|life|being alive)",
  "(?:don ?t|do not|doesn ?t|does not|didn ?t|did not|no longer) (?:want|wants|wanted) to (?:live|be alive|go on|wake up|be here)",
  "(?:can ?t|can ?not|could ?n ?t) (?:take|stand) (?:it|this) (?:any ?more|any ?longer)",
  "(?:can ?t|can ?not) go on\\b",
  "jump(?:ed|ing)? (?:off|from|in front)\\b",
];
const SPANISH = [
  "autolesi",
  "(?:matar|ahorcar|colgar|cortar|lastimar|envenenar)(?:me|se|nos)\\b",
  "(?:aventar|lanzar|tirar)(?:me|se) (?:del?|desde)\\b",
  "(?:me|se) (?:quier[oea]\\w*|queria|voy a|va a|intento|trato de) (?:matar|morir|ahorcar|colgar|cortar|lastimar|hacer dano)",
  "me (?:mato|quiero ir de este mundo)\\b",
  "(?:hacer|haciendo)(?:me|se) dano",
  "(?:me|se) (?:hago|hace|hizo|hice|hacia) dano",
  "(?:quitar(?:me|se|le)|(?:me|se) (?:quito|quita|quiero quitar|quiere quitar|va a quitar|voy a quitar)) la vida",
  "(?:acabar|terminar|acabo|termino) con (?:mi|su) (?:propia )?vida",
  "(?:acabar|terminar) con todo\\b",
  "contra (?:mi|su propia) vida",
  "(?:quier[oe]|queria|quisiera|dese[oa]|prefier[oe]|ganas de|preferiria) (?:estar )?(?:morir|muert[oa])",
  "mejor (?:estar )?muert[oa]\\b",
  "(?:no|sin) (?:\\w+ )?(?:ganas|razon|razones|motivos?) (?:de|para) (?:seguir )?vivir",
  "no (?:quier[oe]|queria|dese[oa]) (?:seguir |ya )?(?:viv|estar aqui|despertar)",
  "no (?:vale la pena|tiene sentido) (?:seguir )?vivir",
  "cansad[oa] de (?:la vida|vivir)",
  "no (?:lo )?(?:pued[oe]|aguant[oa]|soport[oa]) mas\\b",
];
const WORDS = new RegExp(`\\b(?:${[...ENGLISH, ...SPANISH].join("|")})`, "u");

/**
 * Whether something that was typed speaks of suicide or of hurting oneself. It decides nothing and is stored nowhere:
 * the page says then whom to call, and the form goes on. A word that means something else costs nobody anything.
 * @param typed answers or controls, however deep
 */
export function speaksOfSelfHarm(typed: unknown): boolean {
  if (typeof typed === "string") return WORDS.test(plain(typed));
  if (typeof typed !== "object" || typed === null) return false;
  return Object.values(typed).some(speaksOfSelfHarm);
}

function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z]+/gu, " ");
}
