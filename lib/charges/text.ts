/** Words that say nothing about which charge it is; papers use or leave them at will. */
const FILLERS = new Set(
  "a an and by charge charged charges count counts degree deg degrees for in into of on or the to unl unlawful unlawfully with".split(
    " ",
  ),
);

/** How papers, jail lists and people write the words of the pack. Each word becomes the words at its right. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    first: "1",
    "1st": "1",
    i: "1",
    one: "1",
    second: "2",
    "2nd": "2",
    ii: "2",
    two: "2",
    third: "3",
    "3rd": "3",
    iii: "3",
    three: "3",
    fourth: "4",
    "4th": "4",
    iv: "4",
    four: "4",
    dv: "domestic violence",
    dom: "domestic",
    viol: "violence",
    agg: "aggravated",
    aggr: "aggravated",
    att: "attempted",
    attempt: "attempted",
    attempting: "attempted",
    aslt: "assault",
    burg: "burglary",
    rob: "robbery",
    crim: "criminal",
    cs: "controlled substance",
    dist: "distribution",
    forg: "forgery",
    harass: "harassment",
    harassing: "harassment",
    intox: "intoxication",
    marihuana: "marijuana",
    misch: "mischief",
    poss: "possession",
    possessing: "possession",
    prop: "property",
    susp: "suspended",
    sub: "substance",
    tres: "trespass",
    trespassing: "trespass",
    trespasses: "trespass",
    veh: "vehicle",
    licence: "license",
  }).map(([from, to]) => [from, to.split(" ")]),
);

/**
 * The words that decide which charge a text names, in order and in one spelling: lower case, without
 * accents, punctuation and fillers, degrees as single digits ("Theft of Prop. 1st Degree" and "theft of
 * property I" are both `theft property 1`). "DV3" and "TOP1" are split before the digit, "D.U.I." is one word.
 */
export function chargeWords(text: string): string[] {
  const plain = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/['’]/g, "")
    .replace(/(?<![a-z])(?:[a-z]\.){2,}/g, (initials) => initials.replaceAll(".", ""))
    .replace(/(?<=[a-z]{2})(?=\d)/g, " ");
  const words = plain.match(/[a-z0-9]+/g) ?? [];
  return words.flatMap((word) => SPELLINGS.get(word) ?? [word]).filter((word) => !FILLERS.has(word));
}
