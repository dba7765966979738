import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { changesOf } from "@/lib/practice/history";
import { forgetPractice, practice } from "@/lib/practice/read";
import { settingsOf } from "@/lib/practice/settings";
import { readPart } from "@/lib/practice/settings-read";
import { savePart } from "@/lib/practice/settings-write";

let owner: Actor;

beforeAll(openPractice);
beforeEach(async () => {
  await database().practiceSetting.deleteMany();
  await database().practiceChange.deleteMany();
  forgetPractice();
  owner = await actorFor("owner");
});

const TAKING = settingsOf([]).taking;
const federal = { ...TAKING, federal: true };

describe("a part of the settings", () => {
  it("is as this portal proposes it until somebody saves it", async () => {
    expect(await readPart(owner, "taking")).toEqual({ value: TAKING, version: 0 });
    expect(await practice()).toMatchObject({
      settings: { targets: { now: 30, today: 0, soon: 1, whenFree: 3 }, words: { cost: { kind: "ask" } } },
    });
  });

  it("is saved by the owner, and by nobody else", async () => {
    for (const role of ["attorney", "intake", "auditor"] as const) {
      expect(await savePart(await actorFor(role), "taking", 0, federal)).toBe("notAllowed");
    }
    expect(await readPart(owner, "taking")).toEqual({ value: TAKING, version: 0 });
    expect(await savePart(owner, "taking", 0, federal)).toBe("saved");
  });

  it("is seen by the next request, though the practice is remembered", async () => {
    expect(await practice()).toMatchObject({ settings: { taking: { federal: false } } });
    await savePart(owner, "taking", 0, federal);
    expect(await practice()).toMatchObject({ settings: { taking: { federal: true } } });
  });

  it("saved by two at once is saved by one; the other has written nothing, neither setting nor history", async () => {
    const cap = (soon: number) => savePart(owner, "targets", 0, { now: 30, today: 0, soon, whenFree: 3 });
    const first = await Promise.all([cap(2), cap(4)]);
    expect([...first].sort()).toEqual(["changed", "saved"]);
    const { value, version } = await readPart(owner, "targets");
    expect({ soon: value.soon, version }).toEqual({ soon: first[0] === "saved" ? 2 : 4, version: 1 });
    expect(await savePart(owner, "targets", 7, value)).toBe("changed");
    expect(await changesOf(owner, "targets", 9)).toHaveLength(1);
  });

  it("says who changed it to what, the last first, and the audit says that it was", async () => {
    await savePart(owner, "taking", 0, federal);
    await savePart(owner, "taking", 1, { ...federal, juvenile: false });
    const changes = await changesOf(owner, "taking", 9);
    expect(changes).toMatchObject([
      { actorName: owner.name, value: { federal: true, juvenile: false } },
      { actorName: owner.name, value: { federal: true, juvenile: true } },
    ]);
    const entries = await database().auditEntry.findMany({
      where: { act: "practice.changed", actorId: owner.userId },
      orderBy: { at: "asc" },
    });
    expect(entries.map(({ data }) => data)).toEqual([
      { part: "taking", version: 1 },
      { part: "taking", version: 2 },
    ]);
    await expect(database().practiceChange.updateMany({ data: { actorName: "Nobody" } })).rejects.toThrow();
  });

  it("leaves the other parts and their versions alone", async () => {
    await savePart(owner, "links", 0, { mobile: { roster: "https://jail.example.com/", docket: null } });
    await savePart(owner, "taking", 0, federal);
    expect((await readPart(owner, "links")).version).toBe(1);
  });
});
