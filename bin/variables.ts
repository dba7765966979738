import { command } from "@/lib/command";
import { parseEnvironment } from "@/lib/env";

/** Says whether the variables are right: nothing and exit code 0, or one sentence and 1. For bin/serve.mjs. */
await command(async () => {
  parseEnvironment(process.env);
});
