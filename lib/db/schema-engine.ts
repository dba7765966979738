import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";
import { CommandError } from "@/lib/command";
import type { MigrationFile } from "@/lib/db/migration-files";
import { faultCode } from "@/lib/log";

/**
 * Prisma's schema engine as WebAssembly: applies SQL and keeps `_prisma_migrations`, without the binary that
 * the command line would download. It leaves a ten-second timer behind and may exist once in a process, so
 * only the child process of engine-process.ts loads this file.
 */

const NO_FILTERS = { externalTables: [], externalEnums: [] };
const SCHEMA_PATH = "schema.prisma";

type RunScript = (sql: string) => Promise<unknown>;

/** Applies what is pending of `files`; every script goes through `runScript`. */
export async function applyMigrations(databaseUrl: string, files: MigrationFile[], runScript: RunScript) {
  await withEngine(databaseUrl, runScript, (engine) =>
    engine.applyMigrations({
      filters: NO_FILTERS,
      migrationsList: {
        baseDir: "prisma/migrations",
        lockfile: { path: "migration_lock.toml", content: 'provider = "postgresql"\n' },
        shadowDbInitScript: "",
        migrationDirectories: files.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: "migration.sql", content: { tag: "ok", value: sql } },
        })),
      },
    }),
  );
}

/**
 * The SQL that turns one schema into another (texts in Prisma's language), or from nothing when `from` is null.
 * Nothing is read from the database, but the engine refuses to start without one.
 * @throws {CommandError} when a schema is not valid
 */
export async function diffSchemas(databaseUrl: string, from: string | null, to: string): Promise<string> {
  const target = (content: string): bindings.DiffTarget => ({
    tag: "schemaDatamodel",
    files: [{ path: SCHEMA_PATH, content }],
  });
  const refuse = () => Promise.reject(new Error("A diff runs no script."));
  const result = await withEngine(databaseUrl, refuse, (engine) =>
    engine.diff({
      from: from === null ? { tag: "empty" } : target(from),
      to: target(to),
      script: true,
      exitCode: null,
      filters: NO_FILTERS,
    }),
  ).catch((error: unknown) => {
    if (faultCode(error).code !== "P1012") throw error;
    throw new CommandError("The schema is not valid: npx prisma validate says where.");
  });
  return result.stdout ?? "";
}

async function withEngine<T>(
  databaseUrl: string,
  runScript: RunScript,
  work: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  // Our own pool: the engine's `free()` leaves its connection open, and on it a lock that holds up the next one.
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  try {
    const factory = bindMigrationAwareSqlAdapterFactory(adapterFactory(pool, runScript));
    return await work(await bindings.SchemaEngine.new({ datamodels: undefined }, () => {}, factory));
  } finally {
    await pool.end();
  }
}

/**
 * The adapter's own `executeScript` cuts the text at every semicolon and sends the pieces one by one: a
 * function body is torn apart, and what ran before an error stays. So scripts take another way.
 */
function adapterFactory(pool: pg.Pool, runScript: RunScript) {
  const factory = new PrismaPg(pool);
  const connect = factory.connect.bind(factory);
  return Object.assign(factory, {
    connect: async () =>
      Object.assign(await connect(), { executeScript: async (sql: string) => void (await runScript(sql)) }),
  });
}

let instantiated: Promise<void> | undefined;

function instantiate(): Promise<void> {
  instantiated ??= load();
  return instantiated;
}

async function load(): Promise<void> {
  // Without this a panic hides behind a TypeError of the glue code.
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message(message: string) {
        throw new CommandError(`The schema engine stopped: ${message.split("\n")[0]}`);
      },
    },
  });
  const entry = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const bytes = readFileSync(join(entry, "../schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...bindings } });
  bindings.__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}
