import { DatabaseError } from "pg";
import { z } from "zod";
import { now } from "@/lib/clock";
import { fullNameKey } from "@/lib/conflicts/names";
import { partiesOf } from "@/lib/conflicts/parties";
import { database, rowsOf } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { jsonOf } from "@/lib/db/insert";
import { together } from "@/lib/db/together";
import type { Answers, Situation } from "@/lib/intake/answers";
import { filledAnswers, reachableAnswers } from "@/lib/intake/sent-answers";
import { type LeadRows, leadInserts, leadRows } from "@/lib/leads/create";
import { guidedFor } from "@/lib/leads/guided";
import type { Suspicion } from "@/lib/leads/suspected";
import { ADD_JOB, jobIn, jobRow } from "@/lib/outbox/enqueue";
import { knownClosedDays } from "@/lib/practice/read";
import { lookupHash, previousLookupHash } from "@/lib/privacy/keys";

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
  /** What the sender was promised about when it is read, and by when; see app/_intake/read-when.ts. */
  readonly promised?: { readonly text: string; readonly by: Date | null } | null;
  /** Why it may be spam; left out: nothing says so. Whoever sends it is never told. */
  readonly suspected?: readonly Suspicion[];
  /** Keyed hash of the network that it was typed in; left out where a program or the desk sends it. */
  readonly network?: string;
  /** Left out: now. */
  readonly receivedAt?: Date;
  /** Deleted in the same transaction; nothing is stored when it is no longer there, or not in this version. */
  readonly draftId?: string;
  readonly draftVersion?: number;
  /** Of a lead added by hand: who did, and where it came from (phone, walkIn, jailCall, referral, other). */
  readonly actor?: { readonly userId: string; readonly name: string };
  readonly sourceNote?: string;
}

type Sent = Pick<Intake, "scope" | "key" | "bodyHash">;

export type Submitted =
  | { readonly outcome: "created" | "replayed"; readonly reference: string; readonly leadId: string }
  /** Another body was sent under the same key: 422. */
  | { readonly outcome: "conflict" }
  /** The same key is being stored at this moment: 409. Never for a draft, whose second tap waits for the first. */
  | { readonly outcome: "inFlight" }
  /** Only with a draft: it was discarded, or another tab saved it, after it was opened. Open it again. */
  | { readonly outcome: "gone" };

/** A reference that is taken is drawn again; that five in a row are, does not happen. */
const MOST_DRAWS = 5;

/**
 * Stores an intake: lead, charges, parties, order of call-backs, history, the job that tells the practice, and the
 * key, all in one statement or not at all. Two at once under one key give one lead. Intakes that programs send at the
 * same time share a statement.
 * @throws when the database does not answer, or when the answers lead out of the form (a mistake of the caller:
 *   nothing may be stored of them)
 */
export async function submitIntake(intake: Intake): Promise<Submitted> {
  const earlier = await beforeRotation(intake);
  if (earlier !== null) return earlier;
  const holidays = await knownClosedDays();
  for (let draw = 1; ; draw += 1) {
    const lead = leadOf(intake, holidays);
    try {
      const write = sourceOf(intake.scope) === "api" ? writeWithOthers : writeAlone;
      const { free, stored } = await write({ intake, lead });
      if (stored) return { outcome: "created", reference: lead.reference, leadId: lead.id };
      return free ? ((await replay(intake, keyOf(intake))) ?? { outcome: "gone" }) : { outcome: "inFlight" };
    } catch (error) {
      if (draw === MOST_DRAWS || !isTakenReference(error)) throw error;
    }
  }
}

/**
 * What was stored under a key before, or null. For a body that is refused today: what was right on the day that it was
 * sent may name a day that has passed since, and the same key and body get the same answer all the same.
 * @throws when the database does not answer
 */
export async function storedBefore(sent: Sent): Promise<Submitted | null> {
  return (await beforeRotation(sent)) ?? replay(sent, keyOf(sent));
}

/**
 * What was sent with the draft of this key, or null. The cookie outlives its draft: a double tap, the back button
 * and the sent page find the same reference again, for 30 days.
 * @throws when the database does not answer
 */
export async function submittedReference(
  draftKey: string | undefined,
): Promise<{ readonly reference: string; readonly leadId: string; readonly receivedAt: Date } | null> {
  if (draftKey === undefined) return null;
  const text = keyText("draft", draftKey);
  const hashes = [lookupHash(text), previousLookupHash(text)].filter((hash) => hash !== null);
  const row = await database().submission.findFirst({
    where: { keyHash: { in: hashes } },
    select: { lead: { select: { id: true, reference: true, receivedAt: true } } },
  });
  return row === null
    ? null
    : { reference: row.lead.reference, leadId: row.lead.id, receivedAt: row.lead.receivedAt };
}

function leadOf(intake: Intake, holidays: readonly string[]): LeadRows {
  const {
    situation,
    notices,
    actor,
    sourceNote,
    receivedAt = now(),
    suspected = [],
    promised = null,
    network = null,
  } = intake;
  const source = sourceOf(intake.scope);
  // A draft holds only what is asked before Send; the API and the desk may say more.
  const phases = source === "form" ? (["core"] as const) : (["core", "more"] as const);
  const answers = filledAnswers(reachableAnswers(intake.answers, situation, phases), situation);
  return leadRows({
    ...{ answers, source, receivedAt, notices, suspected, promised, holidays, network },
    ...(actor === undefined ? {} : { actor }),
    ...(sourceNote === undefined ? {} : { sourceNote }),
    parties: partiesOf(answers).map((party) => ({ ...party })),
    duplicateKey: duplicateKey(answers),
    // Only a form is followed by a page that gives something to read.
    guided: source === "form" ? guidedFor(answers, situation.language, receivedAt) : null,
  });
}

function sourceOf(scope: Scope): "form" | "api" | "desk" {
  if (scope === "draft") return "form";
  return scope === "desk" ? "desk" : "api";
}

function duplicateKey({ accusedName, placeCounty }: Answers): string | null {
  if (typeof accusedName !== "string" || typeof placeCounty !== "string" || placeCounty === "unknown") {
    return null;
  }
  return lookupHash(`duplicate ${placeCounty} ${fullNameKey(accusedName)}`);
}

interface Sending {
  readonly intake: Intake;
  readonly lead: LeadRows;
}

const written = z.object({ lead_id: z.string(), free: z.boolean(), stored: z.boolean() });
type Written = z.output<typeof written>;

/** Of somebody who taps Send, at a form or at the desk: it may wait for a draft, and nobody else should. */
async function writeAlone(sending: Sending): Promise<Written> {
  const [only] = await writeAll([sending]);
  return written.parse(only);
}

const inStatement = together(writeAll);
const underWay = new Set<string>();

/** Of a program, which hears at once that its key is in use: here in this process, in the statement in any other. */
async function writeWithOthers(sending: Sending): Promise<Pick<Written, "free" | "stored">> {
  const keyHash = keyOf(sending.intake);
  if (underWay.has(keyHash)) return { free: false, stored: false };
  underWay.add(keyHash);
  try {
    return await inStatement(sending);
  } finally {
    underWay.delete(keyHash);
  }
}

/**
 * One statement is one message to the database and one transaction. The row of the key is what makes two at once
 * one lead: the second waits there for the first, and then writes nothing, as every other part asks for that row.
 */
async function writeAll(sendings: readonly Sending[]): Promise<readonly Written[]> {
  const parts = leadInserts(
    sendings.map(({ lead }) => lead),
    Prisma.sql`select lead_id from new_key`,
  );
  const rows = await rowsOf(Prisma.sql`
    with sent as materialized (
      select *, lock is null or pg_try_advisory_xact_lock(lock) as free
        from jsonb_to_recordset(${jsonOf(sendings.map(sentRow))}::jsonb) as sent(lead_id uuid, key_hash text,
          body_hash text, created_at timestamptz, lock bigint, draft_id uuid, draft_version int, job jsonb)),
    ended_draft as (
      delete from drafts using sent where drafts.id = sent.draft_id
        and drafts.version = coalesce(sent.draft_version, drafts.version) returning drafts.id),
    new_key as (
      insert into submissions (key_hash, body_hash, lead_id, created_at)
      select key_hash, body_hash, lead_id, created_at from sent
        where free and (draft_id is null or draft_id in (select id from ended_draft))
      on conflict (key_hash) do nothing returning lead_id),
    ${Prisma.join(parts.map(([name, sql]) => Prisma.sql`${Prisma.raw(name)} as (${sql})`))},
    new_job as (
      select lead_id, ${ADD_JOB} as job from new_key join sent using (lead_id), ${jobIn(Prisma.sql`sent.job`)})
    select lead_id, free, (new_job.job).id is not null as stored from sent left join new_job using (lead_id)`);
  const told = z.array(written).parse(rows);
  return sendings.map(({ lead }) => written.parse(told.find(({ lead_id }) => lead_id === lead.id)));
}

/** The key of an intake, the draft that it ends, and the job that tells of it. */
function sentRow({ intake, lead }: Sending) {
  const { scope, draftId, draftVersion } = intake;
  const keyHash = keyOf(intake);
  return {
    ...{ leadId: lead.id, keyHash, bodyHash: bodyHash(intake), createdAt: now() },
    // Whoever taps a button twice waits for the one answer.
    lock:
      sourceOf(scope) === "api" ? BigInt.asIntN(64, BigInt(`0x${keyHash.slice(0, 16)}`)).toString() : null,
    ...{ draftId, draftVersion },
    job: jobRow({
      name: "lead.received",
      payload: { leadId: lead.id },
      urgent: lead.lane === "now",
      // No other job has this key; with one the queue needs a third of the work to write it.
      ...{ key: `lead.received ${lead.id}`, ifThere: "keep" },
    }),
  };
}

/** What was stored under a key; null when nothing was. */
async function replay(intake: Sent, keyHash: string): Promise<Submitted | null> {
  const before = await database().submission.findUnique({
    where: { keyHash },
    select: { bodyHash: true, lead: { select: { id: true, reference: true } } },
  });
  if (before === null) return null;
  if (before.bodyHash !== bodyHash(intake)) return { outcome: "conflict" };
  return { outcome: "replayed", reference: before.lead.reference, leadId: before.lead.id };
}

/** The same under the secret before the last rotation: a retry that crosses it must not be a second lead. */
async function beforeRotation(intake: Sent): Promise<Submitted | null> {
  const keyHash = previousLookupHash(keyText(intake.scope, intake.key));
  return keyHash === null ? null : replay(intake, keyHash);
}

function keyOf({ scope, key }: Sent): string {
  return lookupHash(keyText(scope, key));
}

function keyText(scope: Scope, key: string): string {
  return `${scope}:${key}`;
}

/** A draft is the same whatever it held, so that a tap after a change in another tab finds what was sent. */
function bodyHash({ scope, bodyHash: given = "" }: Sent): string {
  return scope === "draft" ? "" : given;
}

function isTakenReference(error: unknown): boolean {
  return (
    error instanceof DatabaseError && error.code === "23505" && error.constraint === "leads_reference_key"
  );
}
