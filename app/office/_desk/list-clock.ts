import type { ClockPractice } from "@/lib/leads/response-clock";
import { practice } from "@/lib/practice/read";

/** What the response clocks of a list count with; null while the practice is not known. */
export async function listClock(): Promise<ClockPractice | null> {
  const known = await practice();
  if (typeof known !== "object") return null;
  const { settings, hours, closedDays, timeZone } = known;
  const { targets } = settings;
  return { targets, hours, closedDays, timeZone };
}
