import { getTranslations } from "next-intl/server";
import { env } from "@/lib/env";
import { DEFAULT_LOCALE, type Locale } from "@/lib/i18n/locales";

/**
 * Over every page of a demonstration, and on no other. In the layouts and not in the frames, so that a page with a
 * frame of its own has it too: nobody may take an invented lawyer for one who will call back.
 * @param lang of the page; the desk has English only
 */
export async function DemoBanner({ lang = DEFAULT_LOCALE }: { lang?: Locale }) {
  if (env().DEMO !== "on") return null;
  const words = await getTranslations({ locale: lang, namespace: "site" });
  return (
    <aside
      className="border-b border-edge bg-warn-paper px-4 py-2 text-center font-semibold text-warn"
      data-banner="demo"
    >
      {words("demo")}
    </aside>
  );
}
