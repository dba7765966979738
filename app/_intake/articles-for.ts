import type { Article } from "@/lib/guidance/article";
import { articleBySlug } from "@/lib/guidance/catalog";
import type { Sent } from "@/lib/intake/sent";

/** The most pressing first; the first that applies and stand in the catalog are offered. */
const CHOICES: readonly (readonly [slug: string, applies: (sent: Sent) => boolean])[] = [
  ["first-72-hours", ({ inJail }) => inJail],
  ["served-with-a-protection-order", (sent) => has(sent, "order") || has(sent, "hearing")],
  ["dui-and-the-license", (sent) => has(sent, "license")],
  ["two-clocks", (sent) => has(sent, "appeal") || has(sent, "preliminary")],
  ["no-contact", () => true],
  ["can-the-victim-drop-the-charges", () => true],
];

/** The two articles that fit what was sent. */
export function articlesFor(sent: Sent): readonly Article[] {
  const fitting = CHOICES.filter(([, applies]) => applies(sent)).map(([slug]) => articleBySlug(slug));
  return fitting.filter((article) => article !== undefined).slice(0, 2);
}

function has({ dates }: Sent, what: Sent["dates"][number]["what"]): boolean {
  return dates.some((date) => date.what === what);
}
