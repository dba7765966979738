import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { StoredAnswers } from "@/lib/leads/answers";
import { factsOf } from "@/lib/leads/facts";
import { assess } from "@/lib/triage/assess";
import { LABELS } from "@/lib/triage/labels";
import { placeOf } from "@/lib/triage/order";
import { RULES_VERSION } from "@/lib/triage/rules";
import type { Lane } from "@/lib/triage/terms";

/** The columns of a lead that say where it stands in the list and why. */
export interface Order {
  readonly lane: Lane;
  readonly laneRank: number;
  readonly decideBy: Date;
  readonly kindRank: number;
  /** The deciding one first; `at` as an ISO instant. */
  readonly reasons: { rule: string; label: string; at?: string }[];
  readonly labels: string[];
  readonly pagesAtNight: boolean;
  readonly changesAt: Date | null;
  readonly rulesVersion: string;
}

/** Labels that come from a sealed answer: they may not stand in a plain column. */
const SEALED_LABELS: ReadonlySet<string> = new Set(
  Object.values(LABELS)
    .filter(({ sealed }) => sealed)
    .map(({ label }) => label),
);

/** Changes with the rules and with the state pack: both move leads. */
export function currentRules(): string {
  const { state, compiledOn } = alabama();
  return `${RULES_VERSION} ${state} ${compiledOn}`;
}

/**
 * Where a lead with these answers stands at a moment; null when the practice may not act for this person at all.
 * @param holidays days on which the practice does not work, see lib/practice/holidays.ts
 */
export function orderOf(
  answers: StoredAnswers,
  receivedAt: Date,
  at: Date,
  holidays: readonly string[],
): Order | null {
  const assessment = assess(factsOf(answers, receivedAt), at, { pack: alabama(), holidays });
  if (assessment.lane === null) return null;
  const { laneRank, kindRank } = placeOf(assessment, receivedAt);
  const { lane, decideBy, reasons, labels, pagesAtNight, changesAt } = assessment;
  return {
    ...{ lane, laneRank, decideBy, kindRank, pagesAtNight, changesAt },
    reasons: reasons.map(({ rule, label, at: when }) => ({
      ...{ rule, label },
      ...(when === undefined ? {} : { at: when.toISOString() }),
    })),
    labels: labels.filter((label) => !SEALED_LABELS.has(label)),
    rulesVersion: currentRules(),
  };
}
