import { createServer, type Server } from "node:net";
import { afterEach, expect, it } from "vitest";
import { refuseTakenPort } from "@/lib/supervisor/ports";

const open: Server[] = [];
afterEach(() => {
  for (const server of open.splice(0)) server.close();
});

function listen(host: string, port = 0): Promise<number> {
  const server = createServer();
  open.push(server);
  return new Promise((resolve) =>
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
}

it("says nothing about a free port, and leaves it free", async () => {
  const port = await listen("127.0.0.1");
  await new Promise((resolve) => open.pop()?.close(resolve));
  await refuseTakenPort("127.0.0.1", port);
  await refuseTakenPort("127.0.0.1", port);
  expect(await listen("127.0.0.1", port)).toBe(port);
});

it.each(["127.0.0.1", "0.0.0.0", "::1"])("refuses a port that a stranger has on %s", async (host) => {
  const port = await listen(host);
  const sentence = `Port ${port} is in use by another program; set PORT to a free one.`;
  await expect(refuseTakenPort("127.0.0.1", port)).rejects.toThrow(sentence);
});

it("refuses an address that this machine does not have", async () => {
  await expect(refuseTakenPort("192.0.2.1", 4000)).rejects.toThrow(
    "HOST 192.0.2.1 is not an address of this machine (EADDRNOTAVAIL).",
  );
});
