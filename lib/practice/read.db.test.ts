import { createServer } from "node:net";
import { PrismaPg } from "@prisma/adapter-pg";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { countTry } from "@/lib/auth/limits";
import { database } from "@/lib/db/client";
import { PrismaClient } from "@/lib/db/generated/client";
import { isOutage } from "@/lib/outage";
import { forgetPractice, practice } from "@/lib/practice/read";

const shared = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for("first-call.database");
const real = database();

/** Puts a database in its place that nothing listens for. */
async function databaseGoesAway(): Promise<void> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.on("listening", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const connectionString = `postgresql://nobody:nothing@127.0.0.1:${port}/none`;
  shared[KEY] = new PrismaClient({ adapter: new PrismaPg({ connectionString }), errorFormat: "minimal" });
}

/** What a query throws; undefined when it throws nothing. */
async function thrown(query: () => PromiseLike<unknown>): Promise<unknown> {
  try {
    await query();
    return undefined;
  } catch (error) {
    return error;
  }
}

/** Waits until no refresh is under way behind what was shown. */
const refreshed = () =>
  vi.waitFor(() => expect(shared[Symbol.for("first-call.practice")]).toHaveProperty("asking", undefined));

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  await real.practice.deleteMany();
  forgetPractice();
});

afterEach(() => {
  shared[KEY] = real;
  vi.useRealTimers();
});

const row = {
  ...{ name: "Example Law", phone: "+12565550134", addressLine: "1 Court St", addressCity: "Athens" },
  ...{
    addressState: "AL",
    addressPostalCode: "35611",
    counties: ["limestone"],
    responsibleLawyer: "A. Example",
  },
  ...{ hours: {}, neutralExitUrl: "https://www.example.com/" },
};

it("is away when nothing was known, and there again soon after the database is", async () => {
  await real.practice.create({ data: row });
  await databaseGoesAway();
  expect(await practice()).toBe("away");
  shared[KEY] = real;
  later(1);
  expect(await practice()).toMatchObject({ name: "Example Law" });
});

it("keeps the last known through an outage, however long", async () => {
  await real.practice.create({ data: row });
  await practice();
  await databaseGoesAway();
  for (let hour = 0; hour < 5; hour++) {
    later(3600);
    expect(await practice()).toMatchObject({ name: "Example Law" });
    await refreshed();
  }
});

it("asks again after some seconds, and notices the end of the set-up at once", async () => {
  expect(await practice()).toBe("settingUp");
  const { id } = await real.practice.create({ data: row });
  expect(await practice()).toMatchObject({ name: "Example Law" });
  await real.practice.update({ where: { id }, data: { name: "New Name" } });
  expect(await practice()).toMatchObject({ name: "Example Law" });
  later(5);
  await practice();
  await vi.waitFor(async () => expect(await practice()).toMatchObject({ name: "New Name" }));
});

it("leaves blank what a placeholder does not know", async () => {
  await real.practice.create({ data: row });
  expect(await practice()).toMatchObject({ complete: false, phone: null, address: null, hours: null });
});

it("tells an outage from a mistake of ours", async () => {
  const mistakes = [
    () => real.$queryRaw`select nothing from nowhere`,
    () => real.user.findUniqueOrThrow({ where: { email: "nobody@example.com" } }),
    () => real.practice.create({ data: { ...row, name: "a\u0000b" } }),
  ];
  for (const mistake of mistakes) expect(isOutage(await thrown(mistake))).toBe(false);
  await databaseGoesAway();
  const outages = [
    () => database().user.findFirst(),
    () => database().$queryRaw`select 1`,
    () => database().$transaction(async (tx) => tx.user.count()),
    () => countTry("nobody@example.com", "192.0.2.1"),
  ];
  for (const outage of outages) expect(isOutage(await thrown(outage))).toBe(true);
});

it("knows a server that is shutting down under a query", async () => {
  const killed = () =>
    real.$transaction(async (tx) => {
      const [{ pid } = { pid: 0 }] = await tx.$queryRaw<{ pid: number }[]>`select pg_backend_pid() as pid`;
      await real.$queryRaw`select pg_terminate_backend(${pid}::int)`;
      return tx.user.count();
    });
  // Several times: the loss is noticed by whatever touches the connection first, each in its own words.
  for (let n = 0; n < 20; n++) expect(isOutage(await thrown(killed))).toBe(true);
});
