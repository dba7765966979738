import type { DeclineReason, ReferReason } from "@/lib/closing/reasons";
import type { SheetKind } from "@/lib/closing/sheets";
import type { Link } from "@/lib/conflicts/related";
import type { Block } from "@/lib/leads/channels";
import type { Tag } from "@/lib/leads/tags";

/** The words of the desk for what is done about a lead. */

export const TAG_WORDS: Readonly<Record<Tag, string>> = {
  familyPays: "Family pays",
  secondOpinion: "Second opinion",
  changeOfLawyer: "Change of lawyer",
  interpreter: "Interpreter",
  visitJail: "Visit in jail",
  papersAwaited: "Papers awaited",
  afterHours: "Call after hours",
  referredIn: "Sent by a colleague",
};

/** Why nobody calls or writes: the sentence in the place of the button. */
export const BLOCK_WORDS: Readonly<Record<Exclude<Block, "none">, string>> = {
  frozen: "there may be a conflict",
  conflictFirst: "first the conflict check",
  unsafe: "marked unsafe",
  theyWillCall: "they asked not to be called and will call us",
  afterClearance: "not before the conflict check is clear",
  no: "they said no",
  notAsked: "not asked, so do not write",
};

export const DECLINE_WORDS: Readonly<Record<DeclineReason, string>> = {
  noTime: "No time for it",
  kindOfCase: "Not a kind of case that we take",
  place: "Not where we work",
  conflict: "Conflict",
  noAgreement: "No agreement was reached",
  hasLawyer: "Has a lawyer",
  notReached: "Could not be reached",
  other: "Another reason",
};

export const REFER_WORDS: Readonly<Record<ReferReason, string>> = {
  kindOfCase: "Not a kind of case that we take",
  place: "Not where we work",
  conflict: "Conflict",
  noTime: "No time for it",
  appointed: "To the lawyer whom the court appoints",
  other: "Another reason",
};

export const LINK_WORDS: Readonly<Record<Link, string>> = {
  duplicate: "possibly the same request",
  incident: "possibly the same incident",
  coDefendant: "charged together",
};

export const SHEET_WORDS: Readonly<Record<SheetKind, string>> = {
  arraignment: "Arraignment sheet",
  summary: "Summary",
  referral: "Referral slip",
  letter: "Letter",
};

/** A reason as history keeps it; a code that this version does not know is left as it is. */
export function whyWords(code: unknown): string {
  const known: Readonly<Record<string, string>> = { ...DECLINE_WORDS, ...REFER_WORDS };
  return known[String(code)] ?? String(code);
}

export function tagWords(code: string): string {
  const known: Readonly<Record<string, string>> = TAG_WORDS;
  return known[code] ?? code;
}
