import { getTranslations } from "next-intl/server";
import { readerOf } from "@/app/_intake/drawing";
import { answersOf } from "@/app/_intake/page-state";
import type { Situation } from "@/lib/intake/answers";
import type { Draft } from "@/lib/intake/draft";

/** Every page of the intake before Send. */
export const PAGES = [
  ...(["who", "custody", "stage", "notices", "you", "person", "police", "court", "charges"] as const),
  ...(["arrest", "license", "names", "orders", "case", "check"] as const),
];
export type PageName = (typeof PAGES)[number];

export function isPage(text: string): text is PageName {
  return PAGES.some((page) => page === text);
}

/** The heading of a page, to the one who fills it in. */
export async function headingOf(
  page: PageName | "callback",
  draft: Draft | null,
  situation: Situation,
): Promise<string> {
  const words = await getTranslations({ locale: situation.language, namespace: "intake" });
  return words(`title.${page}`, { reader: readerOf(answersOf(draft), situation) });
}
