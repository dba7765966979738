import { z } from "zod";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import type { ConflictState } from "@/lib/db/generated/enums";
import { stopLadder } from "@/lib/leads/ladder";

const code = z.string().regex(/^[a-zA-Z]{1,40}$/u);
const id = z.uuid();

/**
 * Everything that can happen to a lead, and what is kept of each. Codes and ids only: history is a plain table
 * that is read before clearance, so a name, a reason or any other words that somebody typed do not belong here.
 */
const EVENTS = {
  /** The lead came in. */
  received: z.strictObject({ source: z.enum(["form", "api", "desk"]) }),
  /** Time went by and the order of call-backs changed. */
  assessed: z.strictObject({ from: code, to: code }),
  /** `why`: the code of the reason of a decline or a referral. */
  status: z.strictObject({ from: code, to: code, why: code.optional() }),
  /** Somebody said that it is no spam; what had been suspected. */
  trusted: z.strictObject({ suspected: z.array(code) }),
  conflict: z.strictObject({ from: code, to: code, decisionId: id }),
  attempt: z.strictObject({ attemptId: id, outcome: code }),
  note: z.strictObject({ noteId: id }),
  task: z.strictObject({ taskId: id }),
  taskDone: z.strictObject({ taskId: id }),
  tags: z.strictObject({ added: z.array(code), removed: z.array(code) }),
  /** A number or an address that was blocked may be used again. */
  channel: z.strictObject({ channel: code, to: code }),
  consultation: z.strictObject({}),
  letter: z.strictObject({ letterId: id, channel: code, language: code }),
  assigned: z.strictObject({ userId: id.nullable() }),
  /** Somebody has read on a paper which class a charge is. */
  chargeClass: z.strictObject({ position: z.int().min(0), from: code, to: code }),
  /** Somebody changed the day in court or where it is; which answers of the person it took the place of. */
  court: z.strictObject({ to: z.enum(["known", "unknown"]), keys: z.array(code) }),
  /** Somebody wrote down what was learned by phone; which answers it took the place of. */
  learned: z.strictObject({ keys: z.array(code) }),
  /** Somebody recorded what came of a last day of the law. */
  settled: z.strictObject({ what: code, from: code, to: code }),
  /** “I have it”: from the mail, or at the desk without one. */
  acknowledged: z.strictObject({ deliveryId: id.optional() }),
  /** The person who sent it has answered more: on which page, and which questions. */
  added: z.strictObject({ page: code, keys: z.array(code) }),
  /** The conflict check was clear and is open again. */
  conflictReopened: z.strictObject({ why: z.enum(["namesAdded"]) }),
} as const;

export type EventKind = keyof typeof EVENTS;
export type EventData<Kind extends EventKind> = z.output<(typeof EVENTS)[Kind]>;

/** One thing that happened. */
export type NewEvent = {
  [Kind in EventKind]: {
    leadId: string;
    kind: Kind;
    data: EventData<Kind>;
    /** Who did it; left out for the person who wrote and for the portal itself. An Actor fits */
    actor?: { readonly userId: string; readonly name: string };
    /** Left out: now */
    at?: Date;
  };
}[EventKind];

/** What the event of an addition keeps. @throws {z.ZodError} for the data of any other event */
export function additionOf(data: unknown): EventData<"added"> {
  return EVENTS.added.parse(data);
}

/**
 * What came of each last day, as it was recorded last.
 * @param events of one lead, in any order; other kinds are passed over
 */
export function settledIn(
  events: readonly { readonly kind: string; readonly at: Date; readonly data: unknown }[],
): ReadonlyMap<string, string> {
  const said = events
    .filter(({ kind }) => kind === "settled")
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
  return new Map(said.map(({ data }) => EVENTS.settled.parse(data)).map(({ what, to }) => [what, to]));
}

/** The row of an event, for a statement that writes it together with other rows. */
export function eventRow({ leadId, kind, data, actor, at = now() }: NewEvent) {
  return {
    leadId,
    at,
    kind,
    actorId: actor?.userId ?? null,
    // Copied, so that history survives the person.
    actorName: actor?.name ?? null,
    data: EVENTS[kind].parse(data),
  };
}

/**
 * Writes what happened in the transaction of the change itself. The table refuses updates: what was recorded stands.
 * When it is a person's act, the same transaction ends the ladder of the lead: nobody else is told.
 * @throws {z.ZodError} when the data is not what the kind keeps, which is a mistake of the caller
 */
export async function recordEvent(tx: Transaction, event: NewEvent): Promise<void> {
  await tx.leadEvent.createMany({ data: [eventRow(event)] });
  if (isHumanAct(event)) await stopLadder(tx, event);
}

/** Kinds that say that somebody takes care of a lead. To open its page or its mail says nothing. */
const FROZEN: readonly string[] = ["potential", "confirmed"] satisfies ConflictState[];
const ACTS: readonly EventKind[] = [
  ...(["assigned", "attempt", "status", "note", "acknowledged"] as const),
  ...(["task", "taskDone", "consultation", "settled"] as const),
];

/** Also the decision that nobody may call: to tell the next one would be to tell them of a frozen lead. */
function isHumanAct({ kind, data, actor }: NewEvent): boolean {
  if (actor === undefined) return false;
  return ACTS.includes(kind) || (kind === "conflict" && FROZEN.includes(data.to));
}
