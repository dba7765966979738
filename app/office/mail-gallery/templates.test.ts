import { readdirSync } from "node:fs";
import { join } from "node:path";
import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from "next/constants";
import { expect, it } from "vitest";
import { PREVIEWS } from "@/app/office/mail-gallery/templates";
import config from "@/next.config";

it("shows every template of the folder", () => {
  const files = readdirSync(join(import.meta.dirname, "../../../emails"));
  const templates = files.filter((name) => /(?<!\.test)\.tsx$/u.test(name)).map((name) => name.slice(0, -4));
  expect([...new Set(PREVIEWS.map(({ template }) => template))]).toEqual(templates.sort());
});

it("is a page in development, and no page of a production build", () => {
  expect(config(PHASE_DEVELOPMENT_SERVER).pageExtensions).toContain("dev.tsx");
  expect(config(PHASE_PRODUCTION_BUILD).pageExtensions).not.toContain("dev.tsx");
  expect(readdirSync(import.meta.dirname).filter((name) => /^(?:page|route)\./u.test(name))).toEqual([
    "page.dev.tsx",
  ]);
});
