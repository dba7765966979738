import { once } from "node:events";
import { connect, createServer, type Socket } from "node:net";

/** A line to a database that a test can cut, as a cable or a restart would. */
export type Line = {
  /** The database through the line */
  readonly url: string;
  /** Ends what is open; nobody gets through until it is mended. */
  cut(): void;
  mend(): void;
  close(): Promise<void>;
};

export async function cuttableLine(databaseUrl: string): Promise<Line> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  let whole = true;
  const server = createServer((near) => {
    if (!whole) return near.destroy();
    const far = connect({ host: target.hostname, port: Number(target.port) });
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(one);
      one.pipe(other);
      one.on("error", () => other.destroy());
      one.on("close", () => {
        open.delete(one);
        other.destroy();
      });
    }
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const url = new URL(databaseUrl);
  if (address !== null && typeof address === "object") url.port = String(address.port);
  const cut = () => {
    whole = false;
    for (const socket of open) socket.destroy();
  };
  return {
    url: url.href,
    cut,
    mend: () => {
      whole = true;
    },
    close: async () => {
      cut();
      server.close();
      await once(server, "close");
    },
  };
}
