import { html, plainPage } from "@/app/_request/plain-page";
import { problem } from "@/app/_request/problem";
import { postSettings } from "@/app/office/_desk/settings-post";
import type { Actor } from "@/lib/auth/actor";
import { isLeadId } from "@/lib/leads/read";
import type { Fault, Typed } from "@/lib/practice/form";

/** The page on which lists of earlier clients are. */
export const LISTS_PAGE = "/office/conflicts";

/** 404: no such list, or not for this person. */
export function noSuchList(): Response {
  return problem(404, "not-found", "There is nothing at this address.");
}

/** 409: a list is read otherwise by now, or is being added. */
export function listChanged(request: Request, id: string): Response {
  return plainPage(request, {
    ...{ status: 409, page: "office/conflicts/changed", title: "The list has changed" },
    body: html`<p>Somebody changed how this list is read, or began to add it, after you opened the page. Nothing of yours was done.</p><p><a href="${LISTS_PAGE}/${id}">Look at the list as it is now</a></p>`,
  });
}

/** What every form about one list goes through once its origin is proved; see {@link postSettings}. */
export async function postToList(
  request: Request,
  { id, action, controls }: { id: string; action: string; controls: readonly string[] },
  work: (actor: Actor, typed: Typed) => Promise<Response | { readonly faults: readonly Fault[] }>,
): Promise<Response> {
  const page = `${LISTS_PAGE}/${id}` as const;
  const form = { page, action: `${page}/${action}/save` as const, holder: "list", controls };
  // Who asks comes first: a stranger is told nothing of what an address is worth.
  return postSettings(request, form, async (actor, typed) =>
    isLeadId(id) ? work(actor, typed) : noSuchList(),
  );
}
