import type { Transaction } from "@/lib/db/client";
import type { StoredAnswers } from "@/lib/leads/answers";

/** A number or an address as a row of `lead_channels`, without its lead. */
export interface ChannelRow {
  readonly kind: "phone" | "email";
  readonly value: string;
  readonly safe: boolean;
  readonly why: "answer";
  readonly changedAt: Date;
  readonly network: string | null;
  readonly planAt: Date | null;
}

/** The questions whose answers decide what may be done with a number or an address. */
const ASKED: ReadonlySet<string> = new Set([
  ...["phone", "email", "safeVoicemail", "safeEmail", "contactMethod"],
]);

/**
 * The ways to reach a person, each as they answered about it: an address is safe after a yes of any kind, a number when
 * a message may be left there, and none of them for whoever calls themselves. Nothing said counts as no.
 * @param network keyed hash of where it was typed; null where a program or the desk did
 */
export function channelRows(answers: StoredAnswers, at: Date, network: string | null): ChannelRow[] {
  const { phone, email, safeVoicemail, contactMethod } = answers;
  const waits = contactMethod === "iWillCall";
  const leavesMessage = safeVoicemail === "full" || safeVoicemail === "neutralOnly";
  const same = { why: "answer", changedAt: at, network } as const;
  const safe = mayWriteTo(answers);
  return [
    ...(isGiven(phone)
      ? [{ kind: "phone", value: phone, safe: leavesMessage && !waits, planAt: null, ...same } as const]
      : []),
    ...(isGiven(email)
      ? [{ kind: "email", value: email, safe, planAt: safe ? at : null, ...same } as const]
      : []),
  ];
}

/** Whether the person said that the practice may write to their address. */
export function mayWriteTo({ safeEmail, contactMethod }: StoredAnswers): boolean {
  return (safeEmail === "yes" || safeEmail === "neutralOnly") && contactMethod !== "iWillCall";
}

function isGiven(answer: unknown): answer is string {
  return typeof answer === "string" && answer !== "" && answer !== "unknown";
}

/**
 * Brings the ways to reach a person up to their answers after an addition. What the desk has learned of one, or who
 * stopped our mail, stands.
 * @param keys the questions that were answered now
 */
export async function writeChannels(
  tx: Transaction,
  leadId: string,
  { answers, keys, at }: { answers: StoredAnswers; keys: readonly string[]; at: Date },
): Promise<void> {
  if (!keys.some((key) => ASKED.has(key))) return;
  for (const row of channelRows(answers, at, null)) {
    const { kind, value, safe, changedAt, planAt } = row;
    const made = await tx.leadChannel.createMany({ data: [{ leadId, ...row }], skipDuplicates: true });
    if (made.count > 0) continue;
    await tx.leadChannel.updateMany({
      where: { leadId, kind, value, why: "answer", safe: !safe },
      data: { safe, changedAt, planAt, version: { increment: 1 } },
    });
  }
}
