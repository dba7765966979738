import type { Answers, Situation } from "@/lib/intake/answers";
import { reach } from "@/lib/intake/reach";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { factsOf } from "@/lib/leads/facts";
import { isBetweenFamily } from "@/lib/triage/own-days";

/**
 * How much a page of the form says about lines that help: all of them to families, and where the case is, or may be,
 * one between family or partners; else the three that every page has.
 */
export function helpOn(answers: Answers, situation: Situation, at: Date): "all" | "short" {
  if ((answers.role ?? situation.door) === "family") return "all";
  const facts = factsOf(reach(answers, situation, ["core"]).answers, at);
  return isBetweenFamily(facts, at, { pack: alabama(), holidays: [] }) ? "all" : "short";
}
