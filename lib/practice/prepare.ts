import { readFile } from "node:fs/promises";
import { createOwner, hasOwner } from "@/lib/auth/owner";
import { hashPassword } from "@/lib/auth/password";
import { emailSchema, newPasswordSchema } from "@/lib/auth/schema";
import { CommandError } from "@/lib/command";
import { database, type Transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { DEFAULT_EXIT_URL, type Hours } from "@/lib/practice/schema";
import { endSetUpLinks, lockSetUp, makeSetUpLink } from "@/lib/practice/set-up";
import { proveSecret } from "@/lib/privacy/installation";

/**
 * What a start does after the migrations: proves that the secret fits the data, and sees to it that somebody can
 * sign in. The owner of OWNER_* is made once and never touched again; without one, a fresh set-up link is made.
 * @returns the link to the first set-up, or null when somebody owns the portal
 * @throws {CommandError} when the secret does not fit the data or the owner's password cannot be read
 */
export async function prepare(): Promise<{ setupUrl: string | null }> {
  if ((await proveSecret()) === "differs")
    throw new CommandError(
      "APP_SECRET is not the one that this data was written with; start with the old one, or set it as APP_SECRET_PREVIOUS.",
    );
  // Asked before the password is hashed as well, so that a usual start does not hash one for nothing.
  if (await hasOwner(database())) return { setupUrl: null };
  const owner = await ownerOfEnvironment();
  return database().$transaction(async (tx) => {
    await lockSetUp(tx);
    if (await hasOwner(tx)) return { setupUrl: null };
    if (owner === null) return { setupUrl: await makeSetUpLink(tx) };
    await endSetUpLinks(tx);
    const practiceId = await placeholder(tx);
    await createOwner(tx, { practiceId, name: owner.email, ...owner });
    return { setupUrl: null };
  });
}

async function ownerOfEnvironment(): Promise<{ email: string; passwordHash: string } | null> {
  const { OWNER_EMAIL, OWNER_PASSWORD, OWNER_PASSWORD_FILE } = env();
  if (OWNER_EMAIL === undefined) return null;
  const given = OWNER_PASSWORD ?? (await contentOf(OWNER_PASSWORD_FILE ?? ""));
  const email = emailSchema.safeParse(OWNER_EMAIL);
  const password = newPasswordSchema.safeParse(given);
  if (!email.success) throw new CommandError("OWNER_EMAIL must be an e-mail address.");
  if (!password.success)
    throw new CommandError(
      "The password of OWNER_PASSWORD or OWNER_PASSWORD_FILE must have 12 to 200 characters.",
    );
  const passwordHash = await hashPassword(password.data);
  if (passwordHash === "busy") throw new Error("A start hashes one password and found the line full.");
  return { email: email.data, passwordHash };
}

async function contentOf(path: string): Promise<string> {
  try {
    // Editors and `echo` end a file with a line break, which nobody means as part of a password.
    return (await readFile(path, "utf8")).replace(/\r?\n$/, "");
  } catch {
    throw new CommandError("The file that OWNER_PASSWORD_FILE names cannot be read.");
  }
}

const CLOSED: Hours = {
  monday: null,
  tuesday: null,
  wednesday: null,
  thursday: null,
  friday: null,
  saturday: null,
  sunday: null,
};

/** A practice that says nothing about itself yet; what is blank here is null to every page (see read.ts). */
async function placeholder(tx: Transaction): Promise<string> {
  const there = await tx.practice.findFirst({ select: { id: true } });
  if (there !== null) return there.id;
  const blank = { phone: "", addressLine: "", addressCity: "", addressState: "", addressPostalCode: "" };
  const { id } = await tx.practice.create({
    data: {
      ...blank,
      name: "Criminal defense practice",
      hours: CLOSED,
      counties: [],
      responsibleLawyer: "",
      neutralExitUrl: DEFAULT_EXIT_URL,
      timeZone: alabama().zone,
    },
  });
  return id;
}
