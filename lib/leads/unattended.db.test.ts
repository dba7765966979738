import { beforeAll, beforeEach, expect, it } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { takeLead } from "@/lib/leads/take";
import { oldestInJail } from "@/lib/leads/unattended";

beforeAll(openPractice);
beforeEach(() => database().lead.deleteMany());

const ago = (hours: number) => new Date(Date.now() - hours * 3_600_000);
const inJail = (hours: number, changes: Parameters<typeof storeRow>[0] = {}) =>
  storeRow({ custody: "yes", receivedAt: ago(hours), escalation: { create: { dueAt: null } }, ...changes });

it("is the one that has waited longest, until somebody acts on it", async () => {
  const owner = await actorFor("owner");
  expect(await oldestInJail(owner)).toBeNull();
  await storeRow({ receivedAt: ago(9) });
  await inJail(8, { suspected: ["fast"] });
  await inJail(7, { status: "contact" });
  const { id: first } = await inJail(5);
  const { id: second } = await storeRow({ custody: "yes", receivedAt: ago(3) });
  const found = await oldestInJail(owner);
  expect(found).toMatchObject({ id: first, reference: expect.stringMatching(/^.{4}-.{4}$/u) });
  expect(Math.round((found?.seconds ?? 0) / 3600)).toBe(5);
  await takeLead(owner, first);
  expect(await oldestInJail(owner)).toMatchObject({ id: second });
});

it("is no frozen one for whoever may not decide, and none of another practice", async () => {
  const [owner, intake] = [await actorFor("owner"), await actorFor("intake")];
  const { id: frozen } = await inJail(5, { conflict: "potential" });
  const { id } = await inJail(2);
  expect(await oldestInJail(owner)).toMatchObject({ id: frozen });
  expect(await oldestInJail(intake)).toMatchObject({ id });
  expect(await oldestInJail({ ...owner, practiceId: frozen })).toBeNull();
});
