import { getTranslations } from "next-intl/server";
import { LineNumber } from "@/app/_intake/line-number";
import { notTakenAtAll } from "@/app/_public/not-taken";
import { Notice } from "@/app/_ui/notice";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import type { Locale } from "@/lib/i18n/locales";
import { wallClock } from "@/lib/intake/dates";
import { readingOf } from "@/lib/practice/hours";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import { type Taking, trialOn } from "@/lib/practice/taking";

type TrialProps = {
  practice: Pick<Practice, "settings" | "timeZone" | "hours" | "closedDays" | "phone">;
  at: Date;
  locale: Locale;
};

/** Before the doors: nobody reads for some days, what is still possible, and whom else to ask. Gone when it is over. */
export async function TrialNotice({ practice, at, locale }: TrialProps) {
  const { settings, timeZone, hours, closedDays, phone } = practice;
  const wall = wallClock(at, timeZone);
  const trial = trialOn(settings.taking, wall.slice(0, 10));
  if (trial === null) return null;
  const words = await getTranslations({ locale, namespace: "taking" });
  const opens = hours === null ? null : readingOf(hours, wall, closedDays, trial).opens;
  const spoken = opens === null ? "" : `${wallDay(locale, opens, true)}, ${wallTime(locale, opens) ?? ""}`;
  return (
    <div data-trial={trial}>
      <Notice tone="warn" word={words("trialTitle", { date: wallDay(locale, trial, true) })}>
        <p>{opens === null ? words("trialLater") : words("trial", { opens: spoken })}</p>
        <p>
          {phone === null
            ? words("trialUrgentBare")
            : words.rich("trialUrgent", { call: () => <a href={`tel:${phone}`}>{formatPhone(phone)}</a> })}
        </p>
        <OtherLawyer locale={locale} />
      </Notice>
    </div>
  );
}

/** Which cases the practice does not take, and whom to call for them. */
export async function NotTakenNow({ taking, locale }: { taking: Taking; locale: Locale }) {
  const list = await notTakenAtAll(taking, locale);
  if (list === null) return null;
  const words = await getTranslations({ locale, namespace: "taking" });
  return (
    <section aria-labelledby={`not-taken-${locale}`} data-not-taken="">
      <h2 id={`not-taken-${locale}`}>{words("notTitle")}</h2>
      <p>{words("not", { list })}</p>
      <OtherLawyer locale={locale} />
      <p>{words("notJail")}</p>
    </section>
  );
}

/** Whom else to ask, in one line with a number. */
export async function OtherLawyer({ locale }: { locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "taking" });
  return <p>{words.rich("other", { call: () => <LineNumber of="lawyerReferral" /> })}</p>;
}
