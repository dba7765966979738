import { createTransport } from "nodemailer";
import SmtpTransport from "nodemailer/lib/smtp-transport/index.js";
import { z } from "zod";
import type { Mail, Outcome, Transport } from "@/lib/notifications/mail";

/** Milliseconds to connect, to hear the relay's greeting, and between two of its answers. */
const CONNECT_MS = 10_000;
const SILENCE_MS = 15_000;

/** What nodemailer says of a failure, as far as it may be read: the rest repeats the relay's words. */
const fault = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  command: z.string().optional(),
  syscall: z.string().optional(),
});

/**
 * Mail by SMTP, one connection a mail. TLS as the address says: `smtps:` from the first byte, `smtp:` when the relay
 * offers it, `?requireTLS=true` to insist.
 */
export function smtp(url: string): Transport {
  return { name: "smtp", send: (mail, signal) => send(url, mail, signal) };
}

async function send(url: string, mail: Mail, signal: AbortSignal): Promise<Outcome> {
  const { from, to, subject, text, html, messageId, headers } = mail;
  // Made by hand: createTransport forgets every option beside `url`.
  const connection = new SmtpTransport({
    ...{ url, logger: false, disableFileAccess: true, disableUrlAccess: true },
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
  });
  const message = { from, to, subject, text, html, messageId, headers: { ...headers } };
  const sending = createTransport(connection).sendMail({ ...message, textEncoding: "quoted-printable" });
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
      ? { kind: "refused", code: "address-refused" }
      : { kind: "failed", code: "address-busy", uncertain: false };
  }
  // At the greeting, the sign-in and the sender the portal itself is refused: a setting that somebody will correct,
  // and then everything that waited must still go out. Only the message can be wrong for good.
  if (BEFORE.test(command)) return { kind: "failed", code: "relay-refuses-portal", uncertain: false };
  return forGood
    ? { kind: "refused", code: "message-refused" }
    : { kind: "failed", code: "relay-busy", uncertain: false };
}
