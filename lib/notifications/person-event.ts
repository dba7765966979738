/** The events of deliveries to the person. Their names say nothing of what the person asked about: they stand in the mail. */
export const PERSON = {
  receipt: "person.receipt",
  /** Nobody has reached them by the time that they were told. */
  followUp: "person.followUp",
  /** Before the name of the day and the date that it is about. */
  reminder: "person.reminder",
  /** The date that they gave is another one, or gone; before the number of the version. */
  moved: "person.moved",
  withdrawn: "person.withdrawn",
  /** Before the id of the letter. */
  letter: "person.letter",
} as const;

export type PersonEvent = (typeof PERSON)[keyof typeof PERSON];
