import { getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import { type Locale, path } from "@/lib/i18n/locales";

/**
 * One question about an article, with two buttons and no field: whoever is asked to write something tells what happened.
 * The answer comes back as a place on the same page, so that it needs no script and puts nothing into an address.
 */
export async function WasItUseful({ slug, locale }: { slug: string; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "guidance.useful" });
  return (
    <section className="useful screen-only" aria-labelledby="useful">
      <h2 id="useful">{words("title")}</h2>
      <form method="post" action={path(locale, `/guidance/${slug}/save`)}>
        <p className="tool-buttons">
          <Button tone="quiet" name="useful" value="yes">
            {words("yes")}
          </Button>
          <Button tone="quiet" name="useful" value="no">
            {words("no")}
          </Button>
        </p>
        <p className="law">{words("kept")}</p>
      </form>
      <p id="noted">{words("noted")}</p>
      <p id="not-noted">{words("notNoted")}</p>
    </section>
  );
}
