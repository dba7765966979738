import { getTranslations } from "next-intl/server";
import { LineNumber } from "@/app/_intake/line-number";
import { WayOutButton } from "@/app/_intake/way-out-button";
import { Notice } from "@/app/_ui/notice";
import { type Locale, path } from "@/lib/i18n/locales";

/** Who can help at once, and a way to stop here. The answer that asked for it stays on the page where it was given. */
export async function DangerHelp({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake" });
  return (
    <Notice tone="warn" word={words("danger.title")}>
      <p>{words.rich("danger.call", { call: () => <LineNumber of="emergency" /> })}</p>
      <p>{words.rich("danger.lines", { call: () => <LineNumber of="domesticViolence" /> })}</p>
      <p>
        <a href={path(locale, "/safety")}>{words("danger.more")}</a>
      </p>
      <WayOutButton exit="emergency" page="custody" locale={locale}>
        {words("danger.stop")}
      </WayOutButton>
    </Notice>
  );
}
