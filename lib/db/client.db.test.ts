import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { inDatabase } from "@/lib/db/connection";
import { createDatabase } from "@/lib/db/test-database";

// A fixed instant in the half of the year in which the zone below differs from UTC by six hours.
const AT = new Date("2026-11-22T08:30:00.000Z");

let url: string;

beforeAll(async () => {
  url = await createDatabase("migrated");
  await inDatabase(url, async (client) => {
    await client.query(
      `alter database "${new URL(url).pathname.slice(1)}" set timezone to 'America/Chicago'`,
    );
  });
});

afterAll(() => vi.unstubAllEnvs());

it("stores instants as they are, whatever zone the database has by default", async () => {
  vi.resetModules();
  vi.stubEnv("DATABASE_URL", url);
  const { database } = await import("@/lib/db/client");
  // The client hangs on globalThis: this test must not use, or leave behind, anybody else's.
  const [KEY, POOL] = [Symbol.for("first-call.database"), Symbol.for("first-call.connections")];
  const shared = globalThis as { [KEY]?: unknown; [POOL]?: unknown };
  const before = [shared[KEY], shared[POOL]];
  delete shared[KEY];
  delete shared[POOL];
  try {
    await database().accessToken.create({ data: { hash: "a", purpose: "test", expiresAt: AT } });
    const [row] = await database().$queryRaw<{ same: boolean }[]>`
      select expires_at = '2026-11-22T08:30:00Z'::timestamptz as same from access_tokens`;
    expect(row?.same).toBe(true);
    await database().$disconnect();
  } finally {
    [shared[KEY], shared[POOL]] = before;
  }
  const read = await inDatabase(url, (client) =>
    client.query("select extract(epoch from expires_at)::int8 as at from access_tokens"),
  );
  expect(Number(read.rows[0].at)).toBe(AT.getTime() / 1000);
});
