import { getTranslations } from "next-intl/server";
import { moreAddress } from "@/app/_intake/more-address";
import type { Locale } from "@/lib/i18n/locales";

/** On the page about what was sent: more can be added, and need not be. */
export async function AddMoreLink({ papers, locale }: { papers: boolean; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <section className="screen-only">
      <h2>{words("sent.moreTitle")}</h2>
      <p>{words("sent.moreText")}</p>
      <p>
        <a href={moreAddress(locale)}>{words("sent.moreLink")}</a>
      </p>
      {papers ? (
        <p>
          <a href={moreAddress(locale, "papers")}>{words("sent.papersLink")}</a>
        </p>
      ) : null}
    </section>
  );
}
