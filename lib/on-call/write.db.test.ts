import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { reassessDue } from "@/lib/leads/reassess";
import { weeksShown } from "@/lib/on-call/form";
import { saveOwn } from "@/lib/on-call/own";
import { readPlan, readSettings } from "@/lib/on-call/read";
import { rosterAt } from "@/lib/on-call/roster";
import { USUAL_LADDER } from "@/lib/on-call/schema";
import { addCover, endCover, removeHoliday, saveHoliday, saveOnCall } from "@/lib/on-call/write";
import { practice, readClosedDays } from "@/lib/practice/read";
import { addDays, dayOf } from "@/lib/triage/calendar";

let owner: Actor;
let lee: Actor;

beforeAll(openPractice);
beforeEach(async () => {
  await database().onCall.deleteMany();
  await database().onCallWeek.deleteMany();
  await database().onCallCover.deleteMany();
  await database().holiday.deleteMany();
  await database().lead.deleteMany();
  await database().user.deleteMany();
  [owner, lee] = [await actorFor("owner"), await actorFor("attorney")];
});

const input = (changes: Partial<Parameters<typeof saveOnCall>[2]> = {}) => ({
  ...{ usual: { first: lee.userId, second: owner.userId }, weeks: [], backup: null, ladder: USUAL_LADDER },
  ...changes,
});
const plan = () => readPlan(owner.practiceId);
const today = () => dayOf(now(), "America/Chicago");

describe("who is on call", () => {
  it("is everybody who decides until somebody says otherwise, and nobody else", async () => {
    await actorFor("intake");
    await actorFor("auditor");
    const left = await actorFor("attorney");
    await database().user.update({ where: { id: left.userId }, data: { disabledAt: now() } });
    expect(rosterAt(await plan(), now()).first.map(({ id }) => id)).toEqual([owner.userId, lee.userId]);
  });

  it("is saved by the owner, and by nobody else", async () => {
    expect(await saveOnCall(lee, 0, input())).toBe("notAllowed");
    expect(await saveOnCall(owner, 0, input())).toBe("saved");
    const { usual, ladder } = await plan();
    expect({ usual, ladder }).toEqual({
      ...{ usual: { first: lee.userId, second: owner.userId }, ladder: USUAL_LADDER },
    });
    const day = { day: "2026-12-24", name: "Eve", closed: true, onCallId: null };
    const cover = { userId: lee.userId, firstDay: "2026-12-24", lastDay: "2026-12-24" };
    expect(await saveHoliday(lee, day)).toBe("notAllowed");
    expect(await addCover(lee, cover)).toBe("notAllowed");
    expect(await removeHoliday(lee, owner.userId)).toBe("notAllowed");
    expect(await endCover(lee, owner.userId)).toBe("notAllowed");
  });

  it("saved by two at once is saved by one; the other hears of it and has written nothing", async () => {
    const both = () =>
      Promise.all([
        saveOnCall(owner, 0, input({ backup: { name: "A", address: "a@example.org" } })),
        saveOnCall(owner, 0, input({ backup: { name: "B", address: "b@example.org" } })),
      ]);
    expect((await both()).sort()).toEqual(["changed", "saved"]);
    const { backup } = await plan();
    expect(await saveOnCall(owner, 7, input())).toBe("changed");
    expect((await plan()).backup).toEqual(backup);
    expect(await saveOnCall(owner, 1, input())).toBe("saved");
    expect((await readSettings(owner.practiceId, today())).version).toBe(2);
  });

  it("has weeks that are replaced as the form shows them, and leaves the others", async () => {
    const [first = "", second = "", third = ""] = weeksShown(now(), "America/Chicago");
    const week = (monday: string, id: string | null) => ({ monday, first: id, second: null });
    await saveOnCall(owner, 0, input({ weeks: [week(first, owner.userId), week(third, lee.userId)] }));
    await saveOnCall(owner, 1, input({ weeks: [week(first, null), week(second, owner.userId)] }));
    expect([...(await plan()).weeks].sort()).toEqual([
      [second, { first: owner.userId, second: null }],
      [third, { first: lee.userId, second: null }],
    ]);
  });

  it("is who stands in, until that is taken back", async () => {
    await saveOnCall(owner, 0, input());
    await addCover(owner, { userId: owner.userId, firstDay: today(), lastDay: today() });
    expect(rosterAt(await plan(), now()).first.map(({ id }) => id)).toEqual([owner.userId]);
    const [cover] = (await readSettings(owner.practiceId, today())).covers;
    await endCover(owner, cover?.id ?? "");
    expect(rosterAt(await plan(), now()).first.map(({ id }) => id)).toEqual([lee.userId]);
  });

  it("tells the public pages whether somebody outside may be told", async () => {
    await saveOnCall(owner, 0, input({ backup: { name: "Sam", address: "sam@example.org" } }));
    expect(await practice()).toMatchObject({ hasBackup: true });
    await saveOnCall(owner, 1, input());
    expect(await practice()).toMatchObject({ hasBackup: false });
  });

  it("survives a ladder that cannot be read", async () => {
    await saveOnCall(owner, 0, input());
    await database().onCall.updateMany({ data: { ladder: { now: "soon" } } });
    expect((await plan()).ladder).toEqual(USUAL_LADDER);
  });
});

describe("a day that is not as usual", () => {
  it("is closed or worked on in every calendar of the practice, and is said once", async () => {
    const day = addDays(today(), 40);
    await saveHoliday(owner, { day, name: "Retreat", closed: true, onCallId: lee.userId });
    expect(await practice()).toMatchObject({ closedDays: expect.arrayContaining([day]) });
    expect(await readClosedDays()).toContain(day);
    expect((await plan()).holidays).toEqual(new Map([[day, lee.userId]]));
    await saveHoliday(owner, { day, name: "Retreat", closed: false, onCallId: null });
    expect(await readClosedDays()).not.toContain(day);
    const [saved] = (await readSettings(owner.practiceId, today())).holidays;
    expect(saved).toMatchObject({ day, name: "Retreat", closed: false, onCall: null });
    await removeHoliday(owner, saved?.id ?? "");
    await removeHoliday(owner, saved?.id ?? "");
    expect((await readSettings(owner.practiceId, today())).holidays).toEqual([]);
    const entries = await database().auditEntry.findMany({
      where: { actorId: owner.userId, act: "holiday.changed" },
      orderBy: { at: "asc" },
    });
    expect(entries.map(({ data }) => data)).toEqual([{ day, closed: true }, { day, closed: false }, { day }]);
  });

  it("moves the leads that its noon would have decided", async () => {
    // Court four business days ahead at 9: with every day before it closed, the last noon before it is today's or gone.
    const court = addDays(today(), 12);
    const submitted = await submitIntake(
      apiIntake("one", {
        nextCourtAt: { value: `${court}T09:00`, certainty: "exact" },
        charges: [{ chargeText: "Speeding" }],
      }),
    );
    const id = "leadId" in submitted ? submitted.leadId : "";
    const lane = async () => (await database().lead.findUniqueOrThrow({ where: { id } })).lane;
    const before = await lane();
    expect(before).not.toBe("now");
    for (let ahead = 0; ahead < 12; ahead += 1) {
      const day = addDays(today(), ahead);
      await saveHoliday(owner, { day, name: "Away", closed: true, onCallId: null });
    }
    expect(await reassessDue()).toBe(1);
    expect(await lane()).toBe("now");
    for (const { id: each } of (await readSettings(owner.practiceId, today())).holidays) {
      await removeHoliday(owner, each);
    }
    await reassessDue();
    expect(await lane()).toBe(before);
  });
});

it("keeps how a person is told: the whole of it each time", async () => {
  const addresses = [
    { address: "home@example.com", kind: "mail" as const },
    { address: "phone@example.com", kind: "pager" as const },
  ];
  await saveOwn(lee, { addresses, detail: "minimal", quiet: { from: "21:00", until: "06:30" } });
  const me = async () => (await plan()).people.find(({ id }) => id === lee.userId);
  expect(await me()).toMatchObject({
    ...{ detail: "minimal", quiet: { from: "21:00", until: "06:30" } },
    addresses: [{ kind: "mail" }, ...addresses],
  });
  await saveOwn(lee, { addresses: addresses.slice(1), detail: null, quiet: null });
  expect(await me()).toMatchObject({ detail: null, quiet: null });
  expect((await me())?.addresses.slice(1)).toEqual(addresses.slice(1));
});
