import { z } from "zod";
import { forgetForm, heldForm, holdForm } from "@/lib/held-forms/hold";
import type { FormValues } from "@/lib/intake/decode";
import type { FieldError } from "@/lib/intake/field-error";
import { KEPT_ERRORS, KEPT_VALUES } from "@/lib/intake/kept";
import type { MorePage } from "@/lib/intake/later-pages";

/** What was typed into a page after Send and is not added yet, to be shown again for a quarter of an hour. */
export interface HeldPage {
  readonly typed: FormValues;
  readonly errors: readonly FieldError[];
}

const held = z.object({ typed: KEPT_VALUES, errors: KEPT_ERRORS });

/** @throws when the database does not answer */
export async function holdPage(draftKey: string, page: MorePage, content: HeldPage): Promise<void> {
  await holdForm(holder(draftKey, page), content);
}

/** What is held of a page; nothing typed and no errors when nothing is. @throws as {@link holdPage} */
export async function heldPage(draftKey: string, page: MorePage): Promise<HeldPage> {
  const found = held.safeParse(await heldForm(holder(draftKey, page)));
  return found.data ?? { typed: {}, errors: [] };
}

/** The page was added or skipped. @throws as {@link holdPage} */
export async function forgetPage(draftKey: string, page: MorePage): Promise<void> {
  await forgetForm(holder(draftKey, page));
}

function holder(draftKey: string, page: MorePage): string {
  return `more ${page} ${draftKey}`;
}
