import { createHash, createHmac } from "node:crypto";
import { createServer } from "node:http";
import { text } from "node:stream/consumers";
import { z } from "zod";
import { now } from "@/lib/clock";

/** For tests: what Resend's API demands of `POST /emails` and answers, on a free port. It remembers its keys. */

export const API_KEY = "re_invented_123456789";

const body = z.strictObject({
  from: z.string().min(3),
  to: z.array(z.string()).min(1).max(50),
  subject: z.string().min(1),
  html: z.string().min(1),
  text: z.string().min(1),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.strictObject({ name: z.string(), value: z.string().regex(/^[\w-]{1,256}$/u) })),
  attachments: z
    .array(z.strictObject({ filename: z.string().min(1), content: z.base64(), content_type: z.string() }))
    .optional(),
});

export type Answer =
  | { readonly status: number; readonly name?: string; readonly headers?: Readonly<Record<string, string>> }
  /** The mail is taken, and then nothing is ever answered, or the connection ends; `when` is called in between. */
  | { readonly take: "silence" | "break"; readonly when?: () => void }
  /** Taken, with these headers on the answer. */
  | { readonly taken: Readonly<Record<string, string>> }
  /** Taken; the answer comes when this is done. */
  | { readonly after: () => Promise<void> };

export type Provider = {
  readonly url: string;
  /** Mails that would go out: one for each key */
  readonly mails: ReadonlyMap<string, z.output<typeof body>>;
  readonly requests: number;
  /** Calls this with the address of each mail that is taken and how many were, before it is answered. */
  watch(see: (to: string, taken: number) => void | Promise<void>): void;
  next(...answers: readonly Answer[]): void;
  stop(): Promise<void>;
};

export async function startProvider(): Promise<Provider> {
  const answers: Answer[] = [];
  const mails = new Map<string, z.output<typeof body>>();
  const hashes = new Map<string, string>();
  let requests = 0;
  let see: Parameters<Provider["watch"]>[0] = () => {};
  const server = createServer((request, response) => {
    const say = (status: number, content: object, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(JSON.stringify(content));
    };
    const refuse = (status: number, name: string, headers?: Readonly<Record<string, string>>) =>
      say(status, { statusCode: status, name, message: "secret-relay-words" }, headers);
    void text(request).then(async (raw) => {
      requests += 1;
      if (request.method !== "POST" || request.url !== "/emails") return refuse(404, "not_found");
      if (request.headers.authorization !== `Bearer ${API_KEY}`) return refuse(403, "invalid_api_key");
      const answer = answers.shift();
      if (answer !== undefined && "status" in answer) {
        return refuse(answer.status, answer.name ?? "application_error", answer.headers);
      }
      const key = String(request.headers["idempotency-key"] ?? "");
      if (key === "" || key.length > 256) return refuse(400, "invalid_idempotency_key");
      const parsed = body.safeParse(JSON.parse(raw));
      if (!parsed.success) return refuse(422, "missing_required_field");
      const hash = createHash("sha256").update(raw).digest("hex");
      if ((hashes.get(key) ?? hash) !== hash) return refuse(409, "invalid_idempotent_request");
      hashes.set(key, hash);
      mails.set(key, parsed.data);
      await see(parsed.data.to[0] ?? "", mails.size);
      if (answer !== undefined && "take" in answer) {
        answer.when?.();
        if (answer.take === "break") request.socket.destroy();
        return;
      }
      if (answer !== undefined && "after" in answer) await answer.after();
      say(200, { id: providerIdOf(key) }, answer !== undefined && "taken" in answer ? answer.taken : {});
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return {
    ...{ url: `http://127.0.0.1:${port}`, mails },
    get requests() {
      return requests;
    },
    watch: (watcher) => {
      see = watcher;
    },
    next: (...more) => void answers.push(...more),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The provider's own id of the mail that was sent under a key. */
export function providerIdOf(key: string): string {
  return `provider-${createHash("sha256").update(key).digest("hex").slice(0, 12)}`;
}

/** The headers of a webhook as the provider signs it: HMAC-SHA256 over id, time and the bytes of the body. */
export function signedBy(
  secret: string,
  raw: string,
  id: string,
  at: Date = now(),
): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(at.getTime() / 1000));
  const key = Buffer.from(secret.replace(/^whsec_/u, ""), "base64");
  const signature = createHmac("sha256", key).update(`${id}.${seconds}.${raw}`).digest("base64");
  return { "svix-id": id, "svix-timestamp": seconds, "svix-signature": `v1,${signature}` };
}
