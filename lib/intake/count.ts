import { database } from "@/lib/db/client";

/**
 * Drafts that are kept, those that are over and wait to be swept among them.
 * @throws when the database is away
 */
export async function draftCounts(): Promise<{ kept: number }> {
  return { kept: await database().draft.count() };
}
