/** One appointment, as any calendar takes it. */
export interface CalendarEvent {
  /** Never changes for the same appointment, tells nothing, and is not found by guessing. */
  readonly uid: string;
  /** 0 at first, higher with every change: a calendar replaces what it holds under the same uid. */
  readonly sequence: number;
  /** When this was written. */
  readonly stamp: Date;
  /** Anybody who looks at the phone can read it: a neutral word, never what the appointment is about. */
  readonly title: string;
  /** On the clock of the court: `2026-12-01T09:00`, or `2026-12-01` for a whole day. */
  readonly wall: string;
  /** IANA zone of that clock. */
  readonly zone: string;
  /** Takes the appointment out of the calendars that hold it; `sequence` has to be higher than before. */
  readonly cancelled?: boolean;
}
