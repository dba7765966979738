/**
 * Every `type` of an error that `POST /api/v1/intakes` gives, by status: what it means and what a caller does. The last
 * part of `type` is the name here; each is described at `/api/v1/problems` and in the description of the API.
 */
export const PROBLEM_TYPES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "400": {
    "idempotency-key-needed": "There is no Idempotency-Key, or it is longer than 255 printable characters.",
    "not-json": "The body is not JSON.",
  },
  "401": { "key-needed": "There is no key of this practice, or it has ended." },
  "405": { "method-not-allowed": "This address does not take this method." },
  "409": { "in-flight": "The same Idempotency-Key is being stored at this moment. Send it again." },
  "413": { "too-large": "The body is larger than an intake can be." },
  "415": { "json-needed": "The body is not application/json." },
  "422": {
    invalid: "Answers are missing or wrong; `errors` names each. Nothing was stored.",
    malformed: "An object names a key twice, or the body is nested too deep. Nothing was stored.",
    "not-taken": "An answer says that this practice cannot take it; `errors` names it. Nothing was stored.",
    "idempotency-key-reused": "Another intake was sent under this Idempotency-Key.",
  },
  "429": { "too-many": "Too many came with this key. Wait as many seconds as Retry-After says." },
  "503": {
    away: "The database is away. Send the same with the same key after Retry-After.",
    busy: "Too much is sent at this moment. Send the same with the same key after Retry-After.",
  },
};
