import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { findable } from "@/app/_public/head";
import { PublicPage } from "@/app/_public/public-page";

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("safety");
  return findable({
    ...{ locale: await getLocale(), address: "/safety", title: words("title") },
    description: words("intro"),
  });
}

/** Honest about what a site can hide: a promise that is not true would put somebody in danger. */
export default async function SafetyPage() {
  const locale = await getLocale();
  const words = await getTranslations("safety");
  return (
    <PublicPage page="safety" locale={locale} address="/safety">
      {() => (
        <div className="prose">
          <h1>{words("title")}</h1>
          <p className="lead">{words("intro")}</p>
          <h2>{words("exitTitle")}</h2>
          <p>{words("exit1")}</p>
          <p>{words("exit2")}</p>
          <p>{words("exit3")}</p>
          <h2>{words("cannotTitle")}</h2>
          <p>{words("cannot1")}</p>
          <p>{words("cannot2")}</p>
          <h2>{words("canTitle")}</h2>
          <ul>
            <li>{words("can1")}</li>
            <li>{words("can2")}</li>
            <li>{words("can3")}</li>
          </ul>
          <h2>{words("keepTitle")}</h2>
          <p>{words("keep1")}</p>
        </div>
      )}
    </PublicPage>
  );
}
