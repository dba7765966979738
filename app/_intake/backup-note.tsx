import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";
import type { Practice } from "@/lib/practice/read";

/** Beside Send: who else may hear that somebody waits, where the practice has named somebody outside. */
export async function BackupNote({ practice, locale }: { practice: Practice; locale: Locale }) {
  if (!practice.hasBackup) return null;
  const words = await getTranslations({ locale, namespace: "notice" });
  return (
    <p className="form-note" data-notice="N14">
      {words("N14.text")}
    </p>
  );
}
