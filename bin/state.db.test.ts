import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { give } from "@/lib/jobs/test-tasks";
import { secretOf } from "@/lib/supervisor/secret";

function state(args: string[], variables: Record<string, string | undefined> = {}) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--import", "tsx", "bin/state.ts", ...args],
    { encoding: "utf8", env: { ...process.env, ...variables } },
  );
  return { stdout, stderr, status };
}

it("prints the counts as JSON and as a table", async () => {
  await give();
  const { stdout, stderr, status } = state(["--json"]);
  expect({ stderr, status }).toEqual({ stderr: "", status: 0 });
  expect(JSON.parse(stdout)).toEqual({
    leads: { all: 0, withoutHistory: 0, unannounced: 0 },
    drafts: { kept: 0 },
    deliveries: { queued: 0, sending: 0, sent: 0, delivered: 0, bounced: 0, failed: 0, unknown: 0 },
    jobs: { waiting: 1, running: 0, dead: 0 },
  });
  expect(state([]).stdout).toMatch(/^jobs waiting +1$/m);
});

it("finds the embedded database of a portal that runs, and says in one sentence that it does not", async () => {
  const dataDir = mkdtempSync(join(tmpdir(), "first-call-state-"));
  const variables = { DATABASE_URL: undefined, APP_SECRET: undefined, DATA_DIR: dataDir };
  const failure = (what: RegExp) => ({ stdout: "", stderr: expect.stringMatching(what), status: 1 });
  try {
    expect(state([], variables)).toEqual(failure(/^There is no database in .+npm start first\.\n$/));
    secretOf(dataDir);
    const postgres = await startEmbedded(dataDir, { settings: { fsync: "off" } });
    try {
      await migrate(postgres.url);
      expect(JSON.parse(state(["--json"], variables).stdout)).toMatchObject({ jobs: { waiting: 0 } });
    } finally {
      await postgres.stop();
    }
    expect(state([], variables)).toEqual(failure(/^The database does not answer: .+\n$/));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
});
