import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mail } from "@/lib/notifications/mail";
import { Pace, resend } from "@/lib/notifications/resend";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";

const NEVER = new AbortController().signal;

let provider: Provider;
beforeAll(async () => {
  provider = await startProvider();
});
afterAll(() => provider.stop());

function mail(idempotencyKey: string, changes: Partial<Mail> = {}): Mail {
  return {
    ...{
      id: "0190a000-0000-7000-8000-00000000000d",
      from: "Portal <portal@example.com>",
      to: "lee@example.com",
    },
    ...{ subject: "NOW · Mobile · 7K2M-4XQP", text: "In words: ¿qué?", html: "<p>In words: ¿qué?</p>" },
    ...{ messageId: "<one@example.com>", headers: { "X-First-Call-Event": "lead.received" }, idempotencyKey },
    ...changes,
  };
}

const send = (key: string, signal = NEVER) =>
  resend(API_KEY, provider.url, new Pace()).send(mail(key), signal);

it("sends what the API demands, under the key", async () => {
  expect(await send("plain")).toEqual({ kind: "sent", providerId: expect.stringMatching(/^provider-/u) });
  expect(provider.mails.get("plain")).toEqual({
    ...{ from: "Portal <portal@example.com>", to: ["lee@example.com"], subject: "NOW · Mobile · 7K2M-4XQP" },
    ...{ text: "In words: ¿qué?", html: "<p>In words: ¿qué?</p>" },
    headers: { "X-First-Call-Event": "lead.received" },
    tags: [{ name: "delivery", value: "0190a000-0000-7000-8000-00000000000d" }],
  });
});

describe("tells what is for good from what is for now", () => {
  const failed = (code: string, uncertain: boolean) => ({ kind: "failed", code, uncertain });
  it.each([
    [{ status: 429, name: "rate_limit_exceeded" }, failed("relay-busy", false)],
    [
      { status: 429, headers: { "retry-after": "7" } },
      { ...failed("relay-busy", false), retryAfterSeconds: 7 },
    ],
    [
      { status: 429, headers: { "retry-after": "86400" } },
      { ...failed("relay-busy", false), retryAfterSeconds: 900 },
    ],
    [{ status: 429, headers: { "retry-after": "tomorrow" } }, failed("relay-busy", false)],
    [{ status: 500 }, failed("relay-silent", true)],
    [{ status: 502 }, failed("relay-silent", true)],
    [{ status: 401, name: "restricted_api_key" }, failed("relay-refuses-portal", false)],
    [{ status: 403, name: "validation_error" }, failed("relay-refuses-portal", false)],
    [{ status: 422, name: "invalid_from_address" }, failed("relay-refuses-portal", false)],
    [{ status: 409, name: "concurrent_idempotent_requests" }, failed("relay-busy", true)],
    [
      { status: 422, name: "validation_error" },
      { kind: "refused", code: "message-refused" },
    ],
    [
      { status: 400, name: "validation_error" },
      { kind: "refused", code: "message-refused" },
    ],
  ] as const)("%o", async (answer, outcome) => {
    provider.next(answer);
    const key = JSON.stringify(answer);
    expect(await send(key)).toEqual(outcome);
    expect(provider.mails.has(key)).toBe(false);
    expect(await send(key)).toMatchObject({ kind: "sent" });
  });
});

it.each(["silence", "break"] as const)(
  "is one mail when it was taken and then there was %s",
  async (take) => {
    const given = new AbortController();
    provider.next({ take, when: () => given.abort() });
    expect(await send(take, given.signal)).toEqual({ kind: "failed", code: "relay-silent", uncertain: true });
    const before = provider.mails.size;
    expect(await send(take)).toMatchObject({ kind: "sent" });
    expect(provider.mails.size).toBe(before);
  },
);

it("waits for no answer when nobody listens", async () => {
  const gone = await startProvider();
  await gone.stop();
  const outcome = await resend(API_KEY, gone.url).send(mail("gone"), NEVER);
  expect(outcome).toMatchObject({ kind: "failed", code: "relay-silent" });
});

it("counts a wrong key as a setting that somebody will correct", async () => {
  const outcome = await resend("re_other", provider.url).send(mail("other"), NEVER);
  expect(outcome).toEqual({ kind: "failed", code: "relay-refuses-portal", uncertain: false });
});

it("asks nothing while the provider wants to hear nothing, and says how long that is", async () => {
  const pace = new Pace();
  const way = resend(API_KEY, provider.url, pace);
  provider.next({ status: 429, headers: { "retry-after": "30" } });
  await way.send(mail("limited"), NEVER);
  const asked = provider.requests;
  const outcome = await way.send(mail("next"), NEVER);
  expect(outcome).toMatchObject({ kind: "failed", code: "relay-busy", uncertain: false });
  expect(outcome.kind === "failed" && outcome.retryAfterSeconds).toBeGreaterThan(25);
  expect(provider.requests).toBe(asked);
  pace.lift();
  expect(await way.send(mail("next"), NEVER)).toMatchObject({ kind: "sent" });
});

it("waits where the wait is short, and does not ask for a refusal when its share is used up", async () => {
  const pace = new Pace();
  const way = resend(API_KEY, provider.url, pace);
  provider.next({ taken: { "ratelimit-remaining": "0", "ratelimit-reset": "1" } });
  await way.send(mail("last of its second"), NEVER);
  const begun = performance.now();
  expect(await way.send(mail("first of the next"), NEVER)).toMatchObject({ kind: "sent" });
  expect(performance.now() - begun).toBeGreaterThan(900);
});
