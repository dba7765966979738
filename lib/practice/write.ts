import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { recordChange } from "@/lib/practice/history";
import { forgetPractice } from "@/lib/practice/read";
import type { PracticeInput } from "@/lib/practice/schema";

/** Whether somebody may change what the practice says about itself: its owner. */
export function mayChangePractice(actor: Actor): boolean {
  return actor.role === "owner";
}

/**
 * Saves the practice as a form of this version saw it.
 * @returns `changed` when somebody else saved in between; nothing was written then. `notAllowed` for anybody but
 *   the owner
 * @throws when the database does not answer
 */
export async function savePractice(
  actor: Actor,
  version: number,
  input: PracticeInput,
): Promise<"saved" | "changed" | "notAllowed"> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const isSaved = await database().$transaction(async (tx) => {
    const { count } = await tx.practice.updateMany({
      where: { id: actor.practiceId, version },
      data: { ...practiceRow(input), version: { increment: 1 } },
    });
    if (count === 1) await recordChange(tx, actor, { part: "practice", version: version + 1, value: input });
    return count === 1;
  });
  if (!isSaved) return "changed";
  forgetPractice();
  return "saved";
}

/**
 * The columns of a complete practice. Its zone is the state pack's: the office's hours and the courts' must be
 * read by one clock.
 */
export function practiceRow(input: PracticeInput) {
  const { mailDetail, ...told } = input;
  const chosen = mailDetail === undefined ? {} : { mailDetail };
  return { ...told, ...chosen, timeZone: alabama().zone, completedAt: now() };
}
