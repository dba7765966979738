import { z } from "zod";

/**
 * Every kind of job there is. A new kind is one entry here; lib/jobs/tasks.ts says what it does.
 *
 * A payload holds ids and fixed words only: the queue is a plain table, and its rows outlive what they point to.
 * `priority`: lower runs first, 0 is the middle.
 */
export const JOBS = {
  /** A lead came in: tell the practice. */
  "lead.received": { payload: z.strictObject({ leadId: z.uuid() }), priority: 0 },
  /** Something was added to a lead: tell the practice. The event is the entry in its history. */
  "lead.added": { payload: z.strictObject({ leadId: z.uuid(), eventId: z.uuid() }), priority: 0 },
  /** One mail to one address. */
  "mail.send": { payload: z.strictObject({ deliveryId: z.uuid() }), priority: 0 },
  /** A review of the law is past due: tell who signed it and the owner. */
  "review.remind": { payload: z.strictObject({ reminderId: z.uuid() }), priority: 5 },
  /** A list of names of earlier clients is to be added. */
  "earlier.add": { payload: z.strictObject({ listId: z.uuid() }), priority: 8 },
  sweep: {
    payload: z.strictObject({
      of: z.enum([
        "sessions",
        "signInTickets",
        "accessTokens",
        "drafts",
        "submissions",
        "providerEvents",
        "roadMail",
        "earlierLists",
        "mailbox",
      ]),
    }),
    priority: 10,
  },
} as const satisfies Readonly<Record<string, { payload: z.ZodType; priority: number }>>;

export type JobName = keyof typeof JOBS;
export type Payload<Name extends JobName> = z.output<(typeof JOBS)[Name]["payload"]>;

/**
 * What a job of each kind does. `signal` fires when the worker stops and cannot wait much longer. A worker leaves the
 * jobs of a kind that it has no task for to others.
 */
export type Tasks = {
  readonly [Name in JobName]?: (payload: Payload<Name>, signal: AbortSignal) => Promise<void>;
};

/** The flag of a job whose failures are repeated within a minute, however often it has failed. */
export const URGENT = "urgent";
