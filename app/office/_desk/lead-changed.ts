import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import { CONFLICT_WORDS, STATUS_WORDS } from "@/app/office/_desk/lead-words";
import type { Standing } from "@/lib/leads/write";
import { pairsOf, type Typed } from "@/lib/practice/form";

type Late = {
  readonly id: string;
  readonly typed: Typed;
  /** What this person wanted, in words */
  readonly wanted: string;
  /** What the lead is now */
  readonly changed: Standing;
  /** Where the form goes; left out for the status */
  readonly form?: "conflict";
};

/** 409: somebody changed the lead while this person's page was open. Shows both values; nothing is lost. */
export function leadChanged(request: Request, { id, typed, wanted, changed, form }: Late): Response {
  const isConflict = form === "conflict";
  const nowIs = isConflict ? CONFLICT_WORDS[changed.conflict] : STATUS_WORDS[changed.status];
  const other = isConflict ? STATUS_WORDS[changed.status] : CONFLICT_WORDS[changed.conflict];
  const what = isConflict ? "Conflict check" : "Status";
  const beside = isConflict ? "Status" : "Conflict check";
  const page = isConflict ? (`/office/leads/${id}/conflict` as const) : (`/office/leads/${id}` as const);
  const pairs = pairsOf({ ...typed, version: [String(changed.version)] });
  // A decision about names is made on its own page, where they are seen; it is not sent again from here.
  const again = isConflict
    ? html`<p>Your reason: ${typed.reason?.[0] ?? ""}</p>`
    : sendAgain(`/office/leads/${id}/status/save`, pairs, { button: "Save yours over it" });
  const body = html`<p>Somebody else changed this lead while your page was open. Nothing of yours was saved.</p><dl><dt>${what}</dt><dd>Saved now: ${nowIs}</dd><dd>Yours: ${wanted}</dd><dt>${beside}</dt><dd>Saved now: ${other}</dd></dl>${again}<p><a href="${page}">Look at it as it is now</a></p>`;
  return plainPage(request, { status: 409, page: "office/lead-changed", title: "Somebody was faster", body });
}
