import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { decodeFile } from "@/lib/earlier-clients/encoding";
import { countRows, readRows } from "@/lib/earlier-clients/file";
import { type Layout, likelyColumns, likelySeparator, SEPARATORS } from "@/lib/earlier-clients/layout";
import { mayImport } from "@/lib/earlier-clients/permissions";
import { MOST_ROWS } from "@/lib/earlier-clients/plan";
import { sealList } from "@/lib/earlier-clients/sealed-file";

/** Characters of the words that say where a list comes from. */
export const SOURCE_MOST = 80;

/** How long a file waits for its owner to go on. */
const WAITS_MS = 2 * 60 * 60 * 1000;
const ROWS_TO_GUESS_BY = 20;

/**
 * Keeps an uploaded list, sealed, until its owner has said what its columns hold. Another one that waits for the same
 * owner is let go, so that files do not pile up.
 * @param source where the names come from, in the owner's words
 * @returns its id, or why it was not taken
 * @throws when the database does not answer
 */
export async function uploadList(
  actor: Actor,
  source: string,
  bytes: Uint8Array,
): Promise<{ readonly listId: string } | "notAllowed" | "empty" | "notText" | "tooMany"> {
  if (!mayImport(actor)) return "notAllowed";
  const read = decodeFile(bytes);
  if (read === null) return "notText";
  const layout = await likelyLayout(read);
  const length = await countRows(read.text, SEPARATORS[layout.separator]);
  if (length === 0) return "empty";
  if (length - (layout.headings ? 1 : 0) > MOST_ROWS) return "tooMany";
  const listId = newId();
  const at = now();
  await database().$transaction(async (tx) => {
    const { practiceId, userId } = actor;
    await tx.earlierList.deleteMany({ where: { practiceId, actorId: userId, expiresAt: { not: null } } });
    await tx.earlierList.createMany({
      data: [
        {
          ...{ id: listId, practiceId, source, at, actorId: userId, actorName: actor.name, layout },
          ...{ sealed: sealList(listId, read.text), expiresAt: new Date(at.getTime() + WAITS_MS) },
        },
      ],
    });
    await appendAudit(tx, actor, [{ act: "earlierClients.uploaded", data: { listId } }]);
  });
  return { listId };
}

async function likelyLayout({
  text,
  encoding,
}: {
  text: string;
  encoding: Layout["encoding"];
}): Promise<Layout> {
  const first = async (separator: string) => readRows(text, separator, ROWS_TO_GUESS_BY);
  const readings = {
    comma: await first(SEPARATORS.comma),
    semicolon: await first(SEPARATORS.semicolon),
    tab: await first(SEPARATORS.tab),
  };
  const separator = likelySeparator(readings);
  return { encoding, separator, ...likelyColumns(readings[separator][0]?.cells ?? []) };
}
