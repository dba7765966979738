import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Mail } from "@/lib/notifications/mail";
import { decoded, headerOf, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { hangUp, smtp } from "@/lib/notifications/smtp";

const MAIL: Mail = {
  ...{
    id: "0190a000-0000-7000-8000-00000000000d",
    from: "Portal <portal@example.com>",
    to: "lee@example.com",
  },
  ...{ subject: "NOW · Mobile · 7K2M-4XQP", text: "In words: ¿qué?\n", html: "<p>In words: ¿qué?</p>" },
  ...{ messageId: "<one@example.com>", headers: { "X-First-Call-Event": "lead.received" } },
  idempotencyKey: "one",
};
const NEVER = new AbortController().signal;

let relay: Relay;
beforeAll(async () => {
  relay = await startRelay();
});
afterAll(() => relay.stop());
let before = 0;
afterEach(() => {
  hangUp();
  before = relay.taken.length;
});

const send = (signal = NEVER) => smtp(relay.url).send(MAIL, signal);
const taken = () => relay.taken.length - before;

it("hands over one mail, text first, with our headers and our Message-ID", async () => {
  expect(await send()).toEqual({ kind: "sent", providerId: null });
  const { raw = "", to = [] } = relay.taken.at(-1) ?? {};
  expect(to).toEqual(["lee@example.com"]);
  expect(headerOf(raw, "Message-ID")).toBe("<one@example.com>");
  expect(headerOf(raw, "X-First-Call-Event")).toBe("lead.received");
  expect(headerOf(raw, "Content-Type")).toMatch(/^multipart\/alternative/u);
  expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
  expect(decoded(raw).match(/In words: ¿qué\?/gu)).toHaveLength(2);
});

describe("tells what is for good from what is for now", () => {
  it.each([
    [
      { at: "greeting", code: 421 },
      { kind: "failed", code: "relay-refuses-portal", uncertain: false },
    ],
    [
      { at: "greeting", code: 554 },
      { kind: "failed", code: "relay-refuses-portal", uncertain: false },
    ],
    [
      { at: "sender", code: 451 },
      { kind: "failed", code: "relay-refuses-portal", uncertain: false },
    ],
    [
      { at: "sender", code: 550 },
      { kind: "failed", code: "relay-refuses-portal", uncertain: false },
    ],
    [
      { at: "address", code: 450 },
      { kind: "failed", code: "address-busy", uncertain: false },
    ],
    [
      { at: "address", code: 550 },
      { kind: "refused", code: "address-refused" },
    ],
    [
      { at: "message", code: 451 },
      { kind: "failed", code: "relay-busy", uncertain: false },
    ],
    [
      { at: "message", code: 554 },
      { kind: "refused", code: "message-refused" },
    ],
    ["breakInside", { kind: "failed", code: "relay-silent", uncertain: true }],
    ["breakBeforeAnswer", { kind: "failed", code: "relay-silent", uncertain: true }],
  ] as const)("%o", async (manner, outcome) => {
    relay.next(manner);
    expect(await send()).toEqual(outcome);
    expect(taken()).toBe(0);
    expect(await send()).toEqual({ kind: "sent", providerId: null });
  });
});

it("does not know whether a mail was taken when it gives up on a slow relay", async () => {
  const given = new AbortController();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  relay.next({
    after: () => {
      given.abort();
      return held;
    },
  });
  expect(await send(given.signal)).toEqual({ kind: "failed", code: "relay-silent", uncertain: true });
  answer();
});

it("begins nothing when it is told to give up before", async () => {
  const outcome = await smtp("smtp://127.0.0.1:1").send(MAIL, AbortSignal.abort());
  expect(outcome).toMatchObject({ kind: "failed" });
});

it("knows that a relay that cannot be reached took nothing", async () => {
  const failed = { kind: "failed", code: "relay-unreachable", uncertain: false };
  const gone = await startRelay();
  await gone.stop();
  expect(await smtp(gone.url).send(MAIL, NEVER)).toEqual(failed);
});

it("counts a wrong password as a setting that somebody will correct", async () => {
  const strict = await startRelay({ password: "wrong" });
  expect(await smtp(strict.url).send(MAIL, NEVER)).toMatchObject({ kind: "failed", uncertain: false });
  await strict.stop();
});

it("signs in with the password of the address, and uses the connection again", async () => {
  const strict = await startRelay({ password: "right" });
  for (let n = 0; n < 3; n += 1) {
    expect(await smtp(strict.url).send(MAIL, NEVER)).toEqual({ kind: "sent", providerId: null });
  }
  expect(strict.taken).toHaveLength(3);
  expect(strict.connections).toBe(1);
  hangUp();
  await smtp(strict.url).send(MAIL, NEVER);
  expect(strict.connections).toBe(2);
  await strict.stop();
});

it("gives up on a relay that greets or answers too late, each in its own words", async () => {
  const slow = await startRelay();
  const impatient = { connectMs: 50, silenceMs: 200, idleMs: 1 };
  let greet = () => {};
  slow.next({ greets: () => new Promise((resolve) => (greet = resolve)) });
  expect(await smtp(slow.url, impatient).send(MAIL, NEVER)).toMatchObject({ kind: "failed" });
  greet();
  let answer = () => {};
  slow.next({ after: () => new Promise((resolve) => (answer = resolve)) });
  // It has the whole mail: nobody knows what it does with it.
  const outcome = { kind: "failed", code: "relay-silent", uncertain: true };
  expect(await smtp(slow.url, impatient).send(MAIL, NEVER)).toEqual(outcome);
  answer();
  await slow.stop();
});

it("does not send without the encryption that the address asks for", async () => {
  const outcome = await smtp(`${relay.url}?requireTLS=true`).send(MAIL, NEVER);
  expect(outcome).toMatchObject({ kind: "failed", uncertain: false });
  expect(await smtp(relay.url.replace("smtp:", "smtps:")).send(MAIL, NEVER)).toMatchObject({
    kind: "failed",
  });
  expect(taken()).toBe(0);
});
