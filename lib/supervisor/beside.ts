import { CommandError } from "@/lib/command";
import { embeddedUrl } from "@/lib/db/embedded";
import { parseEnvironment } from "@/lib/env";
import { secretOf } from "@/lib/supervisor/secret";

/**
 * For a command beside a portal that runs: where no DATABASE_URL is set, puts address and secret of the embedded
 * database of DATA_DIR into the process's own variables, where the modules of lib look for them.
 * @param variables the process's own; call this before anything reads them
 * @throws {CommandError} one sentence when there is no database
 */
export function useDatabaseOfPortal(variables: NodeJS.ProcessEnv): void {
  const { DATABASE_URL, DATA_DIR, APP_SECRET } = parseEnvironment(variables);
  if (DATABASE_URL !== undefined) return;
  const url = embeddedUrl(DATA_DIR);
  if (url === undefined)
    throw new CommandError(`There is no database in ${DATA_DIR}: set DATABASE_URL, or run npm start first.`);
  variables.APP_SECRET = APP_SECRET ?? secretOf(DATA_DIR);
  variables.DATABASE_URL = url;
}
