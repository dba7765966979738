import { env } from "@/lib/env";
import { seal, unseal } from "@/lib/privacy/sealing";

/**
 * The e-mail address that was typed into a sign-in that was refused, so that it need not be typed again. In a
 * short-lived cookie and not in the address, where histories would keep it; and not in the database, where every
 * stranger could then write rows. Sealed, because a shared computer keeps cookies in clear.
 */

export const TYPED_EMAIL = "first-call-typed";

const LASTS_SECONDS = 300;
const PLACE = "cookie|typed e-mail";
/** An address has at most 254 characters; a cookie has room for no essay. */
const MOST = 320;

/** The `Set-Cookie` line that keeps what was typed for some minutes. */
export function keepTypedEmail(typed: string): string {
  return line(seal(typed.slice(0, MOST), PLACE), LASTS_SECONDS);
}

/** The `Set-Cookie` line that takes it away again. */
export function forgetTypedEmail(): string {
  return line("", 0);
}

/** What was typed, or an empty text. */
export function typedEmail(cookie: string | undefined): string {
  return cookie === undefined ? "" : (unseal(cookie, PLACE) ?? "");
}

function line(value: string, seconds: number): string {
  const secure = env().APP_URL.startsWith("https:") ? "; Secure" : "";
  return `${TYPED_EMAIL}=${value}; Path=/office/sign-in; Max-Age=${seconds}; HttpOnly; SameSite=Lax${secure}`;
}
