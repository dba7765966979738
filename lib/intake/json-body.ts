export type JsonBody =
  | { readonly ok: true; readonly value: unknown }
  /** `repeatedKey`: an object names a key twice, and a reader would silently take the last. */
  | { readonly ok: false; readonly code: "notJson" | "repeatedKey" | "tooDeep" };

const DEEPEST = 8;

/**
 * Parses the body of an API request. `JSON.parse` alone accepts a key twice and keeps the last value, so that what
 * was checked by one program may not be what another one stored; here it is refused.
 */
export function parseJsonBody(text: string): JsonBody {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, code: "notJson" };
  }
  const fault = structureFault(text);
  return fault === null ? { ok: true, value } : { ok: false, code: fault };
}

/** Walks over text that is known to be JSON: strings and brackets are all that matters. */
function structureFault(text: string): "repeatedKey" | "tooDeep" | null {
  const open: (Set<string> | null)[] = [];
  for (const match of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?|[{}[\]]/gu)) {
    const [token, colon] = match;
    if (token === "{" || token === "[") open.push(token === "{" ? new Set() : null);
    else if (token === "}" || token === "]") open.pop();
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, token.lastIndexOf('"') + 1)));
      const keys = open.at(-1);
      if (keys?.has(key) === true) return "repeatedKey";
      keys?.add(key);
    }
    if (open.length > DEEPEST) return "tooDeep";
  }
  return null;
}
