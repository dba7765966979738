import { z } from "zod";
import { unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { postSettings } from "@/app/office/_desk/settings-post";
import type { Actor } from "@/lib/auth/actor";
import { readPlan } from "@/lib/on-call/read";
import type { Saved } from "@/lib/on-call/write";
import { type Read, type Typed, textOf } from "@/lib/practice/form";

/** The page with who is on call, which also holds the small forms about days. */
export const ON_CALL_PAGE = "/office/settings/on-call";

interface NewDay<Input> {
  /** `cover` or `holiday`: its name in the address, in what is kept and on the page */
  readonly name: string;
  readonly controls: readonly string[];
  /** @param people ids of those who may be on call */
  readonly read: (typed: Typed, people: readonly string[]) => Read<Input>;
  readonly save: (actor: Actor, input: Input) => Promise<Saved>;
}

/** Takes the form of somebody who stands in or of a day that is not as usual: 303 back. */
export function postDay<Input>(
  request: Request,
  { name, controls, read, save }: NewDay<Input>,
): Promise<Response> {
  const form = { ...aboutDays(`${name}/save`), holder: name, controls };
  return postSettings(request, form, async (actor, typed) => {
    const { people } = await readPlan(actor.practiceId);
    const day = read(
      typed,
      people.map(({ id }) => id),
    );
    return "faults" in day ? day : backWith(name, await save(actor, day.input));
  });
}

interface TakenBack {
  /** Behind the address of the page */
  readonly action: string;
  readonly holder: string;
  /** What the page says then */
  readonly saved: string;
  readonly remove: (actor: Actor, id: string) => Promise<Saved>;
}

/** Takes one of them back: 303 back. */
export function postTakenBack(
  request: Request,
  { action, holder, saved, remove }: TakenBack,
): Promise<Response> {
  return postSettings(request, { ...aboutDays(action), holder, controls: ["id"] }, async (actor, typed) => {
    const id = z.uuid().safeParse(textOf(typed, "id"));
    return id.success ? backWith(saved, await remove(actor, id.data)) : unreadableForm();
  });
}

function aboutDays(action: string) {
  return { page: ON_CALL_PAGE, action: `${ON_CALL_PAGE}/${action}` } as const;
}

function backWith(what: string, saved: Saved): Response {
  return saved === "saved"
    ? seeOther(`${ON_CALL_PAGE}?saved=${what}`)
    : problem(404, "not-found", "There is nothing at this address.");
}
