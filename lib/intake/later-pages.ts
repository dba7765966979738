import type { Answers, Situation } from "./answers";
import { flagHolds, mainPath } from "./conditions";
import type { Page } from "./pages";
import type { Phase } from "./question";
import { isAnswered, reach } from "./reach";

/** Pages after Send, when nothing makes one of them more pressing. */
const LATER_ORDER: Readonly<Record<"more" | "second", readonly string[]>> = {
  more: [
    "contact",
    "names",
    "person",
    "jail",
    "arrest",
    "bond",
    "charges",
    "court",
    "license",
    "orders",
    "police",
    "deadlines",
    "papers",
  ],
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

function pressingPages(answers: Answers, situation: Situation): readonly string[] {
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
