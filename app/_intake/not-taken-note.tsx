import { getTranslations } from "next-intl/server";
import { notTakenWords } from "@/app/_public/not-taken";
import { OtherLawyer } from "@/app/_public/taking-now";
import { Notice } from "@/app/_ui/notice";
import type { Locale } from "@/lib/i18n/locales";
import { formatPhone } from "@/lib/practice/phone";
import type { NotTaken } from "@/lib/practice/taking";

/** That this may be a case which the practice does not take. It can be sent all the same: nobody is refused by a machine. */
export async function NotTakenNote(props: { not: NotTaken; phone: string | null; locale: Locale }) {
  const { not, phone, locale } = props;
  const list = await notTakenWords(not, locale);
  if (list === null) return null;
  const words = await getTranslations({ locale, namespace: "intake.notTaken" });
  return (
    <div data-note="not-taken">
      <Notice word={words("title")}>
        <p>{words("text", { list })}</p>
        <OtherLawyer locale={locale} />
        {phone === null ? null : (
          <p>{words.rich("jail", { call: () => <a href={`tel:${phone}`}>{formatPhone(phone)}</a> })}</p>
        )}
      </Notice>
    </div>
  );
}
