import { Button } from "@/app/_ui/button";
import type { DayOutcome, LastDay } from "@/lib/leads/settle";

/** What came of a last day, in words. */
export const OUTCOME_OF_DAY: Readonly<Record<DayOutcome, string>> = {
  done: "Asked for in time",
  missed: "Not asked for",
  notNeeded: "Not needed here",
  open: "Not recorded",
};

/** What came of a last day, in one tap: from then on it moves the lead no more. */
export function SettledForm({
  leadId,
  version,
  what,
  outcome,
}: {
  leadId: string;
  version: number;
  what: LastDay;
  outcome: DayOutcome;
}) {
  const others = (["done", "missed", "notNeeded", "open"] as const).filter((one) => one !== outcome);
  return (
    <form method="post" action={`/office/leads/${leadId}/settled/save`} data-settled={outcome}>
      <input type="hidden" name="version" value={version} />
      <input type="hidden" name="what" value={what} />
      <details>
        <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
          {outcome === "open" ? "What came of it?" : `${OUTCOME_OF_DAY[outcome]}. Change`}
        </summary>
        <div className="mb-2 flex flex-wrap gap-2">
          {others.map((one) => (
            <Button key={one} name="outcome" value={one} tone="quiet">
              {one === "open" ? "Take it back" : OUTCOME_OF_DAY[one]}
            </Button>
          ))}
        </div>
      </details>
    </form>
  );
}
