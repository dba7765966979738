import { LOCALES } from "@/lib/i18n/locales";
import type { NoticeRow } from "@/lib/jurisdictions/notices";

/** Every notice as it stands in both languages, folded: what a lawyer reads before signing them off. */
export function PackNotices({ notices }: { notices: readonly NoticeRow[] }) {
  return (
    <details>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">Every notice</summary>
      <ul className="max-w-measure" data-notices="">
        {notices.map((row) => (
          <li key={row.key} className="border-b border-line py-2">
            <strong>{row.key}</strong>,{" "}
            {row.shown.length === 0 ? "its page is still to come" : row.shown.join(", ")}.
            {row.acknowledged ? " Acknowledged, with its version and the time." : " Shown."} Wording of{" "}
            {row.changedOn}, sources read on {row.checkedOn}.
            {LOCALES.map((locale) => (
              <span key={locale} className="mt-1 block" lang={locale}>
                {Object.values(row[locale]).join(" / ")}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
