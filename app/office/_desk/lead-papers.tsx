import { Button } from "@/app/_ui/button";
import { timeWords } from "@/app/office/_desk/lead-words";
import type { LeadAfter } from "@/lib/leads/shapes";

const KINDS = { jpeg: "JPEG photo", png: "PNG picture", pdf: "PDF" } as const;

/** Court papers that were added after Send; only after clearance. */
export function Papers({ lead }: { lead: LeadAfter }) {
  if (lead.papers.length === 0) return null;
  return (
    <section className="mt-6" data-papers={lead.papers.length}>
      <h2>Court papers</h2>
      <p className="text-ink-soft">
        Added by the sender. Place, time and maker are taken out. Each time one is opened, it is written down
        who did.
      </p>
      <ul className="mt-1">
        {lead.papers.map(({ id, number, kind, length, at }) => (
          <li key={id} data-paper={kind} className="border-b border-line py-1">
            <form method="post" action={`/office/leads/${lead.id}/paper/save`} data-file="">
              <input type="hidden" name="paperId" value={id} />
              <p>
                {number}. {KINDS[kind]}, {sizeWords(length)}, {timeWords(at, lead.zone)}
              </p>
              <Button tone="quiet">Download paper {number}</Button>
            </form>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** As a phone says it. @param bytes at least one */
function sizeWords(bytes: number): string {
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.ceil(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
