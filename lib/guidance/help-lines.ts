/** A number as people read it and as a phone dials it. */
type Numbered = {
  readonly number: string;
  readonly dial: string;
};

/** A number that helps in danger. Kept with the day it was last seen in a source, because numbers move. */
export type HelpLine = Numbered & {
  /** Key of its words in the messages */
  readonly key:
    | "emergency"
    | "domesticViolence"
    | "alabamaCoalition"
    | "sexualAssault"
    | "teenDating"
    | "crisis";
  /** For people who type in place of speaking */
  readonly tty?: Numbered;
  /** `2026-11-22`: read in a stored page that day, not called */
  readonly seenOn: string;
};

/**
 * Sources: Alabama Attorney General on domestic violence awareness (R14) and Legal Services Alabama (R15), the 988
 * Lifeline (R16). In the order in which they are shown.
 */
export const HELP_LINES: readonly HelpLine[] = [
  { key: "emergency", number: "911", dial: "911", seenOn: "2026-11-22" },
  {
    key: "domesticViolence",
    number: "1-800-799-7233",
    dial: "+18007997233",
    tty: { number: "1-800-787-3224", dial: "+18007873224" },
    seenOn: "2026-11-22",
  },
  { key: "alabamaCoalition", number: "1-800-650-6522", dial: "+18006506522", seenOn: "2026-11-22" },
  { key: "sexualAssault", number: "1-800-656-4673", dial: "+18006564673", seenOn: "2026-11-22" },
  { key: "teenDating", number: "1-866-331-9474", dial: "+18663319474", seenOn: "2026-11-22" },
  { key: "crisis", number: "988", dial: "988", seenOn: "2026-11-22" },
];

/** Help by text message: the word to send and where to (R17). Read in a stored page on `seenOn`. */
export const CRISIS_TEXT = { send: "HOME", to: "741741", seenOn: "2026-11-22" } as const;

/** A number of an office that knows the next step. The page it was read on is of the year `seenIn`. */
export type OfficeLine = Numbered & {
  readonly key: "attorneyGeneral" | "lawyerReferral";
  readonly seenIn: string;
};

/** Sources: the Attorney General's office of victim assistance (H11), pages of the State Bar (H14). */
export const OFFICE_LINES: readonly OfficeLine[] = [
  { key: "attorneyGeneral", number: "1-800-626-7676", dial: "+18006267676", seenIn: "2021" },
  { key: "lawyerReferral", number: "1-800-392-5660", dial: "+18003925660", seenIn: "2013" },
];
