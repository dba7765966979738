import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { ON_CALL_PAGE, postDay } from "@/app/office/_desk/on-call-day";
import { COVER_CONTROLS, readCover } from "@/lib/on-call/days";
import { addCover } from "@/lib/on-call/write";

export function GET(): Response {
  return seeOther(ON_CALL_PAGE);
}

/** Saves who stands in: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  return postDay(request, { name: "cover", controls: COVER_CONTROLS, read: readCover, save: addCover });
}
