import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

type SwitchButtonProps = {
  locale: Locale;
  form: string;
  /** The twin of a page that answers its own form; left out, the handler of the form sends on to the other language */
  action?: string;
};

/**
 * Goes to this page in the other language and keeps what is typed: a button of the form, though it stands above it.
 * The first button of a form is what Enter presses, so an unseen one that only continues stands before it.
 */
export async function SwitchButton({ locale, form, action }: SwitchButtonProps) {
  const words = await getTranslations({ locale, namespace: "site" });
  const other = locale === "en" ? "es" : "en";
  return (
    <span>
      <button type="submit" form={form} className="sr-only" tabIndex={-1} aria-hidden="true" />
      <button
        type="submit"
        form={form}
        className="link-button"
        formAction={action}
        {...(action === undefined ? { name: "switch", value: other } : {})}
        lang={other}
      >
        {words("otherLanguage")}
      </button>
    </span>
  );
}
