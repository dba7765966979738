import { install } from "@/bin/install.mjs";
import { command } from "@/lib/command";
import { ensureBuild } from "@/lib/supervisor/build";

/** `npm run build`: the production build of these sources, unless it is there already. */
await command(async () => {
  const stopping = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => stopping.abort());
  const say = (line: string) => void process.stdout.write(`${line}\n`);
  const options = { root: process.cwd(), stop: stopping.signal, say };
  await install(options);
  const hash = await ensureBuild(options);
  say(`The build is .build/${hash}.`);
});
