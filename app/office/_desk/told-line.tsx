import { ASK, answerWords, labelOf } from "@/app/office/_desk/lead-words";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import type { ToldQuestion } from "@/lib/leads/told";

type ToldLineProps = {
  lead: Pick<LeadBefore | LeadAfter, "told" | "answers">;
  /** In the order in which they are read; the one that the lines above speak of needs no label of its own. */
  keys: readonly ToldQuestion[];
  unlabelled?: ToldQuestion;
};

/** What the person had said, wherever the desk says otherwise by now. */
export function ToldLine({ lead: { told, answers }, keys, unlabelled }: ToldLineProps) {
  const rows = keys.flatMap((key) => {
    const words = answerWords(key, told[key]);
    return words === ASK || words === answerWords(key, answers[key]) ? [] : [[key, words] as const];
  });
  if (rows.length === 0) return null;
  return (
    <p className="text-ink-soft">
      They told us:{" "}
      {rows.map(([key, words], at) => (
        <span key={key} data-told={key}>
          {at === 0 ? "" : "; "}
          {key === unlabelled ? "" : `${labelOf(key)}: `}
          <bdi>{words}</bdi>
        </span>
      ))}
      .
    </p>
  );
}
