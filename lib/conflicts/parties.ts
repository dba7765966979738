import { nameKeys } from "@/lib/conflicts/names";

/** What somebody who is named in a lead is to the case. */
export type PartyKind = "accused" | "submitter" | "allegedVictim" | "coDefendant" | "guardian" | "lawyer";

/** Somebody named in a lead, as a row of `parties` without its lead. */
export interface NamedParty {
  readonly kind: PartyKind;
  readonly position: number;
  /** Null for a person named as the victim: that name is sealed with the lead. */
  readonly name: string | null;
  readonly nameKeys: string[];
}

/** The questions whose answers name somebody, in the order in which the desk shows them. */
const NAMING: readonly { readonly kind: PartyKind; readonly keys: readonly string[] }[] = [
  { kind: "accused", keys: ["accusedName", "accusedAka"] },
  { kind: "submitter", keys: ["submitterName"] },
  { kind: "allegedVictim", keys: ["allegedVictims"] },
  { kind: "coDefendant", keys: ["coDefendants"] },
  { kind: "guardian", keys: ["guardianName"] },
  { kind: "lawyer", keys: ["lawyerName", "coDefendantLawyers"] },
];

/**
 * Everybody who is named in the answers of an intake. Somebody who writes for themselves is the accused and no
 * second party.
 * @param answers by the keys of the question list
 */
export function partiesOf(answers: Readonly<Record<string, unknown>>): NamedParty[] {
  return NAMING.flatMap(({ kind, keys }) => {
    if (kind === "submitter" && answers.role === "accused") return [];
    return keys
      .flatMap((key) => namesIn(answers[key]))
      .map((name, position) => ({
        ...{ kind, position, nameKeys: nameKeys(name) },
        name: kind === "allegedVictim" ? null : name,
      }));
  });
}

/** The names in an answer: a text, a list of texts or of records. `none` and `unknown` stand for no name. */
function namesIn(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(namesIn);
  if (typeof answer === "string") return answer === "unknown" || answer === "none" ? [] : [answer];
  return typeof answer === "object" && answer !== null && "name" in answer ? namesIn(answer.name) : [];
}
