import { startPortal } from "./portal";

/**
 * One portal for all specs that do not need one in a special state. Playwright gives the variables that are set
 * here to its workers; what this returns is run at the end, and fails the run when something is left behind.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const portal = await startPortal({ env: { BLOCKS_PAGE: "on" } });
  process.env.TEST_PORTAL_URL = portal.url;
  // With these the modules of lib, called by a spec, speak to the shared portal's own database.
  process.env.APP_URL = portal.url;
  process.env.APP_SECRET = portal.secret;
  process.env.DATABASE_URL = portal.databaseUrl;
  process.env.DATA_DIR = portal.dataDir;
  return () => portal.stop();
}
