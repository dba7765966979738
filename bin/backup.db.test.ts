import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { restoreBackup } from "@/lib/backup/restore";
import { tablesOf } from "@/lib/backup/tables";
import { writeBackup } from "@/lib/backup/write";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/db/migration-files";
import { createDatabase } from "@/lib/db/test-database";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "first-call-backup-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(name: "backup" | "restore", file: string, variables: Record<string, string | undefined> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", `bin/${name}.ts`, ...(file === "" ? [] : [join(folder, file)])],
    { encoding: "utf8", env: { ...process.env, ...variables } },
  );
  return { stdout, stderr, status };
}
const refused = (what: RegExp) => ({
  stdout: expect.any(String),
  stderr: expect.stringMatching(what),
  status: 1,
});

/** Every row of every table that is backed up, by table, as one hash. */
async function fingerprints(url: string): Promise<Record<string, unknown>> {
  return inDatabase(url, async (client) => {
    const found: Record<string, unknown> = {};
    for (const { schema, name } of await tablesOf(client)) {
      const { rows } = await client.query(
        `select count(*)::int as rows, md5(string_agg(t::text, '|' order by t::text)) as hash from ${schema}.${name} t`,
      );
      found[`${schema}.${name}`] = rows[0];
    }
    return found;
  });
}

/** Somebody who wrote, was written to, and whose address turned out not to be theirs alone. */
async function fillPortal(): Promise<void> {
  await openPractice();
  for (const key of ["one", "two"])
    expect(await submitIntake(apiIntake(key, { safeEmail: "yes" }))).toMatchObject({ outcome: "created" });
  const { id, leadId } = await database().leadChannel.findFirstOrThrow({ where: { kind: "email" } });
  await database().leadChannel.update({ where: { id }, data: { safe: true } });
  await database().delivery.create({
    data: { leadId, channelId: id, event: "person.invented", address: "pat@example.com", detail: "person" },
  });
  await database().leadChannel.update({ where: { id }, data: { safe: false } });
}

it("comes back row for row in an empty database, also what the database would refuse today", async () => {
  await fillPortal();
  const { stdout, stderr, status } = run("backup", "whole");
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(stdout).toMatch(/^public\.leads: 2$/m);
  expect(statSync(join(folder, "whole")).mode & 0o777).toBe(0o600);
  const file = readFileSync(join(folder, "whole"));
  for (const word of ["Sample", "Canaria", "public"]) expect(file.includes(word)).toBe(false);

  const url = await createDatabase("empty");
  expect(run("restore", "whole", { DATABASE_URL: url })).toMatchObject({ stderr: "", status: 0 });
  expect(await fingerprints(url)).toEqual(await fingerprints(process.env.DATABASE_URL ?? ""));
  // The queue goes on numbering where it was, and the database judges again.
  await inDatabase(url, async (client) => {
    await client.query("select graphile_worker.add_job('lead.received', '{}')");
    await expect(
      client.query(
        `insert into deliveries (id, lead_id, channel_id, event, address, detail)
         select gen_random_uuid(), lead_id, channel_id, 'person.again', address, detail from deliveries
         where channel_id is not null`,
      ),
    ).rejects.toThrow();
  });
  expect(run("restore", "whole", { DATABASE_URL: url })).toEqual(refused(/^The database is in use already/));
}, 60_000);

it("of older tables is brought up to date", async () => {
  const older = await createDatabase("empty");
  const some = mkdtempSync(join(folder, "migrations-"));
  const names = readMigrations(MIGRATIONS_FOLDER).map(({ name }) => name);
  for (const name of names.slice(0, -2))
    cpSync(join(MIGRATIONS_FOLDER, name), join(some, name), { recursive: true });
  await migrate(older, some);
  await writeBackup(older, join(folder, "older"), () => {});
  const url = await createDatabase("empty");
  await restoreBackup(url, join(folder, "older"), () => {});
  expect(await migrate(url)).toEqual({ applied: [] });
}, 60_000);

it("that cannot be read stores nothing and says why", async () => {
  const url = await createDatabase("empty");
  const restore = (file: string) => restoreBackup(url, join(folder, file), () => {});
  await expect(restore("nowhere")).rejects.toThrow(/nowhere does not exist\.$/);
  writeFileSync(join(folder, "text"), "a letter, and not a short one".repeat(9));
  await expect(restore("text")).rejects.toThrow(/text is no backup of this portal\.$/);
  const file = readFileSync(join(folder, "whole"));
  writeFileSync(join(folder, "cut"), file.subarray(0, -1));
  await expect(restore("cut")).rejects.toThrow(/cut is damaged or not whole; nothing of it was stored\.$/);
  const APP_SECRET = "another invented secret for tests, 0123456789";
  expect(run("restore", "whole", { DATABASE_URL: url, APP_SECRET })).toEqual(
    refused(/sealed under another secret: set APP_SECRET/),
  );
  // What failed before does not stand in the way.
  await restore("whole");
  expect(await fingerprints(url)).toEqual(await fingerprints(process.env.DATABASE_URL ?? ""));
}, 60_000);

it("does not write over a file, and leaves none when the database is away", async () => {
  const file = join(folder, "whole");
  await expect(writeBackup(process.env.DATABASE_URL ?? "", file, () => {})).rejects.toThrow(/exists already/);
  for (const name of ["backup", "restore"] as const)
    expect(run(name, "")).toEqual(refused(new RegExp(`^Usage: npm run ${name} -- FILE\n$`)));
  const DATABASE_URL = "postgresql://nobody@127.0.0.1:9/none";
  expect(run("backup", "none", { DATABASE_URL })).toEqual(refused(/^The database does not answer/));
  expect([existsSync(join(folder, "none")), existsSync(join(folder, "none.tmp"))]).toEqual([false, false]);
}, 60_000);

it("makes the embedded database of a new data folder, with the old secret only", async () => {
  const dataDir = join(folder, "data");
  const { APP_SECRET } = process.env;
  const variables = { DATABASE_URL: undefined, APP_SECRET: undefined, DATA_DIR: dataDir };
  expect(run("restore", "whole", variables)).toEqual(
    refused(/^A backup opens only with the secret of its portal/),
  );
  expect(run("restore", "whole", { ...variables, APP_SECRET })).toMatchObject({ stderr: "", status: 0 });
  const postgres = await startEmbedded(dataDir);
  try {
    expect(await fingerprints(postgres.url)).toEqual(await fingerprints(process.env.DATABASE_URL ?? ""));
  } finally {
    await postgres.stop();
  }
}, 120_000);
