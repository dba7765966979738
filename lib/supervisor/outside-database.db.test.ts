import { createServer, type Socket } from "node:net";
import { expect, inject, it } from "vitest";
import { refuseUnusableDatabase } from "@/lib/supervisor/outside-database";

const messageOf = (url: string) =>
  refuseUnusableDatabase(url).then(
    () => "it can be used",
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );

function changed(change: (url: URL) => void): { url: string; where: string } {
  const url = new URL(inject("clusterUrl"));
  change(url);
  return { url: url.href, where: `${url.hostname}:${url.port}` };
}

it("can be used when it is a Postgres that lets us in", async () => {
  expect(await messageOf(inject("clusterUrl"))).toBe("it can be used");
});

it("says where nobody answers, without what is secret in the address", async () => {
  expect(await messageOf("postgresql://anna:invented-password@127.0.0.1:1/practice?a=b")).toBe(
    "CommandError: The database at 127.0.0.1:1 cannot be reached (ECONNREFUSED).",
  );
  expect(await messageOf("postgresql://anna:invented-password@no-such-host.invalid/practice")).toMatch(
    /^CommandError: The database at no-such-host\.invalid:5432 cannot be reached \(E\w+\)\.$/,
  );
});

it("says that the password or the name of the database is wrong", async () => {
  const password = changed((url) => {
    url.password = "invented-password";
  });
  expect(await messageOf(password.url)).toBe(
    `CommandError: The database at ${password.where} refused the user or password.`,
  );
  const name = changed((url) => {
    url.pathname = "/no_such_database";
  });
  expect(await messageOf(name.url)).toBe(
    `CommandError: The database at ${name.where} has no database of the name in DATABASE_URL.`,
  );
});

it.each([
  [130_020, "is Postgres 13; the portal needs 14 or newer."],
  [90_624, "is Postgres 9; the portal needs 14 or newer."],
  [140_000, undefined],
])("judges the version %i", async (version, refusal) => {
  const server = createServer((socket) => speak(socket, version));
  const port = await new Promise<number>((resolve) =>
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : 0);
    }),
  );
  const said = await messageOf(`postgresql://anna@127.0.0.1:${port}/practice`);
  expect(said).toBe(
    refusal === undefined ? "it can be used" : `CommandError: The database at 127.0.0.1:${port} ${refusal}`,
  );
  server.close();
});

/** As much of the protocol as a server needs that admits everybody and answers every query with one number. */
function speak(socket: Socket, answer: number): void {
  const message = (type: string, ...parts: (Buffer | string)[]) => {
    const body = Buffer.concat(parts.map((part) => Buffer.from(part)));
    const head = Buffer.alloc(5, type);
    head.writeInt32BE(body.length + 4, 1);
    return Buffer.concat([head, body]);
  };
  const ready = message("Z", "I");
  const text = String(answer);
  const column = Buffer.alloc(18);
  column.writeInt32BE(25, 6);
  let greeted = false;
  socket.on("error", () => {});
  socket.on("data", () => {
    if (!greeted) socket.write(Buffer.concat([message("R", Buffer.alloc(4)), ready]));
    else
      socket.write(
        Buffer.concat([
          message("T", Buffer.from([0, 1]), "server_version_num\0", column),
          message("D", Buffer.from([0, 1, 0, 0, 0, text.length]), text),
          message("C", "SHOW\0"),
          ready,
        ]),
      );
    greeted = true;
  });
}
