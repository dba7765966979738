/** The address that a request comes from, as the edge found it; empty when it found none. */
export function clientAddress(request: Request): string {
  return request.headers.get("x-first-call-address") ?? "";
}
