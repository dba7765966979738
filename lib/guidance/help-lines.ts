import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { type HelpLine as AnyLine, DANGER_LINES } from "@/lib/jurisdictions/schema";

/** A number that helps in danger; its words stand in the messages under its key. */
export type HelpLine = Extract<AnyLine, { kind: "danger" }>;
/** A number of an office that knows the next step. */
export type OfficeLine = Extract<AnyLine, { kind: "office" }>;

/** Of the country and of the state, in the order in which they are shown. */
export const HELP_LINES: readonly HelpLine[] = alabama()
  .helpLines.filter((line) => line.kind === "danger")
  .sort((one, other) => DANGER_LINES.indexOf(one.key) - DANGER_LINES.indexOf(other.key));

export const OFFICE_LINES: readonly OfficeLine[] = alabama().helpLines.filter(
  (line) => line.kind === "office",
);

/** Help by text message: the word to send and where to. */
export const TEXT_LINES = alabama().helpLines.filter((line) => line.kind === "text");
