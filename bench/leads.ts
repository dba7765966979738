import pg from "pg";

/**
 * Fills a portal with leads, each with charges, names and history like the one that came in last, in SQL alone:
 * through the front door it would take many minutes. Numbers of no network, names of nobody.
 * @param databaseUrl of a portal that holds at least one lead
 * @param how `behind`: so many are there already. `named`: false leaves the parties out, whose keys are most of the time. `lean`: parties share one key of a name each, one lead in some
 *   hundred differs in what is filtered by, and indexes are made after the rows. A million leads would have a hundred
 *   million keys, which are a question about conflict checks and not about the desk. Needs a superuser
 */
export async function seedLeads(
  databaseUrl: string,
  amount: number,
  {
    lean,
    behind = 0,
    named = true,
  }: { lean?: { readonly holder: string }; behind?: number; named?: boolean } = {},
): Promise<void> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    await client.query(
      "create temporary table model as select id from leads order by received_at desc limit 1",
    );
    await client.query(
      `create temporary table seeded as
         select gen_random_uuid() as id, number from generate_series($1::int + 1, $1::int + $2::int) number`,
      [behind, amount],
    );
    // Otherwise nobody knows how few there are, and every row of the portal would be multiplied before it is left out.
    await client.query("analyze model, seeded");
    const lines = ["charges", "lead_events", ...(lean === undefined && named ? ["parties"] : [])];
    const statements = [
      await rowsLike(client, "leads", "id", LEAD),
      ...(await Promise.all(lines.map((table) => rowsLike(client, table, "lead_id", LINES[table] ?? LINE)))),
      ...TERMS,
    ];
    const fill = async (all: readonly string[]) => {
      for (const statement of all) await client.query(statement);
    };
    if (lean === undefined) await fill(statements);
    else {
      await withoutIndexes(client, async () => {
        await fill([...statements, LEAN_PARTIES]);
        await client.query(VARIETY, [lean.holder]);
      });
    }
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

/** What differs from the model. References count in the alphabet that real ones are drawn from, so that they are as unique. */
const LETTERS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const letter = (place: number) => `substr('${LETTERS}', (number / ${31 ** place}) % 31 + 1, 1)`;
const LEAD: Columns = {
  id: "seeded.id",
  // Four places count to 923,521 only.
  reference: `'222' || ${letter(4)} || '-' || ${[0, 1, 2, 3].map(letter).join(" || ")}`,
  phone: "'+1' || (200 + number % 800) || '55501' || lpad((number / 800 % 100)::text, 2, '0')",
  submitter_name: `'Invented Number Word' || number % ${SURNAMES}`,
  accused_name: `'Invented Number Word' || number % ${SURNAMES}`,
  duplicate_key: "md5(number::text)",
  duplicate_of_id: "null",
  received_at: "model_row.received_at - number * interval '20 seconds'",
  decide_by: "model_row.decide_by - number * interval '20 seconds'",
  touched_at: "model_row.received_at - interval '1 day'",
};
const LINE: Columns = { id: "gen_random_uuid()", lead_id: "seeded.id" };
/** Names with a key of their own beside those in common. */
const LINES: Readonly<Record<string, Columns>> = {
  parties: { ...LINE, name_keys: "model_row.name_keys || md5(number::text)" },
};

type Columns = Readonly<Record<string, string>>;

/**
 * Rows like those of the model, for each seeded lead, column by column: to make each of JSON took three times as long.
 * @param key the column of the table that holds the id of a lead
 * @param own what is not as in the model
 */
async function rowsLike(client: pg.Client, table: string, key: string, own: Columns): Promise<string> {
  const { rows } = await client.query<{ name: string }>(
    "select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped",
    [table],
  );
  const names = rows.map(({ name }) => name);
  return `
    insert into ${table} (${names.join(", ")})
    select ${names.map((name) => own[name] ?? `model_row.${name}`).join(", ")}
      from seeded, ${table} model_row where model_row.${key} = (select id from model)`;
}

const LEAN_PARTIES = `
  insert into parties (id, lead_id, kind, position, name, name_keys)
  select gen_random_uuid(), seeded.id, line.kind, line.position, line.name, array[md5(number::text)]
    from seeded, parties line where line.lead_id = (select id from model)`;

/** Some of everything that is filtered by, and nothing that is due; found by the end of the id, which is random. */
const VARIETY = `
  update leads set
    touched_at = received_at,
    status = (case right(leads.id::text, 2) when 'b0' then 'declined' when 'b1' then 'contact' else 'new' end)::lead_status,
    place_county = case right(leads.id::text, 2) when 'a0' then 'baldwin' else place_county end,
    language = case right(leads.id::text, 2) when 'a1' then 'es' else language end,
    source = case right(leads.id::text, 2) when 'a2' then 'desk' else source end,
    conflict = (case right(leads.id::text, 2) when 'a3' then 'potential' else 'unchecked' end)::conflict_state,
    suspected = case right(leads.id::text, 2) when 'a4' then array['quick'] else suspected end,
    assigned_to_id = case right(leads.id::text, 2) when 'a5' then $1::uuid end
  from seeded where seeded.id = leads.id and right(leads.id::text, 2) between 'a0' and 'b1'`;

const FILLED = ["leads", "charges", "parties", "lead_events", "name_words", "lead_words", "lead_numbers"];

/** For a database that is thrown away: nothing of it has to survive, and a sort may take what memory there is. */
const QUICK = [
  "set synchronous_commit = off",
  "set maintenance_work_mem = '512MB'",
  "set max_parallel_maintenance_workers = 2",
  "alter system set max_wal_size = '8GB'",
  "select pg_reload_conf()",
];

/**
 * Fills the tables without their indexes and makes those anew: row by row they would be most of the time. Foreign keys
 * are not looked at, because every row is made from one that is there.
 */
async function withoutIndexes(client: pg.Client, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
       from pg_index where indrelid = any ($1::regclass[]::oid[])
        and not exists (select from pg_constraint where conindid = indexrelid)`,
    [FILLED],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  for (const setting of QUICK) await client.query(setting);
  await client.query("set session_replication_role = replica");
  await work();
  await client.query("set session_replication_role = origin");
  for (const { definition } of rows) await client.query(definition);
}
