import { getTranslations } from "next-intl/server";
import { Button } from "@/app/_ui/button";
import { type Locale, path } from "@/lib/i18n/locales";

type Props = { about: "courtDate" | "license"; wall: string; locale: Locale };

/** The date as a file for a calendar. The file is an answer to a form: a link would hold the date in the address. */
export async function CalendarForm({ about, wall, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "tools.calendar" });
  return (
    <form method="post" action={path(locale, "/guidance/tools/appointment")} className="screen-only">
      <h3>{words("title")}</h3>
      <p>{words("text")}</p>
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="wall" value={wall} />
      <p className="tool-buttons">
        <Button tone="quiet" name="says" value="neutral">
          {words("neutral")}
        </Button>
        <Button tone="quiet" name="says" value="named">
          {words(about === "license" ? "license" : "court")}
        </Button>
      </p>
    </form>
  );
}
