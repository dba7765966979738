import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { plainOutage } from "@/app/office/_desk/outage";
import { stopMail } from "@/lib/notifications/person-stop";
import { isOutage } from "@/lib/outage";

type Context = { params: Promise<{ locale: string; token: string }> };

/** Only the form posts here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(pageOf(await params));
}

/** Ends mail to the address of the link; the same answer for a link that was never given out. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const page = pageOf(await params);
  try {
    await stopMail((await params).token);
    return seeOther(`${page}?done`);
  } catch (error) {
    if (isOutage(error)) return plainOutage(request, { action: `${page}/save`, pairs: [] });
    throw error;
  }
}

function pageOf({ locale, token }: { locale: string; token: string }): `/${string}` {
  const page = `/stop/${encodeURIComponent(token)}` as const;
  return locale === "es" ? `/es${page}` : page;
}
