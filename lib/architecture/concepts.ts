import { GRAPH } from "@/lib/architecture/graph";
import { type Import, isTest, type Project } from "@/lib/architecture/source";

/** The graph of concepts: what the code does, and what is wrong with it beside what was written down. */

export type Graph = Readonly<Record<string, readonly string[]>>;

/** The concept of a path: a folder of lib, a file at its root, `emails`; undefined for everything else. */
export function conceptOf(path: string): string | undefined {
  if (path.startsWith("emails/")) return "emails";
  return /^lib\/([^/.]+)/.exec(path)?.[1];
}

/** Who uses whom, by the imports of everything but tests. Types count: they bind as much as values do. */
export function graphOf(project: Project): Graph {
  const edges = new Map<string, Set<string>>();
  for (const file of project.values()) {
    const from = conceptOf(file.path);
    if (from === undefined || isTest(file.path)) continue;
    const known = edges.get(from) ?? new Set();
    edges.set(from, known);
    for (const to of file.imports.map((one: Import) => conceptOf(one.target ?? ""))) {
      if (to !== undefined && to !== from) known.add(to);
    }
  }
  return Object.fromEntries([...edges].map(([from, to]) => [from, [...to].sort()]));
}

/** Sentences for edges that are not written down and for written ones that the code does not have. */
export function differences(actual: Graph, written: Graph = GRAPH): string[] {
  const names = [...new Set([...Object.keys(actual), ...Object.keys(written)])].sort();
  return names.flatMap((from) => {
    const [has, says] = [actual[from], written[from]];
    if (says === undefined) return [`${from} is a concept that the graph does not list`];
    if (has === undefined) return [`${from} is listed but does not exist`];
    return [
      ...has
        .filter((to) => !says.includes(to))
        .map((to) => `${from} uses ${to}, which the graph does not say`),
      ...says
        .filter((to) => !has.includes(to))
        .map((to) => `${from} no longer uses ${to}, which the graph says`),
    ];
  });
}

/** A cycle as the path of its concepts, or undefined. */
export function cycleIn(graph: Graph): string[] | undefined {
  const done = new Set<string>();
  const visit = (name: string, trail: string[]): string[] | undefined => {
    if (trail.includes(name)) return [...trail.slice(trail.indexOf(name)), name];
    if (done.has(name)) return undefined;
    for (const next of graph[name] ?? []) {
      const cycle = visit(next, [...trail, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const name of Object.keys(graph)) {
    const cycle = visit(name, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
}
