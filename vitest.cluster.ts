import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { databaseUrl, inDatabase, TEMPLATE } from "@/lib/db/test-database";

/** One throw-away Postgres for the whole run, with a migrated template in it. Runs once, before any worker. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "first-call-test-"));
  // As root, Postgres runs as another user, who has to be able to come in. Nothing in here is worth hiding.
  chmodSync(folder, 0o755);
  // Nothing of this run has to survive a power cut.
  const postgres = await startEmbedded(folder, { settings: { fsync: "off" } });
  const stop = async () => {
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    await makeTemplate(postgres.adminUrl);
  } catch (error) {
    await stop();
    throw error;
  }
  project.provide("clusterUrl", postgres.adminUrl);
  return stop;
}

async function makeTemplate(url: string): Promise<void> {
  await inDatabase(url, (client) => client.query(`create database ${TEMPLATE}`));
  await migrate(databaseUrl(url, TEMPLATE));
}
