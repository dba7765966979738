import { Button } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { timeWords } from "@/app/office/_desk/lead-words";
import type { Outlook } from "@/lib/notifications/outlook";

const ACT_WORDS: Readonly<Record<string, string>> = {
  assigned: "It was assigned",
  attempt: "Somebody tried to reach the person",
  status: "The status was changed",
  note: "A note was added",
  acknowledged: "Somebody has it",
  conflict: "It is frozen",
};

type LadderProps = { leadId: string; outlook: Outlook | null; works: boolean; zone: string };

/** What happens if nobody acts, and the one tap that ends it. */
export function LeadLadder({ leadId, outlook, works, zone }: LadderProps) {
  if (outlook === null) return null;
  if (outlook.kind === "stopped") {
    return (
      <p className="mt-4 text-ink-soft" data-ladder="stopped">
        {ACT_WORDS[outlook.by] ?? "Somebody acted"}, {timeWords(outlook.at, zone)}: nobody else is told.
      </p>
    );
  }
  return (
    <section className="mt-4" data-ladder={outlook.kind} aria-label="If nobody acts">
      <Notice tone="warn" word="Nobody has it yet">
        {outlook.kind === "over" ? (
          <p>Everybody who is to be told was told.</p>
        ) : (
          <p>
            If nobody acts, <bdi>{outlook.names.join(", ")}</bdi> will be told{" "}
            <time dateTime={outlook.at.toISOString()}>{timeWords(outlook.at, zone)}</time>. A call, a status,
            a note or “I have it” ends that; opening this page does not.
          </p>
        )}
        {works ? (
          <form method="post" action={`/office/leads/${leadId}/have/save`} className="mt-2">
            <Button tone="quiet">I have it</Button>
          </form>
        ) : null}
      </Notice>
    </section>
  );
}
