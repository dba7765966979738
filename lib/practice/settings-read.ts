import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { type Part, settingsOf, type ValueOf } from "@/lib/practice/settings";

/**
 * A part of the settings as it stands, for whoever changes it.
 * @returns version 0 for what nobody has saved yet
 * @throws when the database does not answer
 */
export async function readPart<P extends Part>(
  { practiceId }: Actor,
  part: P,
): Promise<{ readonly value: ValueOf<P>; readonly version: number }> {
  const row = await database().practiceSetting.findUnique({
    where: { practiceId_part: { practiceId, part } },
  });
  return { value: settingsOf(row === null ? [] : [row])[part], version: row?.version ?? 0 };
}
