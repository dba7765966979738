import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Client } from "pg";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { CommandError, sentenceOf } from "@/lib/command";
import { inDatabase } from "@/lib/db/connection";
import { migrate } from "@/lib/db/migrate";
import { createDatabase } from "@/lib/db/test-database";

let url: string;

beforeEach(async () => {
  url = await createDatabase("empty");
});

function folderOf(migrations: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), "first-call-migrations-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, sql] of Object.entries(migrations)) write(folder, name, sql);
  return folder;
}

function write(folder: string, name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

const tables = () =>
  inDatabase(url, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_name <> '_prisma_migrations' order by 1`,
    );
    return rows.map((row) => row.name);
  });

const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "it did not refuse",
    (error: unknown) => (error instanceof CommandError ? sentenceOf(error) : `not expected: ${error}`),
  );

test("applies everything in order, then finds nothing to do", async () => {
  const folder = folderOf({ "2_b": "alter table a add y int;", "1_a": "create table a (x int);" });
  expect(await migrate(url, folder)).toEqual({ applied: ["1_a", "2_b"] });
  expect(await migrate(url, folder)).toEqual({ applied: [] });
  write(folder, "3_c", "create table c (x int);");
  expect(await migrate(url, folder)).toEqual({ applied: ["3_c"] });
  expect(await tables()).toEqual(["a", "c"]);
});

test("makes the schema of the job queue in the same step", async () => {
  await migrate(url, folderOf({}));
  await inDatabase(url, (client) => client.query("select graphile_worker.add_job('a')"));
});

test("repairs a job queue that is behind although no migration of ours is pending", async () => {
  const folder = folderOf({ "1_a": "create table a (x int);" });
  await migrate(url, folder);
  await inDatabase(url, (client) => client.query("drop schema graphile_worker cascade"));
  expect(await migrate(url, folder)).toEqual({ applied: [] });
  await inDatabase(url, (client) => client.query("select graphile_worker.add_job('a')"));
});

test("runs a script as it stands: semicolons in bodies and texts, a comment without an end of line", async () => {
  const sql = `create table a (x text default ';');
    create function double(n int) returns int language plpgsql as $$ begin n := n * 2; return n; end; $$;
    -- the end;`;
  await migrate(url, folderOf({ "1_a": sql }));
  const doubled = await inDatabase(url, (client) => client.query("select double(4) as n"));
  expect(doubled.rows).toEqual([{ n: 8 }]);
});

test("a migration that fails leaves nothing, says one sentence and can be run again", async () => {
  const folder = folderOf({
    "1_a": "create table a (x int unique);",
    "2_b": "create table b (x int); insert into a values (41327), (41327); create table c (x int);",
  });
  expect(await refusal(migrate(url, folder))).toBe(
    "The migration 2_b failed (23505); nothing of it was kept.",
  );
  expect(await tables()).toEqual(["a"]);
  write(folder, "2_b", "create table b (x int); create table c (x int);");
  expect(await migrate(url, folder)).toEqual({ applied: ["2_b"] });
  expect(await tables()).toEqual(["a", "b", "c"]);
});

test("a mistake in the SQL itself is told with its reason", async () => {
  const sentence = await refusal(migrate(url, folderOf({ "1_a": "alter table nowhere add x int;" })));
  expect(sentence).toBe(
    'The migration 1_a failed (42P01: relation "nowhere" does not exist); nothing of it was kept.',
  );
});

test("refuses an edited migration, also when nothing else is pending", async () => {
  const folder = folderOf({ "1_a": "create table a (x int);" });
  await migrate(url, folder);
  write(folder, "1_a", "create table a (x int, y int);");
  expect(await refusal(migrate(url, folder))).toMatch(/^The migration 1_a was edited after/);
});

test("a clone with other line ends is not an edit", async () => {
  const folder = folderOf({ "1_a": "create table a (\n  x int\n);\n" });
  await migrate(url, folder);
  write(folder, "1_a", "create table a (\r\n  x int\r\n);\r\n");
  expect(await migrate(url, folder)).toEqual({ applied: [] });
});

test("refuses a database that a newer version has migrated", async () => {
  await migrate(url, folderOf({ "1_a": "create table a (x int);", "2_b": "create table b (x int);" }));
  const older = folderOf({ "1_a": "create table a (x int);" });
  expect(await refusal(migrate(url, older))).toMatch(
    /^The database has had the migration 2_b, which this version/,
  );
});

test("a database that is away is one sentence", async () => {
  const away = "postgresql://nobody:secret@127.0.0.1:1/none";
  expect(await refusal(migrate(away, folderOf({})))).toBe(
    "The database could not be reached (ECONNREFUSED).",
  );
});

/**
 * A migration that waits in its middle for a lock which the test holds, so that "in the middle" is a fact
 * and not a matter of time.
 */
const GATED =
  "create table before_gate (x int); select pg_advisory_xact_lock(7); create table behind_gate (x int);";

/** Waits until a query gives a row. Vitest's time limit ends a wait for something that never comes. */
async function seen<Row extends object>(client: Client, sql: string): Promise<Row> {
  for (;;) {
    const { rows } = await client.query<Row>(sql);
    if (rows[0] !== undefined) return rows[0];
  }
}

const WAITING = (key: string) =>
  `select activity.pid as backend, substring(application_name from '\\d+$')::int as process
   from pg_locks join pg_stat_activity as activity using (pid)
   where locktype = 'advisory' and not granted and datname = current_database()
     and (classid::bigint << 32 | objid::bigint) = ${key} and application_name like 'first-call migrate %'`;
const AT_THE_GATE = WAITING("7");
const FOR_ITS_TURN = WAITING("7203155918422001");

test("two processes that migrate at once apply each migration once", async () => {
  const folder = folderOf({ "1_a": GATED, "2_b": "create table b (x int);" });
  await inDatabase(url, async (client) => {
    await client.query("select pg_advisory_lock(7)");
    const both = [migrate(url, folder), migrate(url, folder)];
    await seen(client, AT_THE_GATE);
    await seen(client, FOR_ITS_TURN);
    await client.query("select pg_advisory_unlock(7)");
    const [one, two] = await Promise.all(both);
    expect([one?.applied, two?.applied].toSorted()).toEqual([[], ["1_a", "2_b"]]);
  });
});

test("kill -9 in the middle: the next one waits for what Postgres still does, and the end is whole", async () => {
  const folder = folderOf({ "1_a": GATED });
  await inDatabase(url, async (client) => {
    await client.query("select pg_advisory_lock(7)");
    const killed = refusal(migrate(url, folder));
    const { process: pid } = await seen<{ process: number }>(client, AT_THE_GATE);
    process.kill(pid, "SIGKILL");
    expect(await killed).toBe("The migration step ended before it was done (SIGKILL): start again.");
    const second = migrate(url, folder);
    await seen(client, FOR_ITS_TURN);
    await client.query("select pg_advisory_unlock(7)");
    await second;
  });
  expect(await migrate(url, folder)).toEqual({ applied: [] });
  expect(await tables()).toEqual(["before_gate", "behind_gate"]);
});

test("the server dies in the middle: nothing is left, and the next one does it all", async () => {
  const folder = folderOf({ "1_a": GATED });
  await inDatabase(url, async (client) => {
    await client.query("select pg_advisory_lock(7)");
    const broken = refusal(migrate(url, folder));
    const { backend } = await seen<{ backend: number }>(client, AT_THE_GATE);
    await client.query("select pg_terminate_backend($1)", [backend]);
    expect(await broken).toBe("The migration 1_a failed (57P01); nothing of it was kept.");
    expect(await tables()).toEqual([]);
    await client.query("select pg_advisory_unlock(7)");
  });
  expect(await migrate(url, folder)).toEqual({ applied: ["1_a"] });
  expect(await tables()).toEqual(["before_gate", "behind_gate"]);
});
