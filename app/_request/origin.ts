/**
 * Proves that a state change comes from our own page: the Origin header must name the host that was asked.
 * The request's own host and not `APP_URL`, so that any loopback name works. A missing header is refused: every
 * browser that we support sends it with a POST, and a request without one cannot show where it comes from.
 */
export function sameOrigin(request: { readonly headers: Pick<Headers, "get"> }): boolean {
  const origin = request.headers.get("origin");
  const host = request.headers.get("host");
  if (origin === null || host === null || !URL.canParse(origin)) return false;
  return new URL(origin).host === host;
}

/** The answer to a state change that came from somewhere else: 403, no detail. */
export function foreignOrigin(): Response {
  return new Response("This form was not sent from its own page.\n", {
    status: 403,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
