import { at, eachFile, type Rule } from "@/lib/architecture/rule";
import { child, isMember, isTest, nameOf, type SyntaxNode } from "@/lib/architecture/source";

/** Rules about what a file may hold, wherever it sits. */

const inProduct = (path: string) => !isTest(path) && /^(?:(?:app|lib|emails)\/|instrumentation\.)/.test(path);

const DRAWERS =
  /(?:^|\/)(?:utils?|helpers?|types?|constants?|misc|common|shared|hooks?|components?|services?)(?:\/|\.[a-z.]+$)/;

const names: Rule = {
  name: "no file or folder is a drawer",
  check: eachFile(
    (path) => DRAWERS.test(path),
    (file) => [{ path: file.path, text: `${file.path} has a name that says nothing` }],
  ),
  broken: [
    { "lib/utils.ts": "" },
    { "lib/leads/types.ts": "" },
    { "app/components/row.tsx": "" },
    { "lib/leads/helpers.test.ts": "" },
    { "e2e/helpers/page.ts": "" },
  ],
  sound: { "lib/leads/typescript.ts": "", "app/common-law.tsx": "" },
};

const environment: Rule = {
  name: "only lib/env.ts reads process.env",
  check: eachFile(
    (path) => inProduct(path) && path !== "lib/env.ts",
    (file) =>
      file.nodes
        .filter((node) => isMember(node, "process", "env") || takesEnv(node))
        .map((node) => at(file, node, "reads the environment: ask env()")),
  ),
  broken: [
    { "lib/leads/read.ts": "export const url = process.env.DATABASE_URL;" },
    { "app/page.tsx": `export default function Page() { return <p>don't {process["env"].PORT}</p>; }` },
    { "emails/lead.tsx": "const { env } = process;" },
    { "lib/leads/read.ts": `import { env } from "node:process";` },
    { "instrumentation.ts": "if (process.env.WORKER) run();" },
  ],
  sound: {
    "lib/env.ts": "export const raw = process.env;",
    "lib/leads/read.ts": `// process.env\nexport const text = "process.env";`,
    "lib/leads/read.test.ts": `process.env.PORT = "1";`,
  },
};

/** `const { env } = process` and `import { env } from "node:process"`. */
function takesEnv(node: SyntaxNode): boolean {
  if (node.type === "VariableDeclarator" && child(node, "id")?.type === "ObjectPattern")
    return nameOf(child(node, "init")) === "process";
  return node.type === "ImportDeclaration" && /^(?:node:)?process$/.test(nameOf(child(node, "source")) ?? "");
}

const clock: Rule = {
  name: "lib/clock.ts is the only clock",
  check: eachFile(
    (path) => inProduct(path) && path !== "lib/clock.ts",
    (file) =>
      file.nodes
        .filter((node) => readsClock(node))
        .map((node) => at(file, node, "reads the time: ask now(), which a check can move")),
  ),
  broken: [
    { "lib/leads/read.ts": "export const at = new Date();" },
    { "app/page.tsx": "export default function Page() { return <p>it's {Date.now()}</p>; }" },
    { "lib/leads/read.ts": "export const at = Date();" },
    { "lib/leads/read.ts": "export const read = () => [1].map(Date.now);" },
  ],
  sound: {
    "lib/clock.ts": "export const now = () => new Date();",
    "lib/leads/read.ts": `export const at = (text: string) => new Date(text); // new Date()`,
  },
};

function readsClock(node: SyntaxNode): boolean {
  if (isMember(node, "Date", "now")) return true;
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  if (nameOf(child(node, "callee")) !== "Date") return false;
  return node.type === "CallExpression" || (Array.isArray(node.arguments) && node.arguments.length === 0);
}

const actions: Rule = {
  name: "no Server Actions",
  check: eachFile(inProduct, (file) =>
    file.nodes
      .filter((node) => node.directive === "use server")
      .map((node) => at(file, node, "a form posts to a route handler: its address survives a deploy")),
  ),
  broken: [
    { "app/save.ts": `"use server"; export async function save() {}` },
    {
      "app/page.tsx": `export default function Page() { async function save() { "use server"; } return <form action={save} />; }`,
    },
  ],
  sound: { "app/page.tsx": `"use client"; export const text = "use server";` },
};

const styles: Rule = {
  name: "no inline styles on pages",
  check: eachFile(
    (path) => path.startsWith("app/"),
    (file) =>
      file.nodes
        .filter((node) => node.type === "JSXAttribute" && nameOf(child(node, "name")) === "style")
        .map((node) => at(file, node, "the security policy refuses inline styles: use a class")),
  ),
  broken: [{ "app/page.tsx": "export default function Page() { return <p style={{ margin: 0 }}>a</p>; }" }],
  sound: {
    "app/page.tsx": `export default function Page() { return <p className="style">style=</p>; }`,
    "emails/lead.tsx": "export const Lead = () => <p style={{ margin: 0 }}>a</p>;",
  },
};

const logging: Rule = {
  name: "nothing but the log writes lines",
  check: eachFile(inProduct, (file) =>
    file.nodes
      .filter((node) => isMember(node, "console"))
      .map((node) => at(file, node, "use log() of lib/log.ts")),
  ),
  broken: [
    { "lib/leads/read.ts": "export const read = (name: string) => console.log(name);" },
    { "app/page.tsx": "export default function Page() { return <p onClick={console.error}>don't</p>; }" },
  ],
  sound: { "lib/leads/read.ts": "// console.log\nexport const consoles = 1;" },
};

const proxy: Rule = {
  name: "no guard in a middleware or proxy",
  check: eachFile(
    (path) => /(?:^|\/)(?:middleware|proxy)\.(?:tsx?|mjs)$/.test(path),
    (file) => [
      {
        path: file.path,
        text: `${file.path}: the server around Next sets the headers, lib/auth is the guard`,
      },
    ],
  ),
  broken: [{ "proxy.ts": "" }, { "app/middleware.ts": "" }],
  sound: { "lib/auth/session.ts": "" },
};

export const HABIT_RULES: readonly Rule[] = [names, environment, clock, actions, styles, logging, proxy];
