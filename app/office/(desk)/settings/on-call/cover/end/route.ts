import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { postSettings } from "@/app/office/_desk/settings-post";
import { endCover } from "@/lib/on-call/write";
import { textOf } from "@/lib/practice/form";

const PAGE = "/office/settings/on-call";

export function GET(): Response {
  return seeOther(PAGE);
}

/** Takes back that somebody stands in: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = { page: PAGE, action: `${PAGE}/cover/end`, holder: "coverEnd", controls: ["id"] } as const;
  return postSettings(request, form, async (actor, typed) => {
    const id = z.uuid().safeParse(textOf(typed, "id"));
    if (!id.success) return unreadableForm();
    return (await endCover(actor, id.data)) === "saved"
      ? seeOther(`${PAGE}?saved=coverEnded`)
      : problem(404, "not-found", "There is nothing at this address.");
  });
}
