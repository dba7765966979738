import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { OPEN_STATUSES } from "@/lib/leads/status";
import type { CoverInput, HolidayInput } from "@/lib/on-call/days";
import type { OnCallInput } from "@/lib/on-call/form";
import { forgetPractice } from "@/lib/practice/read";
import { mayChangePractice } from "@/lib/practice/write";
import type { Day } from "@/lib/triage/calendar";

/** Who is on call is the owner's to say, as everything else about the practice. */

export type Saved = "saved" | "notAllowed";

/**
 * Saves who is on call, as a form of this version saw it; 0 before anything was ever saved.
 * @returns `changed` when somebody else saved in between; nothing was written then
 * @throws when the database does not answer
 */
export async function saveOnCall(
  actor: Actor,
  version: number,
  input: OnCallInput,
): Promise<Saved | "changed"> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const { practiceId } = actor;
  const saved = await database().$transaction(async (tx) => {
    if (!(await writeOnCall(tx, practiceId, version, input))) return false;
    await tx.onCallWeek.deleteMany({
      where: { practiceId, monday: { in: input.weeks.map(({ monday }) => column(monday)) } },
    });
    await tx.onCallWeek.createMany({
      data: input.weeks
        .filter(({ first, second }) => first !== null || second !== null)
        .map(({ monday, first, second }) => ({
          ...{ practiceId, monday: column(monday), firstId: first, secondId: second },
        })),
    });
    await appendAudit(tx, actor, [{ act: "onCall.changed", data: { version: version + 1 } }]);
    return true;
  });
  if (!saved) return "changed";
  forgetPractice();
  return "saved";
}

async function writeOnCall(
  tx: Transaction,
  practiceId: string,
  version: number,
  { usual, backup, ladder }: OnCallInput,
): Promise<boolean> {
  const data = {
    ...{ firstId: usual.first, secondId: usual.second, ladder },
    ...{ backupName: backup?.name ?? null, backupAddress: backup?.address ?? null },
  };
  const { count } =
    version === 0
      ? await tx.onCall.createMany({ data: [{ practiceId, ...data }], skipDuplicates: true })
      : await tx.onCall.updateMany({
          where: { practiceId, version },
          data: { ...data, version: { increment: 1 } },
        });
  return count === 1;
}

/**
 * Somebody stands in for whoever is first on call.
 * @throws when the database does not answer
 */
export async function addCover(actor: Actor, { userId, firstDay, lastDay }: CoverInput): Promise<Saved> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const { practiceId } = actor;
  const data = { practiceId, userId, firstDay: column(firstDay), lastDay: column(lastDay) };
  await database().onCallCover.create({ data });
  return "saved";
}

/** Ends what {@link addCover} began; twice is once. */
export async function endCover(actor: Actor, id: string): Promise<Saved> {
  if (!mayChangePractice(actor)) return "notAllowed";
  await database().onCallCover.deleteMany({ where: { id, practiceId: actor.practiceId } });
  return "saved";
}

/**
 * Says how a day is not as usual; what was said of the same day before is replaced. Open leads are put in order again,
 * because a closed day moves the next working noon.
 * @throws when the database does not answer
 */
export async function saveHoliday(
  actor: Actor,
  { day, name, closed, onCallId }: HolidayInput,
): Promise<Saved> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const { practiceId } = actor;
  const data = { name, closed, onCallId };
  await database().$transaction(async (tx) => {
    await tx.holiday.upsert({
      where: { practiceId_day: { practiceId, day: column(day) } },
      create: { practiceId, day: column(day), ...data },
      update: data,
    });
    await appendAudit(tx, actor, [{ act: "holiday.changed", data: { day, closed } }]);
    await orderAgain(tx, practiceId);
  });
  forgetPractice();
  return "saved";
}

/** Takes back what was said of a day; twice is once. */
export async function removeHoliday(actor: Actor, id: string): Promise<Saved> {
  if (!mayChangePractice(actor)) return "notAllowed";
  const { practiceId } = actor;
  await database().$transaction(async (tx) => {
    const gone = await tx.holiday.findFirst({ where: { id, practiceId } });
    if (gone === null) return;
    await tx.holiday.deleteMany({ where: { id, practiceId } });
    const day = gone.day.toISOString().slice(0, 10);
    await appendAudit(tx, actor, [{ act: "holiday.changed", data: { day } }]);
    await orderAgain(tx, practiceId);
  });
  forgetPractice();
  return "saved";
}

/** Due at once: the next tick assesses them. */
async function orderAgain(tx: Transaction, practiceId: string): Promise<void> {
  await tx.lead.updateMany({
    where: { practiceId, status: { in: [...OPEN_STATUSES] } },
    data: { changesAt: now() },
  });
}

/** A day as a column without a time reads it. */
function column(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
