import { createTransport, type Transporter } from "nodemailer";
import SmtpPool from "nodemailer/lib/smtp-pool/index.js";
import { z } from "zod";
import {
  ADDRESS_REFUSED,
  attachmentsOf,
  type Mail,
  type Outcome,
  type Transport,
} from "@/lib/notifications/mail";

/** How long a relay may take, in milliseconds. */
export interface Limits {
  /** To connect, and to hear its greeting */
  readonly connectMs: number;
  /** Between two of its answers */
  readonly silenceMs: number;
  /** A connection that nobody needs is closed after this */
  readonly idleMs: number;
}

const LIMITS: Limits = { connectMs: 10_000, silenceMs: 15_000, idleMs: 1_000 };

/** More than a worker sends at once, so that one that hangs holds up no other. */
const CONNECTIONS = 8;
/** Relays count what one connection hands over and refuse more. */
const MAILS_PER_CONNECTION = 100;

/** What nodemailer says of a failure, as far as it may be read: the rest repeats the relay's words. */
const fault = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
  syscall: z.string().optional(),
});

/**
 * Mail by SMTP, on connections that are used again while there is more to send. TLS as the address says: `smtps:` from
 * the first byte, `smtp:` when the relay offers it, `?requireTLS=true` to insist.
 */
export function smtp(url: string, limits: Limits = LIMITS): Transport {
  return { name: "smtp", send: (mail, signal) => send(poolOf(url, limits), mail, signal) };
}

interface Pool {
  readonly transporter: Transporter;
  readonly idleMs: number;
  sending: number;
  closing?: NodeJS.Timeout;
}

const pools = new Map<string, Pool>();

function poolOf(url: string, { connectMs, silenceMs, idleMs }: Limits): Pool {
  const known = pools.get(url);
  if (known !== undefined) return known;
  // Made by hand: createTransport forgets every option beside `url`.
  const options: SmtpPool.Options & { maxRequeues: number } = {
    ...{ url, pool: true, logger: false, disableFileAccess: true, disableUrlAccess: true },
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, socketTimeout: silenceMs },
    ...{ maxConnections: CONNECTIONS, maxMessages: MAILS_PER_CONNECTION },
    // Left to itself it sends again what broke off, without anybody knowing.
    maxRequeues: 0,
  };
  const pool: Pool = { transporter: createTransport(new SmtpPool(options)), idleMs, sending: 0 };
  pools.set(url, pool);
  return pool;
}

async function send(pool: Pool, mail: Mail, signal: AbortSignal): Promise<Outcome> {
  const { from, to, subject, text, html, messageId, headers } = mail;
  const attachments = attachmentsOf(mail);
  const message = { from, to, subject, text, html, messageId, headers: { ...headers }, attachments };
  clearTimeout(pool.closing);
  pool.sending += 1;
  const sending = pool.transporter.sendMail({ ...message, textEncoding: "quoted-printable" });
  const over = () => leave(pool);
  sending.then(over, over);
  const done = new AbortController();
  try {
    await Promise.race([sending, givenUp(signal, done.signal)]);
    return { kind: "sent", providerId: null };
  } catch (error) {
    // The connection goes on by itself until its own timeouts end it; what it still says is nobody's.
    sending.catch(() => {});
    return smtpOutcome(error);
  } finally {
    done.abort();
  }
}

/** A connection that stays open keeps its process alive, and relays drop idle ones when it suits them. */
function leave(pool: Pool): void {
  pool.sending -= 1;
  if (pool.sending > 0) return;
  pool.closing = setTimeout(() => close(pool), pool.idleMs).unref();
}

function close(pool: Pool): void {
  for (const [url, each] of pools) if (each === pool) pools.delete(url);
  pool.transporter.close();
}

/** For tests: the next mail goes over a new connection. */
export function hangUp(): void {
  for (const pool of pools.values()) close(pool);
}

/** Rejects when the signal fires or has fired; no longer listens after `until`. */
function givenUp(signal: AbortSignal, until: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const give = () => reject(new Error("given up"));
    if (signal.aborted) give();
    else signal.addEventListener("abort", give, { once: true, signal: until });
  });
}

/** Commands that come before the message itself: what is refused there is the portal. */
const BEFORE = /^(?:CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|API|MAIL FROM|RCPT TO)/;
const NEVER_BEGAN: readonly string[] = ["EDNS", "EAUTH", "ETLS", "EENVELOPE", "EMESSAGE"];

function smtpOutcome(error: unknown): Outcome {
  const { code = "", responseCode, command = "", syscall } = fault.safeParse(error).data ?? {};
  if (responseCode === undefined) {
    // Not by the command: a connection that breaks inside the message is reported as one of CONN.
    const uncertain = syscall !== "connect" && !NEVER_BEGAN.includes(code);
    return { kind: "failed", code: uncertain ? "relay-silent" : "relay-unreachable", uncertain };
  }
  const forGood = responseCode >= 500;
  if (command === "RCPT TO") {
    return forGood
      ? { kind: "refused", code: ADDRESS_REFUSED }
      : { kind: "failed", code: "address-busy", uncertain: false };
  }
  // At the greeting, the sign-in and the sender the portal itself is refused: a setting that somebody will correct,
  // and then everything that waited must still go out. Only the message can be wrong for good.
  if (BEFORE.test(command)) return { kind: "failed", code: "relay-refuses-portal", uncertain: false };
  return forGood
    ? { kind: "refused", code: "message-refused" }
    : { kind: "failed", code: "relay-busy", uncertain: false };
}
