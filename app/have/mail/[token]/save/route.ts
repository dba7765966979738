import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { sayArrived } from "@/lib/notifications/road-tap";

type Context = RouteContext<"/have/mail/[token]/save">;

/** Only the form posts here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(pageOf((await params).token));
}

/** Records that the weekly check of mail arrived, and shows the page again, which says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const page = pageOf((await params).token);
  return orOutage(request, { action: `${page}/save`, pairs: [] }, async () => {
    await sayArrived((await params).token);
    return seeOther(page);
  });
}

function pageOf(token: string): `/have/mail/${string}` {
  return `/have/mail/${encodeURIComponent(token)}`;
}
