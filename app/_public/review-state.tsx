import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { practice } from "@/lib/practice/read";
import { articleReview, type Checked } from "@/lib/reviews/read";

/** A day as people of the language write it. */
export function longDay(locale: Locale, day: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** Who checked this article in this language, or plainly that nobody has; and when that is too long ago. */
export async function ReviewState({ article, locale }: { article: Article; locale: Locale }) {
  const { review, lastChecked, isPastDue } = await articleReview(article, locale);
  return (
    <>
      <CheckedBy article={article} review={review} locale={locale} />
      {isPastDue ? <Past on={lastChecked} locale={locale} /> : null}
    </>
  );
}

/** A banner and not a blank: an old page is still better than none, when it says so. */
async function Past({ on, locale }: { on: string; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  return (
    <div data-past-review="">
      <Notice tone="warn" word={words("pastTitle")}>
        <p>{words("pastText", { date: longDay(locale, on) })}</p>
      </Notice>
    </div>
  );
}

type CheckedByProps = { article: Article; review: Checked["review"]; locale: Locale };

/** A person named as the victim is not told to ask a lawyer first: that could keep somebody from calling for help. */
async function CheckedBy({ article, review, locale }: CheckedByProps) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const state = alabama().name;
  if (review === null) {
    return (
      <Notice tone="warn" word={words("notReviewed")}>
        <p>{words(`notReviewedText.${article.audience}`, { state })}</p>
      </Notice>
    );
  }
  return <p>{words("reviewed", { ...review, date: longDay(locale, review.on), state })}</p>;
}

function sourcesOf({ sources }: Article) {
  return sources.flatMap((key) => alabama().sources.get(key) ?? []);
}

/** The sources with the day on which somebody last read them, the day of the wording and whose it is. */
export async function Sources({ article, locale }: { article: Article; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "guidance" });
  const ours = await practice();
  return (
    <details className="why">
      <summary>{words("sources")}</summary>
      <ul className="why-text">
        {sourcesOf(article).map(({ key, title }) => (
          <li key={key}>
            <span lang="en">{title}</span>, {words("seen", { date: longDay(locale, alabama().compiledOn) })}
          </li>
        ))}
        <li>{words("changed", { date: longDay(locale, article.changedOn) })}</li>
        {typeof ours === "object" ? (
          <li data-part="author">{words.rich("by", { practice: () => <bdi>{ours.name}</bdi> })}</li>
        ) : null}
      </ul>
    </details>
  );
}
