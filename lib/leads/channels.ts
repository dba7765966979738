import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { Lane } from "@/lib/db/generated/enums";
import { mayWriteTo } from "@/lib/leads/channel-rows";
import { recordEvent } from "@/lib/leads/history";
import { holdLead } from "@/lib/leads/hold";
import { openAnswers } from "@/lib/leads/sealed";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type ConflictState, isFrozen, mayContact } from "@/lib/leads/status";
import { leadFor } from "@/lib/leads/write";

/** Ways to reach a person: what they said of them, and what the desk has learned since. */

export const CHANNELS = ["phone", "email"] as const;
export type Channel = (typeof CHANNELS)[number];

/** Why nobody calls or writes now; `none`: there is no such channel. */
export type Block =
  | "none"
  | "frozen"
  | "conflictFirst"
  | "unsafe"
  | "theyWillCall"
  | "afterClearance"
  | "no"
  | "notAsked";

export type Way =
  | { readonly open: true; readonly to: string }
  | { readonly open: false; readonly why: Block };

/** Whether somebody of the practice may call the number of a lead now. What may be said there stands beside it. */
export function callOf(lead: LeadBefore | LeadAfter): Way {
  const to = textOf(lead.answers.phone);
  if (to === null) return blocked("none");
  if (isFrozen(lead.conflict)) return blocked("frozen");
  if (isUnsafe(lead, "phone", to)) return blocked("unsafe");
  if (!mayContactNow(lead.conflict, lead.order?.lane)) return blocked("conflictFirst");
  if (lead.answers.contactMethod === "iWillCall") return blocked("theyWillCall");
  return { open: true, to };
}

/**
 * Whether somebody may write a short note to the address of a lead now, with a subject that says nothing. The answer
 * about it is of the highest class, so that before clearance every lead says the same.
 */
export function mailOf(lead: LeadBefore | LeadAfter): Way {
  const to = textOf(lead.answers.email);
  if (to === null) return blocked("none");
  if (isFrozen(lead.conflict)) return blocked("frozen");
  if (isUnsafe(lead, "email", to)) return blocked("unsafe");
  if (lead.shape === "before") return blocked("afterClearance");
  // What they told the desk since counts for more than what they answered before.
  if (lead.channels.some((one) => one.kind === "email" && one.value === to && one.why === "desk")) {
    return { open: true, to };
  }
  const { safeEmail } = lead.sealed;
  if (safeEmail === "no") return blocked("no");
  if (safeEmail !== "yes" && safeEmail !== "neutralOnly") return blocked("notAsked");
  if (lead.answers.contactMethod === "iWillCall") return blocked("theyWillCall");
  return { open: true, to };
}

/** The address to which a letter may go that says what it is about: only after a plain yes. */
export function letterAddressOf(lead: LeadBefore | LeadAfter): string | null {
  const way = mailOf(lead);
  return way.open && lead.shape === "after" && lead.sealed.safeEmail === "yes" ? way.to : null;
}

function mayContactNow(conflict: ConflictState, lane: Lane | undefined): boolean {
  return lane === undefined ? conflict === "clear" : mayContact({ conflict, lane });
}

function isUnsafe({ channels }: Pick<LeadBefore, "channels">, kind: Channel, to: string): boolean {
  return channels.some((one) => one.kind === kind && one.value === to && !one.safe);
}

function blocked(why: Block): Way {
  return { open: false, why };
}

function textOf(answer: unknown): string | null {
  return typeof answer === "string" && answer !== "" && answer !== "unknown" ? answer : null;
}

/**
 * Blocks the number or address over which somebody heard that it is not safe. In the transaction of the attempt. Two
 * who hear it at once have heard the same.
 */
export async function blockChannel(
  tx: Transaction,
  actor: Actor,
  lead: { readonly id: string; readonly phone: string | null; readonly email: string | null },
  kind: Channel,
): Promise<void> {
  const value = lead[kind];
  if (value === null) return;
  const known = { changedAt: now(), actorId: actor.userId, actorName: actor.name };
  const { count } = await tx.leadChannel.createMany({
    data: [{ leadId: lead.id, kind, value, safe: false, why: "attempt", ...known }],
    skipDuplicates: true,
  });
  if (count > 0) return;
  await tx.leadChannel.updateMany({
    where: { leadId: lead.id, kind, value, OR: [{ safe: true }, { why: "answer" }] },
    data: { safe: false, why: "attempt", version: { increment: 1 }, ...known },
  });
}

/**
 * Takes a block away that was set by mistake, or because the person said so since. An address is then as safe as the
 * person said that it is, and no safer: to write there all the same, the desk has to say that they allowed it.
 * @param version of the channel as the form showed it; the precondition of the write
 * @throws when the database does not answer
 */
export async function allowChannel(
  actor: Actor,
  id: string,
  { channelId, version }: { channelId: string; version: number },
): Promise<"changed" | "nothingHere" | { readonly now: "safe" | "unsafe" }> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    const channel = await tx.leadChannel.findFirst({ where: { id: channelId, leadId: id } });
    if (lead === null || channel === null) return "nothingHere";
    await holdLead(tx, id);
    const safe = channel.kind === "phone" || (await saidYes(tx, id));
    const { count } = await tx.leadChannel.updateMany({
      where: { id: channelId, version, safe: false, why: { not: "answer" } },
      data: {
        ...{ safe, why: safe ? "desk" : "answer", version: { increment: 1 }, changedAt: now() },
        planAt: safe ? now() : null,
        ...{ actorId: actor.userId, actorName: actor.name },
      },
    });
    if (count === 0) {
      const stands = await tx.leadChannel.findUniqueOrThrow({ where: { id: channelId } });
      return { now: stands.safe || stands.why === "answer" ? "safe" : "unsafe" };
    }
    await recordEvent(tx, {
      leadId: id,
      kind: "channel",
      data: { channel: channel.kind, to: "safe" },
      actor,
    });
    return "changed";
  });
}

async function saidYes(tx: Transaction, id: string): Promise<boolean> {
  const lead = await tx.lead.findUniqueOrThrow({
    where: { id },
    select: { id: true, sealed: true, sealedKey: true },
  });
  return mayWriteTo(openAnswers(lead));
}

/**
 * Says of the address of a lead that the person allows mail there, or that nobody may write there any more. What waits
 * for an address that is not safe any more is cancelled by the database. Only after clearance: what the person answered
 * about it is not known before.
 * @throws when the database does not answer
 */
export async function markAddress(
  actor: Actor,
  id: string,
  to: "safe" | "unsafe",
): Promise<"changed" | "nothingHere"> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null || lead.email === null || lead.conflict !== "clear") return "nothingHere";
    await holdLead(tx, id);
    const at = now();
    const safe = to === "safe";
    const key = { leadId: id, kind: "email", value: lead.email };
    const known = {
      ...{ safe, why: "desk", changedAt: at, planAt: safe ? at : null },
      ...{ actorId: actor.userId, actorName: actor.name },
    };
    const made = await tx.leadChannel.createMany({ data: [{ ...key, ...known }], skipDuplicates: true });
    const { count } =
      made.count > 0
        ? made
        : await tx.leadChannel.updateMany({
            // The mark itself is the precondition: two who say the same say it once.
            where: { ...key, NOT: { safe, why: "desk" } },
            data: { ...known, version: { increment: 1 } },
          });
    if (count > 0) {
      await recordEvent(tx, { leadId: id, kind: "channel", data: { channel: "email", to }, actor });
    }
    return "changed";
  });
}
