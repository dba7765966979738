import { at, eachFile, type Rule, type Violation } from "@/lib/architecture/rule";
import { fileOf, type Import, isTest, type Project, type SourceFile } from "@/lib/architecture/source";

/** Rules about who may import whom. */

const inProduct = (path: string) => !isTest(path) && /^(?:app|lib|emails)\//.test(path);
const below = (target: string | undefined, folder: string) => target?.startsWith(`${folder}/`) ?? false;

function imports(file: SourceFile, forbidden: (one: Import) => boolean, what: string): Violation[] {
  return file.imports.filter(forbidden).map((one) => at(file, one.node, `imports ${one.specifier}: ${what}`));
}

const direction: Rule = {
  name: "imports point from app to lib and never back",
  check: eachFile(
    (path) => /^(?:lib|emails|bin)\//.test(path) || inProduct(path),
    (file) => [
      ...(file.path.startsWith("app/")
        ? []
        : imports(file, (one) => below(one.target, "app"), "what is below app knows nothing of it")),
      ...(inProduct(file.path)
        ? imports(
            file,
            (one) => /^(?:bin|bench|e2e)\//.test(one.target ?? ""),
            "the product knows nothing of its tools",
          )
        : []),
    ],
  ),
  broken: [
    { "lib/leads/read.ts": `import { row } from "@/app/office/row";` },
    { "lib/leads/read.ts": `export const row = () => import("../../app/office/row");` },
    { "emails/lead.tsx": `import type { Row } from "../app/office/row";` },
    { "bin/state.ts": `import { row } from "@/app/office/row";` },
    { "app/page.tsx": `import { portal } from "@/e2e/portal";` },
  ],
  sound: {
    "app/page.tsx": `import { read } from "@/lib/leads/read"; import { Row } from "./row";`,
    "lib/leads/read.ts": `import { apply } from "@/lib/application/apply";`,
  },
};

const database: Rule = {
  name: "only lib touches the database",
  check: eachFile(
    // A test of a handler looks into the database to see what the handler did.
    (path) => /^(?:app|emails)\//.test(path) && !isTest(path),
    (file) =>
      imports(
        file,
        (one) => below(one.target, "lib/db") || /^(?:@prisma\/|pg$|graphile-worker)/.test(one.specifier),
        "ask a concept of lib instead",
      ),
  ),
  broken: [
    { "app/page.tsx": `import { database } from "@/lib/db/client";` },
    { "app/page.tsx": `import type { Role } from "@/lib/db/generated/enums";` },
    { "emails/lead.tsx": `import { Prisma } from "@prisma/client";` },
    { "app/api/rows/route.ts": `export const GET = async () => (await import("pg")).Pool;` },
  ],
  sound: {
    "app/page.tsx": `import { read } from "@/lib/leads/read";`,
    "app/save/route.db.test.ts": `import { database } from "@/lib/db/client";`,
    "lib/leads/read.ts": `import { database } from "@/lib/db/client";`,
  },
};

const REQUEST = /^(?:next(?:\/|$)|next-auth(?:\/|$)|next-intl(?:\/|$))/;

const requests: Rule = {
  name: "lib knows no requests, except through its doors",
  check: eachFile(
    (path) => /^(?:lib|emails)\//.test(path) && !isTest(path),
    (file) =>
      imports(
        file,
        (one) => REQUEST.test(one.specifier) && !one.typeOnly,
        "take plain arguments, so that a worker, a webhook and a test can call it",
      ),
  ),
  broken: [
    { "lib/leads/read.ts": `import { headers } from "next/headers";` },
    { "lib/leads/read.ts": `import NextAuth from "next-auth";` },
    { "emails/lead.tsx": `import { useTranslations } from "next-intl";` },
  ],
  sound: {
    "lib/leads/read.ts": `import type { NextAuthOptions } from "next-auth"; import { next } from "./next";`,
  },
};

const barrels: Rule = {
  name: "no barrels: an import names the file that it means",
  check: eachFile(inProduct, (file) => {
    const passesOn = (type: string) => type === "ExportAllDeclaration" || type === "ExportNamedDeclaration";
    const all = file.body.filter((node) => node.type === "ExportAllDeclaration");
    const onlyPassesOn =
      file.body.length > 0 &&
      file.body.every(
        (node) => passesOn(node.type) && typeof node.source === "object" && node.source !== null,
      );
    const index = /(?:^|\/)index\.(?:tsx?|mjs)$/.test(file.path);
    return [
      ...all.map((node) => at(file, node, "passes on a whole module")),
      ...(onlyPassesOn || index ? [{ path: file.path, text: `${file.path} is a barrel` }] : []),
    ];
  }),
  broken: [
    { "lib/leads/index.ts": `export const a = 1;` },
    { "lib/leads/all.ts": `export { read } from "./read"; export type { Lead } from "./schema";` },
    { "lib/leads/all.ts": `const a = 1; export * from "./read"; export { a };` },
  ],
  sound: { "lib/leads/read.ts": `const a = 1; export { a }; export const b = 2;` },
};

/** Everything that a browser would download with a module, without what is only a type. */
function reach(project: Project, start: SourceFile): { file: SourceFile; one: Import }[] {
  const seen = new Set([start.path]);
  const found: { file: SourceFile; one: Import }[] = [];
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    for (const one of file.imports.filter((each) => !each.typeOnly)) {
      found.push({ file, one });
      const next = one.target === undefined ? undefined : fileOf(project, one.target);
      if (next === undefined || seen.has(next.path)) continue;
      seen.add(next.path);
      queue.push(next);
    }
  }
  return found;
}

const browser: Rule = {
  name: "nothing of the server reaches the browser",
  check: (project) =>
    [...project.values()]
      .filter((file) => file.body.some((node) => node.directive === "use client"))
      .flatMap((start) =>
        reach(project, start)
          .filter(
            ({ one }) =>
              /^node:/.test(one.specifier) || one.target === "lib/env" || below(one.target, "lib/db"),
          )
          .map(({ file, one }) =>
            at(file, one.node, `brings ${one.specifier} to the browser through ${start.path}`),
          ),
      ),
  broken: [
    {
      "app/form.tsx": `"use client"; import { schema } from "@/lib/intake/schema";`,
      "lib/intake/schema.ts": `import { now } from "@/lib/clock";`,
      "lib/clock.ts": `import { env } from "@/lib/env";`,
      "lib/env.ts": "",
    },
    { "app/form.tsx": `"use client"; import { createHash } from "node:crypto";` },
    { "app/form.tsx": `"use client"; const late = () => import("@/lib/db/client");`, "lib/db/client.ts": "" },
  ],
  sound: {
    "app/form.tsx": `"use client"; import type { Env } from "@/lib/env"; import { schema } from "@/lib/intake/schema";`,
    "lib/intake/schema.ts": `import { z } from "zod";`,
    "lib/env.ts": "",
  },
};
export const IMPORT_RULES: readonly Rule[] = [direction, database, requests, barrels, browser];
