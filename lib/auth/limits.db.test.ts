import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { type Allowed, countTry } from "@/lib/auth/limits";
import { database } from "@/lib/db/client";
import { networkHash } from "@/lib/privacy/network";

let email: string;
let lastOctet = 0;

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T15:00:00Z") });
  email = `${randomUUID()}@example.com`;
  await database().rateBucket.deleteMany();
});

afterEach(() => {
  vi.useRealTimers();
});

const later = (seconds: number) => vi.setSystemTime(Date.now() + seconds * 1000);
/** A network of its own for each try, so that only the account can be what refuses. */
const elsewhere = () => `198.51.100.${++lastOctet % 250}`;

async function seconds(of: string, address: string): Promise<number> {
  const answer = await countTry(of, address);
  return answer.kind === "limited" ? answer.seconds : 0;
}

async function allowed(address: string): Promise<Allowed> {
  const answer = await countTry(email, address);
  if (answer.kind !== "allowed") throw new Error("limited");
  return answer;
}

it("lets five tries of an account through, then one at a time with a delay that doubles up to a quarter of an hour", async () => {
  for (let n = 0; n < 5; n++) expect(await seconds(email, elsewhere())).toBe(0);
  const delays: number[] = [];
  for (let n = 0; n < 8; n++) {
    expect(await seconds(email, elsewhere())).toBe(0);
    const wait = await seconds(email, elsewhere());
    delays.push(wait);
    later(wait - 1);
    expect(await seconds(email, elsewhere())).toBe(1);
    later(1);
  }
  expect(delays).toEqual([15, 30, 60, 120, 240, 480, 900, 900]);
});

it("is not a way to keep the owner out: tries that are refused lengthen nothing", async () => {
  for (let n = 0; n < 6; n++) await countTry(email, elsewhere());
  for (let n = 0; n < 20; n++) expect(await seconds(email, elsewhere())).toBe(15);
  later(15);
  expect(await seconds(email, elsewhere())).toBe(0);
});

it("gives no more answers to a hundred tries at the same moment", async () => {
  const tries = await Promise.all(Array.from({ length: 60 }, () => seconds(email, elsewhere())));
  expect(tries.filter((wait) => wait === 0)).toHaveLength(6);
});

it("forgets the failures of an account that signed in, and gives the network its try back", async () => {
  const address = elsewhere();
  for (let n = 0; n < 100; n++) {
    later(1);
    await (await allowed(address)).succeeded();
  }
  expect(await seconds(email, address)).toBe(0);
});

it("counts a network over all accounts, the /64 of IPv6 as one", async () => {
  const within = (n: number) => `2001:db8:0:7::${n.toString(16)}`;
  for (let n = 0; n < 31; n++) expect(await seconds(`${n}@example.com`, within(n))).toBe(0);
  expect(await seconds("other@example.com", within(99))).toBe(15);
  expect(await seconds("other@example.com", "2001:db8:0:8::1")).toBe(0);
});

it("does not slow an account down from a network that is being refused", async () => {
  const address = elsewhere();
  for (let n = 0; n < 31; n++) await countTry(`${n}@example.com`, address);
  for (let n = 0; n < 20; n++) expect(await seconds(email, address)).toBe(15);
  for (let n = 0; n < 5; n++) expect(await seconds(email, elsewhere())).toBe(0);
});

it("bounds all networks together for a minute and no longer", async () => {
  let let_in = 0;
  for (let n = 0; n < 130; n++) if ((await seconds(`${n}@example.com`, `203.0.${n}.1`)) === 0) let_in++;
  expect(let_in).toBe(120);
  later(60);
  expect(await seconds(email, "203.0.113.1")).toBe(0);
});

it("stores neither addresses nor accounts", async () => {
  await countTry(email, "203.0.113.9");
  const keys = (await database().rateBucket.findMany()).map(({ key }) => key).join(" ");
  expect(keys).not.toContain("203.0.113.9");
  expect(keys).not.toContain(email);
  expect(keys).toContain(networkHash("203.0.113.9"));
});
