import { getTranslations } from "next-intl/server";
import { appointmentAddress } from "@/app/_intake/addresses";
import { OwnDateText } from "@/app/_intake/own-date";
import type { Locale } from "@/lib/i18n/locales";
import { appointmentName, type Sent } from "@/lib/intake/sent";

type Props = { sent: Sent; locale: Locale };

/** The dates of this person: court as it was given, and the last days of the law that run. */
export async function SentDates({ sent, locale }: Props) {
  const words = await getTranslations({ locale, namespace: "intake.dates" });
  const reader = sent.family ? "family" : "accused";
  if (sent.dates.length === 0) return null;
  return (
    <>
      <h2>{words("heading", { reader })}</h2>
      <ul className="own-dates">
        {sent.dates.map((date) => (
          <li key={date.what} data-date={date.what}>
            <h3>{words(`title.${date.what}`)}</h3>
            <OwnDateText date={date} locale={locale} reader={reader} />
            {date.uid === null ? null : (
              <p className="screen-only">
                <a href={appointmentAddress(locale, sent.reference, appointmentName(date.uid))}>
                  {words.rich("add", {
                    what: () => <span className="sr-only">: {words(`title.${date.what}`)}</span>,
                  })}
                </a>
              </p>
            )}
          </li>
        ))}
      </ul>
      <p className="screen-only">{words("neutral")}</p>
    </>
  );
}
