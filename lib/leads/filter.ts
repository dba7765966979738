import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";
import { ConflictState, type LeadStatus } from "@/lib/db/generated/enums";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";
import { OPEN_STATUSES, STATUSES } from "@/lib/leads/status";
import { LANES } from "@/lib/triage/terms";

/** Which leads the list shows. Codes only: a filter stands in an address. */

/** `open`: somebody still has to do something; `all`; or one status. */
const statuses: readonly string[] = ["open", "all", ...STATUSES];
const person = z.union([z.enum(["me", "none"]), z.uuid()]);

const CODES = {
  status: z.custom<"open" | "all" | LeadStatus>((text) => statuses.includes(String(text))),
  lane: z.enum(LANES),
  conflict: z.enum(ConflictState),
  /** `me`, `none`, or the id of a user */
  assigned: person,
  /** Key of the state pack */
  county: z.string().refine((key) => countyOf(alabama(), key) !== null),
  language: z.enum(["en", "es"]),
  source: z.enum(["form", "api", "desk"]),
  suspected: z.enum(["yes", "no"]),
} as const;

export type FilterKey = keyof typeof CODES;
export const FILTER_KEYS = Object.keys(CODES) as FilterKey[];

/** Left out: whatever it is. `status` left out: open. */
export type ListFilter = { readonly [Key in FilterKey]?: z.output<(typeof CODES)[Key]> | undefined };

export interface ReadFilter {
  readonly filter: ListFilter;
  /** The names of those that nobody understands; they are left out. */
  readonly ignored: readonly FilterKey[];
}

/**
 * Reads a filter from an address. What is empty is not asked for; what cannot be understood, or is there twice, is
 * left out and named.
 */
export function readFilter(parameters: Readonly<Record<string, string | string[] | undefined>>): ReadFilter {
  const given = FILTER_KEYS.flatMap((key) => {
    const text = parameters[key];
    return text === undefined || text === "" ? [] : [{ key, read: CODES[key].safeParse(text) }];
  });
  return {
    filter: Object.fromEntries(given.flatMap(({ key, read }) => (read.success ? [[key, read.data]] : []))),
    ignored: given.filter(({ read }) => !read.success).map(({ key }) => key),
  };
}

/** As it stands in an address, always in the same order; empty for the usual list. */
export function filterQuery(filter: ListFilter): string {
  const pairs = FILTER_KEYS.flatMap((key) => {
    const value = filter[key];
    return value === undefined || (key === "status" && value === "open") ? [] : [[key, value]];
  });
  return new URLSearchParams(pairs).toString();
}

/** Whether anything but the status is asked for. */
export function isNarrow(filter: ListFilter): boolean {
  return FILTER_KEYS.some((key) => key !== "status" && filter[key] !== undefined);
}

/** The statuses of a filter; all of them for `all`. */
export function statusesOf({ status = "open" }: ListFilter): readonly LeadStatus[] {
  if (status === "open") return OPEN_STATUSES;
  return status === "all" ? STATUSES : [status];
}

/**
 * The conditions of a filter but for its status, each with the index that answers it (see the model Lead). Lane and
 * `suspected = no` need none of their own: the one is the beginning of the order, the other is nearly everybody.
 */
export function conditionsOf(filter: ListFilter, actor: Actor): Prisma.Sql {
  const { lane, conflict, assigned, county, language, source, suspected } = filter;
  const holder = assigned === "me" ? actor.userId : assigned;
  const all = [
    lane === undefined ? null : Prisma.sql`lane_rank = ${LANES.indexOf(lane)}::smallint`,
    conflict === undefined ? null : Prisma.sql`conflict = ${conflict}::conflict_state`,
    holder === undefined
      ? null
      : holder === "none"
        ? Prisma.sql`assigned_to_id is null`
        : Prisma.sql`assigned_to_id = ${holder}::uuid`,
    county === undefined ? null : Prisma.sql`place_county = ${county}`,
    language === undefined ? null : Prisma.sql`language = ${language}`,
    source === undefined ? null : Prisma.sql`source = ${source}`,
    // As the condition of the index is written; `cardinality` would not find it.
    suspected === undefined
      ? null
      : suspected === "yes"
        ? Prisma.sql`suspected <> '{}'`
        : Prisma.sql`suspected = '{}'`,
  ].filter((each) => each !== null);
  return all.length === 0 ? Prisma.sql`true` : Prisma.join(all, " and ");
}
