import { problem } from "@/app/_request/problem";
import { env } from "@/lib/env";
import { faultCode, log } from "@/lib/log";
import { takeNews } from "@/lib/notifications/news";
import { readWebhook } from "@/lib/notifications/webhook";
import { isOutage } from "@/lib/outage";

/** More than the provider ever sends; a stranger's body is not even hashed beyond it. */
const MOST_CHARACTERS = 64 * 1024;

/** What Resend tells of mails that it has taken. 200 also for what means nothing here: otherwise it is told for hours. */
export async function POST(request: Request): Promise<Response> {
  const secret = env().RESEND_WEBHOOK_SECRET;
  if (secret === undefined) return problem(404, "not-found", "There is nothing at this address.");
  const raw = await request.text();
  if (raw.length > MOST_CHARACTERS) return problem(413, "too-large", "This is too much to send at once.");
  const verdict = await readWebhook({ raw, headers: request.headers }, secret);
  if (verdict.kind === "forged") {
    return problem(401, "unauthorized", "This needs the signature of the mail provider.");
  }
  if (verdict.kind === "other") return ok("ignored");
  try {
    return ok(await takeNews(verdict.news));
  } catch (error) {
    if (!isOutage(error)) throw error;
    log().warn(faultCode(error), "the database is away and news of mail has to be told again");
    return problem(503, "unavailable", "The database could not be reached.", { "retry-after": "30" });
  }
}

function ok(result: "taken" | "known" | "ignored"): Response {
  return Response.json({ result }, { headers: { "cache-control": "no-store" } });
}
