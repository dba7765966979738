import type { Metadata } from "next";
import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AwayPage } from "@/app/_intake/away-page";
import { begin } from "@/app/_intake/begin";
import { PublicPage } from "@/app/_public/public-page";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import { Button } from "@/app/_ui/button";
import { path } from "@/lib/i18n/locales";

type Props = { searchParams: Promise<{ role?: string | string[] }> };

export async function generateMetadata(): Promise<Metadata> {
  const words = await getTranslations("intake");
  return { title: words("again.title"), description: words("description") };
}

/** Begins or continues. Asks first when it cannot know whose form this is, and shows nothing of it. */
export default async function StartPage({ searchParams }: Props) {
  const [{ role }, locale, jar] = await Promise.all([searchParams, getLocale(), cookies()]);
  const door = role === "accused" || role === "family" ? role : null;
  const next = await begin(jar.get(DRAFT_COOKIE)?.value, locale, door);
  if (next === "away") return <AwayPage page="intake/start" locale={locale} address="/intake" />;
  if (next !== "ask") redirect(next);
  const words = await getTranslations("intake");
  return (
    <PublicPage page="intake/start" locale={locale} address="/intake">
      {() => (
        <>
          <h1>{words("again.title")}</h1>
          <p className="form-note">{words("again.text")}</p>
          <form method="post" action={path(locale, "/intake/start/save")}>
            {door === null ? null : <input type="hidden" name="role" value={door} />}
            <p>
              <Button>{words("again.continue")}</Button>
            </p>
            <p className="way-out">
              <Button tone="quiet" name="fresh" value="yes">
                {words("again.fresh")}
              </Button>
            </p>
          </form>
        </>
      )}
    </PublicPage>
  );
}
