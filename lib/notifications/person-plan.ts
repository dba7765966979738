import { kindOf } from "@/lib/notifications/event";
import { PERSON } from "@/lib/notifications/person-event";
import { reminderTimes } from "@/lib/notifications/reminder-times";
import { dayOf } from "@/lib/triage/calendar";

/** After this long a receipt tells nobody anything new. */
export const RECEIPT_MS = 24 * 60 * 60 * 1000;

/** What is known when mail to a person is planned. */
export interface PlanFacts {
  readonly at: Date;
  readonly receivedAt: Date;
  /** Somebody of the practice spoke with the person and wrote it down. */
  readonly byHand: boolean;
  /** Declined, referred, or may be spam: nobody writes. */
  readonly over: boolean;
  /** Retained clients need no word that nobody reached them. */
  readonly acted: boolean;
  /** By when somebody was to try to reach them; null: nobody knows. */
  readonly reachBy: Date | null;
  /** The court date as it was given, when it is known for certain; null else. */
  readonly court: string | null;
  /** Which version of the appointment that is. */
  readonly sequence: number;
  /** IANA zone of the court */
  readonly zone: string;
  /** The mails that are on their way or went out. */
  readonly begun: readonly Appointment[];
  /** The events of those that wait. */
  readonly waiting: ReadonlySet<string>;
}

type Appointment = {
  readonly event: string;
  readonly courtWall: string | null;
  readonly courtSequence: number | null;
};

/** A mail that is to go out; `notBefore` null: now. */
export type Planned = Appointment & { readonly notBefore: Date | null };

/**
 * Every mail to a person that is to go out from now on, from the facts alone: the same facts give the same plan, so
 * that whatever changed, and however often it is worked, what waits is made to be this.
 */
export function planOf(facts: PlanFacts): readonly Planned[] {
  if (facts.over) return [];
  return [...receipt(facts), ...followUp(facts), ...changes(facts), ...reminders(facts)];
}

function receipt({ at, receivedAt, byHand, court, sequence, zone }: PlanFacts): Planned[] {
  if (byHand || at.getTime() - receivedAt.getTime() > RECEIPT_MS) return [];
  const ahead = court !== null && isAhead(court, at, zone);
  const about = ahead ? { courtWall: court, courtSequence: sequence } : NO_COURT;
  return [{ event: PERSON.receipt, notBefore: null, ...about }];
}

function followUp({ byHand, acted, reachBy }: PlanFacts): Planned[] {
  if (byHand || acted || reachBy === null) return [];
  return [{ event: PERSON.followUp, notBefore: reachBy, ...NO_COURT }];
}

/** What a person has in their calendar by now is made to follow what the practice knows. */
function changes({ at, court, sequence, zone, begun }: PlanFacts): Planned[] {
  const [last] = begun
    .filter(({ courtSequence }) => courtSequence !== null)
    .sort((one, other) => (other.courtSequence ?? 0) - (one.courtSequence ?? 0));
  if (last === undefined || last.courtWall === null || (last.courtSequence ?? 0) >= sequence) return [];
  const isOut = kindOf(last.event) === PERSON.withdrawn;
  if (court === null) {
    if (isOut || !isAhead(last.courtWall, at, zone)) return [];
    const gone = { courtWall: last.courtWall, courtSequence: sequence };
    return [{ event: `${PERSON.withdrawn}:${sequence}`, notBefore: null, ...gone }];
  }
  if (!isAhead(court, at, zone) || (court === last.courtWall && !isOut)) return [];
  const now = { courtWall: court, courtSequence: sequence };
  return [{ event: `${PERSON.moved}:${sequence}`, notBefore: null, ...now }];
}

/** One whose time has passed is not begun any more, and one that waits for the morning or for its relay goes on waiting. */
function reminders({ at, court, sequence, zone, waiting }: PlanFacts): Planned[] {
  if (court === null) return [];
  return reminderTimes(court, zone).flatMap((time) => {
    const event = `${PERSON.reminder}:${time.name}:${court}`;
    if (time.at <= at && !(waiting.has(event) && time.until > at)) return [];
    return [{ event, notBefore: time.at, courtWall: court, courtSequence: sequence }];
  });
}

const NO_COURT = { courtWall: null, courtSequence: null } as const;

function isAhead(wall: string, at: Date, zone: string): boolean {
  return wall.slice(0, 10) >= dayOf(at, zone);
}
