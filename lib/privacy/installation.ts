import { createHmac, timingSafeEqual } from "node:crypto";
import { database } from "@/lib/db/client";
import { derivedKey, previousKey } from "@/lib/privacy/keys";
import { isOfKnownKey } from "@/lib/privacy/sealing";

const ROW = 1;

/**
 * Compares the running secret with the one that the data of this database was written with.
 * - `new`: nothing was recorded yet; this secret now is
 * - `matches`: it is the recorded one
 * - `previous`: APP_SECRET_PREVIOUS is the recorded one; the record now says APP_SECRET
 * - `differs`: neither is, or the oldest lead was sealed under yet another one, as when APP_SECRET_PREVIOUS was taken away
 *   or replaced after a rotation; the portal must not run, as it could not read what is there, and would not find names
 *
 * Several processes may ask at once: exactly one of them records.
 */
export async function proveSecret(): Promise<"new" | "matches" | "previous" | "differs"> {
  const current = checkOf(derivedKey("check"));
  const installations = database().installation;
  const { count } = await installations.createMany({
    data: [{ id: ROW, secretCheck: current }],
    skipDuplicates: true,
  });
  if (count === 1) return "new";
  if (!(await oldestLeadOpens())) return "differs";
  const { secretCheck } = await installations.findUniqueOrThrow({ where: { id: ROW } });
  if (isSame(secretCheck, current)) return "matches";
  const previous = previousKey("check");
  if (previous === null || !isSame(secretCheck, checkOf(previous))) return "differs";
  const moved = await installations.updateMany({
    where: { id: ROW, secretCheck },
    data: { secretCheck: current },
  });
  // Nothing moved: another process was faster, with this secret or with one that ours has to give way to.
  return moved.count === 1 ? "previous" : proveSecret();
}

/** The keys of leads are not wrapped anew at a rotation, and the first lead by its id is of the oldest secret in use. */
async function oldestLeadOpens(): Promise<boolean> {
  const lead = await database().lead.findFirst({ orderBy: { id: "asc" }, select: { sealedKey: true } });
  return lead === null || isOfKnownKey(lead.sealedKey);
}

function checkOf(key: Buffer): string {
  return createHmac("sha256", key).update("first-call installation").digest("hex");
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
