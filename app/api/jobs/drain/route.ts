import { bearsSecret } from "@/app/_request/bearer";
import { problem } from "@/app/_request/problem";
import { env } from "@/lib/env";
import { drain } from "@/lib/jobs/drain";
import { faultCode, log } from "@/lib/log";
import { isOutage } from "@/lib/outage";

const BUDGET_MS = 20_000;

/** Runs everything that is due, for a place where no worker can stay. Works whatever WORKER says. */
export async function POST(request: Request): Promise<Response> {
  const secret = env().CRON_SECRET;
  if (secret === undefined) return problem(404, "not-found", "There is nothing at this address.");
  if (!bearsSecret(request, secret))
    return problem(401, "unauthorized", "This needs the secret of the schedule.", {
      "www-authenticate": "Bearer",
    });
  try {
    return Response.json(await drain(AbortSignal.timeout(BUDGET_MS)), {
      headers: { "cache-control": "no-store" },
    });
  } catch (error) {
    if (!isOutage(error)) throw error;
    log().warn(faultCode(error), "the database is away and nothing was drained");
    return problem(503, "unavailable", "The database could not be reached.", { "retry-after": "30" });
  }
}
