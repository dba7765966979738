import { headers } from "next/headers";
import { cache } from "react";
import { sameOrigin } from "@/app/_request/origin";
import { answerWith } from "@/app/_request/status";
import { env } from "@/lib/env";
import { localBucket, waitOf } from "@/lib/limits/bucket";
import { networkHash } from "@/lib/privacy/network";

// bin/server.mjs keeps this map; the web process and the pages in it share only globalThis.
const POSTED = Symbol.for("first-call.posted");

/** In ten minutes from one network; a library or a jail's lobby stands behind one address. */
const MOST = 600;
const SECONDS = 10 * 60;

/** What came with the request of a page that answers its own form. */
export type PostedInPlace =
  | { readonly kind: "nothing" }
  | { readonly kind: "foreign" | "limited" }
  | { readonly kind: "form"; readonly form: URLSearchParams };

/**
 * The form that was posted to this page. 403 for one that was not sent from our own page, 429 for too many; the page is
 * drawn all the same, with a sentence, and without an answer. Counted in the memory of this process and not in the
 * database, so that it works with the database away. Asked twice in one request, for title and page, it counts once.
 */
export const postedInPlace = cache(async (): Promise<PostedInPlace> => {
  const asked = await headers();
  const posted = (globalThis as { [POSTED]?: Map<string, string> })[POSTED];
  const body = posted?.get(asked.get("x-request-id") ?? "");
  if (body === undefined) return { kind: "nothing" };
  if (!sameOrigin({ headers: asked })) {
    await answerWith(403);
    return { kind: "foreign" };
  }
  const network = networkHash(asked.get("x-first-call-address") ?? "");
  const tries = localBucket("tools", MOST * env().RATE_LIMIT_FACTOR, SECONDS);
  if ((await waitOf(tries.consume(network))) !== undefined) {
    await answerWith(429);
    return { kind: "limited" };
  }
  return { kind: "form", form: new URLSearchParams(body) };
});
