import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { attachmentsOf, type Mail, type Outcome, type Transport } from "@/lib/notifications/mail";

/** Longer than this nobody waits because a provider says so. */
const LONGEST_WAIT_SECONDS = 900;

/** So long an attempt waits for its turn; for longer it goes back into the queue, where others may overtake it. */
const TURN_MS = 2_000;

/**
 * When a provider next wants to hear of us. Per process: two that share an account are told so by the provider itself.
 * Measured on a clock that nobody can set.
 */
export class Pace {
  #quietUntil = 0;

  /** Nothing is sent for so many seconds. */
  pause(seconds: number): void {
    this.#quietUntil = Math.max(this.#quietUntil, performance.now() + seconds * 1000);
  }

  /** For tests: the time has gone by. */
  lift(): void {
    this.#quietUntil = 0;
  }

  /** Waits for a turn that is near. @returns the seconds that are left to wait, 0 when it is our turn */
  async turn(signal: AbortSignal): Promise<number> {
    for (;;) {
      const left = this.#quietUntil - performance.now();
      if (left <= 0) return 0;
      if (left > TURN_MS || signal.aborted) return left / 1000;
      await pause(left, undefined, { signal }).catch(() => {});
    }
  }
}

/** That of this process. */
export const PACE = new Pace();

/** Mail by Resend, through its own SDK, no faster than it says that it takes it. */
export function resend(apiKey: string, baseUrl: string | undefined, pace = PACE): Transport {
  return {
    name: "resend",
    async send(mail, signal) {
      const left = await pace.turn(signal);
      if (left > 0) return busy(left);
      return send(apiKey, baseUrl, { mail, signal, pace });
    },
  };
}

async function send(
  apiKey: string,
  baseUrl: string | undefined,
  { mail, signal, pace }: { mail: Mail; signal: AbortSignal; pace: Pace },
): Promise<Outcome> {
  const { id, from, to, subject, text, html, headers, idempotencyKey } = mail;
  const attachments = attachmentsOf(mail).map(({ content, ...file }) => ({
    ...file,
    content: Buffer.from(content),
  }));
  // Loaded late: a portal that does not use it need not hold it in memory.
  const { Resend } = await import("resend");
  const client = new Resend(apiKey, baseUrl === undefined ? {} : { baseUrl });
  try {
    const answer = await client.emails.send(
      // What is told later of the mail repeats the tag, also of one whose sending was never answered.
      {
        ...{ from, to: [to], subject, text, html, headers: { ...headers } },
        ...{ tags: [{ name: TAG, value: id }], ...(attachments.length === 0 ? {} : { attachments }) },
      },
      // The SDK hands on to fetch whatever else stands here.
      { idempotencyKey, ...{ signal } },
    );
    keepPace(pace, answer.headers);
    if (answer.error === null) return { kind: "sent", providerId: answer.data.id };
    const outcome = resendOutcome(answer.error, answer.headers);
    if (outcome.kind === "failed" && outcome.retryAfterSeconds !== undefined) {
      pace.pause(outcome.retryAfterSeconds);
    }
    return outcome;
  } catch {
    return { kind: "failed", code: "relay-silent", uncertain: true };
  }
}

/** The name of the tag that holds the delivery's id. */
export const TAG = "delivery";

function busy(retryAfterSeconds: number): Outcome {
  return { kind: "failed", code: "relay-busy", uncertain: false, retryAfterSeconds };
}

/** Whoever has used up what the provider takes in its span of time waits for the next one and asks for no refusal. */
function keepPace(pace: Pace, headers: Readonly<Record<string, string>> | null): void {
  const left = seconds.safeParse(headers?.["ratelimit-remaining"]).data;
  const reset = seconds.safeParse(headers?.["ratelimit-reset"]).data;
  if (left === 0 && reset !== undefined) pace.pause(Math.min(reset, LONGEST_WAIT_SECONDS));
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
