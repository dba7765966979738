import type { Assessment } from "./assess";
import { RULES } from "./rules";
import { KINDS, LANES } from "./terms";

/** What the list is sorted by, in this order, each ascending. Stored with the lead as plain columns. */
export type ListPlace = { laneRank: number; decideBy: Date; kindRank: number; receivedAt: Date };

/**
 * The place of a lead in the list. In SQL the same order is
 * `order by lane_rank, decide_by, kind_rank, received_at, id`: nothing is compared that is not stored, so a
 * signed cursor of these five pages through it.
 */
export function placeOf(assessment: Assessment, receivedAt: Date): ListPlace {
  const [deciding] = assessment.reasons;
  return {
    laneRank: LANES.indexOf(assessment.lane),
    decideBy: assessment.decideBy,
    kindRank: KINDS.indexOf(deciding ? RULES[deciding.rule].kind : "other"),
    receivedAt,
  };
}

/** Lane, then what is due first, then liberty before court before license before other, then the older lead. */
export function comparePlaces(a: ListPlace, b: ListPlace): number {
  return (
    a.laneRank - b.laneRank ||
    a.decideBy.getTime() - b.decideBy.getTime() ||
    a.kindRank - b.kindRank ||
    a.receivedAt.getTime() - b.receivedAt.getTime()
  );
}
