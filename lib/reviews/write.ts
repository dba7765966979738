import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { numbersOf } from "@/lib/reviews/content";
import { mayReview } from "@/lib/reviews/permissions";
import { forgetReviews } from "@/lib/reviews/read";
import { aYearAfter, type Signature } from "@/lib/reviews/schema";
import { NUMBERS, subjectsOf } from "@/lib/reviews/subject";

/** A subject as the page showed it: its content, and how often it had been signed off. */
export type Seen = { readonly key: string; readonly hash: string; readonly number: number };

/**
 * Marks subjects of a pack as signed off by a lawyer: all of them or none, each with its entry in the audit.
 * @returns `notAllowed` for anybody but owner and attorney; `changed` when a subject is not what the page showed, or
 *   somebody signed it in between. Nothing was written then
 * @throws when the database does not answer
 */
export async function markReviewed(
  actor: Actor,
  pack: StatePack,
  seen: readonly Seen[],
  signature: Signature,
): Promise<"saved" | "changed" | "notAllowed"> {
  if (!mayReview(actor)) return "notAllowed";
  const subjects = new Map(subjectsOf(pack).map(({ key, hash }) => [key, hash]));
  if (seen.some(({ key, hash }) => subjects.get(key) !== hash)) return "changed";
  try {
    return await database().$transaction((tx) => write(tx, actor, pack, seen, signature));
  } catch (error) {
    // Two who sign the same number of the same subject at once: the table takes one.
    if (error instanceof Prisma.PrismaClientKnownRequestError && error.code === "P2002") return "changed";
    throw error;
  } finally {
    forgetReviews();
  }
}

async function write(
  tx: Transaction,
  actor: Actor,
  pack: StatePack,
  seen: readonly Seen[],
  { lawyer, barNumber, on }: Signature,
): Promise<"saved" | "changed"> {
  const { practiceId, userId: actorId, name: actorName } = actor;
  const { state } = pack;
  for (const { key: subject, number } of seen) {
    const before = await tx.packReview.count({ where: { practiceId, state, subject } });
    if (before !== number) return "changed";
  }
  for (const { key: subject, hash, number } of seen) {
    const { id } = await tx.packReview.create({
      data: {
        ...{ practiceId, state, subject, hash, lawyer, barNumber, actorId, actorName },
        ...{ number: number + 1, at: now(), content: subject === NUMBERS ? numbersOf(pack) : {} },
        ...{ reviewedOn: new Date(`${on}T00:00:00Z`), dueOn: new Date(`${aYearAfter(on)}T00:00:00Z`) },
      },
      select: { id: true },
    });
    await appendAudit(tx, actor, [{ act: "pack.reviewed", data: { reviewId: id } }]);
  }
  return "saved";
}
