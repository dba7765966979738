import { getTranslations } from "next-intl/server";
import { Notice } from "@/app/_ui/notice";
import { HELP_LINES } from "@/lib/guidance/help-lines";
import { type Locale, path } from "@/lib/i18n/locales";

/** Who can help at once. The answer that asked for it stays on the page where it was given. */
export async function DangerHelp({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  const line = (key: (typeof HELP_LINES)[number]["key"]) => {
    const found = HELP_LINES.find((each) => each.key === key);
    return found === undefined ? null : <a href={`tel:${found.dial}`}>{found.number}</a>;
  };
  return (
    <Notice tone="warn" word={words("danger.title")}>
      <p>{words.rich("danger.call", { call: () => line("emergency") })}</p>
      <p>{words.rich("danger.lines", { call: () => line("domesticViolence") })}</p>
      <p>
        <a href={path(locale, "/safety")}>{words("danger.more")}</a>
      </p>
    </Notice>
  );
}
