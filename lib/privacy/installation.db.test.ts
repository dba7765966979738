import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { database } from "@/lib/db/client";

const FIRST = "the first invented secret, long enough";
const SECOND = "the second invented secret, long enough";
const THIRD = "the third invented secret, long enough";

/** proveSecret as a process with these secrets would call it. */
async function processWith(secret: string, previous = "") {
  vi.stubEnv("APP_SECRET", secret);
  vi.stubEnv("APP_SECRET_PREVIOUS", previous);
  vi.resetModules();
  const { env } = await import("@/lib/env");
  env();
  return (await import("@/lib/privacy/installation")).proveSecret;
}

const recorded = async () => (await database().installation.findMany()).map((row) => row.secretCheck);

beforeEach(async () => {
  await database().installation.deleteMany();
  await database().$executeRaw`truncate leads cascade`;
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("the first secret is recorded and matches from then on", async () => {
  const prove = await processWith(FIRST);
  expect(await prove()).toBe("new");
  expect(await prove()).toBe("matches");
});

test("another secret differs and changes nothing", async () => {
  await (await processWith(FIRST))();
  const before = await recorded();
  expect(await (await processWith(SECOND))()).toBe("differs");
  expect(await (await processWith(SECOND, THIRD))()).toBe("differs");
  expect(await recorded()).toEqual(before);
});

test("a rotated secret is taken over once, and the old one no longer matches", async () => {
  await (await processWith(FIRST))();
  const rotated = await processWith(SECOND, FIRST);
  expect(await rotated()).toBe("previous");
  expect(await rotated()).toBe("matches");
  expect(await (await processWith(FIRST))()).toBe("differs");
});

test("a rotation lasts: without the secret that the leads were sealed under nothing may run", async () => {
  await (await processWith(FIRST))();
  const { openPractice } = await import("@/lib/intake/intake-for-tests");
  await openPractice();
  await (await import("@/lib/leads/lead-for-tests")).storeRow();
  expect(await (await processWith(SECOND, FIRST))()).toBe("previous");
  const before = await recorded();
  expect(await (await processWith(SECOND))()).toBe("differs");
  expect(await (await processWith(THIRD, SECOND))()).toBe("differs");
  expect(await recorded()).toEqual(before);
  expect(await (await processWith(SECOND, FIRST))()).toBe("matches");
});

test("of processes that start at once on an empty database one records", async () => {
  const prove = await processWith(FIRST);
  const answers = await Promise.all(Array.from({ length: 8 }, () => prove()));
  expect(answers.toSorted()).toEqual([...Array.from({ length: 7 }, () => "matches"), "new"]);
  expect(await recorded()).toHaveLength(1);
});

test("of processes that start at once with different secrets only those of one may run", async () => {
  const provers = [await processWith(FIRST), await processWith(SECOND)];
  const answers = await Promise.all(provers.map((prove) => prove()));
  expect(answers.toSorted()).toEqual(["differs", "new"]);
});

test("of processes that rotate at once one moves the record", async () => {
  await (await processWith(FIRST))();
  const prove = await processWith(SECOND, FIRST);
  const answers = await Promise.all(Array.from({ length: 8 }, () => prove()));
  expect(answers.toSorted()).toEqual([...Array.from({ length: 7 }, () => "matches"), "previous"]);
});
