import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { everythingStored } from "@/lib/intake/intake-for-tests";
import { countByKey, countForm, type Measured } from "@/lib/intake/limits";

const HERE = "198.51.100.7";

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T15:00:00Z") });
  await database().rateBucket.deleteMany();
});
afterEach(() => void vi.useRealTimers());

const said = (measured: Measured) => ("wait" in measured ? "wait" : measured.suspicions.join());

async function many(times: number, one: () => Promise<Measured>): Promise<string[]> {
  const answers: string[] = [];
  for (let time = 0; time < times; time += 1) answers.push(said(await one()));
  return answers;
}

it.each([
  ["sent", 10, 100],
  ["begun", 30, 300],
] as const)("forms %s: %i as they come, then marked, and from %i on to wait", async (what, soft, hard) => {
  const answers = await many(hard + 2, () => countForm(what, HERE));
  expect(answers.slice(0, soft)).toEqual(Array<string>(soft).fill(""));
  expect(answers.slice(soft, hard)).toEqual(Array<string>(hard - soft).fill("many"));
  expect(answers.slice(hard)).toEqual(["wait", "wait"]);
  // Another network is another count, and the other thing that is counted is another one too.
  expect(await countForm(what, "203.0.113.9")).toEqual({ suspicions: [] });
  expect(await countForm(what === "sent" ? "begun" : "sent", HERE)).toEqual({ suspicions: [] });
});

it("says how long to wait, and lets the first press after that through", async () => {
  await many(100, () => countForm("sent", HERE));
  vi.setSystemTime(Date.now() + 400_000);
  const measured = await countForm("sent", HERE);
  expect(measured).toEqual({ wait: 200 });
  vi.setSystemTime(Date.now() + 199_000);
  expect(await countForm("sent", HERE)).toEqual({ wait: 1 });
  vi.setSystemTime(Date.now() + 1_000);
  expect(await countForm("sent", HERE)).toEqual({ suspicions: [] });
});

it("counts one household of a provider with long addresses once, and stores no address", async () => {
  await many(10, () => countForm("sent", "2001:db8:1:2::1"));
  expect(said(await countForm("sent", "2001:db8:1:2:ffff::9"))).toBe("many");
  expect(said(await countForm("sent", "2001:db8:1:3::1"))).toBe("");
  expect(await everythingStored()).not.toContain("2001:db8");
});

it("counts intakes by the key of the API", async () => {
  const [key, other] = [randomUUID(), randomUUID()];
  const answers = await many(1_001, () => countByKey(key));
  expect(answers.slice(0, 60)).toEqual(Array<string>(60).fill(""));
  expect(answers.slice(60, 1_000)).toEqual(Array<string>(940).fill("many"));
  expect(answers[1_000]).toBe("wait");
  expect(said(await countByKey(other))).toBe("");
});
