import { readdirSync, readFileSync, statSync } from "node:fs";
import { posix } from "node:path";
import { parseAst } from "vitest/node";

/**
 * Reads the project the way a rule wants to see it: parsed files and resolved imports. It uses the parser that
 * the test runner brings, because TypeScript 7 has no JavaScript API, and pattern matching on text takes the
 * apostrophe of a sentence on a page for the start of a string.
 */

/** A node of the syntax tree (ESTree with TypeScript and JSX); what a type holds is asked for by name. */
export type SyntaxNode = { readonly type: string; readonly start: number; readonly [key: string]: unknown };

export type Import = {
  /** As written: `@/lib/clock`, `./read`, `next/headers` */
  readonly specifier: string;
  /** Path inside the project without extension, or undefined for a package */
  readonly target: string | undefined;
  /** True when nothing of it exists at run time (`import type`, `import("…").Name`) */
  readonly typeOnly: boolean;
  readonly node: SyntaxNode;
};

export type SourceFile = {
  /** Relative to the project, with `/` */
  readonly path: string;
  /** The top-level statements */
  readonly body: readonly SyntaxNode[];
  /** Every node, depth first */
  readonly nodes: readonly SyntaxNode[];
  readonly imports: readonly Import[];
  /** The line of a node, from 1 */
  line(node: SyntaxNode): number;
};

/** The files of a project by path. */
export type Project = ReadonlyMap<string, SourceFile>;

const SOURCE = /\.(?:tsx?|mjs)$/;
const FOLDERS = ["app", "lib", "emails", "bin", "bench", "e2e"];

/** True for what only a test run loads; the habits of production code do not bind it. */
export function isTest(path: string): boolean {
  return /\.(?:test|spec)\.tsx?$/.test(path) || path.startsWith("e2e/") || path === "lib/db/test-database.ts";
}

/** Parses files given as path and text; what a rule's own proof is written in. */
export function projectOf(files: Readonly<Record<string, string>>): Project {
  return new Map(Object.entries(files).map(([path, text]) => [path, parse(path, text)]));
}

/** Reads the sources of the folders that rules are about, and the modules at the root. */
export function readProject(root: string): Project {
  const found: Record<string, string> = {};
  const visit = (folder: string) => {
    for (const name of readdirSync(posix.join(root, folder))) {
      const path = posix.join(folder, name);
      if (path === "lib/db/generated") continue;
      if (statSync(posix.join(root, path)).isDirectory()) visit(path);
      else if (SOURCE.test(name)) found[path] = readFileSync(posix.join(root, path), "utf8");
    }
  };
  for (const name of readdirSync(root)) {
    if (FOLDERS.includes(name)) visit(name);
    else if (SOURCE.test(name) && !name.endsWith(".d.ts"))
      found[name] = readFileSync(posix.join(root, name), "utf8");
  }
  return projectOf(found);
}

/** Every node below and including one, depth first. */
export function* within(node: SyntaxNode): Generator<SyntaxNode> {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield* within(child);
  }
}

/** The node in a slot of another one, if there is one. */
export function child(node: SyntaxNode | undefined, slot: string): SyntaxNode | undefined {
  const value = node?.[slot];
  return isNode(value) ? value : undefined;
}

/** The name of an identifier, or the text of a string literal. */
export function nameOf(node: SyntaxNode | undefined): string | undefined {
  const name = node?.type === "Literal" ? node.value : node?.name;
  return typeof name === "string" ? name : undefined;
}

/** True for `object.property`, written with a dot or with a literal in brackets. */
export function isMember(node: SyntaxNode | undefined, object: string, property?: string): boolean {
  if (node?.type !== "MemberExpression" || nameOf(child(node, "object")) !== object) return false;
  return property === undefined || nameOf(child(node, "property")) === property;
}

/** The project file that an import means: an extension or an index file is tried like the bundler does. */
export function fileOf(project: Project, target: string): SourceFile | undefined {
  const candidates = [
    target,
    `${target}.ts`,
    `${target}.tsx`,
    `${target}.mjs`,
    `${target}/index.ts`,
    `${target}/index.tsx`,
  ];
  for (const path of candidates) {
    const file = project.get(path);
    if (file !== undefined) return file;
  }
  return undefined;
}

function isNode(value: unknown): value is SyntaxNode {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}

function parse(path: string, text: string): SourceFile {
  const program: unknown = parseAst(text, { lang: path.endsWith(".tsx") ? "tsx" : "ts" }, path);
  if (!isNode(program)) throw new Error(`The parser gave no tree for ${path}.`);
  const nodes = [...within(program)];
  const body = Array.isArray(program.body) ? program.body.filter(isNode) : [];
  const line = (node: SyntaxNode) => text.slice(0, node.start).split("\n").length;
  return { path, body, nodes, imports: nodes.flatMap((node) => importIn(path, node)), line };
}

function importIn(path: string, node: SyntaxNode): Import[] {
  const specifier = nameOf(child(node, "source"));
  const declares = [
    "ImportDeclaration",
    "ExportAllDeclaration",
    "ExportNamedDeclaration",
    "ImportExpression",
  ];
  const isType = node.type === "TSImportType";
  if (specifier === undefined || !(isType || declares.includes(node.type))) return [];
  const typeOnly = isType || node.importKind === "type" || node.exportKind === "type" || allTypes(node);
  return [{ specifier, target: targetOf(path, specifier), typeOnly, node }];
}

/** `import { type A, type B } from` leaves an empty import behind, which pulls nothing of ours in that matters. */
function allTypes(node: SyntaxNode): boolean {
  const specifiers = Array.isArray(node.specifiers) ? node.specifiers.filter(isNode) : [];
  return (
    specifiers.length > 0 && specifiers.every((one) => one.importKind === "type" || one.exportKind === "type")
  );
}

function targetOf(path: string, specifier: string): string | undefined {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  if (/^\.{1,2}(?:\/|$)/.test(specifier)) return posix.join(posix.dirname(path), specifier);
  return undefined;
}
