import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";
import { z } from "zod";

/** A relay that takes every mail, each after a while. */
export async function startSlowRelay(delayMs: number): Promise<{ url: string; stop(): Promise<void> }> {
  const relay = new SMTPServer({
    ...({ logger: false, authOptional: true, disabledCommands: ["STARTTLS", "AUTH"] } as const),
    onData: (stream, _, done) => {
      stream.resume().on("end", () => setTimeout(() => done(), delayMs));
    },
  });
  await new Promise<void>((listening) => relay.listen(0, "127.0.0.1", listening));
  const address = relay.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((stopped) => relay.close(stopped)) };
}

const mail = z.object({ headers: z.record(z.string(), z.string()) });

/** A provider that lets so many mails a second through and asks to wait for the next second; closed, it is down. */
export async function startLimitedProvider(perSecond: number, taken: (reference: string) => void) {
  let isOpen = true;
  let second = 0;
  let inIt = 0;
  const server = createServer((request, response) => {
    void text(request).then((raw) => {
      const now = Math.floor(performance.now() / 1000);
      inIt = now === second ? inIt + 1 : 1;
      second = now;
      const status = !isOpen ? 503 : inIt > perSecond ? 429 : 200;
      response.writeHead(status, {
        "content-type": "application/json",
        ...(status === 429 ? { "retry-after": "1" } : {}),
      });
      if (status === 200) taken(mail.parse(JSON.parse(raw)).headers["X-First-Call-Reference"] ?? "");
      response.end(
        JSON.stringify(status === 200 ? { id: `p${Math.random()}` } : { name: "wait", message: "" }),
      );
    });
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    set: (open: boolean) => {
      isOpen = open;
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((stopped) => server.close(stopped));
    },
  };
}
