import type { NextApiRequest, NextApiResponse } from "next";
import NextAuth from "next-auth";
import { z } from "zod";
import { authOptions } from "@/lib/auth/options";

/**
 * Talks to next-auth inside this process. Signing in must work without JavaScript, so the server itself goes
 * through next-auth's two steps (a token against forged requests, then the callback). Its route handler cannot
 * be called from another one: it would read the cookies of the outer request, find no token, and sign nobody in.
 * The call with three arguments, which has the shape of the old Pages API, takes everything from its arguments.
 */

/** The `Set-Cookie` lines that an answer must carry on. */
export type SetCookies = readonly string[];

type Answer = { cookies: string[]; body: unknown };
type Ask = { action: string[]; method: "GET" | "POST"; body?: object; cookies: Record<string, string> };

/**
 * Turns a ticket into a signed-in browser.
 * @returns the session's `Set-Cookie` lines, or null for a ticket that is used or over
 * @throws when the database does not answer
 */
export async function openSession(ticket: string): Promise<SetCookies | null> {
  const { csrfToken, cookies } = await proofOfOrigin({});
  const answer = await ask({
    action: ["callback", "credentials"],
    method: "POST",
    body: { csrfToken, ticket, json: "true" },
    cookies,
  });
  const session = sessionCookies(answer.cookies);
  return session.length === 0 ? null : session;
}

/**
 * Ends the session that these cookies point to, and takes the cookies away.
 * @param cookies all cookies of the request, by name
 * @throws when the database does not answer: a person who pressed "sign out" must not be told that it worked
 */
export async function closeSession(cookies: Readonly<Record<string, string>>): Promise<SetCookies> {
  const proof = await proofOfOrigin(cookies);
  const body = { csrfToken: proof.csrfToken, json: "true" };
  const answer = await ask({
    action: ["signout"],
    method: "POST",
    body,
    cookies: { ...cookies, ...proof.cookies },
  });
  return sessionCookies(answer.cookies);
}

async function proofOfOrigin(cookies: Readonly<Record<string, string>>) {
  // Without the browser's own csrf cookie: which proof is used here is nobody's business but ours.
  const others = Object.fromEntries(Object.entries(cookies).filter(([name]) => !name.endsWith("csrf-token")));
  const answer = await ask({ action: ["csrf"], method: "GET", cookies: others });
  const { csrfToken } = z.object({ csrfToken: z.string() }).parse(answer.body);
  return { csrfToken, cookies: Object.fromEntries(answer.cookies.map(pairOf)) };
}

/** One call of next-auth, which gets plain objects where it expects a request and a response. */
async function ask({ action, method, body = {}, cookies }: Ask): Promise<Answer> {
  let fault: unknown;
  const heard: Answer = { cookies: [], body: undefined };
  const request = { method, query: { nextauth: action }, body, cookies, headers: {} };
  const say = (said?: unknown) => {
    heard.body = said;
    return response;
  };
  const response = {
    status: () => response,
    getHeader: (name: string) => (name === "Set-Cookie" ? heard.cookies : undefined),
    setHeader: (name: string, value: unknown) => {
      if (name === "Set-Cookie") heard.cookies = z.array(z.string()).parse(value);
      return response;
    },
    json: say,
    send: say,
    end: say,
  };
  const options = authOptions({ onFault: (error) => (fault ??= error) });
  // Both are the few parts of the old API that next-auth touches, not the whole of it.
  await NextAuth(request as unknown as NextApiRequest, response as unknown as NextApiResponse, options);
  if (fault !== undefined) throw fault;
  return heard;
}

/** next-auth also sets cookies for its own pages, which we do not have. */
function sessionCookies(lines: readonly string[]): SetCookies {
  return lines.filter((line) => /^[^=]*session-token/.test(line));
}

function pairOf(line: string): [string, string] {
  const [pair = ""] = line.split(";", 1);
  const at = pair.indexOf("=");
  return [pair.slice(0, at), decodeURIComponent(pair.slice(at + 1))];
}
