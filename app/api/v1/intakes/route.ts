import { createHash } from "node:crypto";
import { apiCaller } from "@/app/_request/api-caller";
import { problem } from "@/app/_request/problem";
import { parseJsonBody } from "@/lib/intake/json-body";
import { countByKey } from "@/lib/intake/limits";
import { fieldErrors, intakeSchema } from "@/lib/intake/schema";
import { situationOf, termsNow } from "@/lib/intake/situation";
import { type Submitted, storedBefore, submitIntake } from "@/lib/intake/submit";
import { isOutage } from "@/lib/outage";

/** More than ten charges, five alleged victims and ten co-defendants with everything about them need. */
const LONGEST_BODY = 256 * 1024;

/**
 * Takes a whole intake from a program: the questions of the form, judged by the same rules. The same key and body
 * again get the same answer.
 */
export async function POST(request: Request): Promise<Response> {
  try {
    const caller = await apiCaller(request);
    if (caller instanceof Response) return caller;
    const counted = await countByKey(caller.apiKeyId);
    if ("wait" in counted) return tooMany(counted.wait);
    const sent = await readIntake(request);
    if (sent instanceof Response) return sent;
    const scope = `api:${caller.apiKeyId}` as const;
    if ("error" in sent) {
      const earlier = await storedBefore({ scope, ...sent });
      return earlier === null ? refused(sent.error) : answerOf(earlier);
    }
    return answerOf(await submitIntake({ ...sent, scope, notices: null, suspected: counted.suspicions }));
  } catch (error) {
    if (!isOutage(error)) throw error;
    return problem(503, "away", "The database is away. Send the same request with the same key again.", {
      "retry-after": "15",
    });
  }
}

function tooMany(seconds: number): Response {
  return problem(429, "too-many", "Too many intakes came with this key. Send the rest later.", {
    "retry-after": String(seconds),
  });
}

async function readIntake(request: Request) {
  const key = request.headers.get("idempotency-key") ?? "";
  if (!/^[\x21-\x7e]{1,255}$/.test(key))
    return problem(
      400,
      "idempotency-key-needed",
      "Send an Idempotency-Key of 1 to 255 printable characters.",
    );
  if (!/^application\/json\s*(;|$)/i.test(request.headers.get("content-type") ?? ""))
    return problem(415, "json-needed", "Send the intake as application/json.");
  const text = await request.text();
  if (Buffer.byteLength(text) > LONGEST_BODY)
    return problem(413, "too-large", `An intake has at most ${LONGEST_BODY} bytes.`);
  const body = parseJsonBody(text);
  if (!body.ok) {
    return body.code === "notJson"
      ? problem(400, "not-json", "The body is not JSON.")
      : problem(422, "malformed", "An object names a key twice, or the body is nested too deep.");
  }
  const situation = situationOf({ form: "intake", door: null, language: "en" }, await termsNow());
  const judged = intakeSchema(situation).safeParse(body.value);
  // Of what was sent and not of what was understood, which changes with the day and with what the practice takes.
  const bodyHash = hashOf(body.value);
  if (!judged.success) return { key, bodyHash, error: judged.error };
  // A caller names the language in the body; it is no answer of a form, and what is stored follows the situation.
  const language: "en" | "es" = judged.data.language === "es" ? "es" : "en";
  return { key, answers: judged.data, situation: { ...situation, language }, bodyHash };
}

type JudgedError = Parameters<typeof fieldErrors>[0];

/** Which keys are wrong and why, by code; never what was sent. */
function refused(error: JudgedError): Response {
  const errors = fieldErrors(error).map(({ control, code }) => ({ control, code }));
  const leaves = errors.some(({ code }) => code === "leaves");
  const type = leaves ? "not-taken" : "invalid";
  const detail = leaves
    ? "This practice cannot take this intake. Nothing was stored."
    : "Some answers are missing or wrong. Nothing was stored.";
  return Response.json(
    { type: `/api/v1/problems#${type}`, title: type.replaceAll("-", " "), status: 422, detail, errors },
    { status: 422, headers: { "content-type": "application/problem+json", "cache-control": "no-store" } },
  );
}

function answerOf(submitted: Submitted): Response {
  switch (submitted.outcome) {
    case "created":
    case "replayed": {
      const headers = new Headers({ "cache-control": "no-store" });
      if (submitted.outcome === "replayed") headers.set("idempotency-replayed", "true");
      return Response.json({ reference: submitted.reference }, { status: 201, headers });
    }
    case "conflict":
      return problem(422, "idempotency-key-reused", "Another intake was sent under this Idempotency-Key.");
    case "inFlight":
      return problem(409, "in-flight", "This intake is being stored at this moment.", { "retry-after": "1" });
    case "gone":
      throw new Error("only a draft can be gone");
  }
}

/** One hash for one intake, however the caller ordered its keys. */
function hashOf(body: unknown): string {
  return createHash("sha256").update(canonical(body)).digest("hex");
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join()}}`;
}
