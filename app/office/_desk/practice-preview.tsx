import { getTranslations } from "next-intl/server";
import { OfficeHours } from "@/app/_public/office-hours";
import { PromisedThen, PublicPreview } from "@/app/office/_desk/public-preview";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import type { PracticeInput } from "@/lib/practice/schema";
import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";

/** The practice as it would be with what was typed. */
export function practiceWith(stored: Practice, input: PracticeInput): Practice {
  const { name, phone, hours, counties, responsibleLawyer, neutralExitUrl } = input;
  const { addressLine: line, addressCity: city, addressState: state, addressPostalCode: postalCode } = input;
  return {
    ...stored,
    ...{ name, phone, hours, counties, responsibleLawyer, neutralExitUrl, complete: true },
    address: { line, city, state, postalCode },
  };
}

/** Who the practice is, when it is open, and what is promised to whoever writes: now, at night and on a Saturday. */
export function PracticePreview({ practice, at }: { practice: Practice; at: Date }) {
  const { name, phone, address, hours, timeZone } = practice;
  const today = dayOf(at, timeZone);
  const saturday = addDays(today, (6 - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7);
  return (
    <PublicPreview typed>
      {async (locale) => {
        const words = await getTranslations({ locale, namespace: "home" });
        return (
          <>
            <p>{words("who", { practice: name, city: address?.city ?? "none" })}</p>
            {phone === null ? null : <p>{words.rich("urgent", { call: () => formatPhone(phone) })}</p>}
            {hours === null ? null : <OfficeHours hours={hours} locale={locale} />}
            <PromisedThen {...{ practice, at, locale }} when="Whoever sends a request now" />
            <PromisedThen
              {...{ practice, locale, at: instantOf(today, "23:30", timeZone) }}
              when="Whoever sends one tonight at 11:30 pm"
            />
            <PromisedThen
              {...{ practice, locale, at: instantOf(saturday, "10:00", timeZone) }}
              when="Whoever sends one on Saturday at 10:00 am"
            />
          </>
        );
      }}
    </PublicPreview>
  );
}

/** What a day that is not as usual does to the promises around it. */
export function DayPreview({ practice, day }: { practice: Practice; day: string }) {
  const { timeZone } = practice;
  return (
    <PublicPreview typed>
      {(locale) => (
        <>
          <PromisedThen
            {...{ practice, locale, at: instantOf(addDays(day, -1), "18:00", timeZone) }}
            when="Whoever sends a request on the evening before"
          />
          <PromisedThen
            {...{ practice, locale, at: instantOf(day, "10:00", timeZone) }}
            when="Whoever sends one on that day at 10:00 am"
          />
        </>
      )}
    </PublicPreview>
  );
}
