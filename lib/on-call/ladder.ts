import { addressesFor, heldUntil, pageAt, type Urgency } from "@/lib/on-call/paging";
import { type Person, type Plan, type Roster, rosterAt } from "@/lib/on-call/roster";
import { type LaterRung, RUNGS, type Rung } from "@/lib/on-call/schema";
import type { MailDetail } from "@/lib/practice/schema";
import { addHours } from "@/lib/triage/calendar";

/** The ladder of a lead as a pure function: the worker, the pages that preview it and the tests ask the same one. */

/** A rung as somebody stands on it: `again` is the first one, told again because there is no second. */
export type Standing = Rung | "again";

/** Somebody who is told, at one address. */
export interface Recipient {
  /** Null: outside of the practice */
  readonly userId: string | null;
  readonly name: string;
  readonly address: string;
  readonly detail: MailDetail;
  readonly standing: Standing;
  /** Held by quiet hours until then; null: goes at once */
  readonly heldUntil: Date | null;
}

/** Where a lead stands on its ladder. */
export interface Place {
  /** The lowest rung that was not tried: an index of RUNGS, or behind the last */
  readonly rung: number;
  readonly told: number;
}

/** What happens next if nobody acts. */
export interface Next {
  readonly rung: number;
  readonly at: Date;
  /** Who is told then, as things stand now */
  readonly names: readonly string[];
}

export type Step =
  /** Nobody may be told before then. */
  | { readonly kind: "wait"; readonly until: Date }
  | {
      readonly kind: "tell";
      readonly rung: number;
      readonly recipients: readonly Recipient[];
      readonly next: Next | null;
    }
  /** Nobody is left to be told. */
  | { readonly kind: "over" };

/**
 * What is to be done about a lead whose step is due. One step whatever the delay was: after an outage of hours the
 * next one waits its time again, so that three people are not woken at once.
 */
export function stepOf(plan: Plan, urgency: Urgency, place: Place, at: Date): Step {
  const until = pageAt(at, urgency, place.told, plan.zone);
  if (until > at) return { kind: "wait", until };
  for (let rung = place.rung; rung < RUNGS.length; rung += 1) {
    const recipients = recipientsOn(plan, urgency, rung, at);
    if (recipients.length > 0) {
      return { kind: "tell", rung, recipients, next: nextOf(plan, urgency, { ...place, rung }, at) };
    }
  }
  return { kind: "over" };
}

/** Everything that happens to a lead of which nobody takes care, from an instant on. */
export function walk(
  plan: Plan,
  urgency: Urgency,
  from: Date,
): readonly { readonly at: Date; readonly recipients: readonly Recipient[] }[] {
  const told: { at: Date; recipients: readonly Recipient[] }[] = [];
  let place: Place = { rung: 0, told: 0 };
  let at = from;
  for (;;) {
    const step = stepOf(plan, urgency, place, at);
    if (step.kind === "over") return told;
    if (step.kind === "wait") {
      at = step.until;
      continue;
    }
    told.push({ at, recipients: step.recipients });
    if (step.next === null) return told;
    place = { rung: step.next.rung, told: told.length };
    at = step.next.at;
  }
}

/** Whoever is first on call at an instant, told of something that is no step of a ladder. */
export function firstOf(plan: Plan, urgency: Urgency, at: Date): readonly Recipient[] {
  return recipientsOn(plan, urgency, 0, at);
}

function nextOf(plan: Plan, urgency: Urgency, { rung, told }: Place, at: Date): Next | null {
  for (let later = rung + 1; later < RUNGS.length; later += 1) {
    const wait = waitBefore(plan, urgency, later);
    if (wait === null) continue;
    const due = pageAt(addHours(at, wait / 60), urgency, told + 1, plan.zone);
    const recipients = recipientsOn(plan, urgency, later, due);
    if (recipients.length > 0) {
      return { rung: later, at: due, names: [...new Set(recipients.map(({ name }) => name))] };
    }
  }
  return null;
}

/** Minutes; null when the lane leaves this rung out. The first rung has no wait. */
function waitBefore({ ladder }: Plan, { lane }: Urgency, rung: number): number | null {
  const name = RUNGS[rung];
  return name === undefined ? null : name === "first" ? 0 : ladder[lane][name satisfies LaterRung];
}

/** Nobody where the lane leaves the rung out, or where everybody on it was told on a lower one. */
function recipientsOn(plan: Plan, urgency: Urgency, rung: number, at: Date): readonly Recipient[] {
  if (waitBefore(plan, urgency, rung) === null) return [];
  if (RUNGS[rung] === "backup") return outsideOf(plan);
  const { people, standing } = standingOn(rosterAt(plan, at), rung);
  const found = people.flatMap((person) =>
    addressesFor(person, urgency.lane, standing === "again").map(
      ({ address, kind }): Recipient => ({
        ...{ userId: person.id, name: person.name, address, standing },
        detail: kind === "pager" ? "minimal" : lesser(plan.detail, person.detail),
        heldUntil: heldUntil(at, person, urgency, plan.zone),
      }),
    ),
  );
  // Two people may share an address, and one mail to it is enough.
  return found.filter(({ address }, at) => found.findIndex((each) => isSame(each.address, address)) === at);
}

function standingOn(
  { first, second, owners }: Roster,
  rung: number,
): { people: readonly Person[]; standing: Standing } {
  const others = owners.filter((owner) => owner.id !== second?.id && !first.includes(owner));
  if (RUNGS[rung] === "first") return { people: first, standing: "first" };
  if (RUNGS[rung] === "owner") return { people: others, standing: "owner" };
  if (second !== null) return { people: [second], standing: "second" };
  // With an owner still to be told there is somebody else to try; without, the same person once more.
  return { people: others.length > 0 ? [] : first, standing: "again" };
}

/** Somebody outside gets a mail that names nobody, at any hour at which the practice itself is paged. */
function outsideOf({ backup }: Plan): readonly Recipient[] {
  if (backup === null) return [];
  const { name, address } = backup;
  return [{ userId: null, name, address, detail: "minimal", standing: "backup", heldUntil: null }];
}

/** Neither the practice nor the person can be given more than the other one lets. */
function lesser(practice: MailDetail, person: MailDetail | null): MailDetail {
  return practice === "minimal" || person === "minimal" ? "minimal" : "summary";
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
