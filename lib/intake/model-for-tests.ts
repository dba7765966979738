import type { Branch } from "./branches-for-tests";

/**
 * The intake once more and much smaller: which questions stand on which page, as the contract tells it, without the
 * list of questions, its conditions or the reading of forms. What it says is compared with what the intake does.
 */

/** The door of the home page; null for somebody who came by none. */
export type Door = "accused" | "family" | null;

/** What was accepted, by question; a word that stands for the answer. */
export type Given = Readonly<Record<string, string>>;

export interface ModelPage {
  readonly page: string;
  readonly required: readonly string[];
  readonly optional: readonly string[];
}

type Keys = readonly (string | false)[];

function modelPage(page: string, required: Keys, optional: Keys = []): ModelPage {
  const real = (keys: Keys) => keys.filter((key) => key !== false);
  return { page, required: real(required), optional: real(optional) };
}

/** The pages before Send of somebody who gave these answers. */
export function pagesOf(given: Given, door: Door): readonly ModelPage[] {
  const family = (door ?? given.role) === "family";
  const start = [
    ...(door === null ? [modelPage("who", ["role"])] : []),
    modelPage("custody", ["custody", "placeState"]),
  ];
  const held = given.custody === "yes" || given.custody === "unknown";
  return [...start, ...(held ? heldPages(given, family) : freePages(given, family))];
}

function heldPages(given: Given, family: boolean): readonly ModelPage[] {
  const county = given.placeState !== "federal" && given.jail !== "Mobile Metro Jail";
  return [
    modelPage("notices", []),
    modelPage("person", [family && "accusedName", "accusedBirthYear", "jail", county && "placeCounty"]),
    modelPage("you", [...youKeys(family), "phone", "phone" in given && "safeVoicemail"]),
    modelPage("case", ["arrestAt", "charges", "nextCourtAt", "hasLawyer"]),
  ];
}

const youKeys = (family: boolean): Keys => [
  "submitterName",
  ...(family ? ["submitterRelation", "isNamedVictim"] : []),
];

function freePages(given: Given, family: boolean): readonly ModelPage[] {
  const { stage = "" } = given;
  const investigated = stage === "investigated";
  const wanted = stage === "warrant";
  const arrested = ["released", "indicted", "unknown"].includes(stage);
  const dui = investigated ? "none" : given.charges;
  const driving = (dui === "some" || dui === "only") && !family;
  const lawyer = ["hasLawyer", given.hasLawyer === "appointed" && "lawyerName"];
  // Nobody was hurt by driving alone: then nobody is asked who was.
  const victims = !(driving && dui === "only" && given.injury === "no");
  const partner = victims && given.allegedVictims === "dating";
  const court = [stage === "convicted" && "convictionDate", ...(stage === "closed" ? [] : dateKeys(given))];
  const guardian = guardianKeys(given, family);
  const pages: readonly (ModelPage | false)[] = [
    modelPage("stage", ["stage", given.placeState !== "federal" && "placeCounty"]),
    modelPage("notices", []),
    modelPage("you", [...youKeys(family), ...reachKeys(given)], ["phone", "email"]),
    family && modelPage("person", ["accusedName", "accusedBirthYear", "accusedKnows"], guardian),
    (investigated || wanted) &&
      modelPage("police", [
        "policeContact",
        given.policeContact === "yes" && "policeContactAt",
        ...(investigated ? lawyer : []),
      ]),
    !investigated && modelPage("court", [...court, ...lawyer]),
    !investigated && modelPage("charges", ["charges", "courtName"]),
    (arrested || stage === "citation") &&
      modelPage("arrest", ["arrestAt", arrested && !family && "bondConditions"]),
    driving &&
      modelPage("license", [
        "duiNotice",
        given.duiNotice === "yes" && "duiNoticeDate",
        dui === "only" && "injury",
        "cdl",
      ]),
    modelPage(
      "names",
      [victims && "allegedVictims", "coDefendants", !family && "accusedBirthYear"],
      family ? [] : guardian,
    ),
    partner &&
      !driving &&
      !family &&
      modelPage("orders", [
        "poExists",
        (given.poExists === "served" || given.poExists === "heardOf") && "poHearingAt",
      ]),
    modelPage("check", []),
  ];
  return pages.filter((page) => page !== false);
}

function dateKeys({ nextCourtAt }: Given): Keys {
  const dated = nextCourtAt === "past" || nextCourtAt === "future";
  return ["nextCourtAt", nextCourtAt === "past" && "didYouGo", dated && "nextCourtSource"];
}

/** One of the two is enough; each has a rule of its own. */
function reachKeys(given: Given): Keys {
  const [phone, email] = ["phone" in given, "email" in given];
  return [!email && "phone", !phone && "email", phone && "safeVoicemail", email && "safeEmail"];
}

function guardianKeys({ accusedBirthYear, submitterRelation, ...given }: Given, family: boolean): Keys {
  const young = accusedBirthYear === "2009" && !(family && submitterRelation === "parent");
  return young ? ["guardianName", "guardianName" in given && "guardianPhone"] : [];
}

/** Every question that may stand on a page, whatever the answers. */
const PAGE_KEYS: Readonly<Record<string, readonly string[]>> = {
  who: ["role"],
  custody: ["custody", "placeState"],
  stage: ["stage", "placeCounty"],
  you: [
    ...["submitterName", "submitterRelation", "isNamedVictim"],
    ...["phone", "safeVoicemail", "email", "safeEmail"],
  ],
  person: [
    ...["accusedName", "accusedBirthYear", "accusedKnows"],
    ...["guardianName", "guardianPhone", "jail", "placeCounty"],
  ],
  police: ["policeContact", "policeContactAt", "hasLawyer", "lawyerName"],
  court: ["convictionDate", "nextCourtAt", "didYouGo", "nextCourtSource", "hasLawyer", "lawyerName"],
  charges: ["charges", "courtName"],
  arrest: ["arrestAt", "bondConditions"],
  license: ["duiNotice", "duiNoticeDate", "injury", "cdl"],
  names: ["allegedVictims", "coDefendants", "accusedBirthYear", "guardianName", "guardianPhone"],
  orders: ["poExists", "poHearingAt"],
  case: ["arrestAt", "charges", "nextCourtAt", "hasLawyer"],
};

/** What the post of a whole plan says, by question. */
export function saidBy(branch: Branch): Given {
  const { role, custody, placeState, stage, dui, injury, hasLawyer, policeContact, poExists } = branch;
  const byMail = branch.email && custody === "no";
  const always = [
    ...["submitterName", "isNamedVictim", "accusedName", "accusedKnows", "policeContactAt", "convictionDate"],
    ...["nextCourtSource", "didYouGo", "lawyerName", "courtName", "arrestAt", "bondConditions", "duiNotice"],
    ...["cdl", "coDefendants", "guardianName", "guardianPhone", "poHearingAt", "placeCounty"],
    ...(byMail ? ["email", "safeEmail"] : ["phone", "safeVoicemail"]),
  ];
  return {
    ...Object.fromEntries(always.map((key) => [key, "given"])),
    ...{ role, custody, placeState, stage, charges: dui, injury, hasLawyer, policeContact, poExists },
    ...{ submitterRelation: branch.submitterRelation, allegedVictims: branch.relation || "none" },
    ...{ accusedBirthYear: branch.birthYear || "unknown", jail: branch.jail || "unknown" },
    nextCourtAt: branch.court,
  };
}

/** What counts after a page was continued with these words, and whether the page was accepted. */
export function continued(
  given: Given,
  page: string,
  said: Given,
  door: Door,
): { readonly given: Given; readonly accepted: boolean } {
  const possible = PAGE_KEYS[page] ?? [];
  const others = without(given, asksOn(page, given, door));
  const tried = { ...others, ...only(said, possible) };
  const asks = pagesOf(tried, door).find((each) => each.page === page);
  const accepted = asks?.required.every((key) => possible.includes(key) && key in said) === true;
  return accepted
    ? { given: { ...others, ...only(said, asksOn(page, tried, door)) }, accepted }
    : { given: others, accepted };
}

function asksOn(page: string, given: Given, door: Door): readonly string[] {
  const asks = pagesOf(given, door).find((each) => each.page === page);
  return asks === undefined ? [] : [...asks.required, ...asks.optional];
}

/** The first page that still misses something; null when everything may be sent. */
export function openIn(given: Given, door: Door, acknowledged: boolean): string | null {
  const open = pagesOf(given, door).find(({ page, required }) =>
    page === "notices" ? !acknowledged : required.some((key) => !(key in given)),
  );
  return open?.page ?? null;
}

/** What is stored when it is sent, by question. */
export function storedBy(given: Given, door: Door): readonly string[] {
  const asked = pagesOf(given, door).flatMap(({ required, optional }) => [...required, ...optional]);
  const kept = asked.filter((key) => key in given);
  return [...new Set([...kept, ...(door === null ? [] : ["role"]), "language"])].sort();
}

function without(given: Given, keys: readonly string[]): Given {
  return Object.fromEntries(Object.entries(given).filter(([key]) => !keys.includes(key)));
}

function only(given: Given, keys: readonly string[]): Given {
  return Object.fromEntries(Object.entries(given).filter(([key]) => keys.includes(key)));
}
