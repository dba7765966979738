/**
 * Sends the browser on with a GET (303). The address is relative, so it needs no knowledge of the host.
 * @param cookies whole `Set-Cookie` lines
 */
export function seeOther(location: `/${string}`, cookies: readonly string[] = []): Response {
  const headers = new Headers({ location, "cache-control": "no-store" });
  for (const cookie of cookies) headers.append("set-cookie", cookie);
  return new Response(null, { status: 303, headers });
}
