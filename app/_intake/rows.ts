import { entriesOf } from "@/app/_intake/typed";
import type { FormValue, FormValues } from "@/lib/intake/decode";
import { mostEntries } from "@/lib/intake/questions";

/** The buttons of a form page that do not go on. All of them save what is typed, valid or not. */
export type Extra =
  | { readonly kind: "add"; readonly holder: string }
  | { readonly kind: "remove"; readonly holder: string; readonly at: number }
  | { readonly kind: "switch" };

const HOLDERS = ["charges", "allegedVictims", "coDefendants", "accusedAka", "coDefendantLawyers"];
/** Lists whose entries are a name and nothing else. */
const PLAIN = ["accusedAka", "coDefendantLawyers"];

/** The button that was pressed, when it was not Continue. A word that no button sends counts as Continue. */
export function extraOf(form: FormData): Extra | null {
  if (form.has("switch")) return { kind: "switch" };
  const add = form.get("add");
  if (typeof add === "string" && HOLDERS.includes(add)) return { kind: "add", holder: add };
  const remove = form.get("remove");
  const [, holder = "", at = ""] =
    (typeof remove === "string" ? /^(\w+)\[(\d)\]$/u.exec(remove) : null) ?? [];
  return HOLDERS.includes(holder) ? { kind: "remove", holder, at: Number(at) } : null;
}

/** What was typed with one entry more or less. A new entry is an empty record, which nothing typed can be. */
export function withExtra(typed: FormValues, extra: Extra): FormValues {
  if (extra.kind === "switch") return typed;
  const entries = entriesOf(typed, extra.holder) as readonly FormValue[];
  if (extra.kind === "remove")
    return { ...typed, [extra.holder]: entries.filter((_, at) => at !== extra.at) };
  return entries.length < mostEntries(extra.holder) ? { ...typed, [extra.holder]: [...entries, {}] } : typed;
}

/** Where the page is shown again: at the new entry, or at the list that lost one. */
export function placeOf(typed: FormValues, extra: Extra): string {
  if (extra.kind === "switch") return "";
  if (extra.kind === "remove") return extra.holder;
  const last = entriesOf(typed, extra.holder).length - 1;
  if (PLAIN.includes(extra.holder)) return `${extra.holder}-${last}`;
  return `${extra.holder}-${last}-${extra.holder === "charges" ? "chargeText" : "name"}`;
}
