import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { postSettings } from "@/app/office/_desk/settings-post";
import { OWN_CONTROLS, readOwn, saveOwn } from "@/lib/on-call/own";
import { readPlan } from "@/lib/on-call/read";

const PAGE = "/office/settings/me";

export function GET(): Response {
  return seeOther(PAGE);
}

/** Saves how the person who asks is told of leads: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = { page: PAGE, action: `${PAGE}/save`, holder: "me", controls: OWN_CONTROLS } as const;
  return postSettings(request, form, async (actor, typed) => {
    const { people } = await readPlan(actor.practiceId);
    const me = people.find(({ id }) => id === actor.userId);
    if (me === undefined) return problem(404, "not-found", "There is nothing at this address.");
    const read = readOwn(typed, me.addresses[0]?.address ?? "");
    if ("faults" in read) return read;
    await saveOwn(actor, read.input);
    return seeOther(`${PAGE}?saved=me`);
  });
}
