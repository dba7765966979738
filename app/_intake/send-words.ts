import { getTranslations } from "next-intl/server";
import type { SendWords } from "@/app/_intake/live-send";
import type { Locale } from "@/lib/i18n/locales";

/** What a page says while it is sent and when that fails. */
export async function sendWords(locale: Locale): Promise<SendWords> {
  const words = await getTranslations({ locale, namespace: "intake" });
  return { sending: words("lost.sending"), lost: words("lost.text"), again: words("away.again") };
}
