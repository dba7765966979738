import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { ON_CALL_PAGE, postTakenBack } from "@/app/office/_desk/on-call-day";
import { removeHoliday } from "@/lib/on-call/write";

export function GET(): Response {
  return seeOther(ON_CALL_PAGE);
}

/** Makes a day as usual again: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  return postTakenBack(request, {
    action: "holiday/remove",
    holder: "holidayRemove",
    saved: "holidayRemoved",
    remove: removeHoliday,
  });
}
