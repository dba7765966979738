import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type LeadRow, ROW_COLUMNS, rowOf, type StoredRow } from "@/lib/leads/list-row";
import { REFERENCE } from "@/lib/leads/reference";
import { plainNumber, reversed, SEARCH_VERSION } from "@/lib/leads/search-terms";
import { keysOfTyped, likenessOf } from "@/lib/names/finding";
import { nameWords } from "@/lib/names/words";

/** How many leads a search gives. Whoever sees all of them has typed too little. */
export const MOST_FOUND = 50;
/** Nothing that somebody looks for is longer; what comes behind is not read. */
export const LONGEST_SEARCH = 100;
/** Of a number, from its beginning or its end. */
const LEAST_TYPED_NUMBER = 4;
/** Kept words that one typed word may stand for; and of each, the leads that are looked at, the latest. */
const MOST_WORDS = 30;
const MOST_LEADS = 1000;

export interface Found {
  /** The most alike first, then the latest; at most {@link MOST_FOUND}. */
  readonly rows: readonly LeadRow[];
  /** There are more, or so many share a word that only the latest of them were looked at. */
  readonly isCut: boolean;
  /** Leads are still being made ready for this search, so that some may not be found yet. */
  readonly isFilling: boolean;
}

/** A lead and how surely it is meant, 0 the surest. */
type Hit = { readonly id: string; readonly unlike: number };
type Hits = { readonly hits: readonly Hit[]; readonly isCut: boolean };
const NOBODY: Hits = { hits: [], isCut: false };

/**
 * Leads by the names of the accused, of whoever wrote or of a guardian (in any order, parts, nicknames, sounds, one or
 * two slips), by the beginning or the end of a phone, case, warrant, ticket, indictment or booking number, or by the
 * reference. The names of people named as victims are never looked at. A place in the list would tell the lane of a
 * frozen lead, so results stand by likeness for everybody.
 * @throws when the database does not answer
 */
export async function findLeads(actor: Actor, typed: string): Promise<Found> {
  const text = typed.normalize("NFKC").trim().slice(0, LONGEST_SEARCH);
  if (text === "") return { rows: [], isCut: false, isFilling: false };
  const found = [await byReference(text), await byNumber(text), await byName(text)];
  const best = new Map<string, number>();
  for (const { id, unlike } of found.flatMap(({ hits }) => hits)) {
    best.set(id, Math.min(unlike, best.get(id) ?? unlike));
  }
  const rows = await rowsOf(actor, best);
  return {
    rows: rows.slice(0, MOST_FOUND),
    isCut: rows.length > MOST_FOUND || found.some(({ isCut }) => isCut),
    isFilling: await isFilling(),
  };
}

async function rowsOf(actor: Actor, best: ReadonlyMap<string, number>): Promise<LeadRow[]> {
  if (best.size === 0) return [];
  const rows = await database().$queryRaw<StoredRow[]>`
    select ${ROW_COLUMNS} from leads
    where practice_id = ${actor.practiceId}::uuid and leads.id = any (${[...best.keys()]}::uuid[])`;
  return rows
    .map((row) => rowOf(row, actor))
    .sort(
      (a, b) =>
        (best.get(a.id) ?? 0) - (best.get(b.id) ?? 0) ||
        b.receivedAt.getTime() - a.receivedAt.getTime() ||
        a.id.localeCompare(b.id),
    );
}

async function isFilling(): Promise<boolean> {
  const one = await database().lead.findFirst({
    where: { searchVersion: { lt: SEARCH_VERSION } },
    select: { id: true },
  });
  return one !== null;
}

async function byReference(text: string): Promise<Hits> {
  const plain = plainNumber(text);
  const reference = `${plain.slice(0, 4)}-${plain.slice(4)}`;
  if (!REFERENCE.test(reference)) return NOBODY;
  const lead = await database().lead.findUnique({ where: { reference }, select: { id: true } });
  return lead === null ? NOBODY : { hits: [{ id: lead.id, unlike: 0 }], isCut: false };
}

async function byNumber(text: string): Promise<Hits> {
  const number = plainNumber(text);
  if (number.length < LEAST_TYPED_NUMBER || !/\d/u.test(number)) return NOBODY;
  // As somebody may type a phone number with its country.
  const numbers = [number, ...(/^1\d{10}$/u.test(number) ? [number.slice(1)] : [])];
  const rows = await database().$queryRaw<{ id: string }[]>(numberQuery(numbers));
  const ids = [...new Set(rows.map(({ id }) => id))];
  return { hits: ids.map((id) => ({ id, unlike: 0 })), isCut: rows.length > MOST_FOUND };
}

/** The statement behind a search by number, for a test that asks the database how it would answer it. */
export function numberQuery(numbers: readonly string[]): Prisma.Sql {
  // Between a beginning and what would follow on its last "Z": an index answers this whatever the plan, and `like`
  // with a parameter only while the plan is made for each value.
  const range = (column: Prisma.Sql, from: string) => Prisma.sql`(
    select lead_id as id from lead_numbers
    where ${column} ~>=~ ${from} and ${column} ~<~ ${`${from}[`} limit ${MOST_FOUND + 1})`;
  const parts = numbers.flatMap((number) => [
    range(Prisma.sql`number`, number),
    range(Prisma.sql`reversed`, reversed(number)),
  ]);
  return Prisma.join(parts, " union all ");
}

/** A kept word that the n-th typed one may stand for. */
interface Candidate {
  readonly n: number;
  readonly word: string;
  readonly unlike: number;
}

/** Every typed word must stand for some word of the lead. */
async function byName(text: string): Promise<Hits> {
  const typed = [...new Set(nameWords(text))];
  const near = await database().$queryRaw<{ n: number; word: string }[]>(wordQuery(typed));
  const candidates = typed.map((word, n) => candidatesOf(word, n, near));
  if (candidates.some(({ words }) => words.length === 0)) return NOBODY;
  const words = candidates.map((each) => each.words);
  const rows = await database().$queryRaw<{ id: string; unlike: number; reached: boolean }[]>(
    leadQuery(words, await rarest(words)),
  );
  return {
    hits: rows.map(({ id, unlike }) => ({ id, unlike })),
    isCut: rows.some(({ reached }) => reached) || candidates.some((each) => each.isCut),
  };
}

const MOST_NEAR = 400;

/** The statement that finds kept words for typed ones; the typed word itself is always among them when it is kept. */
export function wordQuery(typed: readonly string[]): Prisma.Sql {
  const parts = typed.map(
    (word, n) => Prisma.sql`
      (select ${n}::int as n, word from name_words where word = ${word})
      union (select ${n}::int, word from name_words where keys && ${keysOfTyped(word)}::text[] limit ${MOST_NEAR})`,
  );
  return Prisma.join(parts, " union all ");
}

function candidatesOf(typed: string, n: number, near: readonly { n: number; word: string }[]) {
  const close = near.filter((each) => each.n === n);
  const words = close
    .flatMap(({ word }): Candidate[] => {
      const unlike = likenessOf(typed, word);
      return unlike === null ? [] : [{ n, word, unlike }];
    })
    .sort((a, b) => a.unlike - b.unlike || a.word.length - b.word.length || a.word.localeCompare(b.word));
  return { words: words.slice(0, MOST_WORDS), isCut: words.length > MOST_WORDS || close.length >= MOST_NEAR };
}

/** The typed word whose candidates stand in the fewest leads: the others are only looked for in those. */
async function rarest(words: readonly (readonly Candidate[])[]): Promise<number> {
  if (words.length === 1) return 0;
  const counts = words.map(
    (each, n) => Prisma.sql`
      select ${n}::int as n, (select count(*)::int from (
        select from lead_words where word = any (${each.map(({ word }) => word)}::text[]) limit ${MOST_LEADS + 1}) few
      ) as amount`,
  );
  const [first] = await database().$queryRaw<{ n: number }[]>`
    select n from (${Prisma.join(counts, " union all ")}) counted order by amount, n limit 1`;
  return first?.n ?? 0;
}

/** The statement that finds the leads of candidates, for a test that asks the database how it would answer it. */
export function leadQuery(words: readonly (readonly Candidate[])[], driver: number): Prisma.Sql {
  const all = words.flat();
  // A part for each word and no join: so the database knows which words very many share, and walks those backwards
  // instead of reading and sorting all of their leads.
  const latest = (words[driver] ?? []).map(
    ({ word, unlike }) => Prisma.sql`
      select lead_id, ${unlike}::int as unlike, row_number() over () = ${MOST_LEADS} as reached
      from (select lead_id from lead_words where word = ${word} order by lead_id desc limit ${MOST_LEADS}) latest`,
  );
  const others = words.map((_, n) => n).filter((n) => n !== driver);
  const joined = others.map(
    (n) => Prisma.sql`
      join lateral (
        select min(pair.unlike) as unlike from lead_words other join pair on pair.word = other.word
        where other.lead_id = driven.lead_id and pair.n = ${n}::int having count(*) > 0
      ) ${name(n)} on true`,
  );
  const sum = others.map((n) => Prisma.sql`+ ${name(n)}.unlike`);
  return Prisma.sql`
    with pair as (
      select * from unnest(${all.map(({ n }) => n)}::int[], ${all.map(({ word }) => word)}::text[],
        ${all.map(({ unlike }) => unlike)}::int[]) pair (n, word, unlike)),
    driven as materialized (
      select lead_id, min(unlike) as unlike, bool_or(reached) as reached
      from (${Prisma.join(latest, " union all ")}) leads_of group by lead_id)
    select driven.lead_id as id, (driven.unlike ${joinedBy(sum)})::int as unlike,
      (select bool_or(reached) from driven) as reached
    from driven ${joinedBy(joined)} order by 2, driven.lead_id desc limit ${MOST_FOUND + 1}`;
}

function name(n: number): Prisma.Sql {
  return Prisma.raw(`other_${n}`);
}

function joinedBy(parts: readonly Prisma.Sql[]): Prisma.Sql {
  return parts.length === 0 ? Prisma.empty : Prisma.join([...parts], " ");
}
