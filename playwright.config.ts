import { availableParallelism } from "node:os";
import { defineConfig, devices } from "@playwright/test";

const PHONE = /@phone/;
const NO_SCRIPT = /@nojs/;

/**
 * Browser tests against the production build behind the real supervisor, which e2e/global-setup.ts starts. No
 * retries: a test that fails now and then is telling of a fault that people meet now and then.
 */
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/global-setup.ts",
  outputDir: "test-results",
  retries: 0,
  forbidOnly: true,
  // A browser, the portal and its database already fill two cores.
  workers: availableParallelism() >= 4 ? 2 : 1,
  timeout: 60_000,
  reporter: [
    ["list"],
    ["json", { outputFile: process.env.PLAYWRIGHT_JSON_OUTPUT_FILE ?? "test-results/report.json" }],
  ],
  use: {
    // A trace would keep what was typed; a picture of the failure is enough to see where it stood.
    trace: "off",
    screenshot: "only-on-failure",
    locale: "en-US",
    timezoneId: "America/Chicago",
    launchOptions: {
      executablePath: process.env.TEST_BROWSER ?? "/usr/bin/chromium",
      args: [
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        "--disable-gpu",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        // A request that a page should never have made does not leave the machine either.
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
      ],
    },
  },
  projects: [
    {
      name: "desktop",
      grepInvert: NO_SCRIPT,
      use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 800 } },
    },
    {
      name: "phone",
      grep: PHONE,
      grepInvert: NO_SCRIPT,
      use: { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true },
    },
    {
      name: "no-js",
      grep: NO_SCRIPT,
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
    },
  ],
});
