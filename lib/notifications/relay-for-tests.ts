import { text } from "node:stream/consumers";
import { SMTPServer } from "smtp-server";

/** For tests: a real SMTP server on a free port, which does what it is told. */

/** What the relay does with the next mail. Nothing told: it takes it. */
export type Manner =
  | "take"
  /** The connection is cut when half of the message is there, or when all of it is and before the answer. */
  | "breakInside"
  | "breakBeforeAnswer"
  /** An answer of this number where the mail is */
  | { readonly at: "greeting" | "sender" | "address" | "message"; readonly code: number }
  /** Greets when this is done */
  | { readonly greets: () => Promise<void> }
  /** Answers the message when this is done */
  | { readonly after: (mail: Taken) => Promise<void> };

export type Taken = { readonly to: readonly string[]; readonly raw: string };

export type Relay = {
  readonly url: string;
  /** What was said to be taken, in order */
  readonly taken: readonly Taken[];
  /** Whole messages that came, taken or not */
  readonly heard: readonly Taken[];
  /** How often somebody connected */
  readonly connections: number;
  /** How many of these connections are open */
  readonly open: number;
  /** Calls this with each mail at the moment at which it is taken. */
  watch(see: (mail: Taken) => void): void;
  next(...manners: readonly Manner[]): void;
  /** Forgets what it was told and did not do yet. */
  calm(): void;
  stop(): Promise<void>;
};

/** @param options only the password "right" signs in; with another one nobody does */
export async function startRelay(options: { password?: string } = {}): Promise<Relay> {
  const manners: Manner[] = [];
  const taken: Taken[] = [];
  const heard: Taken[] = [];
  let connections = 0;
  let see: Parameters<Relay["watch"]>[0] = () => {};
  const refusal = (at: string): Error | null => {
    const [manner] = manners;
    if (typeof manner !== "object" || !("at" in manner) || manner.at !== at) return null;
    manners.shift();
    // What a real relay says: its own words, with the address in them.
    return Object.assign(new Error("<secret-relay-words@example.com> no"), { responseCode: manner.code });
  };
  const server = new SMTPServer({
    ...({ logger: false, closeTimeout: 1 } as const),
    // Where somebody could sign in and does not, the server ends a connection that is used again for a fourth mail.
    disabledCommands: options.password === undefined ? ["STARTTLS", "AUTH"] : ["STARTTLS"],
    authOptional: options.password === undefined,
    onConnect: (_, done) => {
      connections += 1;
      const [manner] = manners;
      if (typeof manner !== "object" || !("greets" in manner)) return done(refusal("greeting"));
      manners.shift();
      void manner.greets().then(() => done());
    },
    onAuth: ({ password }, _, done) => {
      if (password === options.password && password === "right") return done(null, { user: "portal" });
      done(new Error("535 no"));
    },
    onMailFrom: (_, __, done) => done(refusal("sender")),
    onRcptTo: (_, __, done) => done(refusal("address")),
    onData: (stream, session, done) => {
      const cut = () => {
        for (const connection of server.connections) connection._socket.destroy();
      };
      const manner = manners[0];
      if (manner === "breakInside") {
        manners.shift();
        stream.once("data", cut);
        return;
      }
      void text(stream).then(async (raw) => {
        const mail = { raw, to: session.envelope.rcptTo.map(({ address }) => address) };
        heard.push(mail);
        const error = refusal("message");
        if (error !== null) return done(error);
        const now = manners.shift() ?? "take";
        if (now === "breakBeforeAnswer") return cut();
        if (typeof now === "object" && "after" in now) await now.after(mail);
        taken.push(mail);
        see(mail);
        done(null, "taken");
      });
    },
  });
  // A client that goes away in the middle is what some tests are about.
  server.on("error", () => {});
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  const who = options.password === undefined ? "" : `portal:${options.password}@`;
  return {
    ...{ url: `smtp://${who}127.0.0.1:${port}`, taken, heard },
    get connections() {
      return connections;
    },
    get open() {
      return server.connections.size;
    },
    watch: (watcher) => {
      see = watcher;
    },
    next: (...more) => void manners.push(...more),
    calm: () => {
      manners.length = 0;
    },
    stop: () => new Promise<void>((resolve) => server.close(resolve)),
  };
}

/** The value of a header of a raw mail, unfolded; undefined when it is not there. */
export function headerOf(raw: string, name: string): string | undefined {
  const [head = ""] = raw.split(/\r?\n\r?\n/u);
  const unfolded = head.replace(/\r?\n[ \t]+/gu, " ");
  return new RegExp(`^${name}: (.*)$`, "imu").exec(unfolded)?.[1];
}

/** The body parts of a raw mail as one text: quoted-printable undone. */
export function decoded(raw: string): string {
  const bytes = raw
    .replace(/=\r?\n/gu, "")
    .replace(/=([0-9A-F]{2})/gu, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
