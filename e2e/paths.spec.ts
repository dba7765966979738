import { MOST_WEIGHT, MOST_WEIGHT_OF_ALL, pathWeight } from "@/bench/path";
import { database } from "@/lib/db/client";
import { dateControls, PLAN, type Plan, pairsOf, victims } from "@/lib/intake/journey-for-tests";
import { PATHS, type Row } from "@/lib/intake/paths-for-tests";
import { expect, portalUrl, test } from "./fixtures";
import { courtDay, expectPage, HOW, parts, press, referenceOn } from "./intake-steps";
import { giveApiKey, INTAKE, sendIntake } from "./intakes";
import { mailbox } from "./mailbox";
import { expectedKeys, fillIn, type Story, storedKeys, walk } from "./story";

// Every path of the contract as somebody walks it, in both languages, with and without scripts: the pages in their
// order, what stands on each, and what is stored in the end, which is that and nothing more. The express paths are
// told in the spec of the first intake.

test.afterAll(() => database().$disconnect());

const on = (key: string, days: number): Plan => dateControls(key, ...parts(courtDay(days)));

/** The plan of the unit tests, at dates that fit the clock on the wall. */
const ANSWERS: Plan = {
  ...PLAN,
  submitterName: "Robin Specimen",
  accusedName: "Kim Specimen",
  phone: "(251) 555-0170",
  bondConditions: "none",
  ...on("arrestAt", -3),
  ...on("nextCourtAt", 30),
  ...on("policeContactAt", 2),
  ...on("convictionDate", -5),
  ...on("duiNoticeDate", -2),
  ...on("poHearingAt", 9),
};
const UNKNOWN_DATE = (key: string): Plan => ({
  ...dateControls(key, "", "", ""),
  [`${key}[time]`]: undefined,
  [`${key}[certainty]`]: "unknown",
});
/** Everything that may be left open is. */
const NOT_KNOWN: Plan = {
  ...{ placeState: "unknown", stage: "unknown", placeCounty: "unknown", hasLawyer: "unknown" },
  ...{ bondConditions: "unknown", "charges[0][chargeText]": undefined, courtNameAnswer: "unknown" },
  ...{ "charges[0][chargeTextAnswer]": "unknown", allegedVictimsAnswer: "unknown" },
  ...{ coDefendantsAnswer: "unknown", accusedBirthYear: undefined, accusedBirthYearAnswer: "unknown" },
  ...UNKNOWN_DATE("arrestAt"),
  ...UNKNOWN_DATE("nextCourtAt"),
};

const PLAIN = PATHS["plain accused"].rows;
const SOURCE = { court: ["nextCourtSource"] };

/** Rows with some pages asking otherwise, or falling away. */
function but(rows: readonly Row[], changes: Readonly<Record<string, string | null>>): readonly Row[] {
  return rows.flatMap((row): readonly Row[] => {
    const [page] = row;
    const change = changes[page];
    if (change === undefined) return [row];
    return change === null ? [] : [[page, change]];
  });
}

const STORIES: readonly Story[] = [
  { title: "released, with court next month", door: "accused", rows: PLAIN, plan: {}, opens: SOURCE },
  {
    title: "a ticket, by e-mail, and a court day that has passed",
    door: "accused",
    rows: but(PLAIN, { arrest: "arrestAt" }),
    plan: {
      ...{ stage: "citation", phone: undefined, safeVoicemail: undefined },
      ...{ email: "robin@example.com", safeEmail: "neutralOnly" },
      ...{ ...on("nextCourtAt", -1), ...on("arrestAt", -20), "nextCourtAt[time]": undefined },
    },
    opens: { you: ["safeEmail"], court: ["nextCourtSource didYouGo"] },
  },
  {
    title: "on probation, with a lawyer",
    door: "accused",
    rows: but(PLAIN, { arrest: null }),
    plan: { stage: "probation", hasLawyer: "hired" },
    opens: { court: ["nextCourtSource lawyerName"] },
  },
  {
    title: "a case that is closed",
    door: "accused",
    rows: but(PLAIN, { arrest: null, court: "hasLawyer" }),
    plan: { stage: "closed" },
  },
  {
    title: "a sister, for somebody out of jail",
    door: "family",
    rows: PATHS["family, person out of jail"].rows,
    plan: { "coDefendants[0][name]": "Coe Example", coDefendantsAnswer: undefined },
    opens: SOURCE,
  },
  {
    title: "driving, with the notice in hand",
    door: "accused",
    rows: but(PATHS.DUI.rows, { names: "allegedVictims coDefendants accusedBirthYear" }),
    plan: { "charges[0][chargeText]": "DUI", duiNotice: "yes", injury: "unknown" },
    opens: { ...SOURCE, license: ["duiNoticeDate"] },
    notes: { names: "license", check: "license" },
  },
  {
    title: "a partner, with a bond rule and an order",
    door: "accused",
    rows: but(PATHS.DV.rows, { names: "allegedVictims coDefendants accusedBirthYear" }),
    plan: {
      ...victims({ name: "Alex Placeholder", avRelation: "dating" }),
      ...{ bondConditions: ["noContact", "curfew"], poExists: "served" },
    },
    opens: { ...SOURCE, orders: ["poHearingAt"] },
    notes: { names: "contact" },
  },
  {
    title: "driving beside a partner: the license first, the orders later",
    door: "accused",
    rows: but(PATHS.DUI.rows, {
      license: "duiNotice cdl",
      names: "allegedVictims coDefendants accusedBirthYear",
    }),
    adds: { charges: "charges" },
    notes: { arrest: "contact", names: "license", check: "license" },
    opens: SOURCE,
    plan: {
      stage: "indicted",
      "charges[0][chargeText]": "Domestic violence 3rd",
      "charges[1][chargeText]": "DUI",
      ...victims({ name: "Alex Placeholder", avRelation: "spouse" }),
    },
  },
  {
    title: "convicted five days ago",
    door: "accused",
    rows: PATHS["convicted, 14 days or less"].rows,
    plan: { stage: "convicted" },
    opens: SOURCE,
  },
  {
    title: "wanted, and police gave a day",
    door: "accused",
    rows: PATHS["wanted (warrant)"].rows,
    plan: { stage: "warrant", policeContact: "yes" },
    opens: { ...SOURCE, police: ["policeContactAt"] },
  },
  {
    title: "under investigation",
    door: "accused",
    rows: PATHS["under investigation"].rows,
    plan: { stage: "investigated" },
  },
  {
    title: "under 18, with a guardian",
    door: "accused",
    rows: PLAIN,
    plan: { accusedBirthYear: "2012", guardianName: "Pat Specimen", guardianPhone: "251 555 0171" },
    opens: { ...SOURCE, names: ["guardianName", "guardianPhone"] },
  },
  {
    title: "by no door, and little is known",
    door: null,
    rows: [["who", "role inDanger"], ...PLAIN],
    plan: NOT_KNOWN,
  },
];

const leadOf = (reference: string) =>
  database().lead.findUniqueOrThrow({ where: { reference }, include: { charges: true } });

/** What staff are told about a lead, as it stands in the mailbox. */
async function mailAbout(reference: string): Promise<string> {
  const mails = () =>
    mailbox(process.env.DATA_DIR ?? "")
      .filter((mail) => mail.includes(reference))
      // The person has mail of their own under the same reference.
      .filter((mail) => mail.includes("X-First-Call-Event: lead."));
  await expect.poll(() => mails().length, { timeout: 30_000 }).toBeGreaterThan(0);
  return mails().join("\n");
}

test("a whole path without scripts is light: the plain one, and the longest in the longer language", async () => {
  for (const prefix of ["", "/es"])
    expect(await pathWeight(portalUrl(), prefix), `KB of the path ${prefix}`).toBeLessThan(MOST_WEIGHT);
  const longest = STORIES.filter(({ door, rows }) => door !== null && rows.length === 10);
  expect(longest.length).toBeGreaterThan(2);
  for (const { title, door, rows, plan } of longest) {
    const typed = pairsOf({ ...ANSWERS, ...plan });
    const pages = rows.map(([name], at) => [at > 0 ? name : `${name}?role=${door}`, typed] as const);
    const kilobytes = await pathWeight(portalUrl(), "/es", pages);
    expect.soft(kilobytes, `KB of: ${title}`).toBeLessThan(MOST_WEIGHT_OF_ALL);
  }
});

for (const [how, tag] of HOW) {
  for (const [language, prefix] of [
    ["en", ""],
    ["es", "/es"],
  ] as const)
    for (const story of STORIES)
      test(`${story.title}, ${language}${how}`, { tag }, async ({ page }) => {
        const told = { ...story, plan: { ...ANSWERS, ...story.plan } };
        await walk(page, prefix, told);
        const reference = await referenceOn(page);
        expect(new URL(page.url()).pathname).toBe(`${prefix}/intake/sent/${reference}`);
        expect(await storedKeys(reference)).toEqual(expectedKeys(told));
        expect(await leadOf(reference)).toMatchObject({
          language,
          role: story.door ?? "accused",
          stage: told.plan.stage,
          placeState: told.plan.placeState,
        });
      });

  test(`an answer that a change has made unreachable is gone from row, mail and API${how}`, { tag }, async ({
    page,
  }) => {
    const rows = PATHS.DUI.rows;
    const plan: Plan = {
      ...{ ...ANSWERS, "charges[0][chargeText]": "DUI", duiNotice: "yes", injury: "no", cdl: "yes" },
      ...{ bondConditions: ["gps", "noAlcoholDrugs"], submitterName: "Pruned Specimen" },
    };
    const notes = { names: "license", check: "license" };
    const opens = { ...SOURCE, license: ["duiNoticeDate"] };
    await walk(page, "", { title: "", door: "accused", rows: rows.slice(0, -1), plan, opens, notes });
    await expectPage(page, "intake/check");
    const change = async (name: string, changed: Plan) => {
      await page.goto(`/intake/${name}?change=1`);
      await fillIn(page, changed);
      await press(page);
    };
    await change("charges", { "charges[0][chargeText]": "Criminal Trespass - 3rd Degree" });
    // The charge was the reason not to ask who was hurt; that is asked now, before anything can be sent.
    await expectPage(page, "intake/names");
    await fillIn(page, plan);
    await press(page);
    await expectPage(page, "intake/check");
    await change("stage", { stage: "probation" });
    await expectPage(page, "intake/check");
    await press(page);
    const reference = await referenceOn(page);
    const left = but(PLAIN, { arrest: null });
    expect(await storedKeys(reference)).toEqual(
      expectedKeys({ title: "", door: "accused", rows: left, plan, opens: SOURCE }),
    );
    const lead = await leadOf(reference);
    expect(lead.charges).toMatchObject([{ duiRelated: false }]);
    expect(lead.bondConditions).toEqual([]);
    const mail = await mailAbout(reference);
    expect(mail).toContain("Pruned Specimen");
    expect(mail).not.toMatch(/\bDUI\b|\bGPS\b|[Aa]lcohol/u);

    // The same by the API: what is sent for a question that is not asked on this path is left out.
    const apiKey = await giveApiKey(process.env.DATABASE_URL ?? "");
    const body = { ...INTAKE, stage: "probation", duiNotice: "yes", duiNoticeDate: courtDay(-2), cdl: "yes" };
    const answer = await sendIntake(portalUrl(), apiKey, crypto.randomUUID(), body);
    expect(answer.status).toBe(201);
    const { reference: second } = await answer.json();
    const keys = await storedKeys(second);
    for (const gone of ["bondConditions", "duiNotice", "duiNoticeDate", "cdl"])
      expect(keys).not.toContain(gone);
    expect(keys).toContain("stage");
  });
}
