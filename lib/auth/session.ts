import { getServerSession } from "next-auth";
import { cache } from "react";
import { z } from "zod";
import { type Actor, actorOf } from "@/lib/auth/actor";
import { authOptions } from "@/lib/auth/options";
import { isOutage } from "@/lib/outage";

const pointer = z.object({ sid: z.uuid() });

/**
 * Who asks, read from this request's cookie and proved against the database: the one door of `lib` that reads
 * the request. Read once for each request, however many parts of a page ask.
 * @returns null for a stranger, `away` when the database does not answer, which a page must say instead of failing
 */
export const currentActor = cache(() => readActor("person"));

/** The same for what a page asks by itself: it does not keep the session of somebody who has gone away alive. */
export const watchingActor = cache(() => readActor("page"));

async function readActor(by: "person" | "page"): Promise<Actor | null | "away"> {
  const session: unknown = await getServerSession(authOptions());
  const found = pointer.safeParse(session);
  if (!found.success) return null;
  try {
    return await actorOf(found.data.sid, by);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
