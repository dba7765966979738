import { beforeAll, beforeEach, expect, it } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { havePath, readHave, sayHave } from "@/lib/notifications/have";

const DAYS = 24 * 60 * 60 * 1000;

let userId: string;
let name: string;
let leadId: string;
let token: string;
let deliveryId: string;

async function deliver(createdAt: Date): Promise<string> {
  const { id } = await database().delivery.create({
    data: {
      ...{ leadId, event: "lead.received", userId, createdAt, detail: "summary" },
      address: `${createdAt.getTime()}@example.com`,
    },
  });
  return id;
}

const tokenOf = (id: string) => havePath(id).slice("/have/".length);
const said = async () => ({
  rows: await database().acknowledgement.count(),
  events: await database().leadEvent.findMany({ select: { kind: true, actorName: true, data: true } }),
});

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  ({ userId, name } = await actorFor("attorney"));
  leadId = (await storeRow()).id;
  deliveryId = await deliver(now());
  token = tokenOf(deliveryId);
});

it("shows the reference and changes nothing by being looked at, however often", async () => {
  const { reference } = await database().lead.findUniqueOrThrow({ where: { id: leadId } });
  for (let n = 0; n < 3; n += 1) {
    expect(await readHave(token)).toEqual({ reference, acknowledgedAt: null, zone: "America/Chicago" });
  }
  expect(await said()).toEqual({ rows: 0, events: [] });
});

it("records who has it, once, also when it is said several times at once", async () => {
  expect(await Promise.all([1, 2, 3].map(() => sayHave(token)))).toEqual(["said", "said", "said"]);
  expect(await sayHave(token)).toBe("said");
  expect(await said()).toEqual({
    rows: 1,
    events: [{ kind: "acknowledged", actorName: name, data: { deliveryId } }],
  });
  expect((await readHave(token))?.acknowledgedAt).toBeInstanceOf(Date);
});

it("holds nothing of the lead and cannot be guessed", () => {
  expect(token).toMatch(/^[\w-]{43}$/u);
  expect(Buffer.from(token, "base64url").subarray(0, 16).toString("hex")).toBe(
    deliveryId.replaceAll("-", ""),
  );
});

it.each([
  ["another signature", () => `${token.slice(0, -6)}AAAAAA`],
  ["another delivery", () => token.slice(0, 5) + other(token.charAt(5)) + token.slice(6)],
  ["the same bytes in another spelling", () => token.slice(0, -1) + other(token.slice(-1))],
  ["something longer", () => `${token}A`],
  ["nothing", () => ""],
  ["a path", () => "../../office/leads"],
  ["control characters", () => "\u0000".repeat(43)],
])("is over for %s", async (_, made) => {
  expect(await readHave(made())).toBeNull();
  expect(await sayHave(made())).toBe("over");
  expect((await said()).rows).toBe(0);
});

/** Base64 has bits to spare in its last letter: 43 letters are 258 bits for 256. */
function other(letter: string): string {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  return letters[letters.indexOf(letter) ^ 1] ?? "";
}

it("is over after seven days", async () => {
  const young = await deliver(new Date(now().getTime() - 7 * DAYS + 60_000));
  const old = await deliver(new Date(now().getTime() - 7 * DAYS - 60_000));
  expect(await readHave(tokenOf(young))).not.toBeNull();
  expect(await readHave(tokenOf(old))).toBeNull();
  expect(await sayHave(tokenOf(old))).toBe("over");
});

it("is over for somebody who no longer works here", async () => {
  await database().user.update({ where: { id: userId }, data: { disabledAt: now() } });
  expect(await readHave(token)).toBeNull();
  expect(await sayHave(token)).toBe("over");
});
