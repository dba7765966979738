import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { noContact } from "@/lib/guidance/no-contact";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { mayShow } from "@/lib/jurisdictions/clocks";
import { decoded, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { remindDue } from "@/lib/reviews/due";
import { articleReview, forgetReviews, lastSigned, packReview, readReviews } from "@/lib/reviews/read";
import { NUMBERS, subjectsOf, textKey } from "@/lib/reviews/subject";
import { countVerdict, readVerdicts } from "@/lib/reviews/useful";
import { markReviewed, type Seen } from "@/lib/reviews/write";

// Before anything asks for the environment: it is read once.
const relay: Relay = await startRelay();
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;
const pack = alabama();
const SIGNATURE = { lawyer: "Pat Invented", barNumber: "ASB-0000-X00X", on: "2026-11-22" };

/** A state of its own for each test: signatures cannot be taken back. */
let count = 0;
let fixture = pack;

beforeAll(async () => {
  await openPractice();
});
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-22T18:00:00Z") });
  count += 1;
  fixture = { ...pack, state: `X${String.fromCharCode(64 + count)}` };
  forgetReviews();
});
afterAll(() => relay.stop());
afterEach(() => {
  vi.useRealTimers();
});

/** What the page shows of a subject that nobody has signed. */
function seen(key: string, number = 0): Seen {
  const subject =
    subjectsOf(fixture).find((one) => one.key === key) ?? subjectsOf(pack).find((one) => one.key === key);
  if (subject === undefined) throw new Error(`no subject ${key}`);
  return { key, hash: subject.hash, number };
}

const shows = async (key: string, of = fixture) => {
  const clock = of.clocks.get(key);
  return clock !== undefined && mayShow(clock, (await packReview(of)).clocks);
};

describe("the numbers of a pack", () => {
  it("show as unreviewed until a lawyer has signed them, then as signed", async () => {
    expect(await packReview(fixture)).toMatchObject({
      review: null,
      lastChecked: "2026-11-22",
      isPastDue: false,
    });
    expect([await shows("duiHearingRequest"), await shows("circuitAppeal")]).toEqual([true, false]);
    expect(await markReviewed(await actorFor("attorney"), fixture, [seen(NUMBERS)], SIGNATURE)).toBe("saved");
    expect((await packReview(fixture)).review).toEqual(SIGNATURE);
    expect(await shows("circuitAppeal")).toBe(true);
  });

  it("hide a comfort number that has changed since, and no other one", async () => {
    await markReviewed(await actorFor("owner"), fixture, [seen(NUMBERS)], SIGNATURE);
    const clock = fixture.clocks.get("circuitAppeal");
    if (clock === undefined) throw new Error("no clock");
    const length = { n: 30, unit: "days" as const };
    const changed = { ...fixture, clocks: new Map([...fixture.clocks, [clock.key, { ...clock, length }]]) };
    expect([await shows("circuitAppeal", changed), await shows("felonyLimitation", changed)]).toEqual([
      false,
      true,
    ]);
    expect(await shows("circuitAppeal")).toBe(true);
  });

  it("are past due on the day after a year, and go on to show", async () => {
    await markReviewed(await actorFor("owner"), fixture, [seen(NUMBERS)], SIGNATURE);
    vi.setSystemTime(new Date("2027-11-23T05:59:00Z"));
    expect(await packReview(fixture)).toMatchObject({ isPastDue: false });
    vi.setSystemTime(new Date("2027-11-23T06:01:00Z"));
    expect(await packReview(fixture)).toMatchObject({ isPastDue: true, lastChecked: "2026-11-22" });
    expect(await shows("circuitAppeal")).toBe(true);
  });
});

describe("a text", () => {
  it("is reviewed in its language only, and no longer when its words have changed", async () => {
    await markReviewed(await actorFor("owner"), pack, [seen(textKey(noContact, "en"))], SIGNATURE);
    expect((await articleReview(noContact, "en", pack)).review).toEqual(SIGNATURE);
    expect((await articleReview(noContact, "es", pack)).review).toBeNull();
    const words = { ...noContact.words, en: { ...noContact.words.en, title: "Other words" } };
    expect((await articleReview({ ...noContact, words }, "en", pack)).review).toBeNull();
  });
});

describe("markReviewed", () => {
  it.each(["intake", "auditor"] as const)("is not for %s", async (role) => {
    const actor = await actorFor(role);
    expect(await markReviewed(actor, fixture, [seen(NUMBERS)], SIGNATURE)).toBe("notAllowed");
    expect(await readReviews(actor, fixture)).toBeNull();
    expect((await packReview(fixture)).review).toBeNull();
  });

  it("takes one of two who sign the same at once, and keeps both when one follows the other", async () => {
    const [one, two] = [await actorFor("owner"), await actorFor("attorney")];
    const results = await Promise.all([
      markReviewed(one, fixture, [seen(NUMBERS)], SIGNATURE),
      markReviewed(two, fixture, [seen(NUMBERS)], { ...SIGNATURE, lawyer: "Lee Invented" }),
    ]);
    expect(results.sort()).toEqual(["changed", "saved"]);
    expect(await markReviewed(two, fixture, [seen(NUMBERS, 1)], SIGNATURE)).toBe("saved");
    const shown = await readReviews(two, fixture);
    expect(shown?.history.map(({ number }) => number)).toEqual([2, 1]);
    expect((await lastSigned(one.practiceId, fixture.state)).map(({ number }) => number)).toEqual([2]);
  });

  it("writes all or nothing when one of several is not what the page showed", async () => {
    const owner = await actorFor("owner");
    const stale = { ...seen(NUMBERS), hash: "0".repeat(64) };
    const text = seen(textKey(noContact, "es"));
    expect(await markReviewed(owner, pack, [text, stale], SIGNATURE)).toBe("changed");
    expect(await markReviewed(owner, pack, [text, seen(NUMBERS, 3)], SIGNATURE)).toBe("changed");
    expect((await articleReview(noContact, "es", pack)).review).toBeNull();
  });

  it("writes who did it into the audit, and the row refuses to be changed or taken back", async () => {
    const owner = await actorFor("owner");
    await markReviewed(owner, fixture, [seen(NUMBERS)], SIGNATURE);
    const row = await database().packReview.findFirstOrThrow({ where: { state: fixture.state } });
    const entries = await database().auditEntry.findMany({
      where: { act: "pack.reviewed", actorId: owner.userId },
    });
    expect(entries.map(({ data }) => data)).toEqual([{ reviewId: row.id }]);
    const again = database().packReview.update({ where: { id: row.id }, data: { lawyer: "Other" } });
    await expect(again).rejects.toThrow();
    await expect(database().packReview.delete({ where: { id: row.id } })).rejects.toThrow();
  });
});

describe("what is past due", () => {
  const mails = () =>
    relay.taken.map(({ raw }) => decoded(raw)).filter((mail) => mail.includes("review.due"));

  it("is mailed to the owner once, again after a month, and not to intake", async () => {
    await forgetJobs();
    const [owner] = [await actorFor("owner"), await actorFor("intake")];
    const owners = await database().user.count({ where: { practiceId: owner.practiceId, role: "owner" } });
    expect(await remindDue()).toBe(0);
    vi.setSystemTime(new Date("2027-11-23T18:00:00Z"));
    expect(await remindDue()).toBe(owners);
    expect(await remindDue()).toBe(0);
    vi.setSystemTime(new Date("2027-12-22T18:00:00Z"));
    expect((await Promise.all([remindDue(), remindDue()])).reduce((sum, one) => sum + one)).toBe(owners);
    await drain(NEVER);
    expect(mails()).toHaveLength(2 * owners);
    expect(mails()[0]).toContain("The law of Alabama was due for review by November 22, 2027");
    const rows = await database().reviewReminder.findMany();
    expect(rows.every(({ sentAt, createdAt }) => sentAt !== null && createdAt <= now())).toBe(true);
  });

  it("is nobody's mail any more once it is signed", async () => {
    const owner = await actorFor("owner");
    vi.setSystemTime(new Date("2027-11-23T18:00:00Z"));
    await remindDue();
    const numbers = new Map(
      (await lastSigned(owner.practiceId, "AL")).map((one) => [one.subject, one.number]),
    );
    const all = subjectsOf(pack).map(({ key, hash }) => ({ key, hash, number: numbers.get(key) ?? 0 }));
    expect(await markReviewed(owner, pack, all, { ...SIGNATURE, on: "2027-11-23" })).toBe("saved");
    expect(await remindDue()).toBe(0);
    const before = mails().length;
    await drain(NEVER);
    expect(mails()).toHaveLength(before);
  });
});

describe("what readers say of a text", () => {
  it("is a count by day and language, of the last ninety days, for whoever signs off and nobody else", async () => {
    const say = (verdict: "useful" | "notUseful", locale: "en" | "es" = "en") =>
      countVerdict(noContact, locale, verdict, pack);
    vi.setSystemTime(new Date("2026-08-01T18:00:00Z"));
    await say("useful");
    vi.setSystemTime(new Date("2026-11-21T18:00:00Z"));
    await Promise.all([say("useful"), say("useful"), say("notUseful"), say("notUseful", "es")]);
    vi.setSystemTime(new Date("2026-11-22T18:00:00Z"));
    await say("useful");
    const said = await readVerdicts(await actorFor("attorney"));
    expect(said?.get(textKey(noContact, "en"))).toEqual({ useful: 3, notUseful: 1 });
    expect(said?.get(textKey(noContact, "es"))).toEqual({ useful: 0, notUseful: 1 });
    expect(said?.size).toBe(2);
    expect(await readVerdicts(await actorFor("intake"))).toBeNull();
    const rows = await database().dayCount.findMany({ where: { what: { startsWith: "guidance/" } } });
    expect(rows.map(({ what, amount }) => [what, amount]).sort()).toEqual([
      ["guidance/no-contact en not useful", 1],
      ["guidance/no-contact en useful", 1],
      ["guidance/no-contact en useful", 1],
      ["guidance/no-contact en useful", 2],
      ["guidance/no-contact es not useful", 1],
    ]);
  });
});
