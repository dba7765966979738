import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { Lane } from "@/lib/db/generated/enums";
import { recordEvent } from "@/lib/leads/history";
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
    where: { leadId: lead.id, kind, value, safe: true },
    data: { safe: false, why: "attempt", version: { increment: 1 }, ...known },
  });
}

/**
 * Takes a block away that was set by mistake, or because the person said so since.
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
    const { count } = await tx.leadChannel.updateMany({
      where: { id: channelId, version, safe: false },
      data: {
        ...{ safe: true, why: "desk", version: { increment: 1 }, changedAt: now() },
        ...{ actorId: actor.userId, actorName: actor.name },
      },
    });
    if (count === 0) {
      const stands = await tx.leadChannel.findUniqueOrThrow({ where: { id: channelId } });
      return { now: stands.safe ? "safe" : "unsafe" };
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
