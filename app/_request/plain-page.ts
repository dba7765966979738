import { env } from "@/lib/env";
import { CATALOG } from "@/lib/i18n/catalog";
import { type Locale, path } from "@/lib/i18n/locales";

/**
 * A page that a handler writes by itself, for the few answers to a POST that are not a redirect: try again later,
 * the database is away, somebody was faster, a key that is shown this once. A handler cannot draw a page of React, and a redirect would lose
 * the status. Reads without JavaScript and without the stylesheet of the build.
 */

/** Markup that is already safe to send. Only {@link html} makes it. */
export type Markup = { readonly markup: string };

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Writes markup; every value in it is escaped unless it is markup itself. */
export function html(
  parts: TemplateStringsArray,
  ...values: (string | number | Markup | readonly Markup[])[]
): Markup {
  const written = parts.map((part, at) => part + safe(values[at] ?? ""));
  return { markup: written.join("") };
}

function safe(value: string | number | Markup | readonly Markup[]): string {
  if (typeof value === "object" && "markup" in value) return value.markup;
  if (typeof value === "object") return value.map(({ markup }) => markup).join("");
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}

/** A form that sends again what was sent: every pair hidden, then what must be typed again, then the button. */
export function sendAgain(
  action: `/${string}`,
  pairs: Iterable<readonly [string, string]>,
  { button, ask }: { button: string; ask?: Markup },
): Markup {
  const hidden = [...pairs].map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  );
  return html`<form method="post" action="${action}">${hidden}${ask ?? ""}<p><button type="submit" data-primary>${button}</button></p></form>`;
}

const STYLE = `:root{color-scheme:light dark;--paper:#fbf9f5;--ink:#1f2422;--accent:#0e4a5a;--on:#fff;--line:#6b6659}@media(prefers-color-scheme:dark){:root{--paper:#171a1a;--ink:#eceae4;--accent:#8fd0e0;--on:#0a2a33;--line:#8d918d}}body{margin:0;background:var(--paper);color:var(--ink);font:17px/1.5 system-ui,sans-serif;overflow-wrap:break-word}main{max-width:40rem;margin:0 auto;padding:2.5rem 1.25rem}h1{font-size:1.5rem;line-height:1.25}a{color:var(--accent)}button{min-height:3rem;width:100%;padding:.5rem 1.5rem;border:0;border-radius:.25rem;background:var(--accent);color:var(--on);font:inherit;font-weight:650}input{box-sizing:border-box;min-height:3rem;width:100%;padding:.5rem;border:1px solid var(--line);border-radius:.25rem;background:var(--paper);color:var(--ink);font:inherit}:focus-visible{outline:3px solid var(--accent);outline-offset:3px}.exit{display:block;width:fit-content;margin:.75rem 1.25rem 0 auto;padding:.625rem 1.25rem;border-radius:.25rem;background:var(--ink);color:var(--paper);font-weight:650;text-decoration:none}dt{font-weight:650;margin-top:1.25rem}dd{margin:.25rem 0 0}@media(min-width:40rem){button{width:auto}}`;

/** The way out of the site, which no page that a frightened person sees is without. */
function exitLink(lang: Locale): Markup {
  return html`<a class="exit" href="${path(lang, "/leave")}">${CATALOG[lang].site.exit}</a>`;
}

/**
 * The page as an answer.
 * @param page its name for `main[data-page]`
 * @param retryAfterSeconds for 429 and 503
 * @param lang of the words; the desk has English only
 */
export function plainPage(
  request: Request,
  {
    status,
    page,
    title,
    body,
    retryAfterSeconds,
    lang = "en",
  }: {
    status: 200 | 401 | 404 | 409 | 413 | 429 | 503;
    page: string;
    title: string;
    body: Markup;
    retryAfterSeconds?: number;
    lang?: Locale;
  },
): Response {
  const nonce = request.headers.get("x-nonce") ?? "";
  const demo = env().DEMO === "on" ? html`<p>${CATALOG[lang].site.demo}</p>` : "";
  const exit = page.startsWith("intake/") ? exitLink(lang) : "";
  const document = html`<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title}</title><link rel="icon" href="/favicon.svg"><style nonce="${nonce}">${{ markup: STYLE }}</style></head><body>${exit}<main data-page="${page}">${demo}<h1>${title}</h1>${body}</main></body></html>`;
  const headers = new Headers({ "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  if (retryAfterSeconds !== undefined) headers.set("retry-after", String(retryAfterSeconds));
  return new Response(document.markup, { status, headers });
}
