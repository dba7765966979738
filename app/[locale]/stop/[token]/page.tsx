import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import { DEFAULT_LOCALE, isLocale, path } from "@/lib/i18n/locales";

export const metadata: Metadata = { robots: { index: false, follow: false } };

/**
 * The link of a mail to a person: one button, and no name of the practice, because somebody else may be looking. The
 * same page for every token, given out or not; looking changes nothing, as mail scanners look too.
 */
export default async function StopPage({ params, searchParams }: PageProps<"/[locale]/stop/[token]">) {
  const [{ locale, token }, { done }] = await Promise.all([params, searchParams]);
  const words = await getTranslations("stop");
  const title = words(done === undefined ? "title" : "done");
  const action = path(isLocale(locale) ? locale : DEFAULT_LOCALE, `/stop/${encodeURIComponent(token)}/save`);
  return (
    <>
      <title>{title}</title>
      <main data-page="stop" className="mx-auto max-w-2xl px-4 py-8 sm:px-8 sm:py-12">
        <h1>{title}</h1>
        {done === undefined ? (
          <form method="post" action={action} className="mt-6">
            <p className="mb-4">{words("text")}</p>
            <Button>{words("button")}</Button>
          </form>
        ) : (
          <p className="mt-3" role="status" data-stopped="">
            {words("after")}
          </p>
        )}
      </main>
    </>
  );
}
