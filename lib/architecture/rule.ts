import type { Project, SourceFile, SyntaxNode } from "@/lib/architecture/source";

/** One sentence about one place that breaks a rule. */
export type Violation = { readonly path: string; readonly text: string };

export type Rule = {
  readonly name: string;
  check(project: Project): Violation[];
  /** Small projects that must each break the rule: a rule that cannot fire protects nothing. */
  readonly broken: readonly Readonly<Record<string, string>>[];
  /** A small project close to the broken ones that must pass. */
  readonly sound: Readonly<Record<string, string>>;
};

/** A violation at a node. */
export function at(file: SourceFile, node: SyntaxNode, what: string): Violation {
  return { path: file.path, text: `${file.path}:${file.line(node)} ${what}` };
}

/** A check that looks at each file below the folders by itself. */
export function eachFile(
  where: (path: string) => boolean,
  look: (file: SourceFile) => Violation[],
): (project: Project) => Violation[] {
  return (project) => [...project.values()].filter((file) => where(file.path)).flatMap(look);
}
