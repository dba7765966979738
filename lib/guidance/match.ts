import type { Article } from "@/lib/guidance/article";
import { articleBySlug } from "@/lib/guidance/catalog";

/** What of somebody's answers decides what they are given to read. Nothing here is a name or a fact of the case. */
export interface ReaderFacts {
  /** Somebody else asks for the accused */
  readonly family: boolean;
  readonly inJail: boolean;
  /** Of the question `stage`; null when it was not asked */
  readonly stage: string | null;
  /** Groups of the state pack that the charges name (`dui`, `theft` …) */
  readonly groups: ReadonlySet<string>;
  /** The accused is under 18, or may be */
  readonly maybeMinor: boolean;
  /** A case between family or partners, by a charge, a relation or an order */
  readonly domestic: boolean;
  /** The person named as the victim is a spouse */
  readonly spouse: boolean;
  /** A rule about contact is in force, or likely */
  readonly contactBarred: boolean;
  /** A protection order was served or heard of */
  readonly order: boolean;
  /** Any rule of a bond was ticked */
  readonly bondRules: boolean;
  /** Somebody is named as the victim */
  readonly victim: boolean;
  /** The same person is named as the victim and as charged */
  readonly bothCharged: boolean;
  readonly missedCourt: boolean;
  /** Hired or appointed */
  readonly hasLawyer: boolean;
  /** A last day to appeal, to move for a new trial or to demand a hearing is running */
  readonly clockRuns: boolean;
}

/** What to do and what to leave until somebody has called; each is a sentence of the messages. */
export const DOS = ["goToCourt", "silent", "keepLawyer"] as const;
export const DONTS = ["contact", "link", "post", "pay", "familyTold"] as const;
export type Do = (typeof DOS)[number];
export type Dont = (typeof DONTS)[number];

export interface Matched {
  /** Two to four, the most pressing first */
  readonly articles: readonly Article[];
  readonly dos: readonly Do[];
  readonly donts: readonly Dont[];
}

type Rule = readonly [slug: string, applies: (facts: ReaderFacts) => boolean];

const isStage =
  (...stages: readonly string[]) =>
  ({ stage }: ReaderFacts) =>
    stage !== null && stages.includes(stage);
const names =
  (...groups: readonly string[]) =>
  (facts: ReaderFacts) =>
    groups.some((group) => facts.groups.has(group));

/** The order is what presses most: liberty, a day that runs out, contact, then what to understand. */
const RULES: readonly Rule[] = [
  ["my-child-was-arrested", ({ family, maybeMinor }) => family && maybeMinor],
  ["first-72-hours", ({ family, inJail }) => family && inJail],
  ["served-with-a-protection-order", ({ order }) => order],
  ["dui-and-the-license", names("dui")],
  ["court-dates", ({ missedCourt }) => missedCourt],
  ["police-want-to-talk", isStage("investigated", "warrant")],
  ["both-arrested", ({ bothCharged }) => bothCharged],
  ["two-clocks", (facts) => facts.clockRuns || isStage("convicted", "appeal")(facts)],
  ["probation", (facts) => isStage("probation")(facts) || names("probation")(facts)],
  ["no-contact", ({ contactBarred, domestic }) => contactBarred || domestic],
  ["jail-calls-and-posts", ({ inJail }) => inJail],
  ["first-appearance-and-a-lawyer", ({ inJail, hasLawyer }) => inJail && !hasLawyer],
  ["expungement", isStage("closed")],
  ["how-a-case-ends", isStage("closed")],
  ["can-the-victim-drop-the-charges", ({ victim, domestic }) => victim || domestic],
  ["paying-back", names("theft", "fraud", "property")],
  ["spouses", ({ spouse }) => spouse],
  ["bond-and-its-conditions", ({ bondRules }) => bondRules],
  ["home-children-belongings", ({ domestic, contactBarred }) => domestic && contactBarred],
  ["someone-signed-a-warrant", ({ stage, victim }) => victim && stage === "warrant"],
];

/** What fits everybody whose case is open; so two are always there. */
const ALWAYS = ["court-dates", "first-appearance-and-a-lawyer", "can-the-victim-drop-the-charges"];

const MOST = 4;
const LEAST = 2;

/**
 * What to read and what to do and leave, from what somebody answered. Pure: the same facts give the same, so that
 * what was shown can be said again.
 */
export function matchGuidance(facts: ReaderFacts): Matched {
  const fitting = RULES.filter(([, applies]) => applies(facts)).map(([slug]) => slug);
  const filled = [...new Set([...fitting, ...ALWAYS])].slice(0, Math.max(LEAST, fitting.length));
  return {
    articles: filled.flatMap((slug) => articleBySlug(slug) ?? []).slice(0, MOST),
    ...{ dos: dosFor(facts), donts: dontsFor(facts) },
  };
}

function dosFor({ family, inJail, hasLawyer, stage }: ReaderFacts): readonly Do[] {
  const wanted: Readonly<Record<Do, boolean>> = {
    goToCourt: stage !== "closed",
    // Somebody in jail is told so at length, above the list.
    silent: !family && !inJail && stage !== "closed",
    keepLawyer: hasLawyer,
  };
  return DOS.filter((key) => wanted[key]);
}

function dontsFor({ family, groups }: ReaderFacts): readonly Dont[] {
  const wanted: Readonly<Record<Dont, boolean>> = {
    // Always: the short ways do not ask whether somebody is named as the victim, and a message is the costly mistake.
    ...{ contact: true, link: true, post: true },
    pay: ["theft", "fraud", "property"].some((group) => groups.has(group)),
    familyTold: family,
  };
  return DONTS.filter((key) => wanted[key]);
}
