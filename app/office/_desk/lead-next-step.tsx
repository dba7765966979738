import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { timeWords } from "@/app/office/_desk/lead-words";
import { now } from "@/lib/clock";
import { distanceWords } from "@/lib/leads/reason-words";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { isFrozen, mayContact, OPEN_STATUSES } from "@/lib/leads/status";

type Lead = LeadBefore | LeadAfter;

/** The one thing to do now, and what must not be done. */
export function NextStep({ lead, decides }: { lead: Lead; decides: boolean }) {
  const { title, text } = stepOf(lead, decides);
  const checks = decides && lead.conflict === "unchecked";
  const tone = isFrozen(lead.conflict) ? "error" : lead.conflict === "unchecked" ? "warn" : "plain";
  return (
    <section className="mt-6" data-next-step="">
      <Notice tone={tone} word={title}>
        <p>{text}</p>
        {checks ? (
          <p>
            <ButtonLink tone="quiet" href={`/office/leads/${lead.id}/conflict`}>
              Check the names
            </ButtonLink>
          </p>
        ) : null}
      </Notice>
    </section>
  );
}

function stepOf(lead: Lead, decides: boolean): { title: string; text: string } {
  if (isFrozen(lead.conflict)) {
    return {
      title: "Frozen: do not call",
      text: "There may be a conflict. Nobody calls or writes until somebody who decides has decided again.",
    };
  }
  const who = decides ? "Check the names" : "Ask an attorney to check the names";
  if (
    lead.conflict === "unchecked" &&
    lead.order !== null &&
    mayContact({ conflict: lead.conflict, lane: lead.order.lane })
  ) {
    return {
      title: "Names only, no facts",
      text: `You may call now, before the conflict check: ask for names, custody and dates, and let nobody tell what happened. ${who} as soon as you can.`,
    };
  }
  if (lead.conflict === "unchecked") {
    return { title: `${who} first`, text: "Call after a clear check. What is confidential opens then." };
  }
  return afterCheck(lead);
}

function afterCheck(lead: Lead): { title: string; text: string } {
  if (lead.labels.includes("waits for their call")) {
    return {
      title: "Waits for their call",
      text: "The person asked not to be called. Be ready when they call.",
    };
  }
  if (lead.firstAttemptAt === null && OPEN_STATUSES.includes(lead.status)) {
    return { title: "Call", text: "Then record what came of it. That stops the response clock." };
  }
  if (lead.followUpAt !== null && OPEN_STATUSES.includes(lead.status)) {
    const isOver = lead.followUpAt <= now();
    return {
      title: isOver ? "Try again now" : "Try again",
      text: `${timeWords(lead.followUpAt, lead.zone)}, ${distanceWords(lead.followUpAt, now())}. Record what comes of it.`,
    };
  }
  const texts: Partial<Record<Lead["status"], string>> = {
    new: "Move it to contact, so that everybody sees that you have begun.",
    conflictCheck: "The check is clear: move it to contact.",
    contact: "Agree on a consultation, decline or refer, and change the status.",
    consultation: "After the consultation: retained, declined or referred.",
    retained: "The person is a client now.",
    declined: "Nothing is to be done. To open it again, move it to contact and say why.",
    referred: "Nothing is to be done. To open it again, move it to contact and say why.",
  };
  return { title: "Next", text: texts[lead.status] ?? "" };
}
