import { parseGeneric } from "../parse";
import type { GenericPack } from "../schema";
import helpLines from "./help-lines.json";
import sources from "./sources.json";
import state from "./state.json";
import statements from "./statements.json";

let parsed: GenericPack | undefined;

/**
 * What can be told of any state: no numbers, because rules differ. Parsed at the first call and kept; throws
 * `PackError` when a file is broken.
 */
export function generic(): GenericPack {
  parsed ??= parseGeneric({ state, statements, sources, "help-lines": helpLines });
  return parsed;
}
