import pg from "pg";
import { CommandError } from "@/lib/command";
import { errorCode } from "@/lib/processes/error-code.mjs";

const OLDEST = 14;
const CONNECT_LIMIT_MS = 10_000;

/**
 * Makes sure that a database of somebody else can be used. Sentences name host and port only: the address
 * holds a password, and drivers' messages repeat parts of it.
 * @throws {CommandError} when it cannot be reached, refuses us or is older than 14
 */
export async function refuseUnusableDatabase(databaseUrl: string): Promise<void> {
  const { hostname, port } = new URL(databaseUrl);
  const where = `${hostname}:${port || 5432}`;
  const version = await versionOf(databaseUrl).catch((error: unknown) => {
    throw new CommandError(sentenceFor(where, errorCode(error)));
  });
  if (version < OLDEST * 10_000)
    throw new CommandError(
      `The database at ${where} is Postgres ${Math.floor(version / 10_000)}; the portal needs ${OLDEST} or newer.`,
    );
}

async function versionOf(databaseUrl: string): Promise<number> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_LIMIT_MS,
    query_timeout: CONNECT_LIMIT_MS,
  });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version_num: string }>("show server_version_num");
    return Number(rows[0]?.server_version_num);
  } finally {
    await client.end().catch(() => {});
  }
}

function sentenceFor(where: string, code: string | undefined): string {
  if (code === "28P01" || code === "28000") return `The database at ${where} refused the user or password.`;
  if (code === "3D000") return `The database at ${where} has no database of the name in DATABASE_URL.`;
  return `The database at ${where} cannot be reached (${code ?? "no answer"}).`;
}
