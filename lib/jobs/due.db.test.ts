import { beforeEach, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { due } from "@/lib/jobs/due";
import { jobCounts } from "@/lib/jobs/read";
import { sweep } from "@/lib/jobs/sweep";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { startWorker } from "@/lib/jobs/worker";

const NEVER = new AbortController().signal;

const minutes = (n: number) => new Date(now().getTime() + n * 60_000);
const token = (hash: string, expiresAt: Date) =>
  database().accessToken.create({ data: { hash, purpose: "setup", expiresAt } });

async function tokens(): Promise<string[]> {
  const rows = await database().accessToken.findMany({ orderBy: { hash: "asc" } });
  return rows.map((row) => row.hash);
}

beforeEach(async () => {
  await forgetJobs();
  await database().practice.deleteMany({ where: { users: { none: {} } } });
  await database().user.deleteMany();
  await database().accessToken.deleteMany();
});

it("deletes sessions, tickets and tokens that are over, and nothing that is not", async () => {
  const practice = await database().practice.create({
    data: {
      name: "Example Defense",
      phone: "+12055550100",
      addressLine: "1 Example Street",
      addressCity: "Birmingham",
      addressState: "AL",
      addressPostalCode: "35203",
      hours: {},
      counties: [],
      responsibleLawyer: "Pat Example",
      neutralExitUrl: "https://weather.example.com/",
    },
  });
  const user = await database().user.create({
    data: {
      practiceId: practice.id,
      email: "pat@example.com",
      name: "Pat Example",
      role: "owner",
      passwordHash: "-",
    },
  });
  const session = { userId: user.id, authVersion: 1, seenAt: now() };
  for (const [name, expiresAt] of [
    ["over", minutes(-1)],
    ["good", minutes(1)],
  ] as const) {
    await database().session.create({ data: { ...session, expiresAt } });
    await database().signInTicket.create({ data: { hash: name, userId: user.id, expiresAt } });
    await token(name, expiresAt);
  }
  expect(await drain(NEVER)).toEqual({
    due: {
      sweeps: 3,
      reassessments: 0,
      escalations: 0,
      people: 0,
      held: 0,
      roads: 0,
      reviews: 0,
      search: 0,
      earlierClients: 0,
    },
    done: 3,
    failed: 0,
    left: { waiting: 0, running: 0, dead: 0 },
  });
  expect(await database().session.count()).toBe(1);
  expect((await database().signInTicket.findMany()).map((row) => row.hash)).toEqual(["good"]);
  expect(await tokens()).toEqual(["good"]);
  expect(await due()).toEqual({
    sweeps: 0,
    reassessments: 0,
    escalations: 0,
    people: 0,
    held: 0,
    roads: 0,
    earlierClients: 0,
    reviews: 0,
    search: 0,
  });
});

it("deletes drafts that are over and keys of submissions after 30 days, and no lead", async () => {
  await openPractice();
  const submitted = await submitIntake(apiIntake("over"));
  await submitIntake(apiIntake("good"));
  const draft = (keyHash: string, expiresAt: Date) => ({
    keyHash,
    expiresAt,
    seenAt: now(),
    sealed: new Uint8Array(),
  });
  await database().draft.createMany({ data: [draft("over", minutes(-1)), draft("good", minutes(1))] });
  await database().submission.updateMany({
    where: { leadId: "leadId" in submitted ? submitted.leadId : "" },
    data: { createdAt: minutes(-30 * 24 * 60 - 1) },
  });
  await forgetJobs();
  expect((await drain(NEVER)).due).toMatchObject({ sweeps: 2 });
  expect((await database().draft.findMany()).map((row) => row.keyHash)).toEqual(["good"]);
  expect(await database().submission.count()).toBe(1);
  expect(await database().lead.count()).toBe(2);
  await database().lead.deleteMany();
});

it("goes on batch after batch until nothing is over", async () => {
  await Promise.all(["a", "b", "c", "d", "e"].map((hash) => token(hash, minutes(-1))));
  await token("good", minutes(1));
  expect(await sweep("accessTokens", new AbortController().signal, 2)).toBe(5);
  expect(await tokens()).toEqual(["good"]);
});

it("asked by several workers at once claims its work once", async () => {
  await token("over", minutes(-1));
  await Promise.all([due(), due(), due(), due()]);
  expect(await jobCounts()).toEqual({ waiting: 1, running: 0, dead: 0 });
});

it("is asked by a worker at its start", async () => {
  await token("over", minutes(-1));
  let swept = (_: string) => {};
  const first = new Promise<string>((resolve) => {
    swept = resolve;
  });
  const tasks = { sweep: async ({ of }: { of: string }) => swept(of) };
  const workers = [startWorker({ mode: "inline", tasks }), startWorker({ mode: "inline", tasks })];
  expect(await first).toBe("accessTokens");
  await Promise.all(workers.map((worker) => worker.stop()));
});
