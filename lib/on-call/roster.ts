import type { Ladder } from "@/lib/on-call/schema";
import type { Window } from "@/lib/on-call/window";
import type { MailDetail } from "@/lib/practice/schema";
import { addDays, type Day, dayOf, instantOf } from "@/lib/triage/calendar";

/** An address of a person. A pager rings a phone: it gets pages only, and never more than minimal. */
export interface Address {
  readonly address: string;
  readonly kind: "mail" | "pager";
}

/** Somebody who may be told of leads. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly isOwner: boolean;
  /** That of the account first */
  readonly addresses: readonly Address[];
  /** Null: as much as the practice lets */
  readonly detail: MailDetail | null;
  readonly quiet: Window | null;
}

/** Ids of users; null, and the id of somebody who is gone, is nobody. */
export interface Pair {
  readonly first: string | null;
  readonly second: string | null;
}

/** Everything that decides who is told of a lead, and when. */
export interface Plan {
  /** Of the practice */
  readonly zone: string;
  readonly detail: MailDetail;
  /** Who may be told, the longest here first */
  readonly people: readonly Person[];
  readonly usual: Pair;
  /** By the Monday they begin on */
  readonly weeks: ReadonlyMap<Day, Pair>;
  readonly covers: readonly { readonly userId: string; readonly firstDay: Day; readonly lastDay: Day }[];
  /** Who is on call on a day that is not as usual */
  readonly holidays: ReadonlyMap<Day, string>;
  readonly backup: { readonly name: string; readonly address: string } | null;
  readonly ladder: Ladder;
}

/** Who stands on which rung at an instant. */
export interface Roster {
  /** One person; everybody when nobody was named, because a lead that nobody is told of is lost. */
  readonly first: readonly Person[];
  readonly second: Person | null;
  readonly owners: readonly Person[];
}

/** On Monday at this time the one week hands over to the next: nobody is on call for half a night. */
export const HANDOVER = "08:00";

/** The Monday that the on-call week of an instant began on. */
export function weekOf(at: Date, zone: string): Day {
  const today = dayOf(at, zone);
  const sinceMonday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
  const monday = addDays(today, -sinceMonday);
  return at < instantOf(monday, HANDOVER, zone) ? addDays(monday, -7) : monday;
}

/** Who stands in goes before who has the holiday, the holiday before the week, the week before the usual. */
export function rosterAt(plan: Plan, at: Date): Roster {
  const { zone, people, usual, covers, holidays } = plan;
  const today = dayOf(at, zone);
  const week = plan.weeks.get(weekOf(at, zone));
  const cover = covers.find(({ firstDay, lastDay }) => firstDay <= today && today <= lastDay);
  const known = (...ids: readonly (string | null | undefined)[]) =>
    ids.flatMap((id) => people.find((person) => person.id === id) ?? [])[0] ?? null;
  const first = known(cover?.userId, holidays.get(today), week?.first, usual.first);
  const second = known(week?.second, usual.second);
  return {
    first: first === null ? people : [first],
    second: first === null || second?.id === first.id ? null : second,
    owners: people.filter(({ isOwner }) => isOwner),
  };
}
