import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type LeadRow, ROW_COLUMNS, rowOf, type StoredRow } from "@/lib/leads/list-row";
import { mayDecide } from "@/lib/leads/permissions";
import { REFERENCE } from "@/lib/leads/reference";

/** How many leads a search gives. Whoever sees all of them has typed too little. */
export const MOST_FOUND = 50;
const LONGEST = 100;
const LEAST_DIGITS = 4;

/**
 * Leads by a part of the accused's or the submitter's name (any case, with or without accents, words in any order),
 * by at least four digits of the phone number, or by the reference. In the order of the list. The names of people
 * named as victims are never looked at.
 * @returns at most {@link MOST_FOUND} and one more, which says that there are others
 * @throws when the database does not answer
 */
export async function findLeads(actor: Actor, typed: string): Promise<LeadRow[]> {
  const wanted = conditions(typed.normalize("NFKC").trim().slice(0, LONGEST));
  if (wanted.length === 0) return [];
  // The place of a frozen lead among others would tell its lane.
  const order = mayDecide(actor)
    ? Prisma.sql`lane_rank, decide_by, kind_rank, received_at, leads.id`
    : Prisma.sql`received_at desc, leads.id`;
  const rows = await database().$queryRaw<StoredRow[]>`
    select ${ROW_COLUMNS} from leads
    where practice_id = ${actor.practiceId}::uuid and (${Prisma.join(wanted, " or ")})
    order by ${order} limit ${MOST_FOUND + 1}`;
  return rows.map((row) => rowOf(row, actor));
}

function conditions(text: string): Prisma.Sql[] {
  const found: Prisma.Sql[] = [];
  const reference = text.toUpperCase().replace(/[\s-]/gu, "");
  const dashed = `${reference.slice(0, 4)}-${reference.slice(4)}`;
  if (REFERENCE.test(dashed)) found.push(Prisma.sql`reference = ${dashed}`);
  const digits = text.replace(/\D/gu, "");
  if (digits.length >= LEAST_DIGITS && /^[\d\s()+.-]+$/u.test(text)) {
    found.push(Prisma.sql`phone like ${`%${digits}%`}`);
  }
  const words = plainWords(text);
  if (words.length > 0) {
    const inName = (name: Prisma.Sql) =>
      Prisma.sql`(${Prisma.join(
        words.map((word) => Prisma.sql`${plain(name)} like ${`%${word.replace(/[\\%_]/gu, "\\$&")}%`}`),
        " and ",
      )})`;
    found.push(inName(Prisma.sql`accused_name`), inName(Prisma.sql`submitter_name`));
  }
  return found;
}

function plainWords(text: string): string[] {
  const plainText = text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plainText.split(/\s+/u).filter((word) => word !== "");
}

/** The same folding in the database: accents are marks of their own after NFKD, in this one range for Latin letters. */
function plain(column: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`lower(regexp_replace(normalize(${column}, NFKD), '[\u0300-\u036f]', '', 'g'))`;
}
