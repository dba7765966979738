import { icsOf } from "@/lib/calendar/ics";
import { uidOf } from "@/lib/calendar/uid";
import { readIsoDate } from "@/lib/intake/dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { lookupHash } from "@/lib/privacy/keys";
import type { ToolForm } from "@/lib/tools/typed";

/** What an entry of a calendar may be about, and what it may say: neutral, or what it is. */
const ABOUT = ["courtDate", "license"] as const;
const SAYS = ["neutral", "named"] as const;
type About = (typeof ABOUT)[number];

/** What the entry says for each choice, in the language of the page. */
export type EntryWords = Readonly<Record<"neutral" | About, string>>;

/**
 * The calendar file of a date that a tool has just shown; null for a form that no page of ours sends. The uid comes from
 * the date under the key of the installation: the same date saved twice is one entry, and nothing is kept here.
 * @param stamp now
 */
export function appointmentOf(form: ToolForm, words: EntryWords, stamp: Date): string | null {
  const wall = readIsoDate(form.get("wall") ?? "");
  const about = ABOUT.find((one) => one === form.get("about"));
  const says = SAYS.find((one) => one === form.get("says"));
  if (wall === null || about === undefined || says === undefined) return null;
  const uid = uidOf(lookupHash(`tool ${about} ${wall}`), about);
  const title = words[says === "neutral" ? "neutral" : about];
  return icsOf([{ uid, wall, stamp, title, sequence: 0, zone: alabama().zone }]);
}
