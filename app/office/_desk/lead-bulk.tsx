import { Notice } from "@/app/_ui/notice";
import { STATUS_WORDS } from "@/app/office/_desk/lead-words";
import type { Assignable } from "@/lib/leads/assign";
import { BULK_STATUSES, type BulkLine, type BulkResult } from "@/lib/leads/bulk";
import { type LeadStatus, STATUSES } from "@/lib/leads/status";

/** The form that the boxes of the rows belong to. */
export const BULK_FORM = "bulk";

const BUTTON = "min-h-11 cursor-pointer rounded border border-edge px-4 font-semibold text-accent";

/** Does one thing to all that are ticked. Below the list: it is about what was read. */
export function BulkForm({ people, back }: { people: readonly Assignable[]; back: string }) {
  return (
    <form
      id={BULK_FORM}
      method="post"
      action="/office/leads/bulk/save"
      className="mt-6 flex flex-wrap items-end gap-x-8 gap-y-3 border-t border-line pt-4"
    >
      <h2 className="w-full">With all that are ticked</h2>
      <input type="hidden" name="back" value={back} />
      <div className="flex flex-wrap items-end gap-2">
        <div>
          <label htmlFor="bulk-assign" className="block">
            Give to
          </label>
          <select id="bulk-assign" name="assign" className="text-control min-w-48">
            {people.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value="none">nobody</option>
          </select>
        </div>
        <button type="submit" name="kind" value="assign" className={BUTTON}>
          Give them
        </button>
      </div>
      <div className="flex flex-wrap items-end gap-2">
        <div>
          <label htmlFor="bulk-status" className="block">
            Move to
          </label>
          <select id="bulk-status" name="status" className="text-control min-w-48">
            {BULK_STATUSES.map((status) => (
              <option key={status} value={status}>
                {STATUS_WORDS[status]}
              </option>
            ))}
          </select>
        </div>
        <button type="submit" name="kind" value="status" className={BUTTON}>
          Move them
        </button>
      </div>
      <p className="w-full text-ink-soft">Nobody is written to. You can take it back.</p>
    </form>
  );
}

const SKIPPED_WORDS: Readonly<Record<string, string>> = {
  changed: "somebody changed it meanwhile",
  notAllowed: "it cannot move there from where it stands",
  conflictFirst: "its conflict check comes first",
  frozen: "a conflict freezes it",
  same: "it was there already",
};

/** What came of it, lead by lead where nothing came of it, and the way back. */
export function BulkNotice({ result, back }: { result: BulkResult; back: string }) {
  const { lines, isUndone } = result;
  const done = lines.filter(({ skipped }) => skipped === null);
  const left = lines.filter(({ skipped }) => skipped !== null);
  const kept = done.filter(({ undo }) => undo === "changed");
  return (
    <section className="mt-4" aria-label="What was done" data-bulk={result.id} data-undone={isUndone}>
      <Notice {...noticeOf(isUndone, done.length)}>
        <p role="status">
          {isUndone ? `${leads(done.length - kept.length)} as before.` : doneWords(result, done.length)}
        </p>
        {isUndone ? null : <Left lines={left} />}
        {kept.length > 0 ? (
          <>
            <p>These stay as they are now, because somebody has done something with them since:</p>
            <Lines lines={kept} why={() => null} />
          </>
        ) : null}
        {isUndone || done.length === 0 ? null : (
          <form method="post" action="/office/leads/bulk/undo/save">
            <input type="hidden" name="change" value={result.id} />
            <input type="hidden" name="back" value={back} />
            <button type="submit" className="min-h-11 cursor-pointer font-semibold text-accent underline">
              Take it back
            </button>
          </form>
        )}
      </Notice>
    </section>
  );
}

function noticeOf(isUndone: boolean, amount: number) {
  if (isUndone) return { tone: "good", word: "Taken back" } as const;
  return amount > 0 ? ({ tone: "good", word: "Done" } as const) : ({ word: "Nothing was changed" } as const);
}

function doneWords({ kind, to, toName }: BulkResult, amount: number): string {
  const status = STATUSES.find((one): one is LeadStatus => one === to);
  if (kind === "status")
    return `${leads(amount)} moved to ${status === undefined ? "" : STATUS_WORDS[status]}.`;
  return to === null
    ? `${leads(amount)} given to nobody.`
    : `${leads(amount)} given to ${toName ?? "somebody"}.`;
}

function leads(amount: number): string {
  return amount === 1 ? "1 lead" : `${amount} leads`;
}

function Left({ lines }: { lines: readonly BulkLine[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <p>{leads(lines.length)} not changed:</p>
      <Lines lines={lines} why={({ skipped }) => SKIPPED_WORDS[skipped ?? ""] ?? null} />
    </>
  );
}

function Lines({ lines, why }: { lines: readonly BulkLine[]; why: (line: BulkLine) => string | null }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.leadId} data-left={line.leadId}>
          <a className="inline-flex min-h-11 items-center" href={`/office/leads/${line.leadId}`}>
            <bdi>{line.reference}</bdi>
          </a>
          {why(line) === null ? null : `: ${why(line)}`}
        </li>
      ))}
    </ul>
  );
}
