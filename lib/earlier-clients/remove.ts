import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { oneAtATime } from "@/lib/earlier-clients/add";
import { mayImport } from "@/lib/earlier-clients/permissions";

/** Fifty thousand names and their keys take some seconds to go. */
const TIMEOUT_MS = 60_000;

/**
 * Takes a whole list out again: its file, if that is still kept, and every name that no other list says. While it is
 * being added, the run ends.
 * @returns false when there is no such list, or not for this actor
 * @throws when the database does not answer
 */
export async function removeList(actor: Actor, id: string): Promise<boolean> {
  if (!mayImport(actor)) return false;
  return database().$transaction(
    async (tx) => {
      await oneAtATime(tx);
      const list = await tx.earlierList.findFirst({
        where: { id, practiceId: actor.practiceId },
        select: { id: true },
      });
      if (list === null) return false;
      const names = await tx.$executeRaw`
        delete from earlier_clients
        where id in (select client_id from earlier_list_names where list_id = ${id}::uuid)
          and not exists (select from earlier_list_names other
                          where other.client_id = earlier_clients.id and other.list_id <> ${id}::uuid)`;
      await tx.earlierList.delete({ where: { id } });
      await appendAudit(tx, actor, [{ act: "earlierClients.removed", data: { listId: id, names } }]);
      return true;
    },
    { timeout: TIMEOUT_MS },
  );
}
