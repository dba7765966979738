import fc from "fast-check";
import { expect, test } from "vitest";
import { type Answers, recordsOf, type Situation } from "./answers";
import { BRANCHES, type Branch, planOf } from "./branches-for-tests";
import { type Plan, pairsOf, SITUATION } from "./journey-for-tests";
import { continued, type Door, type Given, openIn, pagesOf, saidBy, storedBy } from "./model-for-tests";
import { canVisit, corePages, firstUnanswered, nextPage } from "./pages";
import { readPage } from "./schema";
import { reachableAnswers, withPage } from "./sent-answers";

// Walks through the pages in any order with any answers, forward, back, changing, sending things that are not ready,
// and compares each step with the small model. A failure prints its seed and the shortest walk that shows it.

/** What somebody does: a page is the open one, one before it, or any at all, also one that is not on the way. */
interface Act {
  readonly at: "open" | number;
  readonly branch: Branch;
  /** Leaves this control empty, which may be one that must be filled in */
  readonly leaves: string | null;
}

const PAGES = [
  ...(["who", "custody", "stage", "notices", "you", "person", "police", "court"] as const),
  ...(["charges", "arrest", "license", "names", "orders", "case", "check"] as const),
];

/** Somebody says mostly the same, and now and then something else. */
const WALKS = fc.record(BRANCHES).chain((usual) =>
  fc.record({
    door: fc.constantFrom<Door>("accused", "family", null),
    usual: fc.constant(usual),
    /** How many pages are continued one after the other before it becomes interesting */
    begun: fc.nat(11),
    acts: fc.array(
      fc.record<Act>({
        at: fc.oneof(
          { weight: 5, arbitrary: fc.constant("open" as const) },
          { weight: 2, arbitrary: fc.nat(PAGES.length - 1) },
        ),
        branch: fc.oneof(
          { weight: 3, arbitrary: fc.constant(usual) },
          { weight: 1, arbitrary: fc.record(BRANCHES) },
        ),
        leaves: fc.oneof(
          { weight: 9, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.constantFrom("submitterName", "hasLawyer", "cdl", "stage") },
        ),
      }),
      { minLength: 3, maxLength: 10 },
    ),
  }),
);

const GUARDIAN: Plan = { guardianName: "Alex Sample", guardianPhone: "205-555-0143" };

interface Standing {
  readonly answers: Answers;
  readonly given: Given;
  readonly acknowledged: boolean;
}

/** One post of a page as the server works it off, and as the model does. */
function step(before: Standing, page: string, act: Act, situation: Situation): Standing {
  const { answers, given, acknowledged } = before;
  const { door } = situation;
  if (!canVisit(page, answers, situation, acknowledged)) return before;
  if (page === "check") return before;
  if (page === "notices") return { ...before, acknowledged: true };
  const { leaves } = act;
  const plan = { ...planOf(act.branch), ...GUARDIAN, ...(leaves === null ? {} : { [leaves]: undefined }) };
  const { [leaves ?? ""]: _, ...said } = saidBy(act.branch);
  const wanted = continued(given, page, said, door);
  const reading = readPage(pairsOf(plan), page, answers, situation);
  expect(reading.ok, `${page}: ${JSON.stringify(reading)}`).toBe(wanted.accepted);
  const after = withPage(answers, page, reading.ok ? reading.answers : {}, situation);
  if (reading.ok) {
    const pages = pagesOf(wanted.given, door).map((each) => each.page);
    const next = pages[pages.indexOf(page) + 1];
    expect(nextPage(after, page, situation)).toEqual(next ? { to: "page", page: next } : { to: "send" });
  }
  return { answers: after, given: wanted.given, acknowledged };
}

/** Everything that the pages say about themselves is what the model says. */
function compare({ answers, given, acknowledged }: Standing, situation: Situation, at: number): void {
  const { door } = situation;
  const pages = pagesOf(given, door).map(({ page }) => page);
  const open = openIn(given, door, acknowledged);
  expect(corePages(answers, situation).map(({ page }) => page)).toEqual(pages);
  expect(firstUnanswered(answers, situation, acknowledged)).toBe(open);
  // The page behind the open one, and another each time: all of them would take most of the time.
  const end = pages.indexOf(open ?? "");
  for (const page of [pages[end + 1], PAGES[at % PAGES.length]]) {
    if (page === undefined) continue;
    const isOpen = pages.includes(page) && (open === null || pages.indexOf(page) <= pages.indexOf(open));
    expect(canVisit(page, answers, situation, acknowledged), page).toBe(isOpen);
  }
  const kept = reachableAnswers(answers, situation);
  expect(Object.keys(kept).toSorted()).toEqual(storedBy(given, door));
  for (const key of ["custody", "stage", "hasLawyer", "poExists", "submitterRelation", "injury"] as const)
    if (key in kept) expect(kept[key], key).toBe(given[key]);
  for (const charge of recordsOf(kept.charges)) expect(charge.caseNo).toBeUndefined();
}

test("whatever somebody does, nothing is skipped, out of order, or stored that can no longer be reached", () => {
  const ends = { open: 0, sent: 0 };
  fc.assert(
    fc.property(WALKS, ({ door, usual, begun, acts }) => {
      const situation: Situation = { ...SITUATION, door };
      let standing: Standing = { answers: {}, given: {}, acknowledged: false };
      const forward: readonly Act[] = Array(begun).fill({ at: "open", branch: usual, leaves: null });
      for (const [at, act] of [...forward, ...acts].entries()) {
        const { given, acknowledged } = standing;
        const page = act.at === "open" ? (openIn(given, door, acknowledged) ?? "check") : PAGES[act.at];
        standing = step(standing, page ?? "", act, situation);
        if (at >= begun - 1) compare(standing, situation, at * 7);
      }
      ends[openIn(standing.given, door, standing.acknowledged) === null ? "sent" : "open"] += 1;
    }),
    { numRuns: 1_000 },
  );
  // Walks that end too early, or only one way, would show little.
  expect(ends.sent).toBeGreaterThan(150);
  expect(ends.open).toBeGreaterThan(150);
}, 60_000);
