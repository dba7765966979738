import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { z } from "zod";
import { inDatabase } from "@/lib/db/connection";
import { migrate } from "@/lib/db/migrate";
import { databaseUrl, TEMPLATE } from "@/lib/db/test-database";
import { foreignVariables } from "@/lib/env";

/** One throw-away Postgres for the whole run, with a migrated template in it. Runs once, before any worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const child = fork(join(import.meta.dirname, "vitest.postgres.ts"), [], {
    cwd: import.meta.dirname,
    execArgv: ["--import", "tsx"],
    env: foreignVariables(),
  });
  const ended = once(child, "exit");
  const stop = async () => {
    if (child.connected) child.disconnect();
    await ended;
  };
  try {
    const early = ended.then(() => Promise.reject(new Error("The test database did not start.")));
    const [message] = await Promise.race([once(child, "message"), early]);
    const { url } = z.object({ url: z.string() }).parse(message);
    await inDatabase(url, (client) => client.query(`create database ${TEMPLATE}`));
    await migrate(databaseUrl(url, TEMPLATE));
    project.provide("clusterUrl", url);
  } catch (error) {
    await stop();
    throw error;
  }
  return stop;
}
