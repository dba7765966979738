import { PROOFS } from "@/lib/architecture/graph";
import { at, eachFile, type Rule } from "@/lib/architecture/rule";
import { child, nameOf, type SourceFile, type SyntaxNode, within } from "@/lib/architecture/source";

/** The rule that every state-changing handler proves where its request comes from. */

const CHANGING = new Set(["POST", "PUT", "PATCH", "DELETE"]);

export const HANDLER_RULES: readonly Rule[] = [
  {
    name: "every state-changing handler proves its origin or its secret",
    check: eachFile(
      (path) => /^app\/.*route\.tsx?$/.test(path),
      (file) =>
        handlersOf(file)
          .filter(({ node }) => !proves(file, node))
          .map(({ name, node }) => at(file, node, `${name} takes a request from anywhere`)),
    ),
    broken: [
      { "app/save/route.ts": "export async function POST(request: Request) { return save(request); }" },
      { "app/save/route.ts": "export const PUT = (request: Request) => save(request);" },
      {
        "app/save/route.ts": `import { sameOrigin } from "@/app/_request/origin"; export function POST() {} void sameOrigin;`,
      },
      {
        "app/save/route.ts": `import { sameOrigin } from "./own"; export function DELETE(r: Request) { return sameOrigin(r); }`,
      },
      { "app/save/route.ts": "const handler = () => 1; export { handler as GET, handler as POST };" },
      { "app/save/route.ts": `export { POST } from "../other/route";` },
    ],
    sound: {
      "app/save/route.ts": `
        import { sameOrigin } from "@/app/_request/origin";
        export async function POST(request: Request) { const no = sameOrigin(request); return no ?? save(request); }`,
      "app/other/route.ts": `
        import { sameOrigin } from "@/app/_request/origin";
        function guarded(request: Request) { return sameOrigin(request); }
        const handler = (request: Request) => guarded(request);
        export function GET() { return page(); }
        export { handler as POST };`,
    },
  },
];

/** The exported handlers that change something, with the node that holds their code, as far as the file has it. */
function handlersOf(file: SourceFile): { name: string; node: SyntaxNode }[] {
  const exported = file.body.filter((node) => node.type === "ExportNamedDeclaration");
  return exported.flatMap((statement) => {
    const declared = declarations(child(statement, "declaration"));
    const renamed = Array.isArray(statement.specifiers) ? (statement.specifiers as SyntaxNode[]) : [];
    return [
      ...declared,
      ...renamed.map((one) => ({
        name: nameOf(child(one, "exported")) ?? "",
        node: child(one, "local") ?? one,
      })),
    ].filter(({ name }) => CHANGING.has(name));
  });
}

/** The names that a declaration makes, each with the node of its value. */
function declarations(node: SyntaxNode | undefined): { name: string; node: SyntaxNode }[] {
  if (node?.type === "FunctionDeclaration") return [{ name: nameOf(child(node, "id")) ?? "", node }];
  if (node?.type !== "VariableDeclaration" || !Array.isArray(node.declarations)) return [];
  return (node.declarations as SyntaxNode[]).map((one) => ({
    name: nameOf(child(one, "id")) ?? "",
    node: child(one, "init") ?? one,
  }));
}

/** True when the code calls a proof that it imports from where proofs live, itself or through its own functions. */
function proves(file: SourceFile, start: SyntaxNode): boolean {
  const local = new Map(
    file.body
      .flatMap((node) => declarations(child(node, "declaration") ?? node))
      .map((one) => [one.name, one.node]),
  );
  const proofs = new Set(
    Object.entries(PROOFS).flatMap(([name, target]) => {
      const imported = file.imports.some(
        (one) => one.target === target && !one.typeOnly && brings(one.node, name),
      );
      return imported ? [name] : [];
    }),
  );
  const seen = new Set<SyntaxNode>();
  const visit = (node: SyntaxNode): boolean => {
    if (seen.has(node)) return false;
    seen.add(node);
    return [...within(node)].some((part) => {
      const name =
        part.type === "CallExpression"
          ? nameOf(child(part, "callee"))
          : part === node
            ? nameOf(part)
            : undefined;
      if (name === undefined) return false;
      if (part.type === "CallExpression" && proofs.has(name)) return true;
      const own = local.get(name);
      return own !== undefined && visit(own);
    });
  };
  return visit(start);
}

/** True when an import statement brings a name in under that very name, so that a call of it can be recognized. */
function brings(node: SyntaxNode, name: string): boolean {
  const specifiers = Array.isArray(node.specifiers) ? (node.specifiers as SyntaxNode[]) : [];
  return specifiers.some(
    (one) => nameOf(child(one, "imported")) === name && nameOf(child(one, "local")) === name,
  );
}
