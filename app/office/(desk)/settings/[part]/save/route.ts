import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { changedAnswer } from "@/app/office/_desk/changed";
import { versionOf } from "@/app/office/_desk/lead-post";
import { PART_LABELS, PART_TITLES } from "@/app/office/_desk/part-labels";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { postSettings } from "@/app/office/_desk/settings-post";
import { wordingFaults } from "@/app/office/_desk/wording-faults";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Typed, textOf } from "@/lib/practice/form";
import { PART_FORMS } from "@/lib/practice/part-form";
import { readPractice } from "@/lib/practice/read";
import { PART_NAMES, type Part } from "@/lib/practice/settings";
import { readPart } from "@/lib/practice/settings-read";
import { savePart } from "@/lib/practice/settings-write";
import { mayChangePractice } from "@/lib/practice/write";
import { dayOf } from "@/lib/triage/calendar";

type Context = RouteContext<"/office/settings/[part]/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/settings/${encodeURIComponent((await params).part)}`);
}

/** Saves a part of the settings: 303 back, 409 with both versions when somebody saved in between. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const asked = (await params).part;
  const part = PART_NAMES.find((one) => one === asked);
  if (part === undefined) {
    // Who asks comes first, so that a stranger cannot tell which parts there are.
    const actor = await actorOrAnswer(request, { action: "/office/settings/save", pairs: [] });
    return actor instanceof Response ? actor : notHere();
  }
  const page = `/office/settings/${part}` as const;
  const controls = [...PART_FORMS[part].controls, "version"];
  const form = { page, action: `${page}/save`, holder: part, controls } as const;
  return postSettings(request, form, (actor, typed) => save(request, { actor, part, typed }));
}

async function save<P extends Part>(
  request: Request,
  { actor, part, typed }: { actor: Actor; part: P; typed: Typed },
) {
  const practice = mayChangePractice(actor) ? await readPractice() : null;
  if (practice === null) return notHere();
  const form = PART_FORMS[part];
  const page = `/office/settings/${part}` as const;
  const place = { today: dayOf(now(), practice.timeZone), name: practice.name };
  const stands = await readPart(actor, part);
  const read = form.read(typed, place, stands.value);
  const wording = wordingFaults(typed);
  if ("faults" in read || wording.length > 0) {
    return { faults: [...("faults" in read ? read.faults : []), ...wording] };
  }
  const county = textOf(typed, "county");
  const back = county === "" ? page : (`${page}?county=${encodeURIComponent(county)}` as const);
  switch (await savePart(actor, part, versionOf(textOf(typed, "version")), read.input)) {
    case "notAllowed":
      return notHere();
    case "saved":
      return seeOther(`${back}${county === "" ? "?" : "&"}saved=${part}`);
    case "changed": {
      const { value, version } = await readPart(actor, part);
      return changedAnswer(request, {
        ...{ what: `“${PART_TITLES[part]}”`, action: `${page}/save`, back },
        ...{ page: `office/settings/${part}-changed`, labels: PART_LABELS[part], version },
        ...{ mine: typed, theirs: form.typedOf(value, place, typed) },
      });
    }
  }
}

function notHere(): Response {
  return problem(404, "not-found", "There is nothing at this address.");
}
