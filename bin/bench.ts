import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Figure, table } from "@/bench/figures";
import { BARE, floorFigures } from "@/bench/floor";
import { intakeFigures, relayFigures } from "@/bench/intakes";
import { jobFigures } from "@/bench/jobs";
import { mailFigures } from "@/bench/mail";
import { pageFigures } from "@/bench/pages";
import { pathFigures } from "@/bench/path";
import { portalFigures } from "@/bench/portal";
import { startPortal } from "@/e2e/portal";
import { command } from "@/lib/command";

/**
 * `npm run bench`: measures starts, memory, pages, a whole path of them, the pick-up of jobs, the floor of a stored request
 * and intakes, on portals of its own, in some five minutes. Prints a table and judges nothing: times differ from machine to
 * machine and from hour to hour, so compare ratios. Nothing in it is random but keys and secrets.
 */
await command(async () => {
  const scratch = mkdtempSync(join(tmpdir(), "first-call-bench-"));
  const own = { DATA_DIR: join(scratch, "data"), APP_SECRET: randomBytes(32).toString("base64url") };
  const say = (line: string) => process.stdout.write(`${line}\n`);
  try {
    say("Starts and memory …");
    const figures: Figure[] = await portalFigures(own);
    // Its database is what the rest is measured on; its own worker would take the jobs away.
    const portal = await startPortal({ env: { ...own, WORKER: "off" } });
    try {
      Object.assign(process.env, own, { DATABASE_URL: portal.databaseUrl, LOG_LEVEL: "error" });
      say("Pages …");
      figures.push(...(await pageFigures(portal.url)));
      say("The plain path, alone and with 16 people …");
      figures.push(...(await pathFigures(portal.url)));
      say("Pick-up of jobs …");
      figures.push(...(await jobFigures()));
      say("The floor of a stored request …");
      figures.push(...(await floorFigures(portal.databaseUrl)));
      say("Intakes, alone and beside 100,000 leads …");
      figures.push(...(await intakeFigures(portal, BARE)));
    } finally {
      await portal.stop();
    }
    say("Intakes beside a slow relay …");
    figures.push(...(await relayFigures()));
    say("Mail at 20 intakes a second, and past a backlog …");
    figures.push(...(await mailFigures()));
    say(`\n${table(figures)}`);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
