import { expect, it } from "vitest";
import { hashPassword, inTurn, passwordMatches } from "@/lib/auth/password";

it("knows the password again, also typed on another keyboard, and no other one", async () => {
  const stored = await hashPassword("caf\u00e9 phrase 555");
  expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await passwordMatches(stored, "cafe\u0301 phrase 555")).toBe(true);
  expect(await passwordMatches(stored, "cafe phrase 555")).toBe(false);
});

it("matches nothing for nobody", async () => {
  expect(await passwordMatches(null, "")).toBe(false);
  expect(await passwordMatches(null, "any phrase 555")).toBe(false);
});

it("runs two at once, lets a bounded number wait in order and refuses the rest", async () => {
  const ends: (() => void)[] = [];
  const order: number[] = [];
  const work = (n: number) => () => {
    order.push(n);
    return new Promise<number>((resolve) => ends.push(() => resolve(n)));
  };
  const all = Array.from({ length: 40 }, (_, n) => inTurn(work(n)));
  const refused = await Promise.all(all.slice(32));
  expect(refused).toEqual(Array(8).fill("busy"));
  expect(order).toEqual([0, 1]);
  for (let n = 0; n < 32; n++) {
    ends[n]?.();
    await all[n];
  }
  expect(await Promise.all(all.slice(0, 32))).toEqual(Array.from({ length: 32 }, (_, n) => n));
  expect(order).toEqual(Array.from({ length: 32 }, (_, n) => n));
});

it("gives the place back when the work fails", async () => {
  const fail = () => inTurn(() => Promise.reject(new Error("invented")));
  for (let n = 0; n < 5; n++) await expect(fail()).rejects.toThrow("invented");
  expect(await inTurn(async () => "done")).toBe("done");
});
