import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { actorOf } from "@/lib/auth/actor";
import { changePassword } from "@/lib/auth/change-password";
import { closeSession, openSession } from "@/lib/auth/handshake";
import { hashPassword } from "@/lib/auth/password";
import { signIn } from "@/lib/auth/sign-in";
import { mintTicket, redeemTicket, revokeSession } from "@/lib/auth/tickets";
import { database } from "@/lib/db/client";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const PASSWORD = "an invented pass phrase 555";

let userId: string;
let email: string;

beforeEach(async () => {
  // Only the clock: the database's own timers must go on.
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-20T15:00:00Z") });
  email = `${randomUUID()}@example.com`;
  const practice = await database().practice.create({
    data: {
      ...{ name: "Example Law", phone: "+12565550134", addressLine: "1 Court St", addressCity: "Athens" },
      ...{
        addressState: "AL",
        addressPostalCode: "35611",
        hours: {},
        counties: [],
        responsibleLawyer: "A. Example",
      },
      neutralExitUrl: "https://www.example.com/",
    },
  });
  const passwordHash = await hashPassword(PASSWORD);
  const user = await database().user.create({
    data: { practiceId: practice.id, email, name: "Pat Example", role: "owner", passwordHash },
  });
  userId = user.id;
});

afterEach(() => {
  vi.useRealTimers();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

async function session(): Promise<string> {
  const id = await redeemTicket(await mintTicket(database(), userId));
  if (id === null) throw new Error("A fresh ticket gave no session.");
  return id;
}

/** The cookies of an answer as the next request sends them. */
function jar(lines: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    lines.map((line) => {
      const [pair = ""] = line.split(";");
      const at = pair.indexOf("=");
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

describe("a ticket", () => {
  it("is redeemed once, also by two at the same moment", async () => {
    const ticket = await mintTicket(database(), userId);
    const both = await Promise.all([redeemTicket(ticket), redeemTicket(ticket), redeemTicket(ticket)]);
    expect(both.filter((id) => id !== null)).toHaveLength(1);
    expect(await redeemTicket(ticket)).toBeNull();
    expect(await database().session.count({ where: { userId } })).toBe(1);
  });

  it("is over after a minute", async () => {
    const ticket = await mintTicket(database(), userId);
    later(MINUTE);
    expect(await redeemTicket(ticket)).toBeNull();
  });

  it("opens nothing for a person who was disabled in between, and nothing when it is unknown", async () => {
    const ticket = await mintTicket(database(), userId);
    await database().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await redeemTicket(ticket)).toBeNull();
    expect(await redeemTicket("nobody made this one")).toBeNull();
  });

  it("is not stored in clear", async () => {
    const ticket = await mintTicket(database(), userId);
    expect(JSON.stringify(await database().signInTicket.findMany())).not.toContain(ticket);
  });
});

describe("the actor of a session", () => {
  it("is the person, with the session and nothing secret", async () => {
    const id = await session();
    const actor = await actorOf(id);
    expect(actor).toMatchObject({ userId, role: "owner", name: "Pat Example", sessionId: id });
    expect(JSON.stringify(actor)).not.toContain("argon2");
  });

  it("is nobody for a session that is revoked or unknown", async () => {
    const id = await session();
    await revokeSession(id);
    expect(await actorOf(id)).toBeNull();
    expect(await actorOf(randomUUID())).toBeNull();
  });

  it("is nobody when password or role changed since, or the person is disabled", async () => {
    const id = await session();
    await database().user.update({ where: { id: userId }, data: { authVersion: { increment: 1 } } });
    expect(await actorOf(id)).toBeNull();
    const next = await session();
    expect(await actorOf(next)).not.toBeNull();
    await database().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await actorOf(next)).toBeNull();
  });

  it("ends after two idle hours and lives on when it is used", async () => {
    const [idle, used] = [await session(), await session()];
    later(2 * HOUR - MINUTE);
    expect(await actorOf(used)).not.toBeNull();
    later(MINUTE);
    expect(await actorOf(idle)).toBeNull();
    expect(await actorOf(used)).not.toBeNull();
  });

  it("ends after twelve hours however much it is used", async () => {
    const id = await session();
    for (let hour = 1; hour < 12; hour++) {
      later(HOUR);
      expect(await actorOf(id)).not.toBeNull();
    }
    later(HOUR);
    expect(await actorOf(id)).toBeNull();
  });

  it("notes the use sparsely", async () => {
    const id = await session();
    const seen = async () => (await database().session.findUniqueOrThrow({ where: { id } })).seenAt.getTime();
    const start = await seen();
    later(4 * MINUTE);
    await actorOf(id);
    expect(await seen()).toBe(start);
    later(MINUTE);
    await actorOf(id);
    expect(await seen()).toBe(start + 5 * MINUTE);
  });
});

describe("signing in", () => {
  const address = "192.0.2.1";

  it("makes a new session each time, in a cookie that only points to it", async () => {
    const first = await signIn({ email, password: PASSWORD, address });
    const second = await signIn({ email, password: PASSWORD, address });
    if (first.kind !== "signedIn" || second.kind !== "signedIn") throw new Error("not signed in");
    expect(await database().session.count({ where: { userId } })).toBe(2);
    const [line = ""] = first.cookies;
    expect(line).toMatch(/HttpOnly/);
    expect(line).toMatch(/SameSite=Lax/);
    expect(line).not.toMatch(/Secure/);
    expect(first.cookies).not.toEqual(second.cookies);
  });

  it("gives the same answer for a wrong password, an unknown address and a disabled person", async () => {
    expect(await signIn({ email, password: "wrong", address })).toEqual({ kind: "wrong" });
    expect(await signIn({ email: "nobody@example.com", password: PASSWORD, address })).toEqual({
      kind: "wrong",
    });
    await database().user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
    expect(await signIn({ email, password: PASSWORD, address })).toEqual({ kind: "wrong" });
    expect(await database().session.count({ where: { userId } })).toBe(0);
  });

  it("is refused by next-auth for a ticket that was used", async () => {
    const ticket = await mintTicket(database(), userId);
    expect(await openSession(ticket)).not.toBeNull();
    expect(await openSession(ticket)).toBeNull();
  });

  it("is undone by signing out: the row is revoked and the cookie is taken away", async () => {
    const signedIn = await openSession(await mintTicket(database(), userId));
    const { id } = await database().session.findFirstOrThrow({ where: { userId } });
    expect(await actorOf(id)).not.toBeNull();
    const lines = await closeSession(jar(signedIn ?? []));
    expect(await actorOf(id)).toBeNull();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/Expires=Thu, 01 Jan 1970|Max-Age=0/);
  });

  it("leaves every session alone when somebody signs out with a cookie of their own making", async () => {
    const id = await session();
    await closeSession({ "next-auth.session-token": "eyJhbGciOiJkaXIifQ..invented" });
    expect(await actorOf(id)).not.toBeNull();
  });
});

describe("changing the password", () => {
  const address = "192.0.2.2";

  it("ends every session and signs this browser in anew", async () => {
    const [mine, elsewhere] = [await session(), await session()];
    const actor = await actorOf(mine);
    if (actor === null) throw new Error("no actor");
    const next = "another invented phrase 555";
    const answer = await changePassword(actor, { current: PASSWORD, next, address });
    expect(answer.kind).toBe("changed");
    expect(await actorOf(mine)).toBeNull();
    expect(await actorOf(elsewhere)).toBeNull();
    expect(await signIn({ email, password: PASSWORD, address })).toEqual({ kind: "wrong" });
    expect((await signIn({ email, password: next, address })).kind).toBe("signedIn");
    const newest = await database().session.findFirstOrThrow({ where: { userId, authVersion: 2 } });
    expect(await actorOf(newest.id)).not.toBeNull();
  });

  it("asks for the current one and changes nothing without it", async () => {
    const mine = await session();
    const actor = await actorOf(mine);
    if (actor === null) throw new Error("no actor");
    const answer = await changePassword(actor, { current: "wrong", next: "another phrase 555", address });
    expect(answer).toEqual({ kind: "wrong" });
    expect(await actorOf(mine)).not.toBeNull();
  });

  it("lets one of two changes at the same moment through", async () => {
    const actor = await actorOf(await session());
    if (actor === null) throw new Error("no actor");
    const change = (next: string) => changePassword(actor, { current: PASSWORD, next, address });
    const kinds = (await Promise.all([change("first phrase 555"), change("second phrase 555")])).map(
      ({ kind }) => kind,
    );
    expect(kinds.sort()).toEqual(["changed", "wrong"]);
  });
});
