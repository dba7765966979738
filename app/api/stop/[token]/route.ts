import { seeOther } from "@/app/_request/see-other";
import { stopMail } from "@/lib/notifications/person-stop";
import { isOutage } from "@/lib/outage";

type Context = RouteContext<"/api/stop/[token]">;

/** A mail program that only opens the address leads to the page with the button. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(`/stop/${encodeURIComponent((await params).token)}`);
}

/**
 * One press in a mail program (RFC 8058): it comes from a server of theirs, without an origin, and the token is all
 * that it has. The same answer whether that was ever given out; 503 lets it try again.
 */
export async function POST(_: Request, { params }: Context): Promise<Response> {
  try {
    await stopMail((await params).token);
    return new Response(null, { status: 204 });
  } catch (error) {
    if (isOutage(error)) return new Response(null, { status: 503, headers: { "retry-after": "10" } });
    throw error;
  }
}
