import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import { LABELS } from "@/app/office/_desk/practice-labels";
import { formOf, pairsOf, type Typed, typedOf } from "@/lib/practice/form";
import { readPractice } from "@/lib/practice/read";
import type { PracticeInput } from "@/lib/practice/schema";

/** 409: somebody saved the practice in between. Shows both values of what differs and lets the person choose. */
export async function changedPage(request: Request, mine: PracticeInput): Promise<Response> {
  const stored = await readPractice();
  const typed = typedOf(mine);
  const theirs = stored === null ? {} : formOf(stored);
  const rows = Object.entries(LABELS)
    .map(([control, label]) => ({ label, yours: said(typed, control), now: said(theirs, control) }))
    .filter(({ yours, now }) => yours !== now)
    .map(
      ({ label, yours, now }) => html`<dt>${label}</dt><dd>Saved now: ${now}</dd><dd>Yours: ${yours}</dd>`,
    );
  const pairs: [string, string][] = [["version", String(stored?.version ?? 0)], ...pairsOf(typed)];
  const again = sendAgain("/office/settings/save", pairs, { button: "Save yours over it" });
  const what =
    rows.length === 0
      ? html`<p>Both say the same, so there is nothing to choose.</p>`
      : html`<p>This is where the two differ:</p><dl>${rows}</dl>`;
  const body = html`<p>Somebody else saved the practice while your page was open. Nothing of yours was saved yet.</p>${what}${again}<p><a href="/office/settings">Keep what is saved</a></p>`;
  return plainPage(request, {
    status: 409,
    page: "office/settings-changed",
    title: "Somebody was faster",
    body,
  });
}

function said(typed: Typed, control: string): string {
  const values = typed[control] ?? [];
  return values.length === 0 ? "nothing" : values.join(", ");
}
