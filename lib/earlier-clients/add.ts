import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { nameKeys } from "@/lib/conflicts/names";
import { database, type Transaction } from "@/lib/db/client";
import { layoutSchema } from "@/lib/earlier-clients/layout";
import { mayImport } from "@/lib/earlier-clients/permissions";
import { type EarlierName, foundSchema, planOf } from "@/lib/earlier-clients/plan";
import { alive } from "@/lib/earlier-clients/read";
import { openList } from "@/lib/earlier-clients/sealed-file";
import { log } from "@/lib/log";
import { enqueue } from "@/lib/outbox/enqueue";

/** Names of one transaction: few enough that nobody waits for the process, which hashes some hundred keys a name. */
const BATCH = 200;

/**
 * Begins to add the names of a list as the dry run found them. A job does it, in batches; said twice it is done once.
 * @param version as the page of the dry run showed it
 * @throws when the database does not answer
 */
export async function startAdding(
  actor: Actor,
  id: string,
  version: number,
): Promise<"started" | "changed" | "nothingHere"> {
  if (!mayImport(actor)) return "nothingHere";
  const mine = { id, practiceId: actor.practiceId, ...alive() };
  return database().$transaction(async (tx) => {
    const { count } = await tx.earlierList.updateMany({
      where: { ...mine, version, state: "checked" },
      data: { state: "running", expiresAt: null, version: { increment: 1 } },
    });
    const list = await tx.earlierList.findFirst({ where: mine, select: { state: true, found: true } });
    if (list === null) return "nothingHere";
    if (count === 0) return list.state === "running" || list.state === "done" ? "started" : "changed";
    const { names } = foundSchema.parse(list.found);
    await appendAudit(tx, actor, [{ act: "earlierClients.added", data: { listId: id, names } }]);
    await enqueueList(tx, id);
    return "started";
  });
}

/**
 * Sees to it that every list that is being added has a job: one whose process died, or that was stopped, goes on.
 * @returns how many there are
 * @throws when the database does not answer
 */
export async function resumeLists(): Promise<number> {
  const lists = await database().earlierList.findMany({ where: { state: "running" }, select: { id: true } });
  for (const { id } of lists) await database().$transaction((tx) => enqueueList(tx, id));
  return lists.length;
}

async function enqueueList(tx: Transaction, listId: string): Promise<void> {
  const key = `earlier:${listId}`;
  await enqueue(tx, { name: "earlier.add", payload: { listId }, key, ifThere: "keep" });
}

/**
 * The job: adds what is left of a list, batch by batch. Each batch is one transaction with the place where it began as
 * its precondition, so that a process that dies, or a second one, neither loses nor doubles a name.
 * @param signal ends it between two batches; {@link resumeLists} has it go on
 * @throws when the database does not answer
 */
export async function addNames(listId: string, signal: AbortSignal): Promise<void> {
  const list = await database().earlierList.findFirst({ where: { id: listId, state: "running" } });
  if (list === null) return;
  const text = openList(list);
  if (text === null) {
    log().error({ list: listId }, "the file of a list of names does not open");
    await database().earlierList.updateMany({
      where: { id: listId },
      data: { state: "broken", sealed: null },
    });
    return;
  }
  const { names } = await planOf(text, layoutSchema.parse(list.layout));
  for (let at = list.worked; !signal.aborted; at += BATCH) {
    const batch = names.slice(at, at + BATCH);
    const isLast = at + batch.length >= names.length;
    if (!(await addBatch(list, at, batch, isLast)) || isLast) return;
  }
}

/** @returns false when another worker was there first, or the list was removed */
async function addBatch(
  { id: listId, practiceId }: { id: string; practiceId: string },
  at: number,
  batch: readonly EarlierName[],
  isLast: boolean,
): Promise<boolean> {
  const rows = batch.map(({ name, date, matter, sameKey }) => ({
    ...{ practiceId, name, date, matter, sameKey, nameKeys: nameKeys(name) },
  }));
  return database().$transaction(async (tx) => {
    await oneAtATime(tx);
    const { count } = await tx.earlierList.updateMany({
      where: { id: listId, state: "running", worked: at },
      data: {
        worked: at + batch.length,
        ...(isLast ? { state: "done", sealed: null, doneAt: now() } : {}),
      },
    });
    if (count === 0) return false;
    const added = await tx.earlierClient.createMany({ data: rows, skipDuplicates: true });
    await tx.$executeRaw`
      insert into earlier_list_names (list_id, client_id)
      select ${listId}::uuid, id from earlier_clients
      where practice_id = ${practiceId}::uuid and same_key = any (${batch.map(({ sameKey }) => sameKey)}::text[])
      on conflict do nothing`;
    await tx.earlierList.updateMany({ where: { id: listId }, data: { added: { increment: added.count } } });
    return true;
  });
}

/**
 * Lists are added and removed one after the other: a client that one list lets go of while another takes it up would
 * be lost to both.
 */
export async function oneAtATime(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('earlier clients'))`;
}
