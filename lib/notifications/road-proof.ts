import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { transportName } from "@/lib/notifications/transport";

/** How the usual road is proved: by the provider's word that a mail was delivered, or by a tap of its reader. */
export type ProofKind = "canary" | "tap";

/**
 * Resend tells what it delivered, if it may tell us; SMTP tells nothing after "accepted".
 * @returns null for the mailbox, which has no road
 */
export function proofKind(): ProofKind | null {
  const name = transportName();
  if (name === "mailbox") return null;
  return name === "resend" && env().RESEND_WEBHOOK_SECRET !== undefined ? "canary" : "tap";
}

/** What is known of the usual road. */
export interface RoadProof {
  readonly kind: ProofKind;
  /** When mail last arrived for certain; null: never so far */
  readonly provedAt: Date | null;
  /** A check was not proved by its time, and none since */
  readonly late: boolean;
}

/** How far back a check is looked at. Older ones say nothing about mail now. */
const MOST = 40;

/**
 * Derived from the times of the checks, so that a delivered event or a tap that comes late is proof at once.
 * @returns null without a road to prove
 * @throws when the database does not answer
 */
export async function roadProof(): Promise<RoadProof | null> {
  const kind = proofKind();
  if (kind === null) return null;
  const checks = await database().roadCheck.findMany({
    where: { kind, transport: transportName() },
    orderBy: { createdAt: "desc" },
    take: MOST,
    select: { dueBy: true, tappedAt: true, delivery: { select: { deliveredAt: true, bouncedAt: true } } },
  });
  const newest = checks.findIndex((check) => provedAt(kind, check) !== null);
  const since = newest === -1 ? checks : checks.slice(0, newest);
  const proof = checks[newest];
  return {
    kind,
    provedAt: proof === undefined ? null : provedAt(kind, proof),
    late: since.some(({ dueBy }) => dueBy <= now()),
  };
}

interface Check {
  readonly tappedAt: Date | null;
  readonly delivery: { readonly deliveredAt: Date | null; readonly bouncedAt: Date | null };
}

/** When a check was proved; null while it is not. That its mail was sent is no proof. */
export function provedAt(kind: ProofKind, { tappedAt, delivery }: Check): Date | null {
  if (kind === "tap") return tappedAt;
  return delivery.bouncedAt === null ? delivery.deliveredAt : null;
}
