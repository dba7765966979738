import { getTranslations } from "next-intl/server";
import { type Locale, path } from "@/lib/i18n/locales";

/** How to leave in a hurry and what that cannot do, before the first thing is typed. */
export async function LeaveNote({ locale }: { locale: Locale }) {
  const [words, site] = await Promise.all([
    getTranslations({ locale, namespace: "intake" }),
    getTranslations({ locale, namespace: "site" }),
  ]);
  return (
    <p className="form-note" data-leaving="">
      {words.rich("leaving", {
        exit: site("exit"),
        more: (text) => <a href={path(locale, "/safety")}>{text}</a>,
      })}
    </p>
  );
}
