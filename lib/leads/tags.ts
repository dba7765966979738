import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { leadFor, type Standing, standingOf } from "@/lib/leads/write";

/**
 * Marks by which a practice sorts its leads. Codes and no typed words: they are read before the conflict check is
 * clear, and a word that somebody types could say what was told in confidence.
 */
export const TAGS = [
  "familyPays",
  "secondOpinion",
  "changeOfLawyer",
  "interpreter",
  "visitJail",
  "papersAwaited",
  "afterHours",
  "referredIn",
] as const;
export type Tag = (typeof TAGS)[number];

/**
 * Sets the tags of a lead to these; the order does not matter.
 * @param version as the form showed it; the precondition of the write
 * @throws when the database does not answer
 */
export async function setTags(
  actor: Actor,
  id: string,
  { version, tags }: { version: number; tags: readonly Tag[] },
): Promise<"changed" | "nothingHere" | { readonly changed: Standing }> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    if (lead.version !== version) return { changed: standingOf(lead) };
    const to = TAGS.filter((tag) => tags.includes(tag));
    const added = to.filter((tag) => !lead.tags.includes(tag));
    const removed = lead.tags.filter((tag) => !to.some((one) => one === tag));
    if (added.length + removed.length === 0) return "changed";
    const { count } = await tx.lead.updateMany({
      where: { id, practiceId: actor.practiceId, version },
      data: { tags: to, version: { increment: 1 } },
    });
    if (count === 0) return { changed: standingOf((await leadFor(tx, actor, id)) ?? lead) };
    await recordEvent(tx, { leadId: id, kind: "tags", data: { added, removed }, actor });
    return "changed";
  });
}
