import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { tokenHash } from "@/lib/auth/tickets";
import { declineLead } from "@/lib/closing/decline";
import { previewLetter } from "@/lib/closing/preview";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, everythingStored, openPractice } from "@/lib/intake/intake-for-tests";
import { situationOf } from "@/lib/intake/situation";
import { type Intake, submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { recordAttempt } from "@/lib/leads/attempt";
import { allowChannel, mailOf, markAddress } from "@/lib/leads/channels";
import { changeCourt } from "@/lib/leads/court";
import { readLead } from "@/lib/leads/read";
import { takeLead } from "@/lib/leads/take";
import { changeStatus, trustLead } from "@/lib/leads/write";
import { claim } from "@/lib/notifications/attempt";
import { planForPerson } from "@/lib/notifications/person-queue";
import { stopMail, stopTokenOf } from "@/lib/notifications/person-stop";
import { personMailsOf } from "@/lib/notifications/read";
import { decoded, headerOf, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { hangUp } from "@/lib/notifications/smtp";
import { mailTroubles } from "@/lib/notifications/trouble";
import { chicago, wall } from "@/lib/on-call/plan-for-tests";
import { openLeadKey } from "@/lib/privacy/sealing";

// Mail to the person who asked for help, out to a real SMTP server, with the clock moved and workers that die.

// Before anything asks for the environment: it is read once.
const relay: Relay = await startRelay();
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;
const OFFICE = { opens: "09:00", closes: "17:00" };
const MONDAY = "2026-11-30T10:00";
const COURT = "2026-12-15T09:00";

let owner: Actor;
let email = "";
const at = (text: string) => vi.setSystemTime(chicago(text));

beforeAll(async () => {
  await openPractice();
  const days = { monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE };
  const hours = { ...days, saturday: null, sunday: null };
  await database().practice.updateMany({ data: { hours, completedAt: new Date() } });
});
afterAll(() => relay.stop());
let before = 0;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at(MONDAY);
  hangUp();
  relay.calm();
  await forgetJobs();
  await database().lead.deleteMany();
  await database().user.deleteMany();
  owner = await actorFor("owner");
  email = `${randomUUID()}@example.com`;
  before = relay.heard.length;
  return () => vi.useRealTimers();
});

/** Stores a request of somebody whose court date is known, and returns its id. */
async function ask(answers: Answers = {}, more: Partial<Intake> = {}): Promise<string> {
  const court = { nextCourtAt: { value: COURT, certainty: "exact" } } as const;
  const asked = apiIntake(randomUUID(), { email, safeEmail: "neutralOnly", ...court, ...answers });
  const submitted = await submitIntake({ ...asked, ...more });
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  return submitted.leadId;
}

/** Everything that is due by then, as a worker does it, and its mails to people. */
async function work(time?: string): Promise<void> {
  if (time !== undefined) at(time);
  await database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  await drain(NEVER);
}

const heard = () => relay.heard.slice(before).filter(({ raw }) => headerOf(raw, "List-Unsubscribe"));
const subjects = () => heard().map(({ raw }) => headerOf(raw, "Subject"));
const last = () => heard().at(-1)?.raw ?? "";
const rows = () =>
  database().delivery.findMany({ where: { channelId: { not: null } }, orderBy: { event: "asc" } });
const failures = async () =>
  (await rows()).flatMap(({ event, failure }) => (failure ? [`${event} ${failure}`] : []));
const channel = (leadId: string) =>
  database().leadChannel.findFirstOrThrow({ where: { leadId, kind: "email" } });

/** The token of the link in a mail; empty when it has none. */
const tokenOf = (raw: string) =>
  /\/api\/stop\/([\w-]{43})>/u.exec(headerOf(raw, "List-Unsubscribe") ?? "")?.[1] ?? "";

/** The calendar file of a mail, as another reader of the format takes it. */
function appointment(raw: string) {
  const [, part = ""] = raw.split(/content-type: text\/calendar[^\n]*\n/iu);
  const [, encoded = ""] = part.split(/\r?\n\r?\n/u);
  const text = Buffer.from(encoded.split("--")[0] ?? "", "base64").toString();
  const calendar = new ICAL.Component(ICAL.parse(text));
  const event = calendar.getFirstSubcomponent("vevent");
  return {
    method: calendar.getFirstPropertyValue("method"),
    uid: event?.getFirstPropertyValue("uid"),
    sequence: event?.getFirstPropertyValue("sequence"),
    start: `${event?.getFirstPropertyValue("dtstart")}`,
    zone: event?.getFirstProperty("dtstart")?.getParameter("tzid"),
    title: event?.getFirstPropertyValue("summary"),
  };
}

describe("a request", () => {
  it("is answered at once, in fixed words that tell nobody what it is about, with the date to put down", async () => {
    const leadId = await ask();
    await work();
    await work();
    expect(heard()).toHaveLength(1);
    expect(heard()[0]?.to).toEqual([email]);
    expect(headerOf(last(), "From")).toBe("Office <portal@example.com>");
    expect(subjects()).toEqual(["We have your message"]);
    const text = decoded(last()).replace(/\s+/gu, " ");
    expect(text).toContain("Monday, November 30, 2026 at 5:00 PM");
    expect(text).toContain("Tuesday, December 15, 2026, 9:00 AM");
    for (const typed of ["Sample", "Theft", "Invented", "lawyer", "court", "Canaria"]) {
      expect(text, typed).not.toContain(typed);
    }
    expect(appointment(last())).toEqual({
      ...{ method: "PUBLISH", uid: expect.stringMatching(/^\w{32}@appointment$/u), sequence: 0 },
      ...{ start: "2026-12-15T09:00:00", zone: "America/Chicago", title: "Appointment" },
    });
    const link = /http\S+\/stop\/[\w-]+/u.exec(text.slice(text.indexOf("Stop mail")))?.[0];
    const token = tokenOf(last());
    expect(link).toBe(`http://localhost:3000/stop/${token}`);
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    expect(await channel(leadId)).toMatchObject({ stopHash: tokenHash(token) });
    // What the person answered about the address stands nowhere in plain, and neither does what the link ends it by.
    const stored = await everythingStored();
    for (const secret of ["neutralOnly", token]) expect(stored).not.toContain(secret);
  });

  it.each([
    ["yes", "en", "Invented Law has your request", "Portal <portal@example.com>"],
    ["yes", "es", "Invented Law tiene su solicitud", "Portal <portal@example.com>"],
    ["neutralOnly", "es", "Tenemos su mensaje", "Oficina <portal@example.com>"],
  ] as const)(
    "after %s in %s says what the person allowed it to say",
    async (safeEmail, language, subject, from) => {
      const situation = situationOf({ form: "intake", door: null, language });
      await ask({ safeEmail, language }, { situation });
      await work();
      expect([headerOf(last(), "Subject"), headerOf(last(), "From")]).toEqual([subject, from]);
      expect(last()).toContain(`lang=3D"${language}"`);
    },
  );

  it("says the practice's own neutral names to whoever asked for neutral mail, and to nobody else", async () => {
    const { id: practiceId } = await database().practice.findFirstOrThrow();
    const neutral = { sender: "Front desk", subject: { en: "A note for you", es: "Una nota para usted" } };
    await database().practiceSetting.create({
      data: { practiceId, part: "words", version: 1, value: { neutral } },
    });
    try {
      await ask({ safeEmail: "neutralOnly" });
      await work();
      expect([headerOf(last(), "Subject"), headerOf(last(), "From")]).toEqual([
        ...["A note for you", "Front desk <portal@example.com>"],
      ]);
      await ask({ safeEmail: "yes" });
      await work();
      expect(headerOf(last(), "Subject")).toBe("Invented Law has your request");
    } finally {
      await database().practiceSetting.deleteMany();
    }
  });

  it.each([[{ safeEmail: "no" }], [{ contactMethod: "iWillCall" }]] as const)(
    "of somebody who said %o is answered by no mail",
    async (answers) => {
      const leadId = await ask(answers);
      await work();
      expect(heard()).toEqual([]);
      expect(await channel(leadId)).toMatchObject({ safe: false, why: "answer" });
      expect(await rows()).toEqual([]);
    },
  );

  it("planned by four at once is answered once", async () => {
    const leadId = await ask();
    await forgetJobs();
    const done = await Promise.all([1, 2, 3, 4].map(() => planForPerson({ leadId })));
    expect(done.filter(Boolean)).toHaveLength(1);
    await work();
    expect(subjects()).toEqual(["We have your message"]);
  });

  it("that may be spam causes no mail until somebody says that it is real", async () => {
    const leadId = await ask({}, { suspected: ["many"] });
    await work();
    expect(heard()).toEqual([]);
    await trustLead(owner, leadId);
    await work();
    expect(subjects()).toEqual(["We have your message"]);
  });

  it("that was written down at the desk causes reminders and nothing else", async () => {
    await ask({}, { scope: "desk", actor: owner });
    await work();
    expect((await rows()).map(({ event }) => event.split(":")[0])).toEqual(Array(3).fill("person.reminder"));
  });
});

describe("the database", () => {
  it("refuses mail to a person but to an address of theirs that is marked safe", async () => {
    const [leadId, other] = [await ask(), await ask({ safeEmail: "no" })];
    const [safe, unsafe] = [await channel(leadId), await channel(other)];
    const write = (changes: object) => {
      const one = { leadId, channelId: safe.id, address: email, event: "person.receipt", detail: "minimal" };
      return database().delivery.create({ data: { id: newId(), ...one, ...changes } });
    };
    const refused = [
      { leadId: other, channelId: unsafe.id },
      { leadId: other },
      { channelId: null },
      { address: "somebody@example.com" },
      { event: "lead.received" },
    ];
    for (const changes of refused) await expect(write(changes), JSON.stringify(changes)).rejects.toThrow();
    const { id } = await write({});
    const elsewhere = { where: { id }, data: { address: "somebody@example.com" } };
    await expect(database().delivery.update(elsewhere)).rejects.toThrow("marked safe");
  });

  it("cancels what waits when the mark is taken away, and what is marked again goes out", async () => {
    const leadId = await ask();
    await forgetJobs();
    await planForPerson({ leadId });
    const followUpAt = chicago("2026-12-01T10:00");
    const attempt = { attemptId: randomUUID(), outcome: "unsafe", channel: "email", followUpAt } as const;
    await recordAttempt(owner, leadId, attempt);
    expect(new Set((await rows()).map(({ failure }) => failure))).toEqual(new Set(["channel-unsafe"]));
    await work("2026-12-08T10:00");
    expect(heard()).toEqual([]);
    const { id: channelId, version } = await channel(leadId);
    expect(await allowChannel(owner, leadId, { channelId, version })).toBe("changed");
    await work();
    await work("2026-12-14T10:00");
    expect(subjects()).toEqual(["Reminder: December 15, 2026"]);
  });

  it("keeps an address that the person never allowed unsafe when the desk takes its own mark away", async () => {
    const leadId = await ask({ safeEmail: "no" });
    await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
    expect(await markAddress(owner, leadId, "unsafe")).toBe("changed");
    const marked = await channel(leadId);
    await allowChannel(owner, leadId, { channelId: marked.id, version: marked.version });
    expect(await channel(leadId)).toMatchObject({ safe: false, why: "answer" });
    expect(await markAddress(owner, leadId, "safe")).toBe("changed");
    await work();
    // They said yes to mail and not to what it may say.
    expect(subjects()).toEqual(["We have your message"]);
    const lead = await readLead(owner, leadId);
    expect(lead === null ? null : mailOf(lead)).toEqual({ open: true, to: email });
  });

  it("lets a channel that turns unsafe at the same instant send nothing that waits", async () => {
    const leadId = await ask();
    await forgetJobs();
    await Promise.allSettled([
      planForPerson({ leadId }),
      database().leadChannel.updateMany({
        where: { leadId, kind: "email" },
        data: { safe: false, changedAt: new Date() },
      }),
    ]);
    await work("2026-12-14T10:00");
    expect(heard()).toEqual([]);
    expect((await rows()).filter(({ failedAt }) => failedAt === null)).toEqual([]);
  });
});

describe("nobody has reached you yet", () => {
  it("goes out when the time that was promised is over, once", async () => {
    const promised = { text: "By then.", by: chicago("2026-11-30T16:30") };
    await ask({}, { promised });
    await work("2026-11-30T16:29");
    expect(subjects()).toEqual(["We have your message"]);
    await work("2026-11-30T16:30");
    await work("2026-11-30T18:00");
    expect(subjects()).toEqual(["We have your message", "We have not reached you yet"]);
  });

  it("does not go to whom somebody has taken care of, however late it was", async () => {
    const leadId = await ask();
    await work();
    at("2026-11-30T16:59");
    await takeLead(owner, leadId);
    await work("2026-11-30T17:00");
    expect(subjects()).toEqual(["We have your message"]);
    expect(await failures()).toEqual(["person.followUp acted"]);
  });
});

describe("a court date", () => {
  const TIMES = ["2026-12-08T10:00", "2026-12-14T10:00", "2026-12-15T07:00", "2026-12-15T08:00"];

  it("is reminded of a week before, the day before and that morning, whoever ticks how often", async () => {
    await ask({}, { scope: "desk", actor: owner });
    await work();
    const sent: string[] = [];
    for (const time of TIMES) {
      await work(time);
      await work();
      sent.push(`${time} ${heard().length}`);
    }
    expect(sent).toEqual(TIMES.map((time, n) => `${time} ${Math.min(n + 1, 3)}`));
    expect(decoded(last())).toContain("Tuesday, December 15, 2026, 9:00 AM");
  });

  it("is not reminded of at night nor when it says nothing new, after days without a worker", async () => {
    await ask({}, { scope: "desk", actor: owner });
    await work("2026-11-30T10:01");
    await work("2026-12-14T03:00");
    expect(heard()).toEqual([]);
    await work("2026-12-14T07:00");
    // That of the week waited for the morning, and that of the day was still to come.
    expect(heard()).toHaveLength(1);
    await work("2026-12-15T09:30");
    expect(heard()).toHaveLength(1);
    expect((await failures()).sort()).toEqual([
      `person.reminder:day:${COURT} too-late`,
      `person.reminder:morning:${COURT} too-late`,
    ]);
  });

  it("that moves, moves its reminders and the appointment, and one that goes takes it away", async () => {
    const leadId = await ask();
    await work();
    await takeLead(owner, leadId);
    const move = async (wall: string | null) => {
      const { version } = await database().lead.findUniqueOrThrow({ where: { id: leadId } });
      const change = { version, to: { wall, name: null, source: null } };
      expect(await changeCourt(owner, leadId, change)).toBe("changed");
    };
    await move("2026-12-17T13:30");
    await work("2026-12-01T10:00");
    expect(subjects().at(-1)).toBe("Your appointment is now December 17, 2026");
    const [first, moved] = [heard()[0]?.raw ?? "", last()].map(appointment);
    expect(moved).toMatchObject({ sequence: 1, start: "2026-12-17T13:30:00", method: "PUBLISH" });
    expect(moved?.uid).toBe(first?.uid);
    const waiting = (await rows()).filter(({ notBefore }) => notBefore !== null);
    expect(waiting.map(({ notBefore }) => wall(notBefore ?? new Date(0)))).toEqual(
      expect.arrayContaining(["2026-12-10T10:00", "2026-12-16T10:00", "2026-12-17T07:00"]),
    );
    await work("2026-12-08T10:00");
    expect(subjects().at(-1)).toBe("Your appointment is now December 17, 2026");
    await move(null);
    await work("2026-12-08T11:00");
    expect(subjects().at(-1)).toBe("We no longer have the date of December 17, 2026");
    expect(appointment(last())).toMatchObject({ sequence: 2, method: "CANCEL", uid: first?.uid });
    await work("2026-12-16T10:00");
    expect(subjects().slice(1)).toEqual([
      "Your appointment is now December 17, 2026",
      "We no longer have the date of December 17, 2026",
    ]);
  });

  it("of whom the practice declined is not reminded of, and of whom it takes again it is", async () => {
    const leadId = await ask({}, { scope: "desk", actor: owner });
    await work();
    await changeStatus(owner, leadId, { version: 1, to: "declined", reason: "" });
    await work("2026-12-08T10:00");
    expect(heard()).toEqual([]);
    expect(new Set((await rows()).map(({ failure }) => failure))).toEqual(new Set(["not-wanted"]));
    await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
    const back = { version: 2, to: "contact", reason: "They called." } as const;
    expect(await changeStatus(owner, leadId, back)).toBe("changed");
    await work("2026-12-09T10:00");
    await work("2026-12-14T10:00");
    expect(subjects()).toEqual(["Reminder: December 15, 2026"]);
  });
});

describe("nobody knows whether it arrived", () => {
  it("after a connection that broke: it is not repeated, shows as unknown and is no trouble of the relay", async () => {
    const leadId = await ask({}, { scope: "desk", actor: owner });
    await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
    await work();
    relay.next("breakBeforeAnswer");
    await work("2026-12-08T10:00");
    for (const minute of ["10:01", "10:05", "10:30"]) await work(`2026-12-08T${minute}`);
    expect(heard()).toHaveLength(1);
    const lead = await readLead(owner, leadId);
    const mails = lead === null ? [] : await personMailsOf(lead);
    expect(mails.map(({ state }) => state)).toEqual(["unknown", "queued", "queued"]);
    expect(await mailTroubles()).not.toEqual(expect.arrayContaining([expect.stringMatching(/^mail-/u)]));
  });

  it("after whoever sent it died at it: nobody sends it again", async () => {
    await ask({}, { scope: "desk", actor: owner });
    await work();
    const [week] = (await rows()).filter(({ event }) => event.includes(":week:"));
    at("2026-12-08T10:00");
    expect(await claim(week?.id ?? "", "smtp")).not.toBeNull();
    for (const minute of ["10:00", "10:01", "10:10"]) await work(`2026-12-08T${minute}`);
    expect(heard()).toEqual([]);
    expect(await claim(week?.id ?? "", "smtp")).toBeNull();
  });

  it("but a relay that refused it for now is asked again", async () => {
    const leadId = await ask();
    await forgetJobs();
    await planForPerson({ leadId });
    relay.next({ at: "message", code: 451 });
    await work();
    await work("2026-11-30T10:05");
    expect(subjects()).toEqual(["We have your message", "We have your message"]);
    const twice = heard().map(({ raw }) => [headerOf(raw, "Message-ID"), tokenOf(raw)]);
    expect(twice[1]).toEqual(twice[0]);
    expect((await rows()).filter(({ sentAt }) => sentAt !== null)).toHaveLength(1);
  });
});

describe("an address that anybody can type", () => {
  it("gets three mails in a day, whoever sends how many requests, and a date waits for the next", async () => {
    for (let n = 0; n < 5; n += 1) await ask();
    await work();
    expect(heard()).toHaveLength(3);
    expect((await failures()).toSorted()).toEqual(Array(2).fill("person.receipt too-many"));
  });

  it("is one of ten that a network can cause mail to in a day", async () => {
    const network = randomUUID();
    for (let n = 0; n < 11; n += 1) await ask({ email: `${randomUUID()}@example.com` }, { network });
    await work();
    expect(heard()).toHaveLength(10);
    expect(await failures()).toEqual(["person.receipt too-many"]);
  });

  it("has one link, also when two mails to it are written at the same moment", async () => {
    const leadId = await ask();
    const { sealedKey } = await database().lead.findUniqueOrThrow({ where: { id: leadId } });
    const [key, row] = [openLeadKey(sealedKey, leadId), await channel(leadId)];
    const tokens = await Promise.all([1, 2, 3, 4].map(() => stopTokenOf(row, key)));
    expect(new Set([...tokens, await stopTokenOf(await channel(leadId), key)]).size).toBe(1);
  });

  it("gets no more after one press, of no request, and a link of nobody does nothing", async () => {
    const [leadId, other] = [await ask(), await ask()];
    await work();
    expect(heard()).toHaveLength(2);
    const [token = "", second = ""] = heard().map(({ raw }) => tokenOf(raw));
    expect(second).not.toBe(token);
    await stopMail(`${token.slice(0, -2)}AA`);
    await stopMail((await channel(leadId)).stopHash ?? "");
    await stopMail("A".repeat(43));
    expect(await channel(leadId)).toMatchObject({ safe: true });
    await stopMail(token);
    await stopMail(token);
    for (const id of [leadId, other])
      expect(await channel(id)).toMatchObject({ safe: false, why: "stopped" });
    expect(await database().leadEvent.count({ where: { leadId, kind: "channel" } })).toBe(1);
    // Also when it is typed in other letters, which reach the same mailbox.
    for (const again of [email, `${email.slice(0, 8).toUpperCase()}${email.slice(8)}`])
      await ask({ email: again });
    await work("2026-11-30T12:00");
    expect(heard()).toHaveLength(2);
    expect((await failures()).filter((each) => each === "person.receipt stopped")).toHaveLength(2);
  });
});

describe("a letter that declines", () => {
  async function decline(leadId: string) {
    await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
    const preview = await previewLetter(owner, leadId, "en");
    if (preview === null) throw new Error("There is no letter to preview.");
    const { mark, lead } = preview;
    const { version } = lead;
    return () => declineLead(owner, leadId, { version, why: "noTime", way: "email", language: "en", mark });
  }

  it("goes to whom said a plain yes, as it was previewed, and shows when", async () => {
    const leadId = await ask({ safeEmail: "yes" });
    await work();
    const declined = await decline(leadId);
    expect(await declined()).toMatchObject({ letterId: expect.any(String) });
    await work("2026-11-30T11:00");
    expect(subjects().at(-1)).toBe("Invented Law does not represent you");
    expect(decoded(last())).toContain("We have no opinion about it.");
    expect((await database().leadLetter.findFirstOrThrow()).sentAt).toEqual(chicago("2026-11-30T11:00"));
    // And nothing else any more.
    await work("2026-12-08T10:00");
    expect(heard()).toHaveLength(2);
  });

  it("does not go when the person ended mail after it was previewed, and the lead stays as it was", async () => {
    const leadId = await ask({ safeEmail: "yes" });
    await work();
    const declined = await decline(leadId);
    await stopMail(tokenOf(last()));
    expect(await declined()).toBe("notSafe");
    expect(await database().leadLetter.count()).toBe(0);
    expect(await database().lead.findUniqueOrThrow({ where: { id: leadId } })).toMatchObject({
      status: "new",
    });
  });
});
