import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { sourceHash } from "@/lib/supervisor/source-hash.mjs";

let root = "";
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "hash-"));
  for (const path of ["app/page.tsx", "lib/a.ts", "bin/server.mjs", "next.config.ts", "package-lock.json"])
    write(path, path);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

it("is the same for the same content, whenever it was written", () => {
  const before = sourceHash(root);
  expect(before).toMatch(/^[0-9a-f]{16}$/);
  write("lib/a.ts", "lib/a.ts");
  expect(sourceHash(root)).toBe(before);
});

it.each([
  "app/page.tsx",
  "app/new/page.tsx",
  "lib/a.ts",
  "emails/lead.tsx",
  "prisma/schema.prisma",
  "public/icon.svg",
  "bin/server.mjs",
  "bin/edge.mjs",
  "instrumentation.ts",
  "next.config.ts",
  "package-lock.json",
])("changes with %s", (path) => {
  const before = sourceHash(root);
  write(path, "something else");
  expect(sourceHash(root)).not.toBe(before);
});

it.each(["lib/a.test.ts", "lib/db/generated/client.ts", "bin/start.mjs", "README.md", ".env"])(
  "does not change with %s",
  (path) => {
    const before = sourceHash(root);
    write(path, "something else");
    expect(sourceHash(root)).toBe(before);
  },
);

it("tells moved content from content that stayed", () => {
  const before = sourceHash(root);
  write("app/page.tsx", "lib/a.ts");
  write("lib/a.ts", "app/page.tsx");
  expect(sourceHash(root)).not.toBe(before);
});

it("is none where the sources are not all there", () => {
  rmSync(join(root, "app"), { recursive: true });
  expect(sourceHash(root)).toBeNull();
});
