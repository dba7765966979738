import type { Situation } from "./situation";

/**
 * What staff must see beside the reasons; none of it moves a lead. `sealed`: the answer behind it is highly
 * sensitive, so the label belongs to the shape after clearance only.
 */
export const LABELS = {
  waits: { label: "waits for their call", sealed: false },
  // A label of its own: that no channel is safe can rest on a sealed answer, that they call themselves does not.
  unreachable: { label: "no safe channel, waits for their call", sealed: true },
  represented: { label: "has a lawyer", sealed: false },
  seized: { label: "property seized", sealed: false },
  noContact: { label: "no-contact conditions unknown", sealed: true },
  interpreter: { label: "interpreter", sealed: false },
  accommodation: { label: "accommodation", sealed: true },
  license: { label: "commercial driver or professional license", sealed: false },
  accusedUnaware: { label: "the accused does not know of this request", sealed: false },
  immigration: { label: "wants to talk about immigration in person", sealed: true },
} as const satisfies Record<string, { label: string; sealed: boolean }>;

export type LabelKey = keyof typeof LABELS;
export type Label = (typeof LABELS)[LabelKey]["label"];

/** Relations of people who know each other: all but strangers, officers and businesses. */
const ACQUAINTED = [
  "spouse",
  "dating",
  "parentOrChild",
  "childInCommon",
  "livesTogether",
  "otherFamily",
  "acquaintance",
];

const HOLDS_FOR: Record<LabelKey, (s: Situation) => boolean> = {
  waits: ({ facts }) => facts.contactMethod === "iWillCall",
  unreachable: ({ facts }) => hasNoSafeChannel(facts),
  represented: ({ facts }) => facts.hasLawyer === "hired" || facts.hasLawyer === "appointed",
  seized: ({ facts }) => facts.seized === "yes",
  noContact: ({ facts }) => {
    const victims = Array.isArray(facts.allegedVictims) ? facts.allegedVictims : [];
    const isOpen = facts.bondConditions === undefined || facts.bondConditions.includes("unknown");
    return isOpen && victims.some((victim) => ACQUAINTED.includes(victim.avRelation ?? ""));
  },
  interpreter: ({ facts }) => (facts.talkLanguage ?? facts.language ?? "en") !== "en",
  accommodation: ({ facts }) =>
    facts.accessNeeds?.some((need) => !["none", "unknown"].includes(need)) ?? false,
  license: ({ facts }) =>
    facts.cdl === "yes" || (facts.workLicense?.includes("professionalLicense") ?? false),
  accusedUnaware: ({ facts }) => facts.role === "family" && facts.accusedKnows === "no",
  immigration: ({ facts }) => facts.immigrationTalk === "yes" || facts.immigrationTalk === "inPerson",
};

/** The labels of a lead, in a fixed order. */
export function labelsOf(situation: Situation): Label[] {
  const keys = Object.keys(LABELS) as LabelKey[];
  return keys.filter((key) => HOLDS_FOR[key](situation)).map((key) => LABELS[key].label);
}

/** A phone number was given to be called; an address only counts when writing to it is allowed. */
function hasNoSafeChannel({ phone, email, safeEmail }: Situation["facts"]): boolean {
  return phone === undefined && email !== undefined && safeEmail === "no";
}
