import { createServer } from "node:net";
import { beforeAll, expect, it } from "vitest";
import { spoken } from "@/app/office/_desk/outage";
import { POST as setUp } from "@/app/office/setup/save/route";
import { POST as signIn } from "@/app/office/sign-in/save/route";

const ORIGIN = "http://localhost:3000";
const SECRET = "an invented phrase 555";

beforeAll(async () => {
  // A port that nothing listens on.
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((listening) => server.on("listening", listening));
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  const port = typeof address === "object" && address !== null ? address.port : 0;
  process.env.DATABASE_URL = `postgresql://nobody:nothing@127.0.0.1:${port}/none`;
});

function post(path: string, pairs: Record<string, string>): Request {
  const headers = { origin: ORIGIN, host: "localhost:3000", "x-nonce": "n" };
  return new Request(ORIGIN + path, { method: "POST", headers, body: new URLSearchParams(pairs) });
}

it("a sign-in with the database away is 503, keeps the address and asks for the password again", async () => {
  const answer = await signIn(post("/office/sign-in/save", { email: "Pat@example.com", password: SECRET }));
  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
  const page = await answer.text();
  expect(page).toContain(`action="/office/sign-in/save"`);
  expect(page).toContain(`<input type="hidden" name="email" value="Pat@example.com">`);
  expect(page).toContain(`<input name="password" type="password"`);
  expect(page).not.toContain(SECRET);
});

it("a set-up with the database away holds everything that was typed but the password", async () => {
  const typed = { name: "Example & Example", "hours[monday][opens]": "9:00 am", email: "pat@example.com" };
  const answer = await setUp(post("/office/setup/save", { ...typed, token: "abc", password: SECRET }));
  expect(answer.status).toBe(503);
  const page = await answer.text();
  expect(page).toContain(`name="name" value="Example &amp; Example"`);
  expect(page).toContain(`name="hours[monday][opens]" value="9:00 am"`);
  expect(page).toContain(`name="token" value="abc"`);
  expect(page).not.toContain(SECRET);
});

it.each([
  [1, "1 second"],
  [89, "89 seconds"],
  [90, "2 minutes"],
  [900, "15 minutes"],
])("%i seconds are said as %s", (seconds, words) => {
  expect(spoken(seconds)).toBe(words);
});
