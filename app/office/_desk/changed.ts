import { html, plainPage, sendAgain } from "@/app/_request/plain-page";
import { LABELS } from "@/app/office/_desk/practice-labels";
import { formOf, pairsOf, type Typed, typedOf } from "@/lib/practice/form";
import { readPractice } from "@/lib/practice/read";
import type { PracticeInput } from "@/lib/practice/schema";

/** 409: somebody saved the practice in between. */
export async function changedPage(request: Request, mine: PracticeInput): Promise<Response> {
  const stored = await readPractice();
  return changedAnswer(request, {
    ...{ what: "the practice", action: "/office/settings/save", back: "/office/settings" },
    ...{ page: "office/settings-changed", labels: LABELS, version: stored?.version ?? 0 },
    ...{ mine: typedOf(mine), theirs: stored === null ? {} : formOf(stored) },
  });
}

type Changed = {
  /** What was saved, in the words of the sentence */
  readonly what: string;
  readonly action: `/${string}`;
  readonly back: `/${string}`;
  readonly page: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly mine: Typed;
  readonly theirs: Typed;
  /** Under which "save yours over it" is sent */
  readonly version: number;
  /** How a value reads, where it is an id */
  readonly named?: (value: string) => string;
};

/** 409: somebody saved the same in between. Shows both values of what differs and lets the person choose. */
export function changedAnswer(request: Request, changed: Changed): Response {
  const {
    what: saved,
    action,
    back,
    page,
    labels,
    mine,
    theirs,
    version,
    named = (value) => value,
  } = changed;
  const rows = Object.entries(labels)
    .map(([control, label]) => ({
      label,
      yours: said(mine, control, named),
      now: said(theirs, control, named),
    }))
    .filter(({ yours, now }) => yours !== now)
    .map(
      ({ label, yours, now }) => html`<dt>${label}</dt><dd>Saved now: ${now}</dd><dd>Yours: ${yours}</dd>`,
    );
  const typed = pairsOf(mine).filter(([control]) => control !== "version");
  const again = sendAgain(action, [["version", String(version)], ...typed], { button: "Save yours over it" });
  const what =
    rows.length === 0
      ? html`<p>Both say the same, so there is nothing to choose.</p>`
      : html`<p>This is where the two differ:</p><dl>${rows}</dl>`;
  const body = html`<p>Somebody else saved ${saved} while your page was open. Nothing of yours was saved yet.</p>${what}${again}<p><a href="${back}">Keep what is saved</a></p>`;
  return plainPage(request, {
    status: 409,
    page,
    title: "Somebody was faster",
    body,
  });
}

function said(typed: Typed, control: string, named: (value: string) => string): string {
  const values = (typed[control] ?? []).filter((value) => value !== "");
  return values.length === 0 ? "nothing" : values.map(named).join(", ");
}
