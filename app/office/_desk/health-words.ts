import type { Health, Reason } from "@/lib/health/read";
import type { JobName } from "@/lib/outbox/schema";

/** The health of the portal in words: what each code means, and what to do about it. */

export const STATUS_WORDS: Readonly<Record<Health["status"], string>> = {
  ok: "Everything works.",
  degraded: "The portal works, and something needs somebody.",
  down: "The portal cannot reach its database.",
};

export const WORKER_WORDS: Readonly<Record<Health["worker"]["mode"], string>> = {
  inline: "Jobs are done by the portal itself.",
  alone: "Jobs are done by a worker of its own.",
  drain: "Jobs are done by calls of a schedule.",
  off: "WORKER=off, and no worker runs. Start npm run worker, or call /api/jobs/drain on a schedule.",
  none: "Nobody does the jobs.",
};

export const TRANSPORT_WORDS: Readonly<Record<Health["mail"]["transport"], string>> = {
  resend: "Mail goes out by Resend.",
  smtp: "Mail goes out by the mail server of SMTP_URL.",
  mailbox: "Mail stays in a folder of this machine.",
};

type Advice = {
  readonly what: string;
  readonly todo: string;
  /** A setting that somebody chose, and no trouble */
  readonly setting?: true;
};

export const REASON_WORDS: Readonly<Record<Reason, Advice>> = {
  database: {
    what: "The database does not answer.",
    todo: "Look at whether it runs. The portal tries again by itself, and nothing that was stored is lost.",
  },
  "worker-silent": {
    what: "Nobody does the jobs: no mail goes out, and no lead is told to anybody.",
    todo: "Stop the portal and start it again. With WORKER=off, start npm run worker.",
  },
  "jobs-waiting": {
    what: "Jobs wait for more than five minutes.",
    todo: "Look at the log of the worker. If it repeats the same fault, start it again.",
  },
  "jobs-dead": {
    what: "Some jobs have used up all their attempts.",
    todo: "Try them again below. If they end here once more, look at the log.",
  },
  "no-recipient": {
    what: "Nobody is told of new leads.",
    todo: "There must be an owner or an attorney who can sign in. Add one, or let one in again.",
  },
  "mailbox-only": {
    what: "No mail leaves this portal, though it is open to others.",
    todo: "Set RESEND_API_KEY or SMTP_URL, with MAIL_FROM, and start the portal again.",
  },
  "mail-failing": {
    what: "Mail about leads is not going out.",
    todo: "The page about mail says why. Look at the list of leads yourself until it goes out.",
  },
  "mail-refused": {
    what: "An address of the practice takes no mail.",
    todo: "The page about mail says which. Correct it in the account, then send a test message.",
  },
  "mail-unknown": {
    what: "Of some mail nobody knows whether it arrived.",
    todo: "It is sent again by itself. Look at those leads on the desk meanwhile.",
  },
  "canary-late": {
    what: "The morning check of mail did not arrive.",
    todo: "Look at the account of the mail service, and send a test message. Look at the list of leads yourself.",
  },
  "tap-late": {
    what: "Nobody has said that the weekly check of mail arrived.",
    todo: "Look for it in the inbox of the owner, in spam too, and press its button.",
  },
  "clock-offset": {
    what: "The clock of the portal is moved, for checks.",
    todo: "Remove CLOCK_OFFSET_SECONDS and start again before anybody writes for real.",
    setting: true,
  },
  "rate-limit-factor": {
    what: "The limits against floods are changed, for checks.",
    todo: "Remove RATE_LIMIT_FACTOR and start again before the portal is open.",
    setting: true,
  },
  "blocks-page": {
    what: "The page of building blocks is shown, for checks.",
    todo: "Remove BLOCKS_PAGE and start again.",
    setting: true,
  },
  demo: {
    what: "This is a demonstration with invented leads.",
    todo: "Start the portal without --demo for real work.",
    setting: true,
  },
};

const JOB_WORDS: Readonly<Record<JobName, string>> = {
  "lead.received": "telling of a new lead",
  "lead.added": "telling of an addition",
  "mail.send": "sending a mail",
  "review.remind": "reminding of a review",
  "earlier.add": "adding names of earlier clients",
  sweep: "deleting what is over",
};

/** What a job was to do; its own name for one of another version of the portal. */
export function jobWords(task: string): string {
  return new Map<string, string>(Object.entries(JOB_WORDS)).get(task) ?? task;
}

/** "40 seconds", "12 minutes", "3 hours": how long something waits. */
export function waitWords(seconds: number): string {
  const of = (amount: number, unit: string) => `${amount} ${unit}${amount === 1 ? "" : "s"}`;
  if (seconds < 120) return of(seconds, "second");
  const minutes = Math.floor(seconds / 60);
  return minutes < 120 ? of(minutes, "minute") : of(Math.floor(minutes / 60), "hour");
}
