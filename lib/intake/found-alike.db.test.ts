import { randomBytes, randomUUID } from "node:crypto";
import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { addToRequest } from "@/lib/intake/add";
import { addable } from "@/lib/intake/addable";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import type { MorePage } from "@/lib/intake/later-pages";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";
import { findLeads } from "@/lib/leads/search";

// The same answers, sent by a program in one body and by a person on pages after Send, are found in the same ways.

let attorney: Actor;
let program: string;
let pages: string;
beforeAll(async () => {
  await openPractice();
  attorney = await actorFor("attorney");
  await database().lead.deleteMany();
  program = await byProgram();
  pages = await byPages();
});

/** A mother whose son is in jail: what the form asks before Send. */
const CORE: Answers = {
  ...{ role: "family", custody: "yes", placeState: "AL", accusedName: "Robin Specimen" },
  ...{ accusedBirthYear: new Date().getFullYear() - 16, jail: "Mobile County Metro Jail" },
  ...{ submitterName: "Pat Specimen", submitterRelation: "sibling", isNamedVictim: "no" },
  ...{ phone: "+12515550142", safeVoicemail: "neutralOnly", hasLawyer: "hired" },
  arrestAt: { value: null, certainty: "unknown" },
  nextCourtAt: { value: null, certainty: "none" },
  charges: [{ chargeText: "Assault 2nd" }, { chargeText: "Theft of property 3rd" }],
};
/** And what it asks after: everything that somebody may be looked for by. */
const NUMBERS = [{ caseNo: "CC-2026-771" }, { warrantNo: "WR-88213", citationNo: "U 55120" }] as const;
const MORE: Answers = {
  ...{ guardianName: "Gwendolyn Keeper", guardianPhone: "+12515550177", bookingNo: "B-99417" },
  allegedVictims: [{ name: "Victoria Canaria", avRelation: "dating" }],
  coDefendants: [{ name: "Corwin Example" }, { name: "Delphine Example" }],
  ...{ coDefendantLawyers: ["Lawrence Advocate"], accusedAka: ["Rob Alias"], lawyerName: "Laura Solicitor" },
};
const PAGES: readonly (readonly [MorePage, readonly (readonly [string, string])[]])[] = [
  [
    "names",
    [
      ["allegedVictims[0][name]", "Victoria Canaria"],
      ["allegedVictims[0][avRelation]", "dating"],
      ["coDefendants[0][name]", "Corwin Example"],
      ["coDefendants[1][name]", "Delphine Example"],
      ["coDefendantLawyers[0]", "Lawrence Advocate"],
      ["accusedAka[0]", "Rob Alias"],
    ],
  ],
  [
    "person",
    [
      ["guardianName", "Gwendolyn Keeper"],
      ["guardianPhone", "(251) 555-0177"],
    ],
  ],
  ["jail", [["bookingNo", "B-99417"]]],
  ["court", [["lawyerName", "Laura Solicitor"]]],
  [
    "charges",
    [
      ["charges[0][caseNo]", "CC-2026-771"],
      ["charges[1][warrantNo]", "WR-88213"],
      ["charges[1][citationNo]", "U 55120"],
    ],
  ],
];

async function byProgram(): Promise<string> {
  const charges = [
    { chargeText: "Assault 2nd", ...NUMBERS[0] },
    { chargeText: "Theft of property 3rd", ...NUMBERS[1] },
  ];
  const intake = apiIntake(randomUUID());
  const sent = await submitIntake({ ...intake, answers: { ...CORE, ...MORE, charges } });
  if (sent.outcome !== "created") throw new Error(sent.outcome);
  return sent.leadId;
}

async function byPages(): Promise<string> {
  const key = randomBytes(32).toString("base64url");
  const situation = situationOf({ form: "intake", door: "family", language: "en" });
  const sent = await submitIntake({ scope: "draft", key, situation, answers: CORE, notices: null });
  if (sent.outcome !== "created") throw new Error(sent.outcome);
  for (const [page, pairs] of PAGES) {
    const request = await addable(key, "en");
    if (request === null) throw new Error("nothing to add to");
    expect([page, (await addToRequest(request, page, pairs)).outcome]).toEqual([page, "added"]);
  }
  return sent.leadId;
}

/** All that a search reads of a lead. */
async function readBySearch(leadId: string) {
  const where = { leadId };
  const [words, numbers, parties] = await Promise.all([
    database().leadWord.findMany({ where }),
    database().leadNumber.findMany({ where }),
    database().party.findMany({ where }),
  ]);
  return {
    words: words.map(({ word }) => word).sort(),
    numbers: numbers.map(({ number }) => number).sort(),
    parties: parties
      .map(({ kind, name, nameKeys }) => ({ kind, name, nameKeys: nameKeys.toSorted() }))
      .sort((a, b) => JSON.stringify(a).localeCompare(JSON.stringify(b))),
  };
}

it("keeps the same names and numbers for every search", async () => {
  const sent = await readBySearch(program);
  expect(sent.parties.map(({ kind }) => kind)).toEqual([
    ...["accused", "accused", "allegedVictim", "coDefendant", "coDefendant"],
    ...["guardian", "lawyer", "lawyer", "submitter"],
  ]);
  expect(sent.numbers).toEqual(["2515550142", "2515550177", "B99417", "CC2026771", "U55120", "WR88213"]);
  expect(await readBySearch(pages)).toEqual(sent);
});

it.each(["B-99417", "cc 2026 771", "88213", "U55120", "Gwendolyn Keeper", "rob alias", "251-555-0177"])(
  "finds both by %s",
  async (typed) => {
    const { rows } = await findLeads(attorney, typed);
    expect(rows.map(({ id }) => id).sort()).toEqual([program, pages].sort());
  },
);

it.each(["Victoria Canaria", "Delphine Example", "Lawrence Advocate", "Rob Alias", "Laura Solicitor"])(
  "meets both in the conflict check of %s",
  async (accusedName) => {
    const third = await submitIntake(
      apiIntake(randomUUID(), { accusedName, submitterName: "Kim Unrelated" }),
    );
    if (third.outcome !== "created") throw new Error(third.outcome);
    const hits = (await namesToCheck(attorney, third.leadId))?.hits.filter(
      ({ name }) => name === accusedName,
    );
    await database().lead.delete({ where: { id: third.leadId } });
    expect([...new Set(hits?.map(({ leadId }) => leadId))].sort()).toEqual([program, pages].sort());
  },
);
