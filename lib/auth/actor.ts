import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Role } from "@/lib/db/generated/enums";

export type { Role };

declare const minted: unique symbol;

/**
 * Somebody who is signed in, proved against the database in this request. The brand cannot be written down
 * outside this file, so a function that takes an Actor cannot be called with something that merely looks like one.
 */
export type Actor = {
  readonly userId: string;
  readonly practiceId: string;
  readonly role: Role;
  readonly name: string;
  readonly sessionId: string;
  readonly [minted]: true;
};

/** A session ends this long after signing in, used or not. */
export const SESSION_LASTS_MS = 12 * 60 * 60 * 1000;
/** A session ends when nothing was asked for this long: desks are left open in shared rooms. */
export const SESSION_IDLE_MS = 2 * 60 * 60 * 1000;
/** How stale `seenAt` may be. A write for every request would be most of the desk's writes. */
const SEEN_EVERY_MS = 5 * 60 * 1000;

/**
 * The actor of a session, or null when it is over: revoked, expired, idle, older than the person's last change
 * of password or role, or the person is disabled. Notes that the session was used.
 * @param by a `page` that asks by itself, while nobody does anything, must not keep a session alive
 * @throws when the database does not answer
 */
export async function actorOf(sessionId: string, by: "person" | "page" = "person"): Promise<Actor | null> {
  const session = await database().session.findUnique({ where: { id: sessionId }, include: { user: true } });
  if (session === null) return null;
  const { user } = session;
  const at = now();
  const over =
    session.revokedAt !== null ||
    session.expiresAt <= at ||
    at.getTime() - session.seenAt.getTime() >= SESSION_IDLE_MS ||
    session.authVersion !== user.authVersion ||
    user.disabledAt !== null;
  if (over) return null;
  if (by === "person" && at.getTime() - session.seenAt.getTime() >= SEEN_EVERY_MS) {
    // `seenAt` in the condition: of many requests at once one writes, and none moves it backwards.
    await database().session.updateMany({
      where: { id: sessionId, seenAt: session.seenAt },
      data: { seenAt: at },
    });
  }
  return { ...plain(user), sessionId } as Actor;
}

function plain(user: { id: string; practiceId: string; role: Role; name: string }) {
  return { userId: user.id, practiceId: user.practiceId, role: user.role, name: user.name };
}
