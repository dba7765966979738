import { type Answers, recordsOf, type Situation } from "@/lib/intake/answers";
import { flagHolds } from "@/lib/intake/conditions";
import { corePages } from "@/lib/intake/pages";
import { reach } from "@/lib/intake/reach";
import { withPage } from "@/lib/intake/sent-answers";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { matchedOffenses } from "@/lib/jurisdictions/offenses";
import { courtKindOf } from "@/lib/jurisdictions/places";
import type { OffenseGroup } from "@/lib/jurisdictions/schema";
import { type CaseKind, isAllTaken, type NotTaken, notTaken, type Taking } from "@/lib/practice/taking";

/** What the answers hint at for each kind: a stage that somebody chose, or a group of the charges that they typed. */
const SIGNS: Readonly<
  Record<CaseKind, { readonly stage?: string; readonly groups?: readonly OffenseGroup[] }>
> = {
  dui: { groups: ["dui"] },
  traffic: { groups: ["traffic"] },
  drugs: { groups: ["drugs"] },
  domestic: { groups: ["domestic"] },
  violent: { groups: ["violent"] },
  sex: { groups: ["sex"] },
  property: { groups: ["theft", "property", "fraud"] },
  weapons: { groups: ["weapons"] },
  probation: { stage: "probation", groups: ["probation"] },
  appeal: { stage: "appeal" },
  closed: { stage: "closed" },
};

/**
 * What of an intake the practice may not take, as far as the answers hint at it. A typed charge only suggests: nobody
 * is refused for it, they are told before they send, and whom else to call.
 */
export function notTakenOf(answers: Answers, situation: Situation, taking: Taking): NotTaken {
  const kept = reach(answers, situation, ["core"]).answers;
  const charges = recordsOf(kept.charges);
  const offenses = charges.flatMap(({ chargeText }) =>
    typeof chargeText === "string" ? matchedOffenses(alabama(), chargeText) : [],
  );
  // Drunk driving stands among the traffic laws, and whoever takes no tickets may well take it.
  const groups = new Set(
    offenses.flatMap(({ groups: of }) => (of.includes("dui") ? of.filter((one) => one !== "traffic") : of)),
  );
  const isDui = charges.some(({ duiRelated }) => duiRelated === true);
  const court = typeof kept.courtName === "string" ? courtKindOf(kept.courtName) : null;
  const not = notTaken(taking);
  return {
    kinds: not.kinds.filter((kind) => {
      const { stage, groups: named = [] } = SIGNS[kind];
      const isStage = stage !== undefined && kept.stage === stage;
      return isStage || named.some((group) => groups.has(group)) || (kind === "dui" && isDui);
    }),
    courts: not.courts.filter((kind) => kind === court),
    juvenile: not.juvenile && flagHolds("under18", kept, situation),
  };
}

/**
 * The same for the top of a page: all of it where the form is sent, and before that what the page just before has told.
 * @param page that is about to be drawn
 */
export function notTakenOn(page: string, answers: Answers, situation: Situation, taking: Taking): NotTaken {
  const pages = corePages(answers, situation);
  const index = pages.findIndex((each) => each.page === page);
  const before = pages[index - 1];
  const all = notTakenOf(answers, situation, taking);
  if (before === undefined || isAllTaken(all)) return NOTHING;
  if (index === pages.length - 1) return all;
  const known = notTakenOf(withPage(answers, before.page, {}, situation), situation, taking);
  return {
    kinds: all.kinds.filter((kind) => !known.kinds.includes(kind)),
    courts: all.courts.filter((court) => !known.courts.includes(court)),
    juvenile: all.juvenile && !known.juvenile,
  };
}

const NOTHING: NotTaken = { kinds: [], courts: [], juvenile: false };
