import { expect, test } from "vitest";
import { database } from "@/lib/db/client";

// test-database.other.db.test.ts is the same test in another file: with one database for both, whichever
// comes second finds the row of the first.
test("a file has a migrated database to itself", async () => {
  expect(await database().rateBucket.count()).toBe(0);
  await database().rateBucket.create({ data: { key: import.meta.filename } });
  expect(await database().rateBucket.count()).toBe(1);
});
