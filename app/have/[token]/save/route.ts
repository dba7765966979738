import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { plainOutage } from "@/app/office/_desk/outage";
import { sayHave } from "@/lib/notifications/have";
import { isOutage } from "@/lib/outage";

type Context = RouteContext<"/have/[token]/save">;

/** Only the form posts here. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return seeOther(pageOf((await params).token));
}

/** Records that the person whom the mail went to takes care of the lead, and shows the page again, which says so. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const page = pageOf((await params).token);
  try {
    // For a link that is over the page says it, with its status.
    await sayHave((await params).token);
    return seeOther(page);
  } catch (error) {
    if (isOutage(error)) return plainOutage(request, { action: `${page}/save`, pairs: [] });
    throw error;
  }
}

function pageOf(token: string): `/have/${string}` {
  return `/have/${encodeURIComponent(token)}`;
}
