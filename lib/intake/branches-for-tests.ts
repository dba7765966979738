import fc from "fast-check";
import { dateControls, PLAN, type Plan, victims } from "./journey-for-tests";

export const STAGES = [
  "investigated",
  "warrant",
  "citation",
  "released",
  "indicted",
  "convicted",
  "probation",
  "appeal",
  "closed",
  "unknown",
] as const;

/** The answers that decide which pages there are and what stands on them. */
export const BRANCHES = {
  role: fc.constantFrom("accused", "family"),
  door: fc.boolean(),
  custody: fc.constantFrom("yes", "no", "unknown"),
  placeState: fc.constantFrom("AL", "federal", "unknown"),
  stage: fc.constantFrom(...STAGES),
  dui: fc.constantFrom("none", "some", "only"),
  relation: fc.constantFrom("", "dating", "officer", "unknown"),
  injury: fc.constantFrom("yes", "no", "unknown"),
  email: fc.boolean(),
  birthYear: fc.constantFrom("1990", "2009", ""),
  court: fc.constantFrom("future", "past", "none", "missed", "unknown"),
  hasLawyer: fc.constantFrom("none", "appointed", "unknown"),
  policeContact: fc.constantFrom("yes", "no", "unknown"),
  poExists: fc.constantFrom("no", "served", "heardOf", "unknown"),
  jail: fc.constantFrom("Mobile Metro Jail", "Another jail", ""),
  submitterRelation: fc.constantFrom("parent", "friend"),
};

export type Branch = {
  [Name in keyof typeof BRANCHES]: (typeof BRANCHES)[Name] extends fc.Arbitrary<infer T> ? T : never;
};

/** The answers of a branch as the controls of the pages, with an answer to everything else. */
export function planOf(branch: Branch): Plan {
  const { role, custody, placeState, stage, injury, hasLawyer, policeContact, poExists } = branch;
  const plain = { role, custody, placeState, stage, injury, hasLawyer, policeContact, poExists };
  const dated = branch.court === "future" || branch.court === "past";
  const month = branch.court === "future" ? "12" : "11";
  const day = branch.court === "future" ? "20" : "2";
  return {
    ...PLAN,
    ...plain,
    submitterRelation: branch.submitterRelation,
    ...(branch.email && custody === "no"
      ? { phone: undefined, email: "pat@example.com", safeEmail: "no" }
      : {}),
    accusedBirthYear: branch.birthYear,
    accusedBirthYearAnswer: branch.birthYear === "" ? "unknown" : undefined,
    jail: branch.jail,
    jailAnswer: branch.jail === "" ? "unknown" : undefined,
    ...(dated ? dateControls("nextCourtAt", month, day, "2026") : dateControls("nextCourtAt", "", "", "")),
    "nextCourtAt[time]": undefined,
    "nextCourtAt[certainty]": dated ? "about" : branch.court,
    "charges[0][duiRelated]": branch.dui === "none" ? undefined : "yes",
    "charges[1][chargeText]": branch.dui === "some" ? "Disorderly conduct" : undefined,
    ...(branch.relation === "" ? {} : victims({ name: "Kim Example", avRelation: branch.relation })),
  };
}
