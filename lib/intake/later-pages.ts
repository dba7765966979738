import { type Answers, recordsOf, type Situation } from "./answers";
import { flagHolds, mainPath } from "./conditions";
import type { Page } from "./pages";
import type { Phase } from "./question";
import { findQuestion, type QuestionKey } from "./questions";
import { isAnswered, reach } from "./reach";

/** Every page after Send. The last one takes files and no answers, and has a form and a handler of its own. */
export const MORE_PAGES = [
  ...(["contact", "names", "person", "jail", "arrest", "bond", "charges", "court"] as const),
  ...(["license", "orders", "police", "deadlines", "papers"] as const),
];
export type MorePage = (typeof MORE_PAGES)[number];

/** Pages after Send, when nothing makes one of them more pressing. */
const LATER_ORDER: Readonly<Record<"more" | "second", readonly string[]>> = {
  more: MORE_PAGES,
  second: ["background", "supervision", "police", "evidence", "license", "life", "money", "goals"],
};

/**
 * The pages that are offered after Send (`more`) or after the conflict check (`second`), with what was not
 * answered before. On the express path the license, the names and the jail come first; for family out of jail the
 * license and the orders, when they apply.
 */
export function laterPages(
  phase: "more" | "second",
  answers: Answers,
  situation: Situation,
): readonly Page[] {
  const phases: readonly Phase[] = phase === "more" ? ["core", "more"] : ["core", "more", "second"];
  const reached = reach(answers, situation, phases);
  const open = reached.asked.filter(
    (each) => each.phase === phase && !isAnswered(each.question, reached.answers),
  );
  const pressing = phase === "more" ? pressingPages(reached.answers, situation) : [];
  const order = [...new Set([...pressing, ...LATER_ORDER[phase]])];
  return order
    .map((page) => ({
      page,
      keys: open.filter((each) => each.page === page).map((each) => each.question.key),
    }))
    .filter(({ keys }) => keys.length > 0);
}

/** A page of {@link MORE_PAGES} with the questions that can still be answered on it. */
export interface OpenPage {
  readonly page: MorePage;
  readonly keys: readonly QuestionKey[];
}

/**
 * The pages of `more` as they can be filled in now. Left out is what nobody could draw without showing an answer that
 * was sent: the connection of a person whose name is not asked any more, the numbers of charges that nobody named.
 */
export function openPages(answers: Answers, situation: Situation): readonly OpenPage[] {
  return laterPages("more", answers, situation).flatMap(({ page: name, keys }) => {
    const page = MORE_PAGES.find((each) => each === name);
    const left = keys.filter((key) => {
      const question = findQuestion(key);
      if (question === undefined) return false;
      if (question.group === "charges") return recordsOf(answers.charges).length > 0;
      return key !== "avRelation" || keys.includes("allegedVictims");
    });
    return page === undefined || left.length === 0 ? [] : [{ page, keys: left }];
  });
}

/** The pages that come first because something may run out. */
export function pressingPages(answers: Answers, situation: Situation): readonly string[] {
  switch (mainPath(answers, situation)) {
    case "custody":
      return flagHolds("dui", answers, situation) ? ["license", "names", "jail"] : ["names", "jail"];
    case "family":
      return [
        ...(flagHolds("dui", answers, situation) ? ["license"] : []),
        ...(flagHolds("dv", answers, situation) ? ["orders"] : []),
      ];
    default:
      return [];
  }
}
