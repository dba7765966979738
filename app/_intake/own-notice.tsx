import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import type { PublicWords } from "@/lib/practice/public-words";

/** A line of the practice's own beside the fixed notices. */
export async function OwnNotice({ notice, locale }: { notice: PublicWords["notice"]; locale: Locale }) {
  if (notice === null) return null;
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <Notice word={words("ownNotice")}>
      <p data-own-notice="">{notice[locale]}</p>
    </Notice>
  );
}
