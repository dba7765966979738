import type { Client } from "pg";
import { singleConnection } from "@/lib/jobs/connection";
import { freeJobsOfTheGone, lifelineName, takeLeave } from "@/lib/jobs/unlock";
import { faultCode, log } from "@/lib/log";

/** Where the work is done: inside the web process, in a process of its own, or in a call of the drain. */
export type WorkerMode = "inline" | "alone" | "drain";

const BEAT_MS = 5_000;
const AGAIN_MS = 1_000;

/** A worker that is known to the others: a row with a heartbeat, and a connection that ends with the process. */
export interface Presence {
  /** Resolves when the row and the connection are there and the jobs of the dead are free; also when it was ended. */
  readonly entered: Promise<void>;
  /** Frees what the worker still holds, removes the row, closes the connection. Never rejects. */
  end(): Promise<void>;
}

/**
 * Makes a worker known under its pool id, which stands in `locked_by` of the jobs it holds, and keeps it known:
 * a lost connection is made anew under the same name every second. It must be entered before the first job is
 * taken: a lock whose holder nobody knows looks like one that a dead worker left.
 */
export function bePresent(poolId: string, mode: WorkerMode): Presence {
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  let ended = false;
  let everEntered = false;
  let settle = () => {};
  const entered = new Promise<void>((resolve) => {
    settle = resolve;
  });

  const drop = () => {
    const old = client;
    client = undefined;
    old?.end().catch(() => {});
  };
  const again = (ms: number) => {
    clearTimeout(timer);
    // One beat after the other: two at once would open two connections and forget one.
    if (!ended)
      timer = setTimeout(() => {
        running = running.then(beat);
      }, ms);
  };
  const beat = async () => {
    try {
      const fresh = client === undefined;
      client ??= await connect(poolId, (lost) => {
        if (client !== lost) return;
        drop();
        again(AGAIN_MS);
      });
      await writeBeat(client, poolId, mode);
      // Right after an outage the others may not be back yet: look for the dead only at the next beat.
      if (!everEntered || !fresh) await free(client, poolId, everEntered ? "later" : "start");
      everEntered = true;
      settle();
      again(BEAT_MS);
    } catch (error) {
      log().warn({ mode, ...faultCode(error) }, "the job worker could not say that it lives");
      drop();
      again(AGAIN_MS);
    }
  };
  running = beat();

  return {
    entered,
    async end() {
      ended = true;
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
      settle();
      try {
        if (client !== undefined) await takeLeave(client, poolId);
      } catch (error) {
        log().warn({ mode, ...faultCode(error) }, "the job worker could not take leave");
      }
      drop();
    },
  };
}

async function connect(poolId: string, lost: (client: Client) => void): Promise<Client> {
  const client = singleConnection(lifelineName(poolId));
  client.on("error", () => lost(client));
  client.on("end", () => lost(client));
  await client.connect();
  return client;
}

async function writeBeat(client: Client, poolId: string, mode: WorkerMode): Promise<void> {
  await client.query(
    `insert into worker_processes (pool_id, mode, started_at, beat_at) values ($1, $2, now(), now())
     on conflict (pool_id) do update set beat_at = now()`,
    [poolId, mode],
  );
}

async function free(client: Client, poolId: string, moment: "start" | "later"): Promise<void> {
  const gone = await freeJobsOfTheGone(client, poolId, moment);
  if (gone.length > 0) log().warn({ workers: gone }, "freed the jobs of workers that are gone");
}
