import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { packs } from "@/lib/jurisdictions/packs";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { enqueue } from "@/lib/outbox/enqueue";
import { practice } from "@/lib/practice/read";
import { dueOnOf, lastSigned, type Signed } from "@/lib/reviews/read";
import { subjectsOf } from "@/lib/reviews/subject";
import { dayOf } from "@/lib/triage/calendar";

/** What is past due: the days that have passed, the earliest first, and how many subjects wait. */
export type PastDue = { readonly days: readonly string[]; readonly subjects: number };

/** @param today of the courts of the pack, `2027-11-23` */
export function pastDue(pack: StatePack, signed: readonly Signed[], today: string): PastDue {
  const last = new Map(signed.map((one) => [one.subject, one]));
  const days = subjectsOf(pack)
    .map(({ key }) => dueOnOf(last.get(key), pack))
    .filter((day) => day < today);
  return { days: [...new Set(days)].sort(), subjects: days.length };
}

/**
 * The mails that are to be out by a day: one for each day that has passed and, while anything is past due, one for
 * each month after the earliest. A month without the day counts from its end.
 */
export function remindersOf(days: readonly string[], today: string): { dueOn: string; month: number }[] {
  return days.map((dueOn, index) => ({ dueOn, month: index === 0 ? monthsBetween(dueOn, today) : 0 }));
}

/** Whole months from one day to a later one: from January 31 to the end of February it is one. */
export function monthsBetween(from: string, to: string): number {
  const [fromYear = 0, fromMonth = 0, fromDay = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDay = 0] = to.split("-").map(Number);
  const lastOfMonth = new Date(Date.UTC(toYear, toMonth, 0)).getUTCDate();
  const isShort = toDay < Math.min(fromDay, lastOfMonth);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (isShort ? 1 : 0);
}

/**
 * Writes the mails that are due, each once whoever runs this: to the owners, and to whoever put down the last
 * signatures and still works here.
 * @returns how many were written
 * @throws when the database does not answer
 */
export async function remindDue(): Promise<number> {
  const ours = await practice();
  if (typeof ours !== "object") return 0;
  const written = await Promise.all(packs().map((pack) => remind(ours.id, pack)));
  return written.reduce((sum, one) => sum + one, 0);
}

async function remind(practiceId: string, pack: StatePack): Promise<number> {
  const { state, zone } = pack;
  const today = dayOf(now(), zone);
  const signed = await lastSigned(practiceId, state);
  const wanted = remindersOf(pastDue(pack, signed, today).days, today);
  if (wanted.length === 0) return 0;
  const addresses = await addressesOf(practiceId, signed);
  const rows = wanted.flatMap(({ dueOn, month }) =>
    addresses.map((address) => ({
      ...{ practiceId, state, address, month, createdAt: now(), dueOn: new Date(`${dueOn}T00:00:00Z`) },
    })),
  );
  return database().$transaction(async (tx) => {
    const made = await tx.reviewReminder.createManyAndReturn({
      data: rows,
      skipDuplicates: true,
      select: { id: true },
    });
    for (const { id } of made) {
      await enqueue(tx, { name: "review.remind", payload: { reminderId: id }, key: `review.remind:${id}` });
    }
    return made.length;
  });
}

async function addressesOf(practiceId: string, signed: readonly Signed[]): Promise<readonly string[]> {
  const ids = signed.map(({ actorId }) => actorId);
  const people = await database().user.findMany({
    where: { practiceId, disabledAt: null, OR: [{ role: "owner" }, { id: { in: ids }, role: "attorney" }] },
    orderBy: { createdAt: "asc" },
    select: { email: true },
  });
  return people.map(({ email }) => email);
}
