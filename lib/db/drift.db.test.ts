import { expect, test } from "vitest";
import { SCHEMA_FILE, schemaDiff, snapshotOf } from "@/lib/db/author-migration";
import { inDatabase } from "@/lib/db/connection";
import { MIGRATIONS_FOLDER } from "@/lib/db/migration-files";
import { createDatabase } from "@/lib/db/test-database";
import { env } from "@/lib/env";

/** What only the migrations say, written by hand because the schema cannot, each with its reason. */
const BY_HAND: Readonly<Record<string, string>> = {
  "index CREATE INDEX lead_numbers_begin ON public.lead_numbers USING btree (number text_pattern_ops)":
    "a number by how it begins; a comparison by the rules of a language would not find a beginning",
  "index CREATE INDEX lead_numbers_end ON public.lead_numbers USING btree (reversed text_pattern_ops)":
    "the same by its last digits",
  "index CREATE INDEX leads_suspected ON public.leads USING btree (status, lane_rank, decide_by, kind_rank, received_at, id) WHERE (suspected <> '{}'::text[])":
    "what may be spam, in the order of the list: few among all",
  "index CREATE INDEX lead_channels_stopped ON public.lead_channels USING btree (lower(value)) WHERE (why = 'stopped'::text)":
    "whose reader has ended our mail, however the address was typed: few among all",
  "function refuse_rewriting()": "what the triggers below run",
  "function cancel_unsafe()": "what a trigger below runs",
  "function plan_again()": "what a trigger below runs",
  "function require_safe_channel()": "what a trigger below runs",
  "function touch_lead()": "what a trigger below runs",
  "CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.audit_entries FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()":
    "the audit log can neither be changed nor shortened",
  "CREATE TRIGGER append_only BEFORE DELETE OR UPDATE ON public.pack_reviews FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()":
    "a review of the law is never changed or taken back, only followed by another",
  "CREATE TRIGGER append_only BEFORE UPDATE ON public.conflict_decisions FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()":
    "a decision is never changed, only followed by another; it goes with its lead",
  "CREATE TRIGGER append_only BEFORE UPDATE ON public.practice_changes FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()":
    "who changed the settings to what is never changed; it goes with its practice",
  "CREATE TRIGGER append_only BEFORE UPDATE ON public.lead_events FOR EACH ROW EXECUTE FUNCTION refuse_rewriting()":
    "the history of a lead is never changed; it goes with its lead",
  "CREATE TRIGGER cancel_unsafe AFTER UPDATE ON public.lead_channels FOR EACH ROW WHEN ((old.safe AND (NOT new.safe))) EXECUTE FUNCTION cancel_unsafe()":
    "an address that is not safe any more cancels the mail that waits for it",
  "CREATE TRIGGER plan_again BEFORE UPDATE ON public.leads FOR EACH ROW WHEN (((((old.next_court_at IS DISTINCT FROM new.next_court_at) OR (old.next_court_at_certainty IS DISTINCT FROM new.next_court_at_certainty)) OR (old.status IS DISTINCT FROM new.status)) OR (old.suspected IS DISTINCT FROM new.suspected))) EXECUTE FUNCTION plan_again()":
    "another court date is another version of the appointment, and moves or cancels what is to be written to the person",
  "CREATE TRIGGER touch_lead BEFORE UPDATE ON public.leads FOR EACH ROW WHEN ((new.touched_at = old.touched_at)) EXECUTE FUNCTION touch_lead()":
    "every write of a lead is found again by whoever walks through the list meanwhile",
  "CREATE TRIGGER safe_channel BEFORE INSERT OR UPDATE OF lead_id, channel_id, address, event ON public.deliveries FOR EACH ROW WHEN (((new.channel_id IS NOT NULL) OR (new.event ~~ 'person.%'::text))) EXECUTE FUNCTION require_safe_channel()":
    "no mail to a person but to an address of theirs that is marked safe",
};

/** One line for everything in the public schema that can differ, in Postgres' own words. */
const CATALOG = `
  select 'table ' || relname as line from pg_class where relkind in ('r', 'p', 'v', 'm', 'S') and ours(relnamespace)
  union all
  select format('column %s.%s %s%s%s%s', relname, attname, format_type(atttypid, atttypmod),
      case when attnotnull then ' not null' end, ' default ' || pg_get_expr(adbin, adrelid),
      ' ' || nullif(concat(attidentity, attgenerated), ''))
    from pg_attribute join pg_class on pg_class.oid = attrelid
      left join pg_attrdef on adrelid = attrelid and adnum = attnum
    where attnum > 0 and not attisdropped and relkind in ('r', 'p') and ours(relnamespace)
  union all
  select format('constraint %s %s on %s', conname, pg_get_constraintdef(pg_constraint.oid), relname)
    from pg_constraint join pg_class on pg_class.oid = conrelid where contype <> 'n' and ours(relnamespace)
  union all
  select 'index ' || pg_get_indexdef(indexrelid) from pg_index join pg_class on pg_class.oid = indexrelid
    where ours(relnamespace)
  union all
  select format('enum %s (%s)', typname, string_agg(enumlabel, ', ' order by enumsortorder))
    from pg_enum join pg_type on pg_type.oid = enumtypid where ours(typnamespace) group by typname
  union all
  select 'function ' || oid::regprocedure from pg_proc where ours(pronamespace)
  union all
  select pg_get_triggerdef(pg_trigger.oid) from pg_trigger join pg_class on pg_class.oid = tgrelid
    where not tgisinternal and ours(relnamespace)
  union all
  select 'extension ' || extname from pg_extension`.replaceAll(
  /ours\((\w+)\)/g,
  "$1 = 'public'::regnamespace",
);

async function catalog(url: string): Promise<Set<string>> {
  const { rows } = await inDatabase(url, (client) => client.query<{ line: string }>(CATALOG));
  return new Set(rows.map((row) => row.line).filter((line) => !line.includes("_prisma_migrations")));
}

async function differences(migrated: string, declared: string) {
  const [has, says] = [await catalog(migrated), await catalog(declared)];
  return {
    missing: [...says].filter((line) => !has.has(line)).toSorted(),
    surplus: [...has].filter((line) => !says.has(line)).toSorted(),
  };
}

async function declaredDatabase(): Promise<string> {
  const url = await createDatabase("empty");
  const sql = await schemaDiff(url, null, SCHEMA_FILE);
  await inDatabase(url, (client) => client.query(sql));
  return url;
}

const migratedUrl = () => env().DATABASE_URL ?? "";

test("the migrations make what the schema says, and nothing else but what is listed", async () => {
  const { missing, surplus } = await differences(migratedUrl(), await declaredDatabase());
  expect(missing).toEqual([]);
  expect(surplus).toEqual(Object.keys(BY_HAND).toSorted());
});

test("the snapshot that the next migration starts from is the schema", async () => {
  expect(await schemaDiff(migratedUrl(), snapshotOf(MIGRATIONS_FOLDER), SCHEMA_FILE)).toMatch(
    /empty migration/i,
  );
});

test.each([
  ["a table", "create table extra (x int)"],
  ["a column", "alter table users add extra int"],
  ["a type", "alter table users alter auth_version type bigint"],
  ["a length", "alter table rate_buckets alter key type varchar(254)"],
  ["a default", "alter table users alter auth_version set default 2"],
  ["not null", "alter table users alter name drop not null"],
  ["a constraint", "alter table users add constraint extra check (name <> '')"],
  [
    "what a deletion does",
    `alter table sessions drop constraint sessions_user_id_fkey, add constraint
    sessions_user_id_fkey foreign key (user_id) references users (id) on update cascade on delete restrict`,
  ],
  ["an index", "create index extra on users (name) where disabled_at is null"],
  ["a missing index", "drop index users_email_key"],
  ["an enum value", "alter type role add value 'extra'"],
  ["a function", "create function extra() returns int language sql return 1"],
  [
    "a trigger",
    `create trigger extra before update on users for each row
    execute function suppress_redundant_updates_trigger()`,
  ],
])("a difference in %s is seen", async (_what, sql) => {
  const [changed, unchanged] = [await createDatabase("migrated"), await createDatabase("migrated")];
  expect(await differences(changed, unchanged)).toEqual({ missing: [], surplus: [] });
  await inDatabase(changed, (client) => client.query(sql));
  expect(await differences(changed, unchanged)).not.toEqual({ missing: [], surplus: [] });
});
