import { database } from "@/lib/db/client";
import type { Answers } from "@/lib/intake/answers";
import { situationOf } from "@/lib/intake/situation";
import type { Intake } from "@/lib/intake/submit";

/** For tests: an invented practice and an invented intake of a family member, with an answer of every sensitivity. */

export async function openPractice(): Promise<void> {
  await database().practice.create({
    data: {
      ...{ name: "Invented Law", phone: "+12055550100", responsibleLawyer: "Lee Counsel" },
      ...{
        addressLine: "1 Main Street",
        addressCity: "Mobile",
        addressState: "AL",
        addressPostalCode: "36602",
      },
      ...{ hours: {}, counties: ["mobile"], neutralExitUrl: "https://example.com" },
    },
  });
}

/** Words that stand in the sealed answers and may be found nowhere else. */
export const CANARIES = ["Victoria Canaria", "Vic Kanari", "childInCommon", "otherFamily"];

export const ANSWERS: Answers = {
  ...{ role: "family", language: "en", custody: "no", placeState: "AL", stage: "released" },
  ...{ placeCounty: "mobile", submitterName: "Pat Sample", submitterRelation: "sibling" },
  ...{ isNamedVictim: "unknown", phone: "+12055550142", safeVoicemail: "no" },
  ...{ email: "pat@example.com", safeEmail: "no" },
  ...{ accusedName: "Robert Sample", accusedBirthYear: 1990, accusedKnows: "yes" },
  nextCourtAt: { value: "2030-12-24T09:00", certainty: "exact" },
  ...{ nextCourtSource: "paper", hasLawyer: "none", courtName: "unknown" },
  charges: [{ chargeText: "DUI" }, { chargeText: "Theft of property 3rd" }],
  arrestAt: { value: "2026-11-20", certainty: "about" },
  allegedVictims: [
    { name: "Victoria Canaria", avRelation: "childInCommon" },
    { name: "Vic Kanari", avRelation: "otherFamily" },
  ],
  coDefendants: [{ name: "Coe Example" }, { name: "Dee Example" }],
};

/** A mother whose son is in jail: what the form asks before Send. */
export const FOR_SON: Answers = {
  ...{ custody: "yes", placeState: "AL", accusedName: "Robin Specimen", accusedBirthYear: 1999 },
  ...{ jail: "Mobile County Metro Jail", submitterName: "Pat Specimen", submitterRelation: "parent" },
  ...{ isNamedVictim: "no", phone: "+12515550142", safeVoicemail: "neutralOnly" },
  charges: [{ chargeText: "Theft of property 3rd" }],
  arrestAt: { value: null, certainty: "unknown" },
  nextCourtAt: { value: null, certainty: "none" },
  hasLawyer: "none",
};

/** An intake of the API under a key; the answers as given, or with some of them changed. */
export function apiIntake(key: string, changes: Answers = {}): Intake {
  return {
    ...{ scope: "api:0190a000-0000-7000-8000-000000000001", key, bodyHash: "one body", notices: null },
    situation: situationOf({ form: "intake", door: null, language: "en" }),
    answers: { ...ANSWERS, ...changes },
  };
}

/** Every column of every row of the database as text, bytes as hexadecimal digits and as the text that they spell. */
export async function everythingStored(): Promise<string> {
  const tables = await database().$queryRaw<{ name: string }[]>`
    select format('%I.%I', table_schema, table_name) as name from information_schema.tables
     where table_schema in ('public', 'graphile_worker') and table_type = 'BASE TABLE'`;
  const rows = await Promise.all(
    tables.map(({ name }) =>
      database().$queryRawUnsafe<{ row: string }[]>(`select to_jsonb(t)::text as row from ${name} t`),
    ),
  );
  const text = rows
    .flat()
    .map(({ row }) => row)
    .join("\n");
  const spelled = [...text.matchAll(/\\\\x([0-9a-f]+)/gu)].map(([, hex = ""]) =>
    Buffer.from(hex, "hex").toString("latin1"),
  );
  return [text, ...spelled].join("\n");
}
