import type { Actor } from "@/lib/auth/actor";
import type { LeadModel } from "@/lib/db/generated/models";
import { type Corrected, correctLead } from "@/lib/leads/correct";
import type { EventData } from "@/lib/leads/history";
import { keepTold, type Told } from "@/lib/leads/told";
import { zoneOf } from "@/lib/leads/zone";
import { dayOf } from "@/lib/triage/calendar";

/** What the desk knows of the next day in court. */
export interface Court {
  /** `2026-12-01` or `2026-12-01T09:00` on the clock of the court; null: nobody knows it any more */
  readonly wall: string | null;
  readonly name: string | null;
  /** One of the values of `nextCourtSource`, or null */
  readonly source: string | null;
}

export type CourtChange =
  | Exclude<Corrected, object>
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: { readonly version: number; readonly court: Court & { readonly isSure: boolean } } };

/** The columns that say when and where court is, as they stand in a row. */
type CourtColumns = Pick<
  LeadModel,
  "nextCourtAt" | "nextCourtAtCertainty" | "nextCourtSource" | "courtName" | "didYouGo"
>;

/**
 * Writes down the day in court as the desk knows it, or that nobody knows it any more. What the person had answered is
 * kept beside it once and for all. The order of call-backs follows in the same transaction; what is planned for the
 * person follows by the trigger on these columns, which any other writer would set off as well.
 * @param change `version` as the form showed it, the precondition of the write
 * @throws when the database does not answer
 */
export async function changeCourt(
  actor: Actor,
  leadId: string,
  { version, to }: { version: number; to: Court },
): Promise<CourtChange> {
  const done = await correctLead(actor, leadId, version, (seen, at) => {
    const columns = columnsOf(seen, to, dayOf(at, zoneOf(seen.placeCounty)));
    const what = whatDiffers(seen, columns);
    if (what.length === 0) return null;
    const standing = to.wall === null ? "unknown" : "known";
    const data = { to: standing, keys: [...what] } satisfies EventData<"court">;
    return {
      data: { ...columns, told: toldAfter(seen, what) },
      event: { leadId, kind: "court", data, actor, at },
    };
  });
  return typeof done === "object" ? lateFor(done.late) : done;
}

/**
 * A day that is not over has been missed by nobody: what was said of an earlier one says nothing of it. That an earlier
 * one was missed stands until then, whatever is corrected about it: it is the more urgent.
 */
function columnsOf(before: CourtColumns, { wall, name, source }: Court, today: string): CourtColumns {
  const isAhead = wall !== null && wall.slice(0, 10) >= today;
  const wasMissed = before.nextCourtAtCertainty === "missed" && !isAhead;
  return {
    nextCourtAt: wall,
    nextCourtAtCertainty: wasMissed ? "missed" : wall === null ? "unknown" : "exact",
    // How somebody knew a date that is gone is of no use to the next reader.
    nextCourtSource: wall === null ? null : saidOr(source ?? sourceOf(before, wall), before.nextCourtSource),
    courtName: saidOr(name, before.courtName),
    didYouGo: isAhead && wall !== before.nextCourtAt ? null : before.didYouGo,
  };
}

/** How a date is known that is the same still. */
function sourceOf(before: CourtColumns, wall: string): string | null {
  return wall === before.nextCourtAt ? before.nextCourtSource : null;
}

/** What nobody knows stays as it was asked: an empty field of the form takes the place of a "not known" of a person. */
function saidOr(said: string | null, before: string | null): string | null {
  return said === null && before === "unknown" ? before : said;
}

/** The questions whose answers are told apart here, each with its columns. */
const ASKED = {
  nextCourtAt: ["nextCourtAt", "nextCourtAtCertainty"],
  courtName: ["courtName"],
  nextCourtSource: ["nextCourtSource"],
  didYouGo: ["didYouGo"],
} as const satisfies Readonly<Record<string, readonly (keyof CourtColumns)[]>>;
type CourtQuestion = keyof typeof ASKED;
const QUESTIONS = Object.keys(ASKED) as CourtQuestion[];

function whatDiffers(before: CourtColumns, after: CourtColumns): readonly CourtQuestion[] {
  return QUESTIONS.filter((key) => ASKED[key].some((column) => before[column] !== after[column]));
}

function toldAfter(before: LeadModel, what: readonly CourtQuestion[]): Told {
  return keepTold(before.told, Object.fromEntries(what.map((key) => [key, answerOf(before, key)])));
}

function answerOf(row: CourtColumns, key: CourtQuestion): Told[CourtQuestion] {
  if (key !== "nextCourtAt") return row[key];
  const { nextCourtAt: value, nextCourtAtCertainty: certainty } = row;
  return certainty === null ? null : { value, certainty };
}

function lateFor(lead: LeadModel): CourtChange {
  const { version, nextCourtAt: wall, courtName: name, nextCourtSource: source } = lead;
  return {
    changed: { version, court: { wall, name, source, isSure: lead.nextCourtAtCertainty === "exact" } },
  };
}
