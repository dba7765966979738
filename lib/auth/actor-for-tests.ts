import { randomUUID } from "node:crypto";
import { type Actor, actorOf, type Role } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";

/** For tests: somebody invented who is signed in at the one practice, made through the only door that makes actors. */
export async function actorFor(role: Role): Promise<Actor> {
  const practice = await database().practice.findFirstOrThrow();
  const at = now();
  const user = await database().user.create({
    data: {
      ...{ practiceId: practice.id, name: `Pat ${role}`, role, passwordHash: "none" },
      email: `${role}-${randomUUID()}@example.com`,
      sessions: {
        create: { authVersion: 1, seenAt: at, expiresAt: new Date(at.getTime() + 60 * 60 * 1000) },
      },
    },
    include: { sessions: true },
  });
  const actor = await actorOf(user.sessions[0]?.id ?? "");
  if (actor === null) throw new Error("The session of a test does not hold.");
  return actor;
}
