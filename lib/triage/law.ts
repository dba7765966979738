import type { StatePack } from "@/lib/jurisdictions/schema";
import type { RuleId } from "./rules";

type ClockKey = keyof StatePack["triage"];

/** The numbers of the law that a rule may count with. Which of several it was would tell an answer. */
const CLOCKS: Readonly<Partial<Record<RuleId, readonly ClockKey[]>>> = {
  T01: ["domesticViolenceAppearance", "arrestWithoutWarrant", "arrestOnWarrant"],
  T02: ["domesticViolenceAppearance", "arrestWithoutWarrant", "arrestOnWarrant"],
  T07: ["juvenileDetentionHearing"],
  T14: ["duiHearingRequest"],
  T15: ["preliminaryHearingDemand"],
  T16: ["municipalOrDistrictAppeal"],
  T17: ["newTrialMotion"],
  T18: ["protectionOrderHearing"],
};

/** The clocks behind a rule, to show their statutes beside what is due; none for a rule of the practice's own order. */
export function lawBehind(rule: RuleId, pack: StatePack): StatePack["triage"][ClockKey][] {
  return (CLOCKS[rule] ?? []).map((key) => pack.triage[key]);
}
