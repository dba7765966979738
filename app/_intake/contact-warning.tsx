import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import { articleBySlug } from "@/lib/guidance/catalog";
import { type Locale, path } from "@/lib/i18n/locales";

const POINTS = ["any", "others", "children", "link", "answer", "judge"] as const;

/** What "no contact" means (N12), where somebody has just said that such a rule is, or may be, in force. */
export async function ContactWarning({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "notice" });
  return (
    <div data-note="contact" data-notice="N12">
      <Notice tone="warn" word={words("N12.rule")}>
        <ul className="notice-list">
          {POINTS.map((point) => (
            <li key={point}>{words(`N12.${point}`)}</li>
          ))}
        </ul>
        <NoContactLink locale={locale} />
      </Notice>
    </div>
  );
}

/** The article about it, while the catalog has one. */
export async function NoContactLink({ locale }: { locale: Locale }) {
  const article = articleBySlug("no-contact");
  if (article === undefined) return null;
  return (
    <p>
      <a href={path(locale, `/guidance/${article.slug}`)}>{article.words[locale].title}</a>
    </p>
  );
}
