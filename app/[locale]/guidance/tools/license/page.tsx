import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnDateText } from "@/app/_intake/own-date";
import { postedInPlace } from "@/app/_request/posted-in-place";
import { CalendarForm } from "@/app/_tools/calendar-form";
import { DateQuestion } from "@/app/_tools/date-question";
import { Elsewhere, StateQuestion } from "@/app/_tools/elsewhere";
import { toolFaults } from "@/app/_tools/sentences";
import { ToolPage, toolHead } from "@/app/_tools/tool-page";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { type License, license } from "@/lib/tools/license";

async function answered() {
  const posted = await postedInPlace();
  return { posted, read: posted.kind === "form" ? license(posted.form, now()) : null };
}

export async function generateMetadata(): Promise<Metadata> {
  return toolHead("license", (await answered()).read?.ok === false);
}

export default async function LicensePage() {
  const locale = await getLocale();
  const words = await getTranslations("tools.license");
  const { posted, read } = await answered();
  const faults = await toolFaults(read === null || read.ok ? [] : read.errors, locale);
  const form = posted.kind === "form" ? posted.form : new URLSearchParams();
  const given = { locale, form, faults };
  return (
    <ToolPage
      name="license"
      locale={locale}
      posted={posted}
      faults={faults}
      lead={words("lead")}
      answer={read?.ok ? <Answer result={read.result} locale={locale} /> : null}
    >
      <StateQuestion {...given} />
      <DateQuestion {...given} name="arrestAt" legend={words("arrest")} mayBeUnsure />
      <DateQuestion
        {...given}
        name="duiNoticeDate"
        legend={words("notice")}
        hint={words("noticeHint")}
        mayBeUnsure
      />
    </ToolPage>
  );
}

async function Answer({ result, locale }: { result: License; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools.license" });
  if (result.kind === "elsewhere") return <Elsewhere state={result.state} locale={locale} />;
  const { date } = result;
  return (
    <div data-standing={date.standing} data-day={date.wall ?? ""}>
      <OwnDateText date={date} locale={locale} reader="accused" />
      <p>{words("never")}</p>
      {date.wall === null || date.standing === "passed" ? null : (
        <CalendarForm about="license" wall={date.wall} locale={locale} />
      )}
    </div>
  );
}
