import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { pathToFileURL } from "node:url";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { inDatabase } from "@/lib/db/connection";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/db/migration-files";
import { createDatabase } from "@/lib/db/test-database";
import { foreignVariables } from "@/lib/env";

const TSX = pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href;
const SECRET = "an invented secret for tests only, 9876543210";

let url: string;

beforeEach(async () => {
  url = await createDatabase("empty");
});

/** Runs a command in an empty folder: in the project's, it would read a developer's own .env. */
async function run(file: string, words: string[], variables: Record<string, string>) {
  const cwd = mkdtempSync(join(tmpdir(), "first-call-command-"));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  const tsconfig = { TSX_TSCONFIG_PATH: join(import.meta.dirname, "../tsconfig.json") };
  const child = spawn(process.execPath, ["--import", TSX, join(import.meta.dirname, file), ...words], {
    cwd,
    env: { ...foreignVariables(), ...tsconfig, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<number | null>((resolve) => child.once("exit", resolve));
  const [out, err, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
  return { out, err, code };
}

const migrate = (variables: Record<string, string>) => run("migrate.ts", [], variables);
const migration = (...words: string[]) => run("migration.ts", words, {});

test("npm run migrate applies everything and gives the set-up link; again, it has nothing to apply", async () => {
  const variables = { DATABASE_URL: url, APP_SECRET: SECRET };
  const first = await migrate(variables);
  const applied = readMigrations(MIGRATIONS_FOLDER).map(({ name }) => `Applied ${name}\n`);
  expect(first).toMatchObject({ err: "", code: 0 });
  expect(first.out).toMatch(
    new RegExp(`^${applied.join("")}Set-up: http://localhost:3000/office/setup\\S+\n$`),
  );
  expect((await migrate(variables)).out).toMatch(/^Nothing to apply\.\nSet-up: /);
});

test("npm run migrate takes the direct address when there is one", async () => {
  const other = await createDatabase("migrated");
  await migrate({ DATABASE_URL: other, DATABASE_DIRECT_URL: url, APP_SECRET: SECRET });
  await inDatabase(url, (client) => client.query("select 1 from installations"));
});

test("npm run migrate without a database is one sentence", async () => {
  expect(await migrate({})).toEqual({
    out: "",
    err: "DATABASE_URL is not set: with its own database, npm start migrates by itself.\n",
    code: 1,
  });
});

test("npm run migration refuses a bad name in one sentence", async () => {
  const err = "Give the migration a name of lower-case words, such as add_court_dates.\n";
  for (const words of [[], ["Add-Room"], ["two", "words"]])
    expect(await migration(...words)).toEqual({ out: "", err, code: 1 });
});

test("npm run migration refuses what it does not know in one sentence", async () => {
  const err = "Use: npm run migration -- NAME [--by-hand]\n";
  expect(await migration("add_room", "--force")).toEqual({ out: "", err, code: 1 });
});
