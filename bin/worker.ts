import { command } from "@/lib/command";
import { workAlone } from "@/lib/jobs/alone";
import { useDatabaseOfPortal } from "@/lib/supervisor/beside";

/** `npm run worker`: does the jobs in a process of its own, beside a portal with WORKER=off. */
await command(async () => {
  useDatabaseOfPortal(process.env);
  await workAlone();
});
