import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { JOBS, type JobName, type Payload, URGENT } from "@/lib/outbox/schema";

// At one attempt every five minutes at the rarest (retries.ts) this lasts for months: a relay that was down for a
// week must not have cost a message. A job that uses them up stays as a row, and health and `npm run state` count it.
const MAX_ATTEMPTS = 30_000;

/** More than any two kinds of job are apart. */
const OVERTAKES = 100;

/** A job to be written. One of the kinds of schema.ts with its payload, and how it is to be run. */
export type Job = {
  [Name in JobName]: {
    name: Name;
    payload: Payload<Name>;
    /** Not before this time, by lib/clock. Left out: at once. For what is far away keep a row with a time instead */
    runAt?: Date;
    /**
     * True for what a lead of the NOW lane waits for: it overtakes whatever else waits, and is repeated within a minute
     * after a failure, not within five
     */
    urgent?: boolean;
    /**
     * At most one job of this key waits. `replace` (the default) makes it anew, with its attempts back at none,
     * and adds a second one beside a job that runs, which must then see the newer state; a job that runs and is
     * replaced is not repeated when it fails but counted as dead. `keep` leaves whatever is there, waiting,
     * running or dead: for work that will be found due again anyway. `keepTime` replaces too, but one that waits for its
     * first attempt keeps its time: what is to go at once is not put off by what may wait, nor again and again.
     */
    key?: string;
    ifThere?: "replace" | "keep" | "keepTime";
  };
}[JobName];

/** The queue's own words for what becomes of a job whose key is there already. */
const KEY_MODES = { replace: "replace", keep: "unsafe_dedupe", keepTime: "preserve_run_at" } as const;

/**
 * Writes a job in the caller's transaction: it exists if and only if the fact exists that it was made for.
 * @throws {import("zod").ZodError} when the payload is not what schema.ts says, which is a mistake of the caller
 */
export async function enqueue(tx: Transaction, job: Job): Promise<void> {
  await tx.$executeRaw`select ${ADD_JOB} from ${jobIn(Prisma.sql`${JSON.stringify(jobRow(job))}::jsonb`)}`;
}

/**
 * A job as {@link jobIn} reads it, for a larger statement.
 * @throws {import("zod").ZodError} as {@link enqueue}
 */
export function jobRow(job: Job): Readonly<Record<string, unknown>> {
  const kind = JOBS[job.name];
  return {
    name: job.name,
    payload: kind.payload.parse(job.payload),
    // The queue compares with the database's clock, which CLOCK_OFFSET_SECONDS does not move: hand over the distance.
    seconds: job.runAt === undefined ? null : (job.runAt.getTime() - now().getTime()) / 1000,
    key: job.key ?? null,
    key_mode: KEY_MODES[job.ifThere ?? "replace"],
    priority: job.urgent === true ? kind.priority - OVERTAKES : kind.priority,
    flags: job.urgent === true ? [URGENT] : null,
  };
}

/** The `from` of {@link ADD_JOB}. @param row a {@link jobRow} as `jsonb` */
export function jobIn(row: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`jsonb_to_record(${row}) as job(name text, payload json, seconds double precision, key text,
    key_mode text, priority int, flags text[])`;
}

/**
 * The call that writes a job, as one piece of a larger statement. It does nothing where nobody reads its result:
 * Postgres leaves a `select` that is not used undone.
 */
export const ADD_JOB: Prisma.Sql = Prisma.sql`graphile_worker.add_job(
  job.name,
  payload => job.payload,
  run_at => clock_timestamp() + make_interval(secs => job.seconds),
  max_attempts => ${Prisma.raw(String(MAX_ATTEMPTS))},
  job_key => job.key,
  priority => job.priority,
  flags => job.flags,
  job_key_mode => job.key_mode
)`;
