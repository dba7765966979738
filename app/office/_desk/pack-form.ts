import type { Fault } from "@/app/_ui/control";
import { readDateParts } from "@/lib/intake/dates";
import type { Typed } from "@/lib/practice/form";
import { type Signature, signatureSchema } from "@/lib/reviews/schema";
import type { Seen } from "@/lib/reviews/write";

/** The form that marks parts of a pack as signed off, on its way between page and lib/reviews. */

const ONE = ["lawyer", "barNumber", "on[month]", "on[day]", "on[year]"] as const;
const MOST_SUBJECTS = 500;
const SEEN = /^([a-z0-9/ -]{1,120})\|([0-9a-f]{64})\|(\d{1,6})$/u;

/** A subject as its tick box holds it: what it is, what it said when it was shown, how often it had been signed. */
export function seenValue({ key, hash, number }: Seen): string {
  return `${key}|${hash}|${number}`;
}

/** What was typed; null for a form that no page of ours sends. */
export function typedReview(form: FormData): Typed | null {
  const typed: Record<string, string[]> = {};
  for (const name of [...ONE, "subject"]) {
    const values = form.getAll(name).filter((value) => typeof value === "string");
    const isTooMuch = name === "subject" ? values.length > MOST_SUBJECTS : values.length > 1;
    if (isTooMuch || (name === "subject" && !values.every((value) => SEEN.test(value)))) return null;
    typed[name] = values.map((value) => value.slice(0, 300));
  }
  return typed;
}

type Read =
  | { readonly ok: true; readonly seen: readonly Seen[]; readonly signature: Signature }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** @param today of the courts of the pack, `2026-11-22` */
export function readReview(typed: Typed, today: string): Read {
  const one = (name: (typeof ONE)[number]) => typed[name]?.[0] ?? "";
  const seen = (typed.subject ?? []).flatMap((value): Seen[] => {
    const [, key, hash, number] = SEEN.exec(value) ?? [];
    return key === undefined || hash === undefined ? [] : [{ key, hash, number: Number(number) }];
  });
  const day = readDateParts({ month: one("on[month]"), day: one("on[day]"), year: one("on[year]") });
  const on = day.ok ? day.value : "";
  const signature = signatureSchema(today).safeParse({
    lawyer: one("lawyer"),
    barNumber: one("barNumber"),
    on,
  });
  const faults: Fault[] = [];
  if (seen.length === 0) faults.push(["subject", "Tick what the lawyer has read and signed off."]);
  for (const issue of signature.error?.issues ?? []) {
    const control = issue.path[0] === "on" ? `on[${day.ok ? "month" : day.part}]` : String(issue.path[0]);
    if (!faults.some(([name]) => name === control)) faults.push([control, issue.message]);
  }
  return signature.success && faults.length === 0
    ? { ok: true, seen, signature: signature.data }
    : { ok: false, faults };
}
