/** The answer of a handler of the public world at an address that is none of its. */
export function nothingHere(): Response {
  return new Response("There is nothing at this address.\n", {
    status: 404,
    headers: { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" },
  });
}
