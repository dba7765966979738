import type { FieldError } from "@/lib/intake/field-error";
import { errorAt, type ToolForm } from "@/lib/tools/typed";

/** What people think of doing while a rule of no contact stands. The answer to each is the same: your lawyer first. */
export const ACTS = [
  ...(["call", "write", "like", "post", "gift", "money", "friend", "child", "children"] as const),
  ...(["belongings", "home", "answer", "place", "court", "page", "other"] as const),
] as const;
export type ContactAct = (typeof ACTS)[number];

export type ContactRead =
  | { readonly ok: true; readonly acts: readonly ContactAct[] }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** The ticked ones in the order of the page; there has to be one, and nothing that the page does not offer. */
export function contact(form: ToolForm): ContactRead {
  const sent = form.getAll("acts");
  const acts = ACTS.filter((act) => sent.includes(act));
  if (sent.some((one) => !ACTS.some((act) => act === one))) {
    return { ok: false, errors: [errorAt("acts", "notAChoice")] };
  }
  return acts.length === 0 ? { ok: false, errors: [errorAt("acts", "required")] } : { ok: true, acts };
}
