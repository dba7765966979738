import type { Actor } from "@/lib/auth/actor";
import { database, type Transaction } from "@/lib/db/client";
import { type Change, recordChange } from "@/lib/practice/history";
import { forgetPractice } from "@/lib/practice/read";
import type { Part, ValueOf } from "@/lib/practice/settings";
import { mayChangePractice } from "@/lib/practice/write";

/**
 * Saves a part of the settings, as a form of this version saw it; 0 before it was ever saved. Setting, history and audit
 * are one transaction.
 * @returns `changed` when somebody else saved in between; nothing was written then. `notAllowed` for anybody but the
 *   owner
 * @throws when the database does not answer
 */
export async function savePart<P extends Part>(
  actor: Actor,
  part: P,
  version: number,
  value: ValueOf<P>,
): Promise<"saved" | "changed" | "notAllowed"> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const saved = await database().$transaction(async (tx) => {
    if (!(await writePart(tx, actor.practiceId, { part, version, value }))) return false;
    await recordChange(tx, actor, { part, version: version + 1, value });
    return true;
  });
  if (!saved) return "changed";
  forgetPractice();
  return "saved";
}

async function writePart(tx: Transaction, practiceId: string, { part, version, value }: Change) {
  const { count } =
    version === 0
      ? await tx.practiceSetting.createMany({
          data: [{ practiceId, part, value, version: 1 }],
          skipDuplicates: true,
        })
      : await tx.practiceSetting.updateMany({
          where: { practiceId, part, version },
          data: { value, version: { increment: 1 } },
        });
  return count === 1;
}
