import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OwnDateText } from "@/app/_intake/own-date";
import { postedInPlace } from "@/app/_request/posted-in-place";
import { CalendarForm } from "@/app/_tools/calendar-form";
import { DateQuestion } from "@/app/_tools/date-question";
import { toolFaults } from "@/app/_tools/sentences";
import { ToolPage, toolHead } from "@/app/_tools/tool-page";
import { now } from "@/lib/clock";
import type { Locale } from "@/lib/i18n/locales";
import { type Countdown, courtDate } from "@/lib/tools/court-date";

async function answered() {
  const posted = await postedInPlace();
  return { posted, read: posted.kind === "form" ? courtDate(posted.form, now()) : null };
}

export async function generateMetadata(): Promise<Metadata> {
  return toolHead("courtDate", (await answered()).read?.ok === false);
}

export default async function CourtDatePage() {
  const locale = await getLocale();
  const words = await getTranslations("tools.courtDate");
  const { posted, read } = await answered();
  const faults = await toolFaults(read === null || read.ok ? [] : read.errors, locale);
  const form = posted.kind === "form" ? posted.form : new URLSearchParams();
  return (
    <ToolPage
      name="courtDate"
      locale={locale}
      posted={posted}
      faults={faults}
      lead={words("lead")}
      answer={read?.ok ? <Answer result={read.result} locale={locale} /> : null}
    >
      <DateQuestion
        name="nextCourtAt"
        legend={words("date")}
        hint={words("dateHint")}
        locale={locale}
        form={form}
        faults={faults}
        asksTime
      />
    </ToolPage>
  );
}

async function Answer({ result: { date, days }, locale }: { result: Countdown; locale: Locale }) {
  const words = await getTranslations({ locale, namespace: "tools.courtDate" });
  const isOver = days < 0;
  const far = isOver ? "passed" : days === 0 ? "today" : days === 1 ? "tomorrow" : null;
  return (
    <div data-days={days}>
      <p>
        <strong>{far === null ? words("days", { n: days }) : words(far)}</strong>
      </p>
      <OwnDateText date={date} locale={locale} reader="accused" />
      {isOver ? null : (
        <>
          <p>{words("keep")}</p>
          <p>{words("reminders")}</p>
          {date.wall?.includes("T") ? <p>{words("zone")}</p> : null}
          <CalendarForm about="courtDate" wall={date.wall} locale={locale} />
        </>
      )}
    </div>
  );
}
