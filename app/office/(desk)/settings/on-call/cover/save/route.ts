import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { postSettings } from "@/app/office/_desk/settings-post";
import { COVER_CONTROLS, readCover } from "@/lib/on-call/days";
import { readPlan } from "@/lib/on-call/read";
import { addCover } from "@/lib/on-call/write";

const PAGE = "/office/settings/on-call";

export function GET(): Response {
  return seeOther(PAGE);
}

/** Saves who stands in: 303 back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = {
    page: PAGE,
    action: `${PAGE}/cover/save`,
    holder: "cover",
    controls: COVER_CONTROLS,
  } as const;
  return postSettings(request, form, async (actor, typed) => {
    const { people } = await readPlan(actor.practiceId);
    const read = readCover(
      typed,
      people.map(({ id }) => id),
    );
    if ("faults" in read) return read;
    const saved = await addCover(actor, read.input);
    return saved === "saved"
      ? seeOther(`${PAGE}?saved=cover`)
      : problem(404, "not-found", "There is nothing at this address.");
  });
}
