import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Role } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { apiIntake, CANARIES, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { announceLead } from "@/lib/notifications/announce";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { deliveriesOf } from "@/lib/notifications/read";
import { decoded, headerOf, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { sendDelivery } from "@/lib/notifications/send";
import { hangUp } from "@/lib/notifications/smtp";
import { mailTroubles } from "@/lib/notifications/trouble";

// Before anything asks for the environment: it is read once.
const relay: Relay = await startRelay();
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;

beforeAll(openPractice);
afterAll(() => relay.stop());
let before = 0;
beforeEach(async () => {
  hangUp();
  await forgetJobs();
  await database().lead.deleteMany();
  await database().user.deleteMany();
  before = relay.taken.length;
});

const told = () =>
  relay.taken
    .slice(before)
    .flatMap(({ to }) => to)
    .toSorted();

async function submit(changes: Parameters<typeof apiIntake>[1] = {}): Promise<string> {
  const submitted = await submitIntake(apiIntake(randomUUID(), changes));
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  return submitted.leadId;
}

async function person(role: Role): Promise<string> {
  const { userId } = await actorFor(role);
  return (await database().user.findUniqueOrThrow({ where: { id: userId } })).email;
}

/** Lets what waits for its next try run now. */
const hurry = () => database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
const deliveries = () => database().delivery.findMany({ orderBy: { createdAt: "asc" } });

describe("a lead", () => {
  it("is told to the owner and to every attorney who works here, once, and to nobody else", async () => {
    const people = [await person("owner"), await person("attorney"), await person("attorney")];
    for (const role of ["intake", "auditor"] as const) await person(role);
    const left = await person("attorney");
    await database().user.update({ where: { email: left }, data: { disabledAt: now() } });
    const leadId = await submit();
    expect(await drain(NEVER)).toMatchObject({ done: 4, failed: 0, left: { waiting: 0, dead: 0 } });
    expect(told()).toEqual(people.toSorted());
    await announceLead({ leadId });
    await drain(NEVER);
    expect(told()).toHaveLength(3);
    expect((await deliveries()).map(({ sentAt, failure }) => sentAt !== null && failure === null)).toEqual([
      true,
      true,
      true,
    ]);
  });

  it("announced by two workers at once makes one mail a person", async () => {
    await person("owner");
    await person("attorney");
    const leadId = await submit();
    await forgetJobs();
    await Promise.all([1, 2, 3, 4].map(() => announceLead({ leadId })));
    await drain(NEVER);
    expect(told()).toHaveLength(2);
  });

  it("that nobody can be told of waits, is a trouble, and goes out when somebody comes", async () => {
    await person("intake");
    await submit();
    expect(await drain(NEVER)).toMatchObject({ failed: 1, left: { waiting: 1, dead: 0 } });
    expect(await mailTroubles()).toEqual(["no-recipient"]);
    const owner = await person("owner");
    expect(await mailTroubles()).toEqual([]);
    await hurry();
    await drain(NEVER);
    expect(told()).toEqual([owner]);
  });

  it("is told in the words that the practice chose, and in a subject that names nobody", async () => {
    await person("owner");
    await submit();
    await drain(NEVER);
    await database().practice.updateMany({ data: { mailDetail: "minimal" } });
    await submit();
    await drain(NEVER);
    await database().practice.updateMany({ data: { mailDetail: "summary" } });
    const [summary = "", minimal = ""] = relay.taken.slice(before).map(({ raw }) => decoded(raw));
    expect(summary).toContain("Robert Sample");
    expect(summary).toContain("Theft of property 3rd");
    // A whole number: three of its digits stand in some id of every fiftieth mail.
    for (const words of ["Sample", "Theft", "555-0142", "5550142"]) expect(minimal).not.toContain(words);
  });

  it("takes nothing confidential with it: not into a mail, a job or a row about a delivery", async () => {
    await person("owner");
    await submit();
    await drain(NEVER, { "lead.received": announceLead });
    const jobs = await database().$queryRaw`select payload::text from graphile_worker._private_jobs`;
    await drain(NEVER);
    const rows = JSON.stringify([jobs, await deliveries()]);
    const mails = relay.taken.slice(before).map(({ raw }) => `${raw}\n${decoded(raw)}`);
    expect(mails).toHaveLength(1);
    // Of sensitivity C and H: e-mail, birth year, others who were charged, who is named as the victim.
    for (const words of [...CANARIES, "pat@example.com", "Coe", "Dee Example", "paper"]) {
      expect(mails.join(), words).not.toContain(words);
      expect(rows, words).not.toContain(words);
    }
    // By itself: its digits may stand in an id.
    expect(mails.join()).not.toMatch(/(?<![\w-])1990(?![\w-])/u);
    expect(rows).not.toMatch(/(?<![\w-])1990(?![\w-])/u);
    expect(rows).not.toContain("Sample");
  });
});

describe("a relay", () => {
  it("that refuses twice and then takes it: one mail, told as waiting and as a trouble meanwhile", async () => {
    const owner = await person("owner");
    const attorney = await actorFor("intake");
    const leadId = await submit();
    relay.next({ at: "message", code: 451 }, { at: "greeting", code: 421 });
    for (const failure of [/try again later/u, /refuses the portal/u]) {
      await drain(NEVER);
      const [shown] = await deliveriesOf(attorney, leadId);
      expect(shown).toMatchObject({ state: "queued", failure: expect.stringMatching(failure) });
      expect(await mailTroubles()).toEqual(["mail-failing"]);
      await hurry();
    }
    expect(told()).toEqual([]);
    await drain(NEVER);
    expect(told()).toEqual([owner]);
    expect(await deliveriesOf(attorney, leadId)).toMatchObject([
      { state: "sent", failure: null, attempts: 3 },
    ]);
    expect(await mailTroubles()).toEqual([]);
  });

  it("that refuses an address for good is not asked again, and the others are told", async () => {
    await person("owner");
    await person("attorney");
    await submit();
    relay.next({ at: "address", code: 550 });
    expect(await drain(NEVER)).toMatchObject({ failed: 0, left: { waiting: 0, dead: 0 } });
    expect(told()).toHaveLength(1);
    expect(await deliveryCounts()).toMatchObject({ failed: 1, sent: 1 });
    expect(await mailTroubles()).toEqual(["mail-refused"]);
    // The address takes mail again: the trouble is over, though what was refused stays refused.
    await submit();
    await drain(NEVER);
    expect((await deliveries()).map(({ failure }) => failure).filter((failure) => failure !== null)).toEqual([
      "address-refused",
    ]);
    expect(await mailTroubles()).toEqual([]);
  });

  it("that breaks off leaves it unknown, and the same mail is sent again", async () => {
    const attorney = await actorFor("attorney");
    const leadId = await submit();
    relay.next("breakBeforeAnswer");
    const heard = relay.heard.length;
    await drain(NEVER);
    expect(await deliveriesOf(attorney, leadId)).toMatchObject([{ state: "unknown" }]);
    expect(await mailTroubles()).toEqual(["mail-failing", "mail-unknown"]);
    await hurry();
    await drain(NEVER);
    expect(await deliveriesOf(attorney, leadId)).toMatchObject([{ state: "sent" }]);
    const both = relay.heard.slice(heard).map(({ raw }) => headerOf(raw, "Message-ID"));
    expect(both).toHaveLength(2);
    expect(new Set(both).size).toBe(1);
  });

  it("that works again gets everything that waits, at the first success", async () => {
    await person("owner");
    for (const code of [421, 451, 454]) {
      relay.next({ at: "greeting", code });
      await submit();
      await drain(NEVER);
      // Before the next one comes: on a slow machine its own wait could be over by then.
      await database().$executeRaw`
        update graphile_worker._private_jobs set run_at = now() + interval '5 minutes', attempts = 9`;
    }
    expect(told()).toEqual([]);
    await submit();
    await drain(NEVER);
    expect(told()).toHaveLength(4);
  });

  it("is not asked again and again for an address that is busy, because others take their mail", async () => {
    await person("owner");
    await submit();
    relay.next({ at: "address", code: 450 });
    await drain(NEVER);
    await submit();
    await drain(NEVER);
    expect(told()).toHaveLength(1);
    expect(await deliveryCounts()).toMatchObject({ queued: 1, sent: 1 });
  });
});

describe("one delivery", () => {
  async function oneDelivery(): Promise<string> {
    await person("owner");
    const leadId = await submit();
    await announceLead({ leadId });
    await forgetJobs();
    return (await deliveries())[0]?.id ?? "";
  }

  it("worked by two at once is one mail, and the second looks again later", async () => {
    const deliveryId = await oneDelivery();
    let second = Promise.resolve();
    relay.next({
      after: async () => {
        second = sendDelivery({ deliveryId }, NEVER);
        await second;
      },
    });
    await sendDelivery({ deliveryId }, NEVER);
    await second;
    expect(told()).toHaveLength(1);
    expect(await deliveries()).toMatchObject([{ attempts: 1 }]);
    const waiting = await database().$queryRaw<{ later: boolean }[]>`
      select run_at > now() + interval '10 seconds' as later from graphile_worker._private_jobs`;
    expect(waiting).toEqual([{ later: true }]);
    await hurry();
    expect(await drain(NEVER)).toMatchObject({ done: 1, failed: 0 });
    expect(told()).toHaveLength(1);
  });

  it("that is over is not sent again, and one that is gone is nobody's", async () => {
    const deliveryId = await oneDelivery();
    await sendDelivery({ deliveryId }, NEVER);
    await sendDelivery({ deliveryId }, NEVER);
    await sendDelivery({ deliveryId: randomUUID() }, NEVER);
    expect(told()).toHaveLength(1);
  });

  it("says so itself when it cannot be written, without a word of the lead", async () => {
    const deliveryId = await oneDelivery();
    await database().lead.updateMany({ data: { reasons: [{ rule: "a canary" }] } });
    await expect(sendDelivery({ deliveryId }, NEVER)).rejects.toMatchObject({
      ...{ name: "DeliveryFault", code: "not-composed", message: "not-composed" },
    });
    expect(await deliveries()).toMatchObject([{ failure: "not-composed", sentAt: null, failedAt: null }]);
  });
});

it("keeps no word of a relay, in no row", async () => {
  await person("owner");
  for (const code of [451, 554]) {
    relay.next({ at: "message", code });
    await submit();
    await drain(NEVER);
  }
  const jobs = await database().$queryRaw`select last_error from graphile_worker._private_jobs`;
  expect(JSON.stringify([jobs, await deliveries()])).not.toContain("secret-relay-words");
});
