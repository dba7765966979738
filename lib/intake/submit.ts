import type { Answers, Situation } from "@/lib/intake/answers";

/** What makes the same submission sent twice one lead: the key of the draft, an Idempotency-Key, a form's nonce. */
export type Scope = "draft" | "desk" | `api:${string}`;

/** An intake that was judged and may be stored. */
export interface Intake {
  readonly scope: Scope;
  /** `draft`: the key in the cookie. `api:<id of the key>`: the Idempotency-Key. `desk`: a nonce in the form. */
  readonly key: string;
  /** SHA-256 of the canonical body, hex. Another body under the same key is refused. Left out for a draft. */
  readonly bodyHash?: string;
  /** Accepted answers: a draft's, or what intakeSchema gives. Those that cannot be reached are left out here. */
  readonly answers: Answers;
  /** The situation that they were judged in. */
  readonly situation: Situation;
  /** Version of the notices and when they were acknowledged; null where nobody read them (API, desk). */
  readonly notices: { readonly version: string; readonly at: Date } | null;
  /** Left out: now. */
  readonly receivedAt?: Date;
  /** Deleted in the same transaction. */
  readonly draftId?: string;
  /** Of a lead added by hand: who did, and where it came from (phone, walkIn, jailCall, referral, other). */
  readonly actor?: { readonly userId: string; readonly name: string };
  readonly sourceNote?: string;
}

export type Submitted =
  | { readonly outcome: "created" | "replayed"; readonly reference: string; readonly leadId: string }
  /** Another body was sent under the same key: 422. */
  | { readonly outcome: "conflict" }
  /** The same key is being stored at this moment: 409. Never for a draft, whose second tap waits for the first. */
  | { readonly outcome: "inFlight" };

/**
 * Stores an intake: lead, charges, parties, order of call-backs, history, the job that tells the practice, and the
 * key, all in one statement or not at all. Two at once under one key give one lead.
 * @throws when the database does not answer, or when the answers lead out of the form (a mistake of the caller:
 *   nothing may be stored of them)
 */
export async function submitIntake(_intake: Intake): Promise<Submitted> {
  throw new Error("not yet");
}

/**
 * What was sent with the draft of this key, or null. The cookie outlives its draft: a double tap, the back button
 * and the sent page find the same reference again, for 30 days.
 * @throws when the database does not answer
 */
export async function submittedReference(
  _draftKey: string | undefined,
): Promise<{ readonly reference: string; readonly leadId: string; readonly receivedAt: Date } | null> {
  throw new Error("not yet");
}
