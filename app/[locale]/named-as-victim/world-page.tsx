import type { Metadata } from "next";
import type { ReactNode } from "react";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";
import type { Locale } from "@/lib/i18n/locales";
import type { Practice } from "@/lib/practice/read";

type WorldPageProps = {
  /** Of a page below the first one */
  slug?: string;
  locale: Locale;
  children: (practice: Practice) => ReactNode;
};

/**
 * A page of the world of the person named as the victim. It has no field, no button and no number of ours to press,
 * and it stores nothing: whoever reads it may be the other side of a case.
 */
export function WorldPage({ slug, locale, children }: WorldPageProps) {
  const below = slug === undefined ? "" : (`/${slug}` as const);
  return (
    <PublicPage
      page={`named-as-victim${below}`}
      locale={locale}
      address={`/named-as-victim${below}`}
      offerCall={false}
    >
      {children}
    </PublicPage>
  );
}

/**
 * The head of such a page. The title stands in the history of a browser that somebody else may look at, so it is a
 * neutral one and not the heading of the page. An office or a court that a link leads to is not told from where.
 */
export function worldHead(page: Parameters<typeof findable>[0]): Metadata {
  return { ...findable(page), referrer: "no-referrer" };
}
