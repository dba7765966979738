import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Mail } from "@/lib/notifications/mail";
import { resend } from "@/lib/notifications/resend";
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

const send = (key: string, signal = NEVER) => resend(API_KEY, provider.url).send(mail(key), signal);

it("sends what the API demands, under the key", async () => {
  expect(await send("plain")).toEqual({ kind: "sent", providerId: expect.stringMatching(/^provider-/u) });
  expect(provider.mails.get("plain")).toEqual({
    ...{ from: "Portal <portal@example.com>", to: ["lee@example.com"], subject: "NOW · Mobile · 7K2M-4XQP" },
    ...{ text: "In words: ¿qué?", html: "<p>In words: ¿qué?</p>" },
    headers: { "X-First-Call-Event": "lead.received" },
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
