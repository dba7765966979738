import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createElement, type FunctionComponent } from "react";
import { render } from "react-email";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { QUESTIONS } from "@/lib/intake/questions";
import { oneLine } from "@/lib/notifications/one-line";
import { plainText } from "@/lib/notifications/plain-text";

// Every template of this folder, whoever adds one: as it stands in its own previews, and with values that no preview
// has. What each one says is held beside it.

type Props = Readonly<Record<string, unknown>>;
type Template = {
  readonly name: string;
  readonly draw: FunctionComponent<Props>;
  readonly previews: Record<string, Props>;
};

const component = z.custom<FunctionComponent<Props>>((value) => typeof value === "function");
const previews = z.record(z.string(), z.record(z.string(), z.unknown()));

const files = readdirSync(import.meta.dirname).filter((name) => /(?<!\.test)\.tsx$/u.test(name));
const TEMPLATES: readonly Template[] = await Promise.all(
  files.map(async (name) => {
    const { PREVIEWS, ...rest }: Record<string, unknown> = await import(
      /* @vite-ignore */ join(import.meta.dirname, name)
    );
    const draws = Object.values(rest).filter((value) => typeof value === "function");
    return {
      name,
      draw: component.parse(draws.length === 1 ? draws[0] : null),
      previews: previews.parse(PREVIEWS),
    };
  }),
);
const CASES = TEMPLATES.flatMap(({ name, draw, previews }) =>
  Object.entries(previews).map(([preview, props]) => ({ name, preview, draw, props })),
);

async function drawn(draw: FunctionComponent<Props>, props: Props) {
  const html = await render(createElement(draw, props));
  return { html, text: squeezed(plainText(html)) };
}
const squeezed = (text: string) => text.replace(/\s+/gu, " ");
const tagsOf = (html: string) => html.match(/<\/?[a-z][^\s>]*/giu) ?? [];

/** A copy in which each text was changed. Addresses and codes are ours, and a template may look something up by them. */
function changed(value: unknown, change: (text: string) => string, key = ""): unknown {
  if (Array.isArray(value)) return value.map((each) => changed(each, change));
  if (typeof value === "object" && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [name, changed(each, change, name)]),
    );
  const isText = typeof value === "string" && !/url$|^dialed$/iu.test(key) && !/^[a-z]\w*$/u.test(value);
  return isText ? change(value) : value;
}

/** What somebody may type, as the callers hand it over: in one line, see one-line.ts. */
const HOSTILE: Readonly<Record<string, string>> = {
  markup: `</td></table><script>alert(1)</script><img src=x onerror=a> & "q" 'a' <!--`,
  "right to left": "\u202eمريم\u202c שרה \u2067",
  long: "A".repeat(2_000),
  control: "Pat\u0000\u0007\u001b[31m\r\nBcc: all@example.com",
};

it("finds the templates, each with one component and at least one preview", () => {
  expect(files.length).toBeGreaterThan(3);
  for (const { name, previews } of TEMPLATES) expect(Object.keys(previews).length, name).toBeGreaterThan(0);
});

describe.each(CASES)("$name, $preview", ({ draw, props }) => {
  it("reads in both parts, in a language, and fetches nothing", async () => {
    const { html, text } = await drawn(draw, props);
    expect(html).toMatch(/<html[^>]* lang="(?:en|es)"/u);
    expect(html).toMatch(/<title>[^<]+<\/title>/u);
    expect(html).not.toMatch(/<(?:img|script|link|iframe|object|embed|form|input)\b|url\(|@import/iu);
    for (const part of [html, text]) expect(part).not.toMatch(/undefined|\bnull\b|NaN|\[object/u);
    expect(text.length).toBeGreaterThan(40);
    expect(text).not.toMatch(/<[a-z/!]/iu);
  });

  it.each(Object.entries(HOSTILE))("keeps its shape and says it as text: %s", async (_, hostile) => {
    const plant = async (words: string) => {
      const planted: string[] = [];
      const changedProps = changed(props, () => {
        planted.push(`#${planted.length}.${words}`);
        return planted.at(-1) ?? "";
      });
      return { planted, ...(await drawn(draw, z.record(z.string(), z.unknown()).parse(changedProps))) };
    };
    const plain = await plant("Word");
    const { planted, html, text } = await plant(oneLine(hostile));
    // What a preview does not show is not shown now either.
    const shown = planted.filter((_, at) => plain.text.includes(plain.planted[at] ?? ""));
    expect(shown.length).toBeGreaterThan(0);
    for (const each of shown) expect(text).toContain(squeezed(each));
    expect(tagsOf(html)).toEqual(tagsOf(plain.html));
    for (const part of [html, text]) expect(part).not.toMatch(/[^\P{Cc}\n]|\p{Bidi_C}/u);
  });

  it("says nothing of what it is handed beside its props: no answer that may not go by mail", async () => {
    const secret = QUESTIONS.filter(({ sensitivity }) => sensitivity === "C" || sensitivity === "H").map(
      ({ key }) => key,
    );
    expect(secret.length).toBeGreaterThan(20);
    const canaries = Object.fromEntries(secret.map((key) => [key, `canary-${key}`]));
    const whole = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(whole);
      if (typeof value !== "object" || value === null) return value;
      return {
        ...canaries,
        ...Object.fromEntries(Object.entries(value).map(([key, each]) => [key, whole(each)])),
      };
    };
    const { html, text } = await drawn(draw, z.record(z.string(), z.unknown()).parse(whole(props)));
    for (const part of [html, text]) expect(part).not.toContain("canary");
    expect(html).toBe((await drawn(draw, props)).html);
  });
});
