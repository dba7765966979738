import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Which messages the source asks for, found by reading its text. Types already refuse a key that does not exist;
 * they cannot see one that nobody asks for any more. Only tests use this.
 */

/** A file opens namespaces and names keys in them; a template such as `rule.${id}` names all that begin alike. */
export type Asked = {
  readonly opened: readonly string[];
  readonly keys: readonly string[];
  readonly beginnings: readonly string[];
};

/** The texts of all source files below some folders of the project, tests left out. */
export function sourceTexts(root: string, folders: readonly string[]): string[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/generated\//.test(`/${file}`))
      .map((file) => readFileSync(join(root, folder, file), "utf8")),
  );
}

/**
 * What one file asks for. A namespace (`form`, or a part of one: `intake.custody`) counts wherever its name stands
 * as a text of its own, so a function that is handed a translator may name it in the type of that argument.
 */
export function askedBy(text: string, namespaces: readonly string[]): Asked {
  const code = text.replace(/^\s*(?:\/\/|\*|\/\*).*$/gm, "");
  const keys = [...code.matchAll(/"([^"\\\n]+)"/g)].flatMap((match) => match[1] ?? []);
  const beginnings = [...code.matchAll(/`([A-Za-z][\w.]*\.)\$\{/g)].flatMap((match) => match[1] ?? []);
  return { opened: keys.filter((key) => namespaces.includes(key.split(".")[0] ?? "")), keys, beginnings };
}

/** The keys, `namespace.key.deeper`, that no file asks for. */
export function unused(all: readonly string[], asked: readonly Asked[]): string[] {
  const names = (file: Asked, key: string) =>
    file.keys.includes(key) || file.beginnings.some((beginning) => key.startsWith(beginning));
  return all.filter(
    (full) =>
      !asked.some((file) =>
        file.opened.some(
          (space) => full.startsWith(`${space}.`) && names(file, full.slice(space.length + 1)),
        ),
      ),
  );
}

/** Every text of a catalog under its full key. Lists count by number: `home.doors.0`. */
export function flatten(messages: object, above = ""): Map<string, string> {
  const flat = new Map<string, string>();
  for (const [key, value] of Object.entries(messages)) {
    if (typeof value === "object" && value !== null)
      for (const [full, text] of flatten(value, `${above}${key}.`)) flat.set(full, text);
    else flat.set(`${above}${key}`, String(value));
  }
  return flat;
}
