import { headers } from "next/headers";
import { wholeAddress } from "@/app/_public/head";
import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { articleReview } from "@/lib/reviews/read";

type ArticleDataProps = { article: Article; locale: Locale; address: `/${string}`; practice: string };

/**
 * The article in the words of schema.org. It names whom the text is by, when it changed and which state it is about;
 * a lawyer stands in it only when one has checked this language.
 */
export async function ArticleData({ article, locale, address, practice }: ArticleDataProps) {
  const { title, description } = article.words[locale];
  const { review } = await articleReview(article, locale);
  const by = { "@type": "Organization", name: practice, url: wholeAddress(locale, "/") };
  const data = {
    "@context": "https://schema.org",
    "@type": "Article",
    ...{ headline: title, description, inLanguage: locale, isAccessibleForFree: true },
    mainEntityOfPage: wholeAddress(locale, address),
    ...{ dateModified: article.changedOn, author: by, publisher: by },
    contentLocation: { "@type": "State", name: alabama().name },
    ...(review === null
      ? {}
      : { editor: { "@type": "Person", name: review.lawyer }, contentReferenceTime: review.on }),
  };
  const nonce = (await headers()).get("x-nonce") ?? undefined;
  return (
    <script type="application/ld+json" nonce={nonce}>
      {JSON.stringify(data).replaceAll("<", "\\u003c")}
    </script>
  );
}
