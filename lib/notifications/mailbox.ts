import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { createTransport } from "nodemailer";
import { env } from "@/lib/env";
import { attachmentsOf, type Mail, type Outcome, type Transport } from "@/lib/notifications/mail";

/** Where the mailbox is: one file a delivery. */
export function mailboxFolder(): string {
  return join(env().DATA_DIR, "mailbox");
}

/** Mail as files, for one's own machine: `<delivery id>.eml`. A second attempt writes the same file again. */
export const mailbox: Transport = { name: "mailbox", send };

async function send(mail: Mail): Promise<Outcome> {
  try {
    await put(mail.id, await source(mail));
    return { kind: "sent", providerId: null };
  } catch {
    return { kind: "failed", code: "mailbox-not-written", uncertain: false };
  }
}

/** The whole message as it would go over the wire, text part first. */
async function source(mail: Mail): Promise<Buffer> {
  const { from, to, subject, text, html, messageId, headers } = mail;
  const stream = createTransport({
    streamTransport: true,
    buffer: true,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const attachments = attachmentsOf(mail);
  const message = { from, to, subject, text, html, messageId, headers: { ...headers }, attachments };
  const built = await stream.sendMail({ ...message, textEncoding: "quoted-printable" });
  return Buffer.isBuffer(built.message) ? built.message : Buffer.from("");
}

/** Beside and then renamed: who reads the folder never meets half a mail. */
async function put(id: string, content: Buffer): Promise<void> {
  const folder = mailboxFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const beside = join(folder, `.${id}.${randomUUID()}`);
  try {
    const file = await open(beside, "wx", 0o600);
    try {
      await file.writeFile(content);
      // A name in a folder that survives a power cut must not name an empty file.
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, join(folder, `${id}.eml`));
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}
