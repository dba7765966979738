import { portalUrl } from "./fixtures";
import type { Route } from "./routes";

/** The ways in which a stranger can ask, and what the desk may answer to each. */

export type Visitor = { readonly who: string; readonly cookie: string };

type Request = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>> | undefined;
  readonly body?: BodyInit | undefined;
};

type Ask = Omit<Request, "path"> & {
  readonly name: string;
  /** Behind the address */
  readonly ending?: string;
  /** Statuses of the desk, by what stands at the address */
  readonly desk: Readonly<Record<Route["kind"], readonly number[]>>;
};

const form = () => new URLSearchParams({ note: "Invented", status: "declined", version: "1" });
const own = () => ({ origin: portalUrl() });
const read = { page: [303], handler: [303] } as const;
/** A handler has no such method: a browser with a session that has ended is told so, and a stranger to sign in. */
const write = { page: [401], handler: [401, 405] } as const;

const files = new FormData();
files.set("note", "Invented");
files.set("$ACTION_ID_0123456789abcdef0123456789abcdef0123456789", "");

export const ASKS: readonly Ask[] = [
  { name: "GET", method: "GET", desk: read },
  { name: "HEAD", method: "HEAD", desk: read },
  { name: "RSC", method: "GET", headers: { rsc: "1" }, desk: read },
  { name: "RSC with its query", method: "GET", headers: { rsc: "1" }, ending: "?_rsc=", desk: read },
  {
    name: "prefetch",
    method: "GET",
    headers: { rsc: "1", "next-router-prefetch": "1", purpose: "prefetch" },
    desk: read,
  },
  {
    name: "prefetch of a segment",
    method: "GET",
    headers: { rsc: "1", "next-router-prefetch": "1", "next-router-segment-prefetch": "/_tree" },
    desk: read,
  },
  {
    name: "a page that says which parts it has",
    method: "GET",
    headers: {
      rsc: "1",
      "next-router-state-tree": encodeURIComponent('["",{},null,"refetch"]'),
      "next-url": "/office",
    },
    desk: read,
  },
  {
    name: "claims of an inner step",
    method: "GET",
    headers: {
      "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
      "x-matched-path": "/office/leads",
      "x-invoke-path": "/office/leads",
      "x-nextjs-data": "1",
      "x-first-call-address": "127.0.0.1",
      authorization: "Bearer undefined",
    },
    desk: read,
  },
  {
    name: "an invented session",
    method: "GET",
    headers: { cookie: "next-auth.session-token=eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..x.y.z" },
    desk: read,
  },
  {
    name: "parts of a page by address",
    method: "GET",
    ending: ".rsc",
    desk: { page: [404], handler: [404] },
  },
  {
    name: "a segment by address",
    method: "GET",
    ending: ".segments/_tree.segment.rsc",
    desk: { page: [404], handler: [404] },
  },
  { name: "POST", method: "POST", headers: own(), body: form(), desk: { page: [401], handler: [401] } },
  {
    name: "POST of files",
    method: "POST",
    headers: own(),
    body: files,
    desk: { page: [401, 405], handler: [401] },
  },
  {
    name: "POST from elsewhere",
    method: "POST",
    headers: { origin: "https://other.example.com" },
    body: form(),
    desk: { page: [401], handler: [403] },
  },
  { name: "POST from nowhere", method: "POST", body: form(), desk: { page: [401], handler: [403] } },
  {
    name: "POST of JSON",
    method: "POST",
    headers: { ...own(), "content-type": "application/json" },
    body: "{}",
    // Whether the form can be read or the session is asked for first is the handler's choice, where there is one.
    desk: { page: [401], handler: [400, 401] },
  },
  {
    name: "call of a Server Action",
    method: "POST",
    headers: { ...own(), "next-action": "0123456789abcdef0123456789abcdef0123456789" },
    body: form(),
    desk: { page: [401], handler: [401] },
  },
  { name: "PUT", method: "PUT", headers: own(), body: form(), desk: write },
  { name: "PATCH", method: "PATCH", headers: own(), body: form(), desk: write },
  { name: "DELETE", method: "DELETE", headers: own(), desk: write },
  { name: "OPTIONS", method: "OPTIONS", desk: { page: [400, 401], handler: [204, 401] } },
];

/** Asks the shared portal without following anything. `said` is everything that came: headers and body. */
export async function ask({ cookie }: Visitor, { method, path, headers = {}, body }: Request) {
  const answer = await fetched(portalUrl() + path, {
    method,
    redirect: "manual",
    headers: { ...(cookie === "" ? {} : { cookie }), ...headers },
    ...(body === undefined ? {} : { body }),
  });
  const text = await answer.text();
  return {
    status: answer.status,
    location: answer.headers.get("location") ?? "",
    type: answer.headers.get("content-type") ?? "",
    text,
    said: `${JSON.stringify([...answer.headers])}\n${text}`,
  };
}

/**
 * A portal that refuses a body without reading it closes the connection, and who writes on it at that moment hears of
 * a broken pipe: that is no answer yet, so it is asked once more on another connection.
 */
async function fetched(url: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(url, request);
  } catch (error) {
    if (!(error instanceof TypeError) || !/EPIPE|ECONNRESET|closed/.test(String(error.cause))) throw error;
    return fetch(url, request);
  }
}
