import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { env } from "@/lib/env";
import { jobCounts } from "@/lib/jobs/read";
import { forgetJobs, gatedTasks, give, watchGate } from "@/lib/jobs/test-tasks";
import { freeJobsOfTheGone, lifelineName } from "@/lib/jobs/unlock";
import { startWorker, type Worker } from "@/lib/jobs/worker";

const url = () => env().DATABASE_URL ?? "";
let gate: Awaited<ReturnType<typeof watchGate>>;
const children: ChildProcess[] = [];
const workers: Worker[] = [];

function startProcess(): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/test-worker.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  children.push(child);
  return child;
}

function startHere(): void {
  workers.push(startWorker({ mode: "inline", tasks: gatedTasks(url()) }));
}

beforeEach(async () => {
  await forgetJobs();
  await database().workerProcess.deleteMany();
  gate = await watchGate(url());
});

afterEach(async () => {
  await gate.end();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
  await Promise.all(
    children.splice(0).map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill("SIGKILL");
      await once(child, "exit");
    }),
  );
});

describe("a worker process", () => {
  it("that is killed in the middle of a job leaves it to the next worker, which runs it once", async () => {
    const child = startProcess();
    await give();
    expect(await gate.next()).toBe(`begun ${child.pid} sessions`);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(await jobCounts()).toMatchObject({ running: 1 });

    startHere();
    expect(await gate.next()).toBe(`begun ${process.pid} sessions`);
    await gate.open();
    expect(await gate.next()).toBe(`done ${process.pid} sessions`);
    await Promise.all(workers.splice(0).map((worker) => worker.stop()));
    expect(await gate.rest()).toEqual([]);
    expect(await jobCounts()).toEqual({ waiting: 0, running: 0, dead: 0 });
  });

  it("that lives is left alone when another one starts beside it", async () => {
    const child = startProcess();
    // Its hands are full, so that only the other one can take a fifth, and takes it after it looked for the dead.
    for (let n = 0; n < 4; n += 1) await give();
    for (let n = 0; n < 4; n += 1) expect(await gate.next()).toBe(`begun ${child.pid} sessions`);
    startHere();
    await give({ payload: { of: "accessTokens" } });
    expect(await gate.next()).toBe(`begun ${process.pid} accessTokens`);
    await gate.open();
    const said = [];
    for (let n = 0; n < 5; n += 1) said.push(await gate.next());
    expect(said.sort()).toEqual(
      [`done ${process.pid} accessTokens`, ...new Array(4).fill(`done ${child.pid} sessions`)].sort(),
    );
    child.kill("SIGTERM");
    expect(await once(child, "exit")).toEqual([0, null]);
  });

  it("lets its job finish when it is told to end, however often, and ends with 0", async () => {
    const child = startProcess();
    await give();
    expect(await gate.next()).toBe(`begun ${child.pid} sessions`);
    child.kill("SIGTERM");
    child.kill("SIGINT");
    child.kill("SIGTERM");
    await gate.open();
    expect(await gate.next()).toBe(`done ${child.pid} sessions`);
    expect(await once(child, "exit")).toEqual([0, null]);
    expect(await jobCounts()).toEqual({ waiting: 0, running: 0, dead: 0 });
    expect(await database().workerProcess.count()).toBe(0);
  });
});

/** A worker that another process could have left: its beat so many seconds ago (0: since the database started), a job in its hands. */
async function leftBehind(poolId: string, beatSecondsAgo: number): Promise<void> {
  await give();
  await database().$executeRaw`
    insert into worker_processes values (${poolId}, 'alone', now(), now() - make_interval(secs => ${beatSecondsAgo}))`;
  await database().$executeRaw`
    update graphile_worker._private_jobs set locked_by = ${poolId}, locked_at = now() where locked_at is null`;
}

/** Looks for the dead as the worker `pool-own`, whose connection is seen unless `named` says otherwise. */
function look(moment: "start" | "later", named = lifelineName("pool-own")): Promise<string[]> {
  return inDatabase(`${url()}?application_name=${encodeURIComponent(named)}`, (client) =>
    freeJobsOfTheGone(client, "pool-own", moment),
  );
}

/** Does the work while a connection of that worker is there. */
function whileConnected<T>(poolId: string, work: () => Promise<T>): Promise<T> {
  const name = encodeURIComponent(lifelineName(poolId));
  return inDatabase(`${url()}?application_name=${name}`, work);
}

describe("the jobs of a worker", () => {
  it("without a connection are freed at a start at once, later when it was quiet", async () => {
    await leftBehind("pool-gone", 0);
    expect(await look("later")).toEqual([]);
    expect(await jobCounts()).toMatchObject({ running: 1 });
    expect(await look("start")).toEqual(["pool-gone"]);
    expect(await jobCounts()).toMatchObject({ running: 0, waiting: 1 });
    expect(await database().workerProcess.count()).toBe(0);
  });

  it("with a connection stay its own until it was silent for a minute", async () => {
    await leftBehind("pool-busy", 0);
    expect(await whileConnected("pool-busy", () => look("start"))).toEqual([]);
    await database().$executeRaw`update worker_processes set beat_at = now() - interval '61 seconds'`;
    expect(await whileConnected("pool-busy", () => look("later"))).toEqual(["pool-busy"]);
  });

  it("are not judged by connections when the caller's own cannot be seen", async () => {
    await leftBehind("pool-elsewhere", 0);
    expect(await look("start", "pooler")).toEqual([]);
  });

  it("that nobody knows are freed after a minute", async () => {
    await leftBehind("pool-unknown", 0);
    await database().workerProcess.deleteMany();
    expect(await look("start")).toEqual([]);
    await database()
      .$executeRaw`update graphile_worker._private_jobs set locked_at = now() - interval '61 seconds'`;
    expect(await look("start")).toEqual(["pool-unknown"]);
  });
});
