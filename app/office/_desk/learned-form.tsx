import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { Correction } from "@/app/office/_desk/correction";
import { learnedWords } from "@/app/office/_desk/learned-words";
import { LEARNED } from "@/lib/leads/learned";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type Typed, textOf } from "@/lib/practice/form";

type LearnedFormProps = { lead: LeadBefore | LeadAfter; typed: Typed; faults: readonly Fault[] };

/** What only a call can tell about somebody who is held. Each field shows what stands there now. */
export function LearnedForm({ lead, typed, faults }: LearnedFormProps) {
  const value = (key: string) => {
    const stands = lead.answers[key];
    if (faults.length > 0) return textOf(typed, key);
    return typeof stands === "string" ? stands : "";
  };
  return (
    <Correction lead={lead} part="learned" title="What you learned" typed={typed} faulty={faults.length > 0}>
      {LEARNED.map((key) => (
        <Select
          key={key}
          name={key}
          {...learnedWords(key)}
          empty="Not answered"
          value={value(key)}
          faults={faults}
        />
      ))}
      <p className="text-ink-soft">
        The order of call-backs follows at once. What the person told us stays beside it.
      </p>
      <div className="mt-3">
        <Button tone="quiet">Save what you learned</Button>
      </div>
    </Correction>
  );
}
