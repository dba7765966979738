import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { beforeEach, expect, onTestFinished, test } from "vitest";
import { authorMigration, snapshotOf } from "@/lib/db/author-migration";
import { inDatabase } from "@/lib/db/connection";
import { migrate } from "@/lib/db/migrate";
import { createDatabase } from "@/lib/db/test-database";

const HEAD = 'datasource db {\n  provider = "postgresql"\n}\n';
const ONE = `${HEAD}model Court {\n  id Int @id\n}\n`;
const TWO = `${HEAD}model Court {\n  id Int @id\n  room String?\n}\n`;
const [EARLIER, LATER] = [new Date("2026-11-22T08:00:00Z"), new Date("2026-11-22T08:00:01Z")];

let databaseUrl: string;
let folder: string;
let schema: string;

beforeEach(async () => {
  databaseUrl = await createDatabase("empty");
  const root = mkdtempSync(join(tmpdir(), "first-call-authoring-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  [folder, schema] = [join(root, "migrations"), join(root, "schema.prisma")];
  mkdirSync(folder);
});

async function author(content: string, name: string, at: Date, byHand = false) {
  writeFileSync(schema, content);
  return authorMigration({ databaseUrl, name, at, byHand, folder, schema });
}

test("writes the whole schema first, then only its change, and both can be applied", async () => {
  const first = await author(ONE, "first", EARLIER);
  expect(basename(dirname(first))).toBe("20261122080000_first");
  expect(readFileSync(first, "utf8")).toMatch(/^-- CreateTable\nCREATE TABLE "Court"/);
  const second = await author(TWO, "room", LATER);
  expect(readFileSync(second, "utf8")).toBe(
    '-- AlterTable\nALTER TABLE "Court" ADD COLUMN     "room" TEXT;\n',
  );
  expect(readFileSync(snapshotOf(folder), "utf8")).toBe(TWO);
  await migrate(databaseUrl, folder);
  await inDatabase(databaseUrl, (client) => client.query('select id, room from "Court"'));
});

test("an unchanged schema is refused and writes nothing, unless the SQL is to come by hand", async () => {
  await author(ONE, "first", EARLIER);
  await expect(author(ONE, "again", LATER)).rejects.toThrow("The schema has not changed");
  expect(readdirSync(folder)).toEqual(["20261122080000_first", "schema.snapshot"]);
  expect(readFileSync(await author(ONE, "trigger", LATER, true), "utf8")).toBe("-- Written by hand: why\n");
});

test("a name that is not one is refused", async () => {
  for (const name of ["", "Add Room", "add-room", "../add", "add__room", "a".repeat(61)])
    await expect(author(ONE, name, EARLIER)).rejects.toThrow("Give the migration a name");
  expect(readdirSync(folder)).toEqual([]);
});

test("a migration dated before an existing one is refused", async () => {
  await author(ONE, "first", LATER);
  await expect(author(TWO, "room", EARLIER)).rejects.toThrow("20261122080001_first is dated later than now");
});

test("a schema that is not valid is refused in one sentence", async () => {
  await expect(author(`${HEAD}model Court {\n  id Nothing\n}\n`, "first", EARLIER)).rejects.toThrow(
    "The schema is not valid: npx prisma validate says where.",
  );
  expect(readdirSync(folder)).toEqual([]);
});
