import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { JsonLineError, type Located, readJson } from "./json-lines";
import { GENERIC_FILES, PackError, parseGeneric, parsePack, STATE_FILES } from "./parse";
import type { GenericPack, StatePack } from "./schema";

/** The folder of the pack that has no state. */
const GENERIC = "generic";

/**
 * Reads a state pack from its folder, for a start and for tests; the portal itself has its packs built in.
 * @throws {PackError} one sentence with the file, the line and what is wrong there
 */
export function readPackFolder(folder: string, everywhere: GenericPack): StatePack {
  return read(folder, STATE_FILES, (files) => parsePack(files, everywhere));
}

/**
 * Checks the packs of the sources before anything is built from them: a pack that is half right would come up as a
 * lead that nobody calls.
 * @param root of the project
 * @returns the packs; empty where the sources are not there
 * @throws {PackError} as {@link readPackFolder}
 */
export function checkPackFolders(root: string): readonly StatePack[] {
  const folder = "lib/jurisdictions";
  if (!existsSync(join(root, folder))) return [];
  const within = (name: string) => join(root, folder, name);
  const everywhere = read(within(GENERIC), GENERIC_FILES, parseGeneric);
  return readdirSync(join(root, folder))
    .filter((name) => name !== GENERIC && existsSync(join(within(name), "state.json")))
    .map((name) => readPackFolder(within(name), everywhere));
}

function read<Name extends string, Pack>(
  folder: string,
  names: readonly Name[],
  parse: (files: Record<Name, unknown>) => Pack,
): Pack {
  const located = new Map(names.map((name) => [`${name}.json`, readFile(folder, `${name}.json`)]));
  const files = Object.fromEntries(names.map((name) => [name, located.get(`${name}.json`)?.value]));
  try {
    return parse(files as Record<Name, unknown>);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const line = located.get(error.file)?.lineOf(error.path) ?? 1;
    throw new PackError(`${join(folder, error.file)} line ${line}: ${error.message}`, error.file, error.path);
  }
}

function readFile(folder: string, file: string): Located {
  const path = join(folder, file);
  if (!existsSync(path)) throw new PackError(`${path} is missing.`, file, []);
  try {
    return readJson(readFileSync(path, "utf8"));
  } catch (error) {
    if (!(error instanceof JsonLineError)) throw error;
    throw new PackError(`${path} line ${error.line}: this is no valid JSON.`, file, []);
  }
}
