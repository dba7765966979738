import { inDatabase } from "@/lib/db/connection";
import { env } from "@/lib/env";

/** For tests: holds the row of a lead, starts all works and lets them write only when both have read and wait for the row. */
export async function bothAtOnce<T>(id: string, works: readonly (() => Promise<T>)[]): Promise<T[]> {
  return inDatabase(env().DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await client.query("select 1 from leads where id = $1 for update", [id]);
    const started = Promise.all(works.map((work) => work()));
    for (let waiting = 0; waiting < works.length; ) {
      const { rows } = await client.query<{ waiting: number }>(
        "select count(*)::int as waiting from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
      );
      waiting = rows[0]?.waiting ?? 0;
      // The view is the same all through a transaction unless it is cleared.
      await client.query("select pg_stat_clear_snapshot()");
    }
    await client.query("commit");
    return started;
  });
}
