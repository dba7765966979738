import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { readHealth } from "@/lib/health/read";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { decoded, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { checkRoads } from "@/lib/notifications/road-check";
import { roadProof } from "@/lib/notifications/road-proof";
import { readTap, sayArrived, tapPath } from "@/lib/notifications/road-tap";
import { hangUp } from "@/lib/notifications/smtp";
import { mailTroubles } from "@/lib/notifications/trouble";
import { instantOf } from "@/lib/triage/calendar";

// By SMTP, which never says whether a mail arrived.
const relay: Relay = await startRelay();
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;
const ZONE = "America/Chicago";
/** Sets the clock to a time of the practice's own. */
const at = (day: string, time: string) => vi.setSystemTime(instantOf(day, time, ZONE));

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at("2026-11-01", "12:00");
  await openPractice();
});
afterAll(async () => {
  vi.useRealTimers();
  await relay.stop();
});
beforeEach(async () => {
  hangUp();
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().user.deleteMany();
  const practice = await database().practice.findFirstOrThrow();
  await database().practice.updateMany({ data: { createdAt: instantOf("2026-10-30", "12:00", ZONE) } });
  const person = { practiceId: practice.id, role: "owner", passwordHash: "none" } as const;
  await database().user.create({ data: { ...person, name: "Lee", email: "lee@example.com" } });
});

const checks = () => database().roadCheck.findMany({ orderBy: { createdAt: "asc" } });
const days = async () => (await checks()).map(({ day }) => day.toISOString().slice(0, 10));
const token = async () => tapPath((await checks()).at(-1)?.deliveryId ?? "").slice("/have/mail/".length);

describe("the weekly check", () => {
  it("goes out on the first morning and then on Mondays, once, whoever ticks", async () => {
    at("2026-10-30", "23:00");
    expect(await checkRoads()).toBe(0);
    at("2026-10-31", "06:59");
    expect(await checkRoads()).toBe(0);
    at("2026-10-31", "07:00");
    expect((await Promise.all([1, 2, 3].map(() => checkRoads()))).toSorted()).toEqual([0, 0, 1]);
    await sayArrived(await token());
    // Clocks are set back in the night to this Sunday; nothing is due before Monday morning.
    at("2026-11-01", "12:00");
    expect(await checkRoads()).toBe(0);
    at("2026-11-02", "06:59");
    expect(await checkRoads()).toBe(0);
    at("2026-11-02", "07:00");
    expect(await checkRoads()).toBe(1);
    await sayArrived(await token());
    at("2026-11-09", "09:30");
    expect(await checkRoads()).toBe(1);
    // A clock that jumps back sends nothing twice.
    at("2026-11-05", "09:30");
    expect(await checkRoads()).toBe(0);
    expect(await days()).toEqual(["2026-10-31", "2026-11-02", "2026-11-09"]);
  });

  it("is accepted and not proven until somebody taps, and red when nobody does in two days", async () => {
    at("2026-11-02", "08:00");
    await drain(NEVER);
    const { raw = "", to = [] } = relay.taken.at(-1) ?? {};
    expect(to).toEqual(["lee@example.com"]);
    expect(decoded(raw)).toContain(`/have/mail/${await token()}`);
    // The relay has said 250: that proves nothing.
    expect(await database().delivery.findMany()).toMatchObject([
      { sentAt: expect.any(Date), deliveredAt: null },
    ]);
    expect(await roadProof()).toEqual({ kind: "tap", provedAt: null, late: false });
    at("2026-11-04", "07:59");
    expect(await mailTroubles()).toEqual([]);
    at("2026-11-04", "08:00");
    expect(await mailTroubles()).toEqual(["tap-late"]);
    expect(await readHealth()).toMatchObject({
      ...{ status: "degraded", mail: { transport: "smtp", failing: true } },
      reasons: expect.arrayContaining(["tap-late"]),
    });
    // Looking is no tap: scanners look.
    expect(await readTap(await token())).toEqual({ tappedAt: null });
    expect(await mailTroubles()).toEqual(["tap-late"]);
    await sayArrived(await token());
    expect(await mailTroubles()).toEqual([]);
  });

  it("stays red over the next one until somebody taps", async () => {
    at("2026-11-02", "08:00");
    await checkRoads();
    at("2026-11-09", "08:00");
    await checkRoads();
    expect(await mailTroubles()).toContain("tap-late");
    await sayArrived(await token());
    expect(await mailTroubles()).toEqual([]);
  });

  it("is once proved when tapped twice, and opens nothing to a stranger", async () => {
    at("2026-11-02", "08:00");
    await checkRoads();
    const good = await token();
    await sayArrived(good);
    const [first] = await checks();
    at("2026-11-02", "09:00");
    await sayArrived(good);
    expect((await checks())[0]?.tappedAt).toEqual(first?.tappedAt);
    const have = tapPath("0190a000-0000-7000-8000-00000000000d").slice("/have/mail/".length);
    for (const wrong of ["", "invented", `${good}x`, have, good.replace(/^./u, "_")]) {
      expect(await readTap(wrong)).toBeNull();
      await sayArrived(wrong);
    }
  });

  it("is sent to nobody while there is no owner, and does not count as sent then", async () => {
    await database().user.updateMany({ data: { disabledAt: new Date() } });
    at("2026-11-02", "08:00");
    expect(await checkRoads()).toBe(0);
    await database().user.updateMany({ data: { disabledAt: null } });
    expect(await checkRoads()).toBe(1);
  });
});
