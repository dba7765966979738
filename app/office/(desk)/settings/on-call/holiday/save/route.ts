import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { ON_CALL_PAGE, postDay } from "@/app/office/_desk/on-call-day";
import { HOLIDAY_CONTROLS, readHoliday } from "@/lib/on-call/days";
import { saveHoliday } from "@/lib/on-call/write";

export function GET(): Response {
  return seeOther(ON_CALL_PAGE);
}

/** Saves a day that is not as usual: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  return postDay(request, {
    name: "holiday",
    controls: HOLIDAY_CONTROLS,
    read: readHoliday,
    save: saveHoliday,
  });
}
