import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { QuestionKey } from "@/lib/intake/questions";

/** Why a page comes back without a fault: the answers of it have opened questions, which carry a mark below. */
export async function OpenedNote({ opened, locale }: { opened: readonly QuestionKey[]; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return opened.length === 0 ? null : (
    <p className="form-note" role="status">
      {words("opened", { count: opened.length })}
    </p>
  );
}
