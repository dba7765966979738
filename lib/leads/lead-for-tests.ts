import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import { newId } from "@/lib/db/id";
import { newReference } from "@/lib/leads/reference";
import { sealAnswers } from "@/lib/leads/sealed";
import { newLeadKey } from "@/lib/privacy/sealing";
import { LANES } from "@/lib/triage/terms";

/** For tests: a row of `leads` as it may stand at any moment of its life. All invented. */
export async function storeRow(
  changes: Partial<Prisma.LeadUncheckedCreateInput> = {},
): Promise<{ id: string; version: number }> {
  const practice = await database().practice.findFirstOrThrow();
  const id = newId();
  const { key, wrapped } = newLeadKey(id);
  const { lane = "today" } = changes;
  return database().lead.create({
    data: {
      ...{ id, practiceId: practice.id, reference: newReference(), receivedAt: now(), source: "form" },
      ...{ lane, laneRank: LANES.indexOf(lane), decideBy: now(), kindRank: 0, pagesAtNight: false },
      ...{ reasons: [], labels: [], rulesVersion: "0", role: "accused", language: "en", custody: "no" },
      ...{ submitterName: "Pat Sample", accusedName: "Pat Sample", phone: "+12055550142" },
      ...{ sealed: sealAnswers(key, id, {}), sealedKey: wrapped },
      ...changes,
    },
    select: { id: true, version: true },
  });
}

/** A sequence of numbers from 0 to 1 that is the same in every run (mulberry32). */
export function sequence(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
