import { randomUUID } from "node:crypto";
import { encode } from "next-auth/jwt";
import type { Role } from "@/lib/auth/actor";
import { authOptions } from "@/lib/auth/options";
import { mintTicket, redeemTicket } from "@/lib/auth/tickets";
import { database } from "@/lib/db/client";

/** People who are signed in at the shared portal without having gone through its form. All invented. */

export type { Role };

export type Person = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  /** What next-auth would have set */
  readonly cookie: { readonly name: string; readonly value: string };
};

/** Makes a person with a role and a session of theirs. Nobody knows a password that would fit. */
export async function enter(role: Role): Promise<Person> {
  const name = `Pat ${role}`;
  const email = `${role}-${randomUUID()}@example.com`;
  const { id, ticket } = await database().$transaction(async (tx) => {
    const practice = await tx.practice.findFirstOrThrow();
    const user = await tx.user.create({
      data: { practiceId: practice.id, email, name, role, passwordHash: "none" },
    });
    return { id: user.id, ticket: await mintTicket(tx, user.id) };
  });
  const sid = await redeemTicket(ticket);
  const value = await encode({ token: { sid }, secret: authOptions().secret ?? "" });
  return { id, name, email, cookie: { name: "next-auth.session-token", value } };
}

/** Ends every access of a person. The row stays: what they did at the desk keeps their name. */
export async function shutOut(person: Person): Promise<void> {
  await database().user.update({ where: { id: person.id }, data: { disabledAt: new Date() } });
}
