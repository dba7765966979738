import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ArticleBlocks } from "@/app/_public/article-blocks";
import { HelpLines } from "@/app/_public/help-lines";
import { ReviewState, Sources } from "@/app/_public/review-state";
import { HelpNow } from "@/app/[locale]/named-as-victim/help";
import { WorldPage, worldHead } from "@/app/[locale]/named-as-victim/world-page";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { type Locale, path } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("victim");
  const locale = await getLocale();
  return worldHead({
    ...{ locale, address: "/named-as-victim", title: words("tab") },
    description: namedAsVictim.words[locale].description,
  });
}

export default async function NamedAsVictimPage() {
  const locale = await getLocale();
  const { title, answer, blocks } = namedAsVictim.words[locale];
  return (
    <WorldPage locale={locale}>
      {({ phone }) => (
        <article className="prose">
          <h1>{title}</h1>
          <p className="lead" data-answer="">
            {answer}
          </p>
          <HelpNow locale={locale} />
          <ArticleBlocks blocks={blocks} locale={locale} below="/named-as-victim" answer={answer} />
          <Parts locale={locale} />
          <HelpLines locale={locale} />
          <InJail phone={phone} />
          <ReviewState article={namedAsVictim} locale={locale} />
          <Sources article={namedAsVictim} locale={locale} />
        </article>
      )}
    </WorldPage>
  );
}

/** The ways on, in the order of importance; the sheet to print is the last. */
async function Parts({ locale }: { locale: Locale }) {
  const words = await getTranslations("victim");
  const doors = [
    ...PARTS.map(({ article }) => ({ slug: article.slug, ...article.words[locale] })),
    { slug: "sheet", title: words("sheet.door"), description: words("sheet.doorHint") },
  ];
  return (
    <nav aria-labelledby="parts">
      <h2 id="parts">{words("parts")}</h2>
      <ul className="doors">
        {doors.map(({ slug, title, description }) => (
          <li key={slug}>
            <a href={path(locale, `/named-as-victim/${slug}`)}>{title}</a>
            <span>{description}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The person who is named as the victim may be the only one who can write for somebody in jail. So the number stands
 * here for that person to be told, as text: nothing to press, because this reader is not asked to call.
 */
async function InJail({ phone }: { phone: string | null }) {
  const words = await getTranslations("victim");
  return (
    <section aria-labelledby="in-jail">
      <h2 id="in-jail">{words("inJailTitle")}</h2>
      <p>{words("inJail")}</p>
      <p>{phone === null ? words("inJailNoNumber") : words("inJailNumber", { phone: formatPhone(phone) })}</p>
    </section>
  );
}
