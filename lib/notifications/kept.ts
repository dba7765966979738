import { readdir, readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { mailboxFolder } from "@/lib/notifications/mailbox";
import { transportName } from "@/lib/notifications/transport";
import { mayChangePractice } from "@/lib/practice/write";

/** The mails that the mailbox keeps, for whoever looks after the portal: what would have gone out, where nothing goes out. */

/** So many are listed, the newest first. */
const LISTED = 100;
/** Folders are not read by an id that somebody typed unless it is one. */
const FILE = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.eml$/u;
/** A mail that was being written when its process was killed. */
const BESIDE = /^\.[0-9a-f]{8}-/u;

/** What is listed of a kept mail: nothing that stands in it but its subject, which names nobody. */
export interface KeptMail {
  /** Of the delivery */
  readonly id: string;
  readonly at: Date;
  readonly to: string;
  readonly subject: string;
  readonly reference: string | null;
}

export interface OpenedMail extends KeptMail {
  readonly text: string;
  readonly html: string;
}

/**
 * Only the owner looks into the mailbox, because mails hold links that open something for whoever has them; and only
 * while mail is kept here, because otherwise it is the mail of another time.
 */
export function mayOpenMailbox(actor: Actor): boolean {
  return mayChangePractice(actor) && transportName() === "mailbox";
}

/**
 * The newest mails of the mailbox, the newest first; null for whoever may not look.
 * @throws when the database does not answer
 */
export async function listKept(actor: Actor): Promise<KeptMail[] | null> {
  if (!mayOpenMailbox(actor)) return null;
  const names = (await namesIn(FILE)).sort().reverse().slice(0, LISTED);
  const ids = names.map((name) => name.slice(0, -".eml".length));
  const hidden = await hiddenOf(ids);
  const mails = await Promise.all(ids.filter((id) => !hidden.has(id)).map(readKept));
  return mails
    .flatMap((mail) => (mail === null ? [] : [listed(mail)]))
    .sort((one, other) => other.at.getTime() - one.at.getTime());
}

/**
 * Opens one mail, with an entry in the audit: its links may open what only its reader should.
 * @returns null for no such mail, and for whoever may not look: they are the same
 * @throws when the database does not answer
 */
export async function openKept(actor: Actor, id: string): Promise<OpenedMail | null> {
  if (!mayOpenMailbox(actor) || !z.uuid().safeParse(id).success) return null;
  const mail = (await hiddenOf([id])).has(id) ? null : await readKept(id);
  if (mail === null) return null;
  await database().$transaction(async (tx) => {
    const row = await tx.delivery.findUnique({ where: { id }, select: { leadId: true } });
    const leadId = row?.leadId ?? null;
    const about = leadId === null ? {} : { leadId };
    await appendAudit(tx, actor, [{ act: "mail.opened", ...about, data: { deliveryId: id } }]);
  });
  return mail;
}

/** The mails to a person before clearance: that there are any says what the person answered about their address. */
async function hiddenOf(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await database().delivery.findMany({
    where: { id: { in: [...ids] }, channelId: { not: null }, lead: { conflict: { not: "clear" } } },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

function listed({ id, at, to, subject, reference }: OpenedMail): KeptMail {
  return { id, at, to, subject, reference };
}

async function readKept(id: string): Promise<OpenedMail | null> {
  const path = join(mailboxFolder(), `${id}.eml`);
  try {
    const [raw, { mtime }] = await Promise.all([readFile(path), stat(path)]);
    const mail = await PostalMime.parse(raw);
    const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value ?? null;
    return {
      ...{ id, at: mtime, to: header("to") ?? "", subject: mail.subject ?? "" },
      ...{ reference: header("x-first-call-reference"), text: mail.text ?? "", html: mail.html ?? "" },
    };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** A mail older than this, if there is one. */
export async function findKept(before: Date): Promise<{ readonly name: string } | null> {
  const [name] = await keptBefore(before, 1);
  return name === undefined ? null : { name };
}

/**
 * Takes away mails that are older than this.
 * @param limit at most so many
 */
export async function removeKept(before: Date, limit: number): Promise<{ count: number }> {
  const names = await keptBefore(before, limit);
  await Promise.all(names.map((name) => rm(join(mailboxFolder(), name), { force: true })));
  return { count: names.length };
}

/** The names begin with a time, so the oldest are the first ones: no look at every file of the folder every 30 seconds. */
async function keptBefore(before: Date, limit: number): Promise<string[]> {
  const [whole, beside] = await Promise.all([namesIn(FILE), namesIn(BESIDE)]);
  const oldest = [...whole.sort().slice(0, limit), ...beside.slice(0, limit)];
  const found = await Promise.all(
    oldest.map(async (name) => {
      const file = await stat(join(mailboxFolder(), name)).catch(() => null);
      return file !== null && file.mtime < before ? [name] : [];
    }),
  );
  return found.flat().slice(0, limit);
}

async function namesIn(pattern: RegExp): Promise<string[]> {
  try {
    return (await readdir(mailboxFolder())).filter((name) => pattern.test(name));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
