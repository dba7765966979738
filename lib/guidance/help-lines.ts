/** A number that helps in danger. Kept with the day it was last seen in a source, because numbers move. */
export type HelpLine = {
  /** Key of its words in the messages */
  readonly key: "emergency" | "domesticViolence" | "alabamaCoalition" | "crisis";
  /** As people read it */
  readonly number: string;
  /** As a phone dials it */
  readonly dial: string;
  /** `2026-11-22`: read in a stored page that day, not called */
  readonly seenOn: string;
};

/**
 * Sources: Alabama Attorney General on domestic violence awareness and Legal Services Alabama (the two lines),
 * the 988 Lifeline. In the order in which they are shown.
 */
export const HELP_LINES: readonly HelpLine[] = [
  { key: "emergency", number: "911", dial: "911", seenOn: "2026-11-22" },
  { key: "domesticViolence", number: "1-800-799-7233", dial: "+18007997233", seenOn: "2026-11-22" },
  { key: "alabamaCoalition", number: "1-800-650-6522", dial: "+18006506522", seenOn: "2026-11-22" },
  { key: "crisis", number: "988", dial: "988", seenOn: "2026-11-22" },
];
