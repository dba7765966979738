import { z } from "zod";
import { database } from "@/lib/db/client";

const leads = z.object({ all: z.number(), withoutHistory: z.number(), unannounced: z.number() });

/**
 * For checks from outside: leads, those without an entry in their history (there must be none), and those about
 * which nobody was told so far: their mail has not gone out.
 * @throws when the database is away
 */
export async function leadCounts(): Promise<z.output<typeof leads>> {
  const rows = await database().$queryRaw`
    select count(*)::int as "all",
           count(*) filter (where not exists (select from lead_events where lead_id = leads.id))::int
             as "withoutHistory",
           count(*) filter (where not exists (
             select from deliveries
              where lead_id = leads.id and event = 'lead.received' and sent_at is not null))::int as "unannounced"
      from leads`;
  return z.tuple([leads]).parse(rows)[0];
}
