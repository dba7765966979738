import { timeWords } from "@/app/office/_desk/lead-words";
import type { LeadBefore } from "@/lib/leads/shapes";

type AddedMarkProps = { field: string; lead: Pick<LeadBefore, "added" | "zone"> };

/** Says of an answer that it came after Send, and when; nothing of one that was sent. */
export function AddedMark({ field, lead: { added, zone } }: AddedMarkProps) {
  const at = added[field];
  if (at === undefined) return null;
  return (
    <span className="text-ink-soft" data-added={field}>
      {" "}
      (added later, <time dateTime={at.toISOString()}>{timeWords(at, zone)}</time>)
    </span>
  );
}
