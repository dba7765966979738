import { env } from "@/lib/env";

/** The one cookie of the public world. It holds a random key and nothing else; see lib/intake/draft.ts. */
export const DRAFT_COOKIE = "fc_draft";

/** As long as a draft lives after its last save. */
const SECONDS = 72 * 60 * 60;

/** The `Set-Cookie` that ties this browser to a draft. */
export function draftCookie(key: string): string {
  return cookie(key, SECONDS);
}

/** The `Set-Cookie` that lets go of it. */
export function noDraftCookie(): string {
  return cookie("", 0);
}

function cookie(value: string, seconds: number): string {
  const secure = env().APP_URL.startsWith("https:") ? "; Secure" : "";
  return `${DRAFT_COOKIE}=${value}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${seconds}${secure}`;
}
