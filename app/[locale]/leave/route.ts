import { noDraftCookie } from "@/app/_request/draft-cookie";
import { practice } from "@/lib/practice/read";
import { DEFAULT_EXIT_URL } from "@/lib/practice/schema";

/**
 * The way out: lets go of the draft and goes to the neutral site. A plain link, so that it works without a script
 * and in a hurry. A prefetch or another site's link must not throw away what somebody is typing, so those are sent
 * on with the draft left alone.
 */
export async function GET(request: Request): Promise<Response> {
  const known = await practice();
  const to = typeof known === "object" ? known.neutralExitUrl : DEFAULT_EXIT_URL;
  const headers = new Headers({
    location: to,
    "cache-control": "no-store",
    "referrer-policy": "no-referrer",
  });
  if (isOwnPress(request)) headers.append("set-cookie", noDraftCookie());
  return new Response(null, { status: 303, headers });
}

function isOwnPress(request: Request): boolean {
  const { headers } = request;
  if (/prefetch/i.test(`${headers.get("purpose") ?? ""} ${headers.get("sec-purpose") ?? ""}`)) return false;
  if (headers.get("next-router-prefetch") !== null) return false;
  const site = headers.get("sec-fetch-site");
  return site === null || site === "same-origin" || site === "none";
}
