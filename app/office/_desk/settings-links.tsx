import { Notice } from "@/app/_ui/notice";
import { PART_TITLES } from "@/app/office/_desk/part-labels";
import type { Actor } from "@/lib/auth/actor";
import { mayChangePractice } from "@/lib/practice/write";

const PAGES = [
  ["office/settings", "/office/settings", "The practice"],
  ["office/settings/taking", "/office/settings/taking", PART_TITLES.taking],
  ["office/settings/words", "/office/settings/words", PART_TITLES.words],
  ["office/settings/targets", "/office/settings/targets", PART_TITLES.targets],
  ["office/settings/links", "/office/settings/links", PART_TITLES.links],
  ["office/settings/on-call", "/office/settings/on-call", "Who is on call"],
  ["office/conflicts", "/office/conflicts", "Earlier clients"],
  ["office/settings/me", "/office/settings/me", "Your account"],
] as const;

/** The ways between the pages of the settings; whoever is no owner has one of them only. */
export function SettingsLinks({ actor, here }: { actor: Actor; here: (typeof PAGES)[number][0] }) {
  if (!mayChangePractice(actor)) return null;
  return (
    <nav aria-label="Settings" className="mb-5 flex flex-wrap gap-x-5">
      {PAGES.map(([page, href, label]) => (
        <a
          key={page}
          href={href}
          className="inline-flex min-h-11 items-center"
          aria-current={page === here ? "page" : undefined}
        >
          {label}
        </a>
      ))}
    </nav>
  );
}

/** What a form has done, above the page that it came from. */
export function Saved({ what }: { what: string | undefined }) {
  if (what === undefined) return null;
  return (
    <Notice tone="good" word="Saved">
      <p role="status">{what}</p>
    </Notice>
  );
}
