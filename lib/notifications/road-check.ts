import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { log } from "@/lib/log";
import { ROAD } from "@/lib/notifications/event";
import { type ProofKind, proofKind, provedAt } from "@/lib/notifications/road-proof";
import { sendingKey } from "@/lib/notifications/sending-key";
import { otherRoad, transportName } from "@/lib/notifications/transport";
import { redAddresses, usable } from "@/lib/on-call/red";
import { enqueue } from "@/lib/outbox/enqueue";
import { addDays, addHours, type Day, dayOf, instantOf } from "@/lib/triage/calendar";

/** Checks go out at this time on the clock of the practice, before the day's first court call. */
const MORNING = "07:00";
/** Hours until a check has to be proved: a server is quick, a person has a weekend to come back from court. */
const PROVED_WITHIN: Readonly<Record<ProofKind, number>> = { canary: 2, tap: 48 };

/**
 * Sends the check of this morning, or of this week, and tells by the other road of one that is late. A row a morning:
 * every worker may do it at once.
 * @returns how many it began or told of
 * @throws when the database does not answer
 */
export async function checkRoads(): Promise<number> {
  const kind = proofKind();
  if (kind === null) return 0;
  const practice = await database().practice.findFirst({
    select: { id: true, timeZone: true, createdAt: true },
  });
  if (practice === null) return 0;
  const begun = await database().$transaction((tx) => begin(tx, practice, kind));
  return begun + (await tellOfLate(practice.id, kind));
}

interface Place {
  readonly id: string;
  readonly timeZone: string;
  readonly createdAt: Date;
}

async function begin(tx: Transaction, practice: Place, kind: ProofKind): Promise<number> {
  const at = now();
  const zone = practice.timeZone;
  const today = dayOf(at, zone);
  const morning = instantOf(today, MORNING, zone);
  // The first one on the morning after the start: what is set up now is tried with a test message now.
  if (at < morning || morning <= practice.createdAt) return 0;
  const transport = transportName();
  const of = { practiceId: practice.id, transport, kind };
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('road check', 0))`;
  const last = await tx.roadCheck.findFirst({ where: of, orderBy: { day: "desc" }, select: { day: true } });
  if (last !== null && !isDue(kind, today, last.day.toISOString().slice(0, 10))) return 0;
  const [owner] = await ownersOf(tx, practice.id);
  if (owner === undefined) return 0;
  const deliveryId = await write(tx, owner, ROAD[kind], at);
  const dueBy = addHours(at, PROVED_WITHIN[kind]);
  await tx.roadCheck.create({
    data: { ...of, day: new Date(`${today}T00:00:00Z`), deliveryId, createdAt: at, dueBy },
  });
  return 1;
}

/** Every morning, or from Monday morning on. Compared by days: a clock that is set back sends nothing twice. */
function isDue(kind: ProofKind, today: Day, last: Day): boolean {
  const monday = addDays(today, -((new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7));
  return last < (kind === "canary" ? today : monday);
}

/** How long a late check may still be told of; after an outage of weeks the newest ones say enough. */
const TOLD_WITHIN_HOURS = 14 * 24;

async function tellOfLate(practiceId: string, kind: ProofKind): Promise<number> {
  const at = now();
  const late = await database().roadCheck.findMany({
    where: {
      ...{ practiceId, kind, transport: transportName(), alarmedAt: null },
      ...{ dueBy: { lte: at }, createdAt: { gt: addHours(at, -TOLD_WITHIN_HOURS) } },
    },
    select: {
      ...{ id: true, tappedAt: true },
      delivery: { select: { deliveredAt: true, bouncedAt: true } },
    },
  });
  let told = 0;
  for (const check of late.filter((each) => provedAt(kind, each) === null)) {
    await database().$transaction(async (tx) => {
      const where = { id: check.id, alarmedAt: null };
      const { count } = await tx.roadCheck.updateMany({ where, data: { alarmedAt: at } });
      if (count === 0) return;
      told += 1;
      log().error({ kind }, "a check of mail was not proved in time");
      if (otherRoad() === null) return;
      for (const owner of await ownersOf(tx, practiceId)) {
        await write(tx, owner, `${ROAD.alarm}:${check.id}`, at);
      }
    });
  }
  return told;
}

interface Owner {
  readonly userId: string;
  readonly address: string;
}

/** The owners who can sign in, the longest here first, each at the first address that takes mail. */
async function ownersOf(tx: Transaction, practiceId: string): Promise<readonly Owner[]> {
  const users = await tx.user.findMany({
    where: { practiceId, role: "owner", disabledAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, email: true },
      addresses: {
        where: { kind: "mail" },
        orderBy: { position: "asc" },
        select: { address: true, kind: true },
      },
    },
  });
  const red = await redAddresses(tx);
  return users.map(({ id, email, addresses }) => {
    const [first] = usable([{ address: email, kind: "mail" }, ...addresses], red);
    return { userId: id, address: first?.address ?? email };
  });
}

/** A delivery about no lead, with its job. */
async function write(tx: Transaction, owner: Owner, event: string, at: Date): Promise<string> {
  const data = { ...owner, event, detail: "minimal", createdAt: at };
  const { id } = await tx.delivery.create({ data, select: { id: true } });
  await enqueue(tx, { name: "mail.send", payload: { deliveryId: id }, key: sendingKey(id), urgent: true });
  return id;
}
