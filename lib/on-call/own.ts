import type { Actor } from "@/lib/auth/actor";
import { emailSchema } from "@/lib/auth/schema";
import { database } from "@/lib/db/client";
import type { Address, Person } from "@/lib/on-call/roster";
import type { Window } from "@/lib/on-call/window";
import { type Fault, type Read, spokenTime, type Typed, textOf } from "@/lib/practice/form";
import { MAIL_DETAILS, type MailDetail, parseTime } from "@/lib/practice/schema";

/** How one person is reached: everybody says it for themselves. */

export interface OwnInput {
  /** After the address of the account, in this order */
  readonly addresses: readonly Address[];
  readonly detail: MailDetail | null;
  readonly quiet: Window | null;
}

/** Further addresses that a person may give. */
export const MOST_ADDRESSES = 4;
const PLACES = Array.from({ length: MOST_ADDRESSES }, (_, at) => at);

export const addressControl = (at: number) => `addresses[${at}][address]`;
export const kindControl = (at: number) => `addresses[${at}][kind]`;

/** The controls of the form. */
export const OWN_CONTROLS: readonly string[] = [
  ...PLACES.flatMap((at) => [addressControl(at), kindControl(at)]),
  ...["detail", "quietFrom", "quietUntil"],
];

/** The form as it stands in the database. */
export function ownTyped({ addresses, detail, quiet }: Person): Typed {
  const others = addresses.slice(1);
  const pairs: [string, string][] = [
    ...PLACES.flatMap((at): [string, string][] => [
      [addressControl(at), others[at]?.address ?? ""],
      [kindControl(at), others[at]?.kind === "pager" ? "pager" : ""],
    ]),
    ["detail", detail ?? ""],
    ["quietFrom", quiet === null ? "" : spokenTime(quiet.from)],
    ["quietUntil", quiet === null ? "" : spokenTime(quiet.until)],
  ];
  return Object.fromEntries(pairs.map(([control, value]) => [control, [value]]));
}

/** @param account the address of the account, which need not be given again */
export function readOwn(typed: Typed, account: string): Read<OwnInput> {
  const faults: Fault[] = [];
  const addresses = readAddresses(typed, account, faults);
  const quiet = readQuiet(typed, faults);
  const detail = MAIL_DETAILS.find((each) => each === textOf(typed, "detail")) ?? null;
  return faults.length > 0 ? { faults } : { input: { addresses, detail, quiet } };
}

function readAddresses(typed: Typed, account: string, faults: Fault[]): readonly Address[] {
  const found: Address[] = [];
  for (const at of PLACES) {
    const text = textOf(typed, addressControl(at));
    if (text.trim() === "") continue;
    const read = emailSchema.safeParse(text);
    if (!read.success) {
      faults.push([addressControl(at), read.error.issues[0]?.message ?? "Enter an e-mail address."]);
    } else if (read.data === account || found.some(({ address }) => address === read.data)) {
      faults.push([addressControl(at), "This address is here already."]);
    } else {
      const kind = textOf(typed, kindControl(at)) === "" ? "mail" : "pager";
      found.push({ address: read.data, kind });
    }
  }
  return found;
}

function readQuiet(typed: Typed, faults: Fault[]): Window | null {
  const [fromText, untilText] = [textOf(typed, "quietFrom").trim(), textOf(typed, "quietUntil").trim()];
  if (fromText === "" && untilText === "") return null;
  const [from, until] = [parseTime(fromText), parseTime(untilText)];
  if (from === undefined || from === "24:00") faults.push(["quietFrom", "Enter a time such as 9:00 pm."]);
  if (until === undefined || until === "24:00") faults.push(["quietUntil", "Enter a time such as 6:30 am."]);
  if (from === undefined || until === undefined || faults.some(([control]) => control.startsWith("quiet"))) {
    return null;
  }
  if (from === until) faults.push(["quietUntil", "The quiet hours must not be the whole day."]);
  return { from, until };
}

/**
 * Saves how the actor is reached.
 * @throws when the database does not answer
 */
export async function saveOwn(actor: Actor, { addresses, detail, quiet }: OwnInput): Promise<void> {
  const { userId } = actor;
  await database().$transaction(async (tx) => {
    // First, so that of two at once the second waits here and then replaces the whole.
    await tx.user.update({
      where: { id: userId },
      data: { mailDetail: detail, quietFrom: quiet?.from ?? null, quietUntil: quiet?.until ?? null },
      select: { id: true },
    });
    await tx.userAddress.deleteMany({ where: { userId } });
    await tx.userAddress.createMany({
      data: addresses.map(({ address, kind }, position) => ({ userId, address, kind, position })),
    });
  });
}
