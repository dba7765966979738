import { createHash, randomBytes } from "node:crypto";
import pg from "pg";

/** Whole intakes as a program sends them to `POST /api/v1/intakes`, and the key that it needs. All invented. */

/** An accused who was released, with two charges and four names of other people, like the ones that the goals name. */
export const INTAKE = {
  role: "accused",
  custody: "no",
  placeState: "AL",
  stage: "released",
  placeCounty: "mobile",
  submitterName: "Pat Sample",
  phone: "205-555-0142",
  safeVoicemail: "neutralOnly",
  nextCourtAt: "2027-12-15T09:00",
  nextCourtSource: "paper",
  hasLawyer: "none",
  charges: [{ chargeText: "Theft of property, third degree" }, { chargeText: "Trespass" }],
  courtName: "unknown",
  arrestAt: { value: "2026-11-21", certainty: "about" },
  bondConditions: ["noContact"],
  allegedVictims: [{ name: "Jo Invented", avRelation: "spouse" }],
  coDefendants: [{ name: "Robin Example" }, { name: "Kim Example" }, { name: "Sam Example" }],
  accusedBirthYear: 1990,
  poExists: "no",
} as const;

/**
 * Makes a key in the name of the owner, as the settings page does, by a row in the portal's database.
 * @throws when nobody owns the portal yet
 */
export async function giveApiKey(databaseUrl: string): Promise<string> {
  const key = `fc_${randomBytes(32).toString("base64url")}`;
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query(
      `insert into api_keys (id, name, prefix, hash, created_by_id, created_at)
       select gen_random_uuid(), 'Test', $1, $2, id, now() from users where role = 'owner' limit 1`,
      [key.slice(0, 8), createHash("sha256").update(key).digest("hex")],
    );
    if (rowCount !== 1) throw new Error("The portal has no owner yet.");
  } finally {
    await client.end();
  }
  return key;
}

/** The headers of an intake; the same key is the same intake. */
export function intakeHeaders(apiKey: string, idempotencyKey: string): Record<string, string> {
  return {
    authorization: `Bearer ${apiKey}`,
    "idempotency-key": idempotencyKey,
    "content-type": "application/json",
  };
}

/** Sends an intake once, without trying again. */
export function sendIntake(
  url: string,
  apiKey: string,
  idempotencyKey: string,
  intake: object = INTAKE,
): Promise<Response> {
  return fetch(`${url}/api/v1/intakes`, {
    method: "POST",
    headers: intakeHeaders(apiKey, idempotencyKey),
    body: JSON.stringify(intake),
  });
}
