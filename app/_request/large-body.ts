// bin/server.mjs keeps this map; the web process and the handlers in it share only globalThis.
const LIMITS = Symbol.for("first-call.body");

/**
 * Lets this request bring more than others may, from a handler that has seen who sends it and has read nothing yet.
 * Until then the body waits at the sender.
 * @param most bytes
 * @returns false when it says that it brings more than that
 */
export function allowBody(request: Request, most: number): boolean {
  const said = Number(request.headers.get("content-length") ?? 0);
  if (!(said <= most)) return false;
  const limits = (globalThis as { [LIMITS]?: Map<string, (most: number) => void> })[LIMITS];
  limits?.get(request.headers.get("x-request-id") ?? "")?.(most);
  return true;
}
