import type { AuthOptions } from "next-auth";
import { SESSION_LASTS_MS } from "@/lib/auth/actor";
import { redeemTicket, revokeSession } from "@/lib/auth/tickets";
import { env } from "@/lib/env";
import { log } from "@/lib/log";
import { derivedKey } from "@/lib/privacy/keys";

/**
 * next-auth's settings, made at run time: the build imports this module without a secret. Its token is only a
 * pointer to a Session row, so ending the row ends the access with the next request.
 * @param onFault hears what our own steps throw. next-auth catches everything that they throw and answers as if
 *   the ticket were wrong or the sign-out done; an outage must not look like either.
 */
export function authOptions({
  onFault = () => {},
}: {
  onFault?: (error: unknown) => void;
} = {}): AuthOptions {
  const heard = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      onFault(error);
      throw error;
    }
  };
  // next-auth reads this variable wherever it needs its own address and takes it from nowhere else. It also
  // decides by it whether its cookies are Secure, so it must be how people open the portal.
  process.env.NEXTAUTH_URL = env().APP_URL;
  return {
    secret: derivedKey("session").toString("hex"),
    session: { strategy: "jwt", maxAge: SESSION_LASTS_MS / 1000 },
    providers: [ticketProvider((ticket) => heard(() => redeemTicket(ticket)))],
    pages: { signIn: "/office/sign-in", error: "/office/sign-in", signOut: "/office/sign-in" },
    callbacks: {
      // Nothing but the pointer: name and e-mail, which next-auth would put in, have no business in a cookie.
      jwt: ({ token, user }) => ({ sid: user === undefined ? token.sid : user.id }),
      session: ({ session, token }) => Object.assign(session, { sid: token.sid }),
    },
    events: {
      signOut: async ({ token }) => {
        const { sid } = token;
        if (typeof sid === "string") await heard(() => revokeSession(sid));
      },
    },
    logger: {
      // Its messages repeat what was sent; and a stale cookie is everyday, not an error.
      error: (code) => {
        if (code !== "JWT_SESSION_ERROR") log().error({ code }, "next-auth");
      },
      warn: () => {},
      debug: () => {},
    },
  };
}

/** The only way in. The shape of `CredentialsProvider(…)`, written out: that function only copies it. */
function ticketProvider(
  redeem: (ticket: string) => Promise<string | null>,
): AuthOptions["providers"][number] {
  return {
    id: "credentials",
    name: "ticket",
    type: "credentials",
    credentials: {},
    authorize: async (sent) => {
      const ticket: unknown = sent !== undefined && "ticket" in sent ? sent.ticket : undefined;
      const sessionId = typeof ticket === "string" ? await redeem(ticket) : null;
      return sessionId === null ? null : { id: sessionId };
    },
  };
}
