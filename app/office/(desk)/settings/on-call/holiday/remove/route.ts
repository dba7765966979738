import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { postSettings } from "@/app/office/_desk/settings-post";
import { removeHoliday } from "@/lib/on-call/write";
import { textOf } from "@/lib/practice/form";

const PAGE = "/office/settings/on-call";

export function GET(): Response {
  return seeOther(PAGE);
}

/** Makes a day as usual again: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = {
    page: PAGE,
    action: `${PAGE}/holiday/remove`,
    holder: "holidayRemove",
    controls: ["id"],
  } as const;
  return postSettings(request, form, async (actor, typed) => {
    const id = z.uuid().safeParse(textOf(typed, "id"));
    if (!id.success) return unreadableForm();
    return (await removeHoliday(actor, id.data)) === "saved"
      ? seeOther(`${PAGE}?saved=holidayRemoved`)
      : problem(404, "not-found", "There is nothing at this address.");
  });
}
