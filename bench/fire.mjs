// @ts-check
/** Sends requests as the JSON in its argument says, in the words of autocannon, and prints what came of it as JSON. */
import { createRequire } from "node:module";

// It has no declarations. By its module and not by its command, which reads brackets in a header as something else.
/** @type {(options: unknown) => Promise<unknown>} */
const autocannon = createRequire(import.meta.url)("autocannon");

process.stdout.write(JSON.stringify(await autocannon(JSON.parse(process.argv[2] ?? ""))));
