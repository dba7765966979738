import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { decideConflict } from "@/lib/conflicts/decide";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { addNames, resumeLists, startAdding } from "@/lib/earlier-clients/add";
import { checkList, readAgain } from "@/lib/earlier-clients/check";
import type { Columns } from "@/lib/earlier-clients/layout";
import { readList, readLists } from "@/lib/earlier-clients/read";
import { removeList } from "@/lib/earlier-clients/remove";
import { uploadList } from "@/lib/earlier-clients/upload";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { sweepsDue } from "@/lib/jobs/sweep";

const NEVER = new AbortController().signal;
let owner: Actor;

beforeAll(async () => {
  await openPractice();
  owner = await actorFor("owner");
});

beforeEach(async () => {
  await database().earlierList.deleteMany();
  await database().earlierClient.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

afterEach(() => {
  vi.restoreAllMocks();
});

const LIST = [
  "Name;Opened;File",
  "José Ramírez;3/12/2019;19-1",
  ";2019;no name",
  "Ann Example;soon;19-2",
  "José Ramírez;2019-03-12;19-1",
  '"Broken;2019;19-3',
  "Ben Sr. Third;;",
  "Ben Jr. Third;;",
].join("\n");
/** As {@link LIST} has them, as far as a list has so many. */
const LIST_COLUMNS = { name: 0, date: 1, matter: 2 };

async function upload(text: string | Uint8Array, source = "The old office"): Promise<string> {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const taken = await uploadList(owner, source, bytes);
  if (typeof taken === "string") throw new Error(taken);
  return taken.listId;
}

async function shown(id: string) {
  const read = await readList(owner, id);
  if (read === null) throw new Error("The list of a test is not there.");
  return read.list;
}

async function checked(id: string, columns: Columns = { name: 0 }) {
  const { version } = await shown(id);
  expect(await checkList(owner, id, { version, columns })).toBe("checked");
  return shown(id);
}

/** The whole way, from the file to the names. */
async function added(text: string, source?: string) {
  const id = await upload(text, source);
  const { version } = await checked(id, LIST_COLUMNS);
  expect(await startAdding(owner, id, version)).toBe("started");
  await addNames(id, NEVER);
  return shown(id);
}

const names = async () =>
  (await database().earlierClient.findMany({ orderBy: { name: "asc" } })).map(({ name }) => name);

it("says in a dry run what is in a file, each row that is left out with its line, and adds nothing", async () => {
  const { found, layout, state } = await checked(await upload(LIST), LIST_COLUMNS);
  expect(layout).toMatchObject({ separator: "semicolon", headings: true, encoding: "utf8" });
  expect(layout.columns).toEqual(LIST_COLUMNS);
  expect(found).toEqual({
    ...{ rows: 7, names: 3, repeated: [[5, 5]], stored: [] },
    bad: { noName: [[3, 3]], date: [[4, 4]], quotes: [[6, 6]] },
  });
  expect(state).toBe("checked");
  expect(await names()).toEqual([]);
});

it("adds what the dry run found, keeps no file, and adds nothing for the same file again", async () => {
  const first = await added(LIST);
  expect(first).toMatchObject({ state: "done", worked: 3, added: 3 });
  expect(await names()).toEqual(["Ben Jr. Third", "Ben Sr. Third", "José Ramírez"]);
  const rows = await database().earlierList.findMany();
  expect(rows.map(({ sealed, expiresAt }) => [sealed, expiresAt])).toEqual([[null, null]]);
  const again = await checked(await upload(LIST), LIST_COLUMNS);
  expect(again.found?.stored).toEqual([
    [2, 2],
    [7, 8],
  ]);
  const second = await added(LIST);
  expect(second).toMatchObject({ state: "done", worked: 3, added: 0 });
  expect(await names()).toHaveLength(3);
});

it("keeps the file sealed until it is needed no more, and not for long", async () => {
  const id = await upload("Name\nVictoria Kanari");
  const row = await database().earlierList.findUniqueOrThrow({ where: { id } });
  expect(Buffer.from(row.sealed ?? []).toString("latin1")).not.toContain("Kanari");
  expect(JSON.stringify([row.layout, row.found])).not.toContain("Kanari");
  await database().earlierList.update({ where: { id }, data: { expiresAt: new Date(now().getTime() - 1) } });
  expect(await readList(owner, id)).toBeNull();
  expect(await checkList(owner, id, { version: 1, columns: { name: 0 } })).toBe("nothingHere");
  expect(await sweepsDue()).toContain("earlierLists");
  const [before, after] = [await upload("Name\nPat Sample"), await upload("Name\nPat Example")];
  expect((await readLists(owner))?.map((list) => list.id)).toEqual([after]);
  expect(before).not.toBe(after);
});

it("is found by the names of a lead, with where it comes from and the date", async () => {
  await added("Name,Opened\nRoberto Sample,2019-03-12", "Card index");
  await added("Name,Opened\nRoberto Sample,2019-03-12", "Second card index");
  const submitted = await submitIntake(
    apiIntake(randomUUID(), {
      role: "accused",
      submitterName: "Ann Example",
      allegedVictims: [{ name: "Bob Sample", avRelation: "stranger" }],
    }),
  );
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  const attorney = await actorFor("attorney");
  const search = await namesToCheck(attorney, submitted.leadId);
  expect(search?.earlier).toMatchObject({
    lists: "there",
    hits: [
      {
        ...{ name: "Roberto Sample", date: "2019-03-12", likeness: "nickname" },
        ...{ of: { name: "Bob Sample", kind: "allegedVictim" } },
        lists: [{ source: "Second card index" }, { source: "Card index" }],
      },
    ],
  });
  // Names that came in since the page was shown are looked at first.
  await added("Name\nBob Sample");
  const { version = 0, seen = "" } = search ?? {};
  const decision = { version, outcome: "clear", reason: "looked" } as const;
  expect(await decideConflict(attorney, submitted.leadId, { ...decision, seen })).toBe("otherNames");
  const newer = (await namesToCheck(attorney, submitted.leadId))?.seen ?? "";
  expect(await decideConflict(attorney, submitted.leadId, { ...decision, seen: newer })).toBe("decided");
  const [row] = await database().conflictDecision.findMany({ where: { leadId: submitted.leadId } });
  expect(row?.hits).toHaveLength(2);
});

const many = (amount: number) =>
  ["Name", ...Array.from({ length: amount }, (_, n) => `Invented Word${String(n).padStart(4, "0")}`)].join(
    "\n",
  );

it("neither loses nor doubles a name when the process is killed, stopped, or not alone", async () => {
  const id = await upload(many(500));
  const { version } = await checked(id);
  expect(await startAdding(owner, id, version)).toBe("started");
  const child = spawn(process.execPath, ["--import", "tsx", join("lib", "jobs", "drain-for-tests.ts")], {
    stdio: "ignore",
  });
  const ended = new Promise((resolve) => child.once("exit", resolve));
  await vi.waitFor(async () => expect((await shown(id)).worked).toBeGreaterThan(0), {
    timeout: 30_000,
    interval: 5,
  });
  child.kill("SIGKILL");
  await ended;
  const killed = await shown(id);
  expect(killed.state).toBe("running");
  expect(await names()).toHaveLength(killed.worked);
  expect(await resumeLists()).toBe(1);
  const stopped = new AbortController();
  stopped.abort();
  await addNames(id, stopped.signal);
  await Promise.all([addNames(id, NEVER), addNames(id, NEVER)]);
  await addNames(id, NEVER);
  expect(await shown(id)).toMatchObject({ state: "done", worked: 500, added: 500 });
  expect(await names()).toHaveLength(500);
  expect(await database().earlierListName.count()).toBe(500);
  expect(await resumeLists()).toBe(0);
}, 60_000);

it("removes a whole list, but no name that another one has", async () => {
  const first = await added("Name\nPat Sample\nAnn Example", "First");
  const second = await added("Name\nAnn Example\nBen Third", "Second");
  expect(await removeList(owner, first.id)).toBe(true);
  expect(await names()).toEqual(["Ann Example", "Ben Third"]);
  expect(await removeList(owner, second.id)).toBe(true);
  expect(await names()).toEqual([]);
  expect(await removeList(owner, second.id)).toBe(false);
  const acts = await database().auditEntry.findMany({
    where: { act: { startsWith: "earlierClients." }, data: { path: ["listId"], equals: first.id } },
    orderBy: { at: "asc" },
  });
  expect(acts.map(({ act, data }) => [act, data])).toEqual([
    ["earlierClients.uploaded", { listId: first.id }],
    ["earlierClients.added", { listId: first.id, names: 2 }],
    ["earlierClients.removed", { listId: first.id, names: 1 }],
  ]);
});

it("tells whoever read a list otherwise meanwhile, and adds it once", async () => {
  const id = await upload("Last,First\nSample,Pat");
  const { version } = await shown(id);
  expect(await readAgain(owner, id, { version, separator: "tab", headings: false })).toBe("read");
  expect((await shown(id)).layout).toMatchObject({ separator: "tab", headings: false, columns: {} });
  expect(await checkList(owner, id, { version, columns: { name: 0 } })).toBe("changed");
  expect(await startAdding(owner, id, version)).toBe("changed");
  expect(await checkList(owner, id, { version: version + 1, columns: {} })).toBe("noColumn");
  await readAgain(owner, id, { version: version + 1, separator: "comma", headings: true });
  const list = await checked(id, { given: 1, family: 0 });
  const both = await Promise.all([
    startAdding(owner, id, list.version),
    startAdding(owner, id, list.version),
  ]);
  expect(both).toEqual(["started", "started"]);
  await addNames(id, NEVER);
  expect(await names()).toEqual(["Pat Sample"]);
  expect(
    await database().auditEntry.count({
      where: { act: "earlierClients.added", data: { path: ["listId"], equals: id } },
    }),
  ).toBe(1);
});

it.each([
  ["empty", "\n \n"],
  ["notText", "PK\u0003\u0004"],
  ["tooMany", `Name\n${"Pat Sample\n".repeat(50_001)}`],
] as const)("refuses a file that is %s", async (why, text) => {
  expect(await uploadList(owner, "The old office", new TextEncoder().encode(text))).toBe(why);
  expect(await readLists(owner)).toEqual([]);
});

it("is the owner's", async () => {
  const id = await upload(LIST);
  const { version } = await checked(id);
  for (const role of ["attorney", "intake", "auditor"] as const) {
    const other = await actorFor(role);
    expect(await readLists(other)).toBeNull();
    expect(await readList(other, id)).toBeNull();
    expect(await uploadList(other, "x", new TextEncoder().encode(LIST))).toBe("notAllowed");
    expect(await checkList(other, id, { version, columns: { name: 0 } })).toBe("nothingHere");
    expect(await startAdding(other, id, version)).toBe("nothingHere");
    expect(await removeList(other, id)).toBe(false);
  }
  expect((await shown(id)).state).toBe("checked");
});
