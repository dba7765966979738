import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createElement, type FunctionComponent } from "react";
import { render } from "react-email";
import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { publicTexts } from "@/lib/readability/public-texts";
import { lint } from "@/lib/wording/lint";

// Everything that the portal says: pages, questions, articles, glossary, and every mail in each of its previews.

const EMAILS = join(import.meta.dirname, "../../emails");

/** The mails as text, by the name of their file and of the preview. They are in English. */
async function mails(): Promise<readonly (readonly [at: string, text: string])[]> {
  const files = readdirSync(EMAILS).filter((file) => /(?<!\.test)\.tsx$/u.test(file));
  const rendered = files.map(async (file) => {
    const exported: Readonly<Record<string, unknown>> = await import(
      `../../emails/${file.replace(/\.tsx$/u, "")}.tsx`
    );
    const previews = Object.entries(exported.PREVIEWS ?? {});
    const template = Object.values(exported).find(isTemplate);
    if (template === undefined || previews.length === 0)
      throw new Error(`${file} has no template or preview.`);
    return Promise.all(
      previews.map(
        async ([name, props]: readonly [string, object]) =>
          [`${file} ${name}`, await render(createElement(template, props), { plainText: true })] as const,
      ),
    );
  });
  return (await Promise.all(rendered)).flat();
}

function isTemplate(value: unknown): value is FunctionComponent<object> {
  return typeof value === "function";
}

describe("what the portal says", () => {
  it.each(LOCALES)("promises, advises and assumes nothing in %s", async (locale) => {
    const texts = await publicTexts(locale);
    expect(texts.length).toBeGreaterThan(2_000);
    const wrong = texts.flatMap(({ at, text }) =>
      lint(text, locale).map(({ intent, words, sentence }) => `${at}: ${intent} “${words}” in: ${sentence}`),
    );
    expect(wrong).toEqual([]);
  });

  it("does neither in any mail", async () => {
    const all = await mails();
    expect(all.length).toBeGreaterThanOrEqual(5);
    const wrong = all.flatMap(([at, text]) => lint(text, "en").map(({ words }) => `${at}: ${words}`));
    expect(wrong).toEqual([]);
  });
});

/** Sixteen hex digits of the SHA-256 of every run of eight words, as the list of the two source texts was made. */
function runsOfEight(text: string): string[] {
  const words = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim()
    .split(" ");
  return words.slice(7).map((_, at) =>
    createHash("sha256")
      .update(words.slice(at, at + 8).join(" "))
      .digest("hex")
      .slice(0, 16),
  );
}

describe("our own words", () => {
  const list = readFileSync(join(import.meta.dirname, "../guidance/source-shingles.txt"), "utf8");
  const sources = new Set(list.split(/\s+/).filter(Boolean));

  it("share no run of eight words with the two source texts", async () => {
    expect(sources.size).toBeGreaterThan(1_000);
    const said = [
      ...(await publicTexts("en")).map(({ at, text }) => [at, text] as const),
      ...(await publicTexts("es")).map(({ at, text }) => [at, text] as const),
      ...(await mails()),
    ];
    const copied = said.filter(([, text]) => runsOfEight(text).some((run) => sources.has(run)));
    expect(copied.map(([at]) => at)).toEqual([]);
  });
});
