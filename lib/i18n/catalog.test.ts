import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG, textsUnder } from "@/lib/i18n/catalog";
import { askedBy, flatten, sourceTexts, unused } from "@/lib/i18n/used";

const english = flatten(CATALOG.en);
const spanish = flatten(CATALOG.es);

/** Texts that are rightly the same in both languages, each with the reason. */
const SAME: Readonly<Record<string, string>> = {
  "site.errorTitle": "“Error” is the Spanish word as well",
  "site.portal": "the portal's own name",
  "privacy.heading.cookie": "Spanish speakers say “cookies” too",
  "blocks.custody.no": "“No” is the Spanish word as well",
  "guidance.useful.no": "“No” is the Spanish word as well",
};

/**
 * What a text leaves open and wraps: `{name}`, `{reader, select, …}`, `<link>`. Both languages must offer the same.
 * In a text with cases `{Yes}` may be the words of a case, so there only the heads of the choices are compared.
 */
function holes(text = ""): string[] {
  const hole = /, (?:select|plural|selectordinal),/.test(text) ? /\{\w+(?=,)|<\w+>/g : /\{\w+|<\w+>/g;
  return [...new Set(text.match(hole) ?? [])].sort();
}

describe("the two languages", () => {
  it("have the same keys", () => {
    const missing = [...english.keys()].filter((key) => !spanish.has(key));
    const extra = [...spanish.keys()].filter((key) => !english.has(key));
    expect({ missing, extra }).toEqual({ missing: [], extra: [] });
  });

  it("leave nothing empty and raise no voice", () => {
    const wrong = [...english, ...spanish].filter(([, text]) => text.trim() === "" || /[!¡]/.test(text));
    expect(wrong).toEqual([]);
  });

  it("have the same places to fill in", () => {
    const wrong = [...english].filter(([key, text]) => `${holes(text)}` !== `${holes(spanish.get(key))}`);
    expect(wrong.map(([key]) => key)).toEqual([]);
  });

  it("differ, except where a reason is written down", () => {
    const same = [...english].filter(([key, text]) => spanish.get(key) === text).map(([key]) => key);
    expect(same.sort()).toEqual(Object.keys(SAME).sort());
  });
});

describe("the messages", () => {
  it("are all asked for somewhere in the source", () => {
    const texts = sourceTexts(join(import.meta.dirname, "../.."), ["app", "lib", "emails"]);
    const namespaces = Object.keys(CATALOG.en);
    const asked = texts.map((text) => askedBy(text, namespaces));
    // Its page, the second stage, is still to come; the pack shows it to whoever signs the notices off.
    const waiting = ["notice.N8.title", "notice.N8.text"];
    expect(unused([...english.keys()], asked)).toEqual(waiting);
  });
});

describe("unused", () => {
  const source = `
    const t = await getTranslations("home");
    t("title"); t(\`door.\${role}\`);
    const step = await getTranslations("intake.custody");
    step("legend");
    // t("old")
  `;
  const asked = [askedBy(source, ["home", "intake", "site"])];

  it("accepts a key that stands there, one that a template may mean and one deeper in a namespace", () => {
    expect(unused(["home.title", "home.door.family", "intake.custody.legend"], asked)).toEqual([]);
  });

  it("reports a key of another namespace, one nobody names and one only a comment names", () => {
    const keys = ["site.title", "home.gone", "home.old", "intake.other.legend"];
    expect(unused(keys, asked)).toEqual(keys);
  });
});

describe("the messages of a page", () => {
  it("are found by its name, and none for a page without any", () => {
    expect(textsUnder("en", "home")).toContain(CATALOG.en.home.door.accused);
    expect(textsUnder("es", "intake/notices")).toContain(CATALOG.es.intake.notices.button);
    expect(
      ["intake/custody", "intake/description", "constructor", "", "guidance/x/y"].flatMap((page) =>
        textsUnder("en", page),
      ),
    ).toEqual([]);
  });
});
