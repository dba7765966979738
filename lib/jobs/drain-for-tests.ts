import { drain } from "@/lib/jobs/drain";

// Does every job that is there, as the environment says, and ends. Only a process can be killed.
await drain(new AbortController().signal);
process.exit(0);
