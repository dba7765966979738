import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import { pairsOf, type Typed } from "@/lib/practice/form";

type Late = {
  readonly id: string;
  /** What differs: what it is, what is saved now, what this person wanted */
  readonly rows: readonly (readonly [what: string, now: string, yours: string])[];
  /** Sends the form again over what is saved now; left out where it must be looked at first */
  readonly again?: { readonly action: `/${string}`; readonly typed: Typed };
  /** Where to look; left out: the lead */
  readonly page?: `/${string}`;
};

/** 409: somebody changed this while the page was open. Shows both values; nothing of this person's was saved. */
export function savedMeanwhile(
  request: Request,
  { id, rows, again, page = `/office/leads/${id}` }: Late,
): Response {
  const differ = rows.map(
    ([what, now, yours]) => html`<dt>${what}</dt><dd>Saved now: ${now}</dd><dd>Yours: ${yours}</dd>`,
  );
  const form =
    again === undefined
      ? ""
      : sendAgain(again.action, pairsOf(again.typed), { button: "Save yours over it" });
  const body = html`<p>Somebody else changed this lead while your page was open. Nothing of yours was saved.</p><dl>${differ}</dl>${form}<p><a href="${page}">Look at it as it is now</a></p>`;
  return plainPage(request, { status: 409, page: "office/lead-changed", title: "Somebody was faster", body });
}
