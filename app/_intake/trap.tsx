import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** A name that a program fills in and that no browser knows from an address book, a card or a password. */
const TRAP_CONTROL = "homepage";

/**
 * A field that nobody sees, reaches with the keyboard or hears read out; a program that fills in whatever it finds gives
 * itself away. Not `display: none`, which programs know; its label is for whoever reads the page without its style.
 */
export async function Trap({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "form" });
  return (
    <div className="sr-only" aria-hidden="true">
      <label>
        {words("leaveEmpty")}
        <input name={TRAP_CONTROL} tabIndex={-1} autoComplete="off" />
      </label>
    </div>
  );
}

/** Whether something stands in the field that nobody sees. */
export function isTrapped(data: FormData): boolean {
  return data.getAll(TRAP_CONTROL).some((value) => value !== "");
}
