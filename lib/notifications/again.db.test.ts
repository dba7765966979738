import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { sendAgain } from "@/lib/notifications/again";
import { deliveriesOf } from "@/lib/notifications/read";
import { clearRed, markRed } from "@/lib/notifications/red";
import { lastTests, sendTest } from "@/lib/notifications/test-message";

let kim: Actor;
let email: string;
let leadId: string;
let deliveryId: string;

beforeAll(openPractice);
beforeEach(async () => {
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().redAddress.deleteMany();
  kim = await actorFor("attorney");
  ({ email } = await database().user.findUniqueOrThrow({ where: { id: kim.userId } }));
  leadId = (await storeRow()).id;
  const row = { leadId, event: "lead.received", userId: kim.userId, address: email, detail: "summary" };
  deliveryId = (await database().delivery.create({ data: { ...row, sentAt: now(), transport: "smtp" } })).id;
});

const told = async () => (await deliveriesOf(kim, leadId)).map(({ address, state }) => [address, state]);
const red = (address: string) =>
  database().$transaction((tx) => markRed(tx, { address, reason: "bounced", at: now(), deliveryId }));

it("goes out once more for each press, and once when a press comes twice", async () => {
  await Promise.all([1, 2].map(() => sendAgain(kim, leadId, { deliveryId, times: 0 })));
  expect(await told()).toEqual([
    [email, "sent"],
    [email, "queued"],
  ]);
  expect(await sendAgain(kim, leadId, { deliveryId, times: 1 })).toBe("sent");
  expect(await told()).toHaveLength(3);
});

it("goes to the next address when the first is red, with no more than a pager may have", async () => {
  const other = { userId: kim.userId, address: "kim@home.example.com", kind: "mail", position: 0 };
  await database().userAddress.create({ data: other });
  await red(email.toUpperCase());
  await sendAgain(kim, leadId, { deliveryId, times: 0 });
  expect((await told()).at(-1)).toEqual(["kim@home.example.com", "queued"]);
});

it("is not for an auditor, for another lead's mail, or for a mail about mail", async () => {
  const auditor = await actorFor("auditor");
  const other = (await storeRow()).id;
  await sendTest(kim, randomUUID());
  const [test] = await lastTests(kim);
  for (const [actor, lead, delivery] of [
    [auditor, leadId, deliveryId],
    [kim, other, deliveryId],
    [kim, leadId, randomUUID()],
    [kim, leadId, test?.id ?? ""],
  ] as const) {
    expect(await sendAgain(actor, lead, { deliveryId: delivery, times: 0 })).toBe("nothingHere");
  }
  expect(await told()).toHaveLength(1);
});

it("a test message goes to every address of whoever asks, once a press, and shows as a delivery", async () => {
  const other = { userId: kim.userId, address: "page@example.com", kind: "pager", position: 0 };
  await database().userAddress.create({ data: other });
  const press = randomUUID();
  await Promise.all([1, 2, 3].map(() => sendTest(kim, press)));
  const tests = await lastTests(kim);
  expect(tests.map(({ address, state }) => [address, state]).toSorted()).toEqual(
    [
      [email, "queued"],
      ["page@example.com", "queued"],
    ].toSorted(),
  );
  expect(await lastTests(await actorFor("owner"))).toEqual([]);
});

it("an address is good again after a later mail, and not after an earlier one", async () => {
  await red(email);
  const since = (await database().redAddress.findFirstOrThrow()).since;
  const clear = (at: Date) => database().$transaction((tx) => clearRed(tx, email, at));
  await clear(new Date(since.getTime() - 1));
  expect(await database().redAddress.count()).toBe(1);
  await clear(new Date(since.getTime() + 1));
  expect(await database().redAddress.count()).toBe(0);
});
