/** A text that is no JSON: on which line, counted from 1, it stops being some. */
export class JsonLineError extends Error {
  override name = "JsonLineError";
  constructor(readonly line: number) {
    super(`line ${line} is no valid JSON`);
  }
}

/** A value of a JSON text, and on which line each part of it begins. */
export type Located = {
  readonly value: unknown;
  /** The line, counted from 1, of what a path of keys and numbers leads to, or of the nearest part that is there. */
  readonly lineOf: (path: readonly PropertyKey[]) => number;
};

/**
 * Reads JSON and keeps where everything stands: `JSON.parse` tells neither, and "clocks.json is broken" sends a
 * person through four hundred lines.
 * @throws {JsonLineError}
 */
export function readJson(text: string): Located {
  const lines = new Map<string, number>();
  const scan = new Scan(text, lines);
  scan.whole();
  const lineOf = (path: readonly PropertyKey[]): number =>
    lines.get(nameOf(path)) ?? (path.length === 0 ? 1 : lineOf(path.slice(0, -1)));
  return { value: JSON.parse(text) as unknown, lineOf };
}

function nameOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String));
}

const SPACE = /[ \t\n\r]*/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a string of JSON may hold none of them as they are
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PLAIN = /(?:true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)(?![\w.])/y;

/** Walks through a text by the grammar of JSON. */
class Scan {
  #at = 0;
  #line = 1;
  constructor(
    readonly text: string,
    readonly lines: Map<string, number>,
  ) {}

  whole(): void {
    this.#value([]);
    this.#space();
    if (this.#at < this.text.length) this.#fail();
  }

  #value(path: readonly PropertyKey[]): void {
    this.#space();
    this.lines.set(nameOf(path), this.#line);
    const sign = this.text[this.#at];
    if (sign === "{") this.#list("}", () => this.#member(path));
    else if (sign === "[") this.#list("]", (index) => this.#value([...path, index]));
    else if (sign === '"') this.#take(STRING);
    else this.#take(PLAIN);
  }

  #list(end: "}" | "]", part: (index: number) => void): void {
    this.#at += 1;
    this.#space();
    if (this.#skip(end)) return;
    for (let index = 0; ; index += 1) {
      part(index);
      this.#space();
      if (this.#skip(end)) return;
      if (!this.#skip(",")) this.#fail();
    }
  }

  #member(path: readonly PropertyKey[]): void {
    this.#space();
    const key: unknown = JSON.parse(this.#take(STRING));
    this.#space();
    if (!this.#skip(":")) this.#fail();
    this.#value([...path, String(key)]);
  }

  #skip(sign: string): boolean {
    if (this.text[this.#at] !== sign) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const [found] = pattern.exec(this.text) ?? [];
    if (found === undefined) return this.#fail();
    this.#at += found.length;
    return found;
  }

  #space(): void {
    SPACE.lastIndex = this.#at;
    const [space = ""] = SPACE.exec(this.text) ?? [];
    this.#at += space.length;
    this.#line += space.split("\n").length - 1;
  }

  #fail(): never {
    throw new JsonLineError(this.#line);
  }
}
