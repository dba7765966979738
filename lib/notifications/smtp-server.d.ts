// The package ships no types; this is what our tests use of it.
declare module "smtp-server" {
  import type { Server, Socket } from "node:net";
  import type { Readable } from "node:stream";

  type Done = (error?: Error | null, message?: string) => void;
  type Address = { readonly address: string };

  export class SMTPServer {
    constructor(options: {
      authOptional?: boolean;
      disabledCommands?: readonly string[];
      logger?: false;
      closeTimeout?: number;
      onConnect?: (session: object, done: Done) => void;
      onAuth?: (
        auth: { readonly password?: string },
        session: object,
        done: (error: Error | null, response?: { readonly user: string }) => void,
      ) => void;
      onMailFrom?: (address: Address, session: object, done: Done) => void;
      onRcptTo?: (address: Address, session: object, done: Done) => void;
      onData?: (stream: Readable, session: { envelope: { rcptTo: readonly Address[] } }, done: Done) => void;
    });
    readonly server: Server;
    readonly connections: ReadonlySet<{ readonly _socket: Socket }>;
    listen(port: number, host: string, done: () => void): void;
    close(done: () => void): void;
    on(event: "error", listener: (error: Error) => void): void;
  }
}
