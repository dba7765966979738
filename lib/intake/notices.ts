import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { type NoticeKey, noticesVersion } from "@/lib/jurisdictions/notices";

/** What stands on the notices page; its button is the acknowledgement. */
export const ON_NOTICES_PAGE = ["N3", "N4", "N5", "N6", "N7", "N10"] as const satisfies readonly NoticeKey[];
/** What stands beside the button of the short form, one after the other. */
export const BESIDE_CALLBACK = ["N3", "N4", "N5", "N7"] as const satisfies readonly NoticeKey[];

/** Which texts somebody acknowledges in a language before Send, as it is stored with the lead beside the time. */
export function acknowledgedVersion(form: "intake" | "callback", language: "en" | "es"): string {
  const { notices } = alabama();
  return form === "callback"
    ? `${noticesVersion(notices, language, BESIDE_CALLBACK)} short`
    : noticesVersion(notices, language, ON_NOTICES_PAGE);
}
