import { database } from "@/lib/db/client";

/** Somebody of the practice who is told about leads. */
export interface Recipient {
  readonly userId: string;
  readonly address: string;
}

/** Who decides about leads and may see what the mail says: the owner and the attorneys, not intake and not auditors. */
const TOLD = ["owner", "attorney"] as const;

/**
 * Whom a new lead is told to.
 * @throws when the database does not answer
 */
export async function recipientsOf(practiceId: string): Promise<Recipient[]> {
  const users = await database().user.findMany({
    where: { practiceId, disabledAt: null, role: { in: [...TOLD] } },
    orderBy: { createdAt: "asc" },
    select: { id: true, email: true },
  });
  return users.map(({ id, email }) => ({ userId: id, address: email }));
}
