import { createHash } from "node:crypto";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { type NoticeKey, noticesVersion } from "@/lib/jurisdictions/notices";
import type { PublicWords } from "@/lib/practice/public-words";
import { practice } from "@/lib/practice/read";

/** What stands on the notices page; its button is the acknowledgement. */
export const ON_NOTICES_PAGE = ["N3", "N4", "N5", "N6", "N7", "N10"] as const satisfies readonly NoticeKey[];
/** What stands beside the button of the short form, one after the other. */
export const BESIDE_CALLBACK = ["N3", "N4", "N5", "N7"] as const satisfies readonly NoticeKey[];

/**
 * Which texts somebody acknowledges in a language before Send, as it is stored with the lead beside the time.
 * @param own the practice's own line beside them, whose text stands in the history of the settings; null: none
 */
export function acknowledgedVersion(
  form: "intake" | "callback",
  language: "en" | "es",
  own: PublicWords["notice"] = null,
): string {
  const { notices } = alabama();
  const fixed =
    form === "callback"
      ? `${noticesVersion(notices, language, BESIDE_CALLBACK)} short`
      : noticesVersion(notices, language, ON_NOTICES_PAGE);
  if (own === null) return fixed;
  return `${fixed} own ${createHash("sha256").update(own[language]).digest("hex").slice(0, 8)}`;
}

/** The same as the practice is now. */
export async function acknowledgedNow(form: "intake" | "callback", language: "en" | "es"): Promise<string> {
  const known = await practice();
  return acknowledgedVersion(form, language, typeof known === "object" ? known.settings.words.notice : null);
}
