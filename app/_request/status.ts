import { headers } from "next/headers";

// bin/server.mjs keeps this map; the web process and the pages in it share only globalThis.
const ASKED = Symbol.for("first-call.status");

/**
 * Lets a page answer with another status than 200 while it renders its own words on the server. Next's
 * `notFound()` and thrown errors leave the body to a script, which a reader without JavaScript never sees.
 * Call it while the page loads its data, before it returns; nothing may stand in a Suspense boundary above it.
 */
export async function answerWith(status: 403 | 404 | 409 | 422 | 429 | 503): Promise<void> {
  const asked = (globalThis as { [ASKED]?: Map<string, number | undefined> })[ASKED];
  const requestId = (await headers()).get("x-request-id");
  if (requestId !== null && asked?.has(requestId)) asked.set(requestId, status);
}
