import { randomUUID } from "node:crypto";
import { inject } from "vitest";
import { inDatabase } from "@/lib/db/connection";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the run's throw-away cluster, with a role that may create databases. */
    clusterUrl: string;
  }
}

/** The database that vitest.cluster.ts migrates once; every other one is a copy of its files. */
export const TEMPLATE = "template_migrated";

/**
 * Makes a database in the cluster of this test run and returns its address. Every `*.db.test.ts` has one of
 * its own already, in DATABASE_URL; call this for a second one. The name is new each time, and Postgres
 * refuses a name twice, so no two files can ever share one. The cluster is thrown away after the run.
 * @param content `migrated`: all migrations, no rows; `empty`: nothing at all
 */
export async function createDatabase(content: "migrated" | "empty"): Promise<string> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  const template = content === "migrated" ? TEMPLATE : "template1";
  await inDatabase(inject("clusterUrl"), (client) =>
    client.query(`create database ${name} template ${template}`),
  );
  return databaseUrl(inject("clusterUrl"), name);
}

/** The address of another database of the same server. */
export function databaseUrl(url: string, name: string): string {
  const address = new URL(url);
  address.pathname = `/${name}`;
  return address.href;
}
