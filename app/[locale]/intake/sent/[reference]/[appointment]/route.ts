import { cookies } from "next/headers";
import { getTranslations } from "next-intl/server";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import { icsOf } from "@/lib/calendar/ics";
import { now } from "@/lib/clock";
import { DEFAULT_LOCALE, isLocale } from "@/lib/i18n/locales";
import { appointmentName, type Sent, sentBy } from "@/lib/intake/sent";
import { isOutage } from "@/lib/outage";

type Context = { params: Promise<{ locale: string; reference: string; appointment: string }> };

/**
 * The calendar file of one date of what was sent, for the browser that sent it and as long as its page is personal.
 * Everybody else gets one and the same 404, also for a reference that was never given.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const [{ locale, reference, appointment }, jar] = await Promise.all([params, cookies()]);
  const sent = await orAway(sentBy(jar.get(DRAFT_COOKIE)?.value, reference));
  if (sent === "away") return plain("This is not available right now. Please try again soon.\n", 503);
  const date = sent?.dates.find(({ uid }) => uid !== null && appointmentName(uid) === appointment);
  if (!sent || !date || date.uid === null || date.wall === null) {
    return plain("There is nothing at this address.\n", 404);
  }
  const words = await getTranslations({
    locale: isLocale(locale) ? locale : DEFAULT_LOCALE,
    namespace: "intake.sent.appointment",
  });
  const { uid, wall } = date;
  const name = words("file");
  // Nothing has changed yet that a calendar would have to replace, so it is the first version of it.
  const file = icsOf([{ uid, wall, sequence: 0, stamp: now(), title: words("title"), zone: sent.zone }]);
  return new Response(file, {
    headers: {
      "content-type": "text/calendar; charset=utf-8",
      "content-disposition": `attachment; filename="${name}.ics"`,
      "cache-control": "no-store",
    },
  });
}

function plain(text: string, status: 404 | 503): Response {
  return new Response(text, {
    status,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      ...(status === 503 ? { "retry-after": "10" } : {}),
    },
  });
}

async function orAway(asked: Promise<Sent | null>): Promise<Sent | null | "away"> {
  try {
    return await asked;
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
