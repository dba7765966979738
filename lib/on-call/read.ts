import { database } from "@/lib/db/client";
import { type RedReason, redAddresses, usable } from "@/lib/on-call/red";
import type { Address, Person, Plan } from "@/lib/on-call/roster";
import { storedLadder, USUAL_LADDER } from "@/lib/on-call/schema";
import { MAIL_DETAILS } from "@/lib/practice/schema";
import type { Day } from "@/lib/triage/calendar";

/** Who decides about leads and may see what the mail says: the owner and the attorneys, not intake and not auditors. */
const TOLD = ["owner", "attorney"] as const;

const PEOPLE = {
  ...{ id: true, name: true, email: true, role: true, mailDetail: true, quietFrom: true, quietUntil: true },
  addresses: { orderBy: { position: "asc" }, select: { address: true, kind: true } },
} as const;

/**
 * Who may be told of a lead at which instant, as it stands now.
 * @throws when the database does not answer
 */
export async function readPlan(practiceId: string): Promise<Plan> {
  const where = { practiceId };
  const db = database();
  const [practice, people, onCall, weeks, covers, holidays, red] = await Promise.all([
    db.practice.findUniqueOrThrow({
      where: { id: practiceId },
      select: { timeZone: true, mailDetail: true },
    }),
    db.user.findMany({
      where: { ...where, disabledAt: null, role: { in: [...TOLD] } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: PEOPLE,
    }),
    db.onCall.findUnique({ where }),
    db.onCallWeek.findMany({ where }),
    db.onCallCover.findMany({ where, orderBy: [{ firstDay: "asc" }, { id: "asc" }] }),
    db.holiday.findMany({ where: { ...where, onCallId: { not: null } } }),
    redAddresses(db),
  ]);
  return {
    zone: practice.timeZone,
    detail: detailOf(practice.mailDetail) ?? "minimal",
    people: people.map((person) => personOf(person, red)),
    usual: { first: onCall?.firstId ?? null, second: onCall?.secondId ?? null },
    weeks: new Map(weeks.map(({ monday, firstId, secondId }) => [dayOf(monday), pair(firstId, secondId)])),
    covers: covers.map(({ userId, firstDay, lastDay }) => ({
      ...{ userId, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) },
    })),
    holidays: new Map(holidays.map(({ day, onCallId }) => [dayOf(day), onCallId ?? ""])),
    backup: backupOf(onCall),
    ladder: storedLadder.safeParse(onCall?.ladder).data ?? USUAL_LADDER,
  };
}

type StoredPerson = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: string;
  readonly mailDetail: string | null;
  readonly quietFrom: string | null;
  readonly quietUntil: string | null;
  readonly addresses: readonly { readonly address: string; readonly kind: string }[];
};

function personOf(
  { id, name, email, role, mailDetail, quietFrom, quietUntil, addresses }: StoredPerson,
  red: ReadonlyMap<string, RedReason>,
): Person {
  const others = addresses.map(
    ({ address, kind }): Address => ({ address, kind: kind === "pager" ? "pager" : "mail" }),
  );
  return {
    ...{ id, name, isOwner: role === "owner", detail: detailOf(mailDetail) },
    addresses: usable([{ address: email, kind: "mail" }, ...others], red),
    quiet: quietFrom === null || quietUntil === null ? null : { from: quietFrom, until: quietUntil },
  };
}

function detailOf(text: string | null): Plan["detail"] | null {
  return MAIL_DETAILS.find((detail) => detail === text) ?? null;
}

function backupOf(
  onCall: { readonly backupName: string | null; readonly backupAddress: string | null } | null,
): Plan["backup"] {
  const address = onCall?.backupAddress ?? null;
  return address === null ? null : { address, name: onCall?.backupName ?? "the outside backup" };
}

function pair(first: string | null, second: string | null) {
  return { first, second };
}

/** A column of a day without a time, as the client reads it. */
function dayOf(column: Date): Day {
  return column.toISOString().slice(0, 10);
}

/** What the settings page shows beside the plan. */
export interface OnCallSettings {
  readonly plan: Plan;
  /** Of the form; 0 before anything was ever saved */
  readonly version: number;
  readonly covers: readonly {
    readonly id: string;
    readonly name: string;
    readonly firstDay: Day;
    readonly lastDay: Day;
  }[];
  readonly holidays: readonly {
    readonly id: string;
    readonly day: Day;
    readonly name: string;
    readonly closed: boolean;
    readonly onCall: string | null;
  }[];
}

/**
 * The settings, without what is over.
 * @param today on the wall calendar of the practice
 * @throws when the database does not answer
 */
export async function readSettings(practiceId: string, today: Day): Promise<OnCallSettings> {
  const since = new Date(`${today}T00:00:00Z`);
  const [plan, row, covers, holidays] = await Promise.all([
    readPlan(practiceId),
    database().onCall.findUnique({ where: { practiceId }, select: { version: true } }),
    database().onCallCover.findMany({
      where: { practiceId, lastDay: { gte: since } },
      orderBy: [{ firstDay: "asc" }, { id: "asc" }],
    }),
    database().holiday.findMany({ where: { practiceId, day: { gte: since } }, orderBy: { day: "asc" } }),
  ]);
  const nameOf = (id: string | null) => plan.people.find((person) => person.id === id)?.name ?? null;
  return {
    ...{ plan, version: row?.version ?? 0 },
    covers: covers.map(({ id, userId, firstDay, lastDay }) => ({
      ...{ id, firstDay: dayOf(firstDay), lastDay: dayOf(lastDay) },
      name: nameOf(userId) ?? "somebody who is gone",
    })),
    holidays: holidays.map(({ id, day, name, closed, onCallId }) => ({
      ...{ id, name, closed, day: dayOf(day), onCall: nameOf(onCallId) },
    })),
  };
}
