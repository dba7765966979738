import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/**
 * Goes to this page in the other language and keeps what is typed: a button of the form, though it stands above it.
 * The first button of a form is what Enter presses, so an unseen one that only continues stands before it.
 */
export async function SwitchButton({ locale, form }: { locale: Locale; form: string }) {
  const words = await getTranslations({ locale, namespace: "site" });
  const other = locale === "en" ? "es" : "en";
  return (
    <span>
      <button type="submit" form={form} className="sr-only" tabIndex={-1} aria-hidden="true" />
      <button type="submit" form={form} className="link-button" name="switch" value={other} lang={other}>
        {words("otherLanguage")}
      </button>
    </span>
  );
}
