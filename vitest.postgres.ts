import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sentenceOf } from "@/lib/command";
import { startEmbedded } from "@/lib/db/embedded";

// The Postgres of a test run, in a process of its own that ends with the run, however that ends: Postgres by
// itself outlives a test run that was killed, and then nobody ends it any more.

// Ctrl-C reaches the whole group; what ends this process is the run's end, when nobody asks Postgres any more.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

const folder = mkdtempSync(join(tmpdir(), "first-call-cluster-"));
// As root, Postgres runs as another user, who has to be able to come in. Nothing in here is worth hiding.
chmodSync(folder, 0o755);
const ended = new AbortController();
process.once("disconnect", () => ended.abort());

try {
  // Nothing of a test has to survive a power cut.
  const settings = { fsync: "off" };
  const postgres = await startEmbedded(folder, { settings, stop: ended.signal });
  process.send?.({ url: postgres.adminUrl });
  if (!ended.signal.aborted) await new Promise((resolve) => ended.signal.addEventListener("abort", resolve));
  await postgres.stop();
} catch (error) {
  if (!ended.signal.aborted) process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
