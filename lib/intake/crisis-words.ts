/** Words of somebody who may be in danger from themselves, as people write them in a hurry: without accents. */
const WORDS =
  /\bsuicid|\bself harm|\b(?:kill|hurt|harm|hang|shoot|cut)(?:ing)? (?:my|him|her|your|them)sel(?:f|ves)\b|\b(?:end|ending|take|taking) (?:my|his|her|their) (?:own )?life\b|\b(?:want|wants|going|wanted) to die\b|\bno reason to live\b|\b(?:matar|ahorcar|colgar|cortar)(?:me|se)\b|\b(?:hacer|haciendo)(?:me|se) dano\b|\bquitar(?:me|se) la vida\b|\bacabar con (?:mi|su) vida\b|\bquier[oe] morir|\bno quier[oe] (?:seguir )?viv/u;

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
