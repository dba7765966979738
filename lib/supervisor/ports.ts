import { createServer } from "node:net";
import { CommandError } from "@/lib/command";
import { isLoopback } from "@/lib/env";
import { errorCode } from "@/lib/processes/error-code.mjs";

/**
 * Makes sure that the portal can have its port, before anything long is begun.
 * @throws {CommandError} one sentence when another program has it, or HOST is no address of this machine
 */
export async function refuseTakenPort(host: string, port: number): Promise<void> {
  // "localhost" in a browser is ::1 first: a stranger there would answer in our place.
  const others = isLoopback(host) && host !== "::1" ? ["::1"] : [];
  for (const address of [host, ...others]) {
    const code = await faultOf(address, port);
    if (code === "EADDRINUSE")
      throw new CommandError(`Port ${port} is in use by another program; set PORT to a free one.`);
    if (address !== host || code === undefined) continue;
    throw new CommandError(
      code === "EACCES"
        ? `Port ${port} needs rights that this user does not have; set PORT to 1024 or more.`
        : `HOST ${host} is not an address of this machine (${code}).`,
    );
  }
}

function faultOf(host: string, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", (error) => resolve(errorCode(error) ?? "unknown"));
    server.listen(port, host, () => server.close(() => resolve(undefined)));
  });
}
