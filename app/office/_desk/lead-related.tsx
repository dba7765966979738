import { Notice } from "@/app/_ui/notice";
import { timeWords } from "@/app/office/_desk/lead-words";
import { LINK_WORDS } from "@/app/office/_desk/lead-work-words";
import type { Related } from "@/lib/conflicts/related";

/** Other leads that may belong to this one, with what to watch out for. */
export function RelatedLeads({ related, zone }: { related: readonly Related[]; zone: string }) {
  if (related.length === 0) return null;
  const together = related.some(({ links }) => links.includes("coDefendant"));
  return (
    <section className="mt-8" data-related="">
      <h2>Related leads</h2>
      {together ? (
        <Notice tone="warn" word="Charged together">
          <p>Their interests may differ. Tell neither of them that the other one asked here.</p>
        </Notice>
      ) : null}
      <p className="mt-1 text-ink-soft">
        By phone, name and county, number of the case, or day of the arrest. Look before you call twice.
      </p>
      <ul className="mt-1">
        {related.map(({ id, reference, receivedAt, links }) => (
          <li key={id} data-link={links.join(" ")}>
            <a className="inline-flex min-h-11 items-center" href={`/office/leads/${id}`}>
              {reference}
            </a>
            , {timeWords(receivedAt, zone)}: {links.map((link) => LINK_WORDS[link]).join(", ")}
          </li>
        ))}
      </ul>
    </section>
  );
}
