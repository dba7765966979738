import { addNames } from "@/lib/earlier-clients/add";
import { sweep } from "@/lib/jobs/sweep";
import { announceAddition, announceLead } from "@/lib/notifications/announce";
import { planForPerson } from "@/lib/notifications/person-queue";
import { sendReminder } from "@/lib/notifications/review-due";
import { sendDelivery } from "@/lib/notifications/send";
import type { Tasks } from "@/lib/outbox/schema";

/** What each kind of job does. It may be run twice: a worker that dies after the work and before saying so is repeated. */
export const TASKS: Tasks = {
  "lead.received": async (payload) => {
    try {
      await announceLead(payload);
    } finally {
      // Whoever asked for help hears that it arrived, also while nobody of the practice can be told.
      await planForPerson(payload);
    }
  },
  "lead.added": announceAddition,
  "mail.send": sendDelivery,
  "review.remind": sendReminder,
  "earlier.add": ({ listId }, signal) => addNames(listId, signal),
  sweep: async ({ of }, signal) => {
    await sweep(of, signal);
  },
};
