import pg from "pg";

/**
 * Fills a portal with leads, each with charges, names and history like the one that came in last, in SQL alone:
 * through the front door it would take many minutes. Numbers of no network, names of nobody.
 * @param databaseUrl of a portal that holds at least one lead
 */
export async function seedLeads(databaseUrl: string, amount: number): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      "create temporary table model as select id from leads order by received_at desc limit 1",
    );
    await client.query(
      `create temporary table seeded as
         select gen_random_uuid() as id, number from generate_series(1, $1::int) number`,
      [amount],
    );
    // Otherwise nobody knows how few there are, and every row of the portal would be multiplied before it is left out.
    await client.query("analyze model, seeded");
    await client.query(LEADS);
    for (const table of ["charges", "parties", "lead_events"]) await client.query(rowsOf(table));
    for (const statement of TERMS) await client.query(statement);
    await client.query("analyze");
  } finally {
    await client.end();
  }
}

/** Distinct surnames: a county of half a million people has some fifty thousand. */
const SURNAMES = 50_000;

/** What leads are found by, as lib/leads/search-terms.ts keeps it; the keys of the words by their beginnings alone. */
const TERMS = [
  `insert into name_words (word, keys)
   select word, array(select '^' || left(word, n) from generate_series(2, 6) n)
     from (select 'word' || number as word from generate_series(0, ${SURNAMES - 1}) number
           union select 'invented' union select 'number') words
   on conflict do nothing`,
  `insert into lead_words (lead_id, word)
   select id, word from seeded, lateral (values ('invented'), ('number'), ('word' || number % ${SURNAMES})) words (word)`,
  `insert into lead_numbers (lead_id, number, reversed)
   select seeded.id, substr(phone, 3), reverse(substr(phone, 3)) from seeded join leads on leads.id = seeded.id
   union all
   select id, 'CC2026' || lpad(number::text, 7, '0'), reverse('CC2026' || lpad(number::text, 7, '0')) from seeded`,
];

/** References count in the alphabet that real ones are drawn from, so that they are as unique. */
const LEADS = `
  with alphabet as (select '23456789ABCDEFGHJKMNPQRSTUVWXYZ' as letters)
  insert into leads
  select made.*
  from alphabet, seeded, leads,
  lateral jsonb_populate_record(leads, jsonb_build_object(
    'id', seeded.id,
    'reference', '2222-' || (select string_agg(substr(letters, (number / (31 ^ place)::int) % 31 + 1, 1), '')
                             from generate_series(0, 3) place),
    'phone', '+1' || (200 + number % 800) || '55501' || lpad((number / 800 % 100)::text, 2, '0'),
    'submitter_name', 'Invented Number Word' || number % ${SURNAMES},
    'accused_name', 'Invented Number Word' || number % ${SURNAMES},
    'duplicate_key', md5(number::text),
    'duplicate_of_id', null,
    'received_at', leads.received_at - number * interval '20 seconds',
    'decide_by', leads.decide_by - number * interval '20 seconds')) made
  where leads.id = (select id from model)`;

/** Rows like those of the model, for each seeded lead; names with words of their own beside those in common. */
function rowsOf(table: string): string {
  const own = table === "parties" ? ", 'name_keys', line.name_keys || md5(number::text)" : "";
  return `
    insert into ${table}
    select made.*
    from seeded, ${table} line,
    lateral jsonb_populate_record(line, jsonb_build_object(
      'id', gen_random_uuid(), 'lead_id', seeded.id ${own})) made
    where line.lead_id = (select id from model)`;
}
