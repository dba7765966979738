import { command } from "@/lib/command";
import { env } from "@/lib/env";
import { workAlone } from "@/lib/jobs/alone";
import { gatedTasks } from "@/lib/jobs/test-tasks";

// What `npm run worker` does, with jobs that wait for a test: only from another process can one be killed.
await command(() => workAlone(gatedTasks(env().DATABASE_URL ?? "")));
