import { SMTPServer } from "smtp-server";

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
