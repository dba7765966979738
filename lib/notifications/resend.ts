import { z } from "zod";
import type { Mail, Outcome, Transport } from "@/lib/notifications/mail";

/** Longer than this nobody waits because a provider says so. */
const LONGEST_WAIT_SECONDS = 900;

/** Mail by Resend, through its own SDK. */
export function resend(apiKey: string, baseUrl: string | undefined): Transport {
  return { name: "resend", send: (mail, signal) => send(apiKey, baseUrl, mail, signal) };
}

async function send(
  apiKey: string,
  baseUrl: string | undefined,
  { from, to, subject, text, html, headers, idempotencyKey }: Mail,
  signal: AbortSignal,
): Promise<Outcome> {
  // Loaded late: a portal that does not use it need not hold it in memory.
  const { Resend } = await import("resend");
  const client = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  try {
    const answer = await client.emails.send(
      { from, to: [to], subject, text, html, headers: { ...headers } },
      // The SDK hands on to fetch whatever else stands here.
      { idempotencyKey, ...{ signal } },
    );
    if (answer.error === null) return { kind: "sent", providerId: answer.data.id };
    return resendOutcome(answer.error, answer.headers);
  } catch {
    return { kind: "failed", code: "relay-silent", uncertain: true };
  }
}

const seconds = z.coerce.number().min(0);

/** The SDK never throws: what went wrong stands in its answer, whose message repeats what was sent. */
function resendOutcome(
  { name, statusCode }: { name: string; statusCode: number | null },
  headers: Readonly<Record<string, string>> | null,
): Outcome {
  // No answer at all, or one from something in between: the mail may have been taken all the same.
  if (statusCode === null || statusCode >= 500) {
    return { kind: "failed", code: "relay-silent", uncertain: true };
  }
  if (statusCode === 429) {
    const wait = seconds.safeParse(headers?.["retry-after"]).data;
    return {
      ...{ kind: "failed", code: "relay-busy", uncertain: false },
      ...(wait === undefined ? {} : { retryAfterSeconds: Math.min(wait, LONGEST_WAIT_SECONDS) }),
    };
  }
  // Another attempt under this key is under way, or was made with other content.
  if (statusCode === 409) return { kind: "failed", code: "relay-busy", uncertain: true };
  // The key, the plan or the sender: a setting that somebody will correct.
  if ([401, 403, 404, 405, 451].includes(statusCode) || name === "invalid_from_address") {
    return { kind: "failed", code: "relay-refuses-portal", uncertain: false };
  }
  return { kind: "refused", code: "message-refused" };
}
