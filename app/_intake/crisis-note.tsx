import { getTranslations } from "next-intl/server";
import { LineNumber } from "@/app/_intake/line-number";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";

/** For somebody whose words were about suicide, or about hurting oneself. The form goes on beneath it all the same. */
export async function CrisisNote({ practice: { phone }, locale }: { practice: Practice; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "intake.crisis" });
  return (
    <div data-note="crisis">
      <Notice tone="warn" word={words("title")}>
        <p>{words.rich("text", { call: () => <LineNumber of="crisis" /> })}</p>
        {phone === null ? null : (
          <p>{words.rich("us", { call: () => <a href={`tel:${phone}`}>{formatPhone(phone)}</a> })}</p>
        )}
      </Notice>
    </div>
  );
}
