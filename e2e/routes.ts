import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { buildFolder, buildsIn } from "@/lib/supervisor/builds.mjs";

/** What a running portal answers, as the manifests of its own build tell: no list that somebody keeps up. */

const ROOT = join(import.meta.dirname, "..");

export type Route = {
  /** As the folders are named: `/office/leads/[id]` */
  readonly template: string;
  readonly kind: "page" | "handler";
};

const run = z.object({ start: z.object({ pid: z.int() }) });
const files = z.record(z.string(), z.string());
const templates = z.object({
  staticRoutes: z.array(z.object({ page: z.string() })),
  dynamicRoutes: z.array(z.object({ page: z.string() })),
});
const references = z.object({
  node: z.record(z.string(), z.unknown()),
  edge: z.record(z.string(), z.unknown()),
});

/**
 * The folder of the build that a portal runs: the one that carries its supervisor's mark.
 * @param dataDir of the portal
 */
export function buildOf(dataDir: string): string {
  const { pid } = run.parse(json(join(dataDir, "run.json"))).start;
  const held = buildsIn(ROOT)
    .map((hash) => buildFolder(ROOT, hash))
    .filter((folder) => existsSync(join(folder, "users", `${pid}.json`)));
  const [build] = held;
  if (build === undefined || held.length > 1) throw new Error(`The portal holds ${held.length} builds.`);
  return join(build, ".next");
}

/** Every page and handler of a build, once each. */
export function routesOf(build: string): Route[] {
  const found = Object.entries(files.parse(json(join(build, "app-path-routes-manifest.json"))));
  return found.map(([file, template]) => ({ template, kind: file.endsWith("/route") ? "handler" : "page" }));
}

/** The templates by which the server finds a route; another list than that of {@link routesOf}. */
export function templatesOf(build: string): string[] {
  const { staticRoutes, dynamicRoutes } = templates.parse(json(join(build, "routes-manifest.json")));
  return [...staticRoutes, ...dynamicRoutes].map(({ page }) => page);
}

/** Ids of the Server Actions of a build, and in how many lists they were looked for. */
export function serverActionsOf(build: string): { ids: string[]; lists: number } {
  const lists = readdirSync(join(build, "server"), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith("server-reference-manifest.json"))
    .map((path) => references.parse(json(join(build, "server", path))));
  return {
    ids: lists.flatMap(({ node, edge }) => [...Object.keys(node), ...Object.keys(edge)]),
    lists: lists.length,
  };
}

function json(path: string): unknown {
  return JSON.parse(readFileSync(path, "utf8"));
}
