// @ts-check
/**
 * What happens to every request before Next sees it and to every answer before it leaves. Plain functions,
 * so that each rule can be tried without a server; bin/server.mjs wires them.
 */
import { randomBytes, randomUUID } from "node:crypto";

/** @import { IncomingHttpHeaders } from "node:http" */

/**
 * Headers that only we or a trusted proxy may say. Next believes some of them (which page to render, whether
 * to skip a step), and they were the way in of past bypasses, so a stranger's copy never reaches it.
 */
const OURS = [
  /^x-forwarded-/,
  /^forwarded$/,
  /^x-real-ip$/,
  /^x-middleware-/,
  /^x-nonce$/,
  /^content-security-policy(-report-only)?$/,
  /^x-request-id$/,
  /^x-first-call-/,
  /^x-matched-path$/,
  /^x-invoke-/,
  /^x-now-/,
  /^x-vercel-/,
  /^x-rewrite-/,
  /^x-next-(?!router|url)/,
  /^next-resume/,
  /^x-nextjs-/,
];

/**
 * How Next's router in a browser asks for a page in parts, and how its Server Actions are called. No page of ours does
 * either: every link and every form is a plain one. A page in parts is sent with 200 before the page knows who asks,
 * so a stranger at the desk would get a payload in place of the 303. A router that is told nothing of parts falls back
 * to loading the page. In development Next's own tools need them.
 */
const ROUTER = /^(?:rsc|next-action|next-router-state-tree|next-router-segment-prefetch)$/;

/**
 * Addresses of Next's own that nobody should be answered at: with this ending it sends a page in parts as if the
 * header were there, and its page for faults is a fault (500) to whoever opens it.
 * @param {string} path
 */
export function isInnerAddress(path) {
  return path.endsWith(".rsc") || path === "/_global-error";
}

/**
 * Pages that answer their own form: a press on the button shows the same page with an answer on it, at once and with
 * nothing kept, so there is no handler that could send on to another page.
 * @param {string} path
 */
export function answersInPlace(path) {
  return (
    /^(?:\/es)?\/guidance\/tools\/(?:who-decides|contact|license|court-date)$/.test(path) ||
    // What would be read is shown before it is saved; what saves is a handler of its own.
    /^\/office\/settings(?:\/(?:taking|targets|words|links|on-call))?$/.test(path)
  );
}

/**
 * The one address whose handler may let a request bring more than others, once it has seen in the database who sends
 * it: court papers, from the browser that sent a request. Without a cookie there is nobody to see.
 * @param {string} path
 * @param {IncomingHttpHeaders} headers
 */
export function mayBringMore(path, headers) {
  return (
    /^(?:\/es)?\/intake\/more\/papers\/save$/.test(path) && /(?:^|;\s*)fc_draft=./.test(headers.cookie ?? "")
  );
}

/**
 * What the edge found out about a request.
 * @typedef {object} Arrival
 * @property {string} requestId
 * @property {string} nonce base64, new for every request
 * @property {string} address the client's, from the socket or the trusted hop
 * @property {"en" | "es"} locale of the page that was asked for
 */

/**
 * Takes away what a stranger may not say, adds what Next and our pages read, and returns what was found out.
 * Changes `headers` in place, because that is the object that Next reads.
 * @param {IncomingHttpHeaders} headers
 * @param {{ path: string, socketAddress: string, trustedProxies: number, policy: (nonce: string) => string, dev?: boolean }} about
 * @returns {Arrival}
 */
export function arrive(headers, { path, socketAddress, trustedProxies, policy, dev = false }) {
  const hops = [
    ...String(headers["x-forwarded-for"] ?? "")
      .split(",")
      .map((hop) => hop.trim()),
    socketAddress,
  ].filter(Boolean);
  const address = hops.at(-1 - trustedProxies) ?? hops[0] ?? socketAddress;
  const proxied = trustedProxies > 0 ? trustedHost(headers) : {};
  const taken = dev ? OURS : [...OURS, ROUTER];
  for (const name of Object.keys(headers)) if (taken.some((rule) => rule.test(name))) delete headers[name];
  const arrival = {
    requestId: randomUUID(),
    nonce: randomBytes(16).toString("base64"),
    address,
    locale: /** @type {"en" | "es"} */ (/^\/es(\/|$)/.test(path) ? "es" : "en"),
  };
  Object.assign(headers, proxied, {
    "x-request-id": arrival.requestId,
    "x-nonce": arrival.nonce,
    "x-first-call-address": arrival.address,
    "x-first-call-locale": arrival.locale,
    "content-security-policy": policy(arrival.nonce),
  });
  return arrival;
}

/** @param {IncomingHttpHeaders} headers */
function trustedHost(headers) {
  /** @type {Record<string, string>} */
  const said = {};
  const host = headers["x-forwarded-host"];
  const proto = headers["x-forwarded-proto"];
  if (typeof host === "string") said.host = lastOf(host);
  if (typeof proto === "string") said["x-forwarded-proto"] = lastOf(proto);
  return said;
}

/** @param {string} list comma-separated */
function lastOf(list) {
  return list.split(",").at(-1)?.trim() ?? "";
}

/**
 * The content security policy. In development Next's own tools need `eval`, inline styles and a socket.
 * @param {{ https: boolean, dev: boolean }} about
 * @returns {(nonce: string) => string}
 */
export function contentSecurityPolicy({ https, dev }) {
  return (nonce) =>
    [
      "default-src 'self'",
      `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
      dev ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
      "img-src 'self' data:",
      `connect-src 'self'${dev ? " ws:" : ""}`,
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
      ...(https ? ["upgrade-insecure-requests"] : []),
    ].join("; ");
}

/**
 * The policy of the one document that is not ours: a mail of the mailbox, drawn as where it is read. It has the styles
 * that stand in it and nothing else: no script, no request, no form, and no origin of ours. It stands here because what a
 * handler says would only be added to the policy of our pages, which forbids those styles.
 * @param {string} path
 * @returns {string | undefined} undefined for everything else
 */
export function keptMailPolicy(path) {
  if (!/^\/office\/mail\/kept\/[^/]+\/html$/.test(path)) return undefined;
  return "sandbox; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}

/**
 * The policy of whatever is handed out to be stored, in place of that of our pages: should a browser show it all the
 * same, nothing in it runs, and it is not of our origin. It stands here because Next drops what a handler says of a header
 * that is there already.
 * @param {unknown} disposition the header `content-disposition` of the answer
 * @returns {string | undefined} undefined for what is shown
 */
export function attachmentPolicy(disposition) {
  return /^attachment/i.test(String(disposition ?? "")) ? "sandbox; default-src 'none'" : undefined;
}

/**
 * The headers of every answer, whatever made it.
 * @param {{ https: boolean }} about
 * @returns {Readonly<Record<string, string>>}
 */
export function securityHeaders({ https }) {
  return {
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    // same-origin and not no-referrer: under no-referrer a browser posts a form with `Origin: null`,
    // and our handlers could not tell our own page from a stranger's.
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
    "x-robots-tag": "noarchive",
    ...(https ? { "strict-transport-security": "max-age=63072000; includeSubDomains" } : {}),
  };
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/**
 * What is answered before Next sees it, because Next makes a fault (500) of it: an address that cannot be decoded, and
 * a method that it does not know.
 * @param {{ method: string, path: string }} request
 * @returns {{ status: 400 | 405, words: string, headers: Readonly<Record<string, string>> } | undefined}
 */
export function refusalOf({ method, path }) {
  if (!METHODS.includes(method))
    return { status: 405, words: "Nothing here answers this.", headers: { allow: METHODS.join(", ") } };
  return isReadable(path) ? undefined : { status: 400, words: "This address cannot be read.", headers: {} };
}

/** @param {string} path `*` asks about the server and not about any address */
function isReadable(path) {
  try {
    return path !== "*" && decodeURIComponent(path) !== "";
  } catch {
    return false;
  }
}

/**
 * The status that a stranger at the desk gets. A page can only say "go to sign-in" with Next's 307, which
 * repeats the method: a GET becomes 303, anything else was an attempt to act and is 401. A browser that shows no session
 * gets 401 for that also where something else is wrong with it: a form that cannot be read, a method that is not there.
 * @param {{ method: string, path: string, status: number, location: string | undefined, cookie?: string | undefined }} answer
 * @returns {number} the status to send
 */
export function deskStatus({ method, path, status, location, cookie = "" }) {
  if (!/^\/office(\/|$)/.test(path)) return status;
  const reads = method === "GET" || method === "HEAD";
  if (status === 307) {
    if (reads) return 303;
    return location !== undefined && /^\/office\/sign-in(\?|$)/.test(location) ? 401 : 303;
  }
  const isForStrangers = /^\/office\/(?:sign-in|setup)(?:\/|$)/.test(path);
  if (reads || isForStrangers || ![204, 400, 405].includes(status)) return status;
  return /(?:^|;\s*)(?:__Secure-)?next-auth\.session-token(?:\.\d+)?=./.test(cookie) ? status : 401;
}

/**
 * An error of the API as RFC 9457 says, where no handler of ours says it; see app/_request/problem.ts.
 * @param {number} status
 * @param {string} code
 * @param {string} detail
 * @returns {string} JSON
 */
export function bareProblem(status, code, detail) {
  return JSON.stringify({
    type: `/api/v1/problems#${code}`,
    title: code.replaceAll("-", " "),
    status,
    detail,
  });
}

/**
 * Turns an address into the route that answers it, so that a log line never holds what stood in the address.
 * Built from Next's own manifest; what no route answers is one word.
 * @param {{ staticRoutes: { page: string, regex: string }[], dynamicRoutes: { page: string, regex: string }[] }} manifest
 * @returns {(path: string) => string}
 */
export function routeTemplates({ staticRoutes, dynamicRoutes }) {
  const routes = [...staticRoutes, ...dynamicRoutes].map(({ page, regex }) => ({
    page,
    regex: new RegExp(regex),
  }));
  return (path) => {
    if (path.startsWith("/_next/")) return "/_next";
    const find = (/** @type {string} */ candidate) => routes.find(({ regex }) => regex.test(candidate))?.page;
    return find(path) ?? find(`/en${path === "/" ? "" : path}`) ?? "unmatched";
  };
}

const FAULT_WORDS = {
  en: {
    title: "Something went wrong",
    lead: "The fault is on our side. Nothing that we told you we have is lost.",
    next: "Go back and try again. If it is urgent, call us or another lawyer now.",
    home: "Start page",
  },
  es: {
    title: "Algo salió mal",
    lead: "La falla es nuestra. No se perdió nada de lo que le dijimos que recibimos.",
    next: "Regrese e inténtelo otra vez. Si es urgente, llámenos o llame a otro abogado ahora.",
    home: "Página de inicio",
  },
};

/**
 * The page for a fault nobody foresaw. Next would send an empty body and draw the words by script; this one
 * reads without any. The request id is for whoever looks it up in the log.
 * @param {Arrival} arrival
 * @returns {string} a whole document
 */
export function faultPage({ locale, nonce, requestId }) {
  const words = FAULT_WORDS[locale];
  return `<!DOCTYPE html><html lang="${locale}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${words.title}</title><link rel="icon" href="/favicon.svg"><style nonce="${nonce}">body{margin:0;background:#faf6ee;color:#1f2422;font:18px/1.6 system-ui,sans-serif}main{max-width:36rem;margin:0 auto;padding:3rem 1.25rem}a{color:#0e4a5a}small{color:#474c49}</style></head><body><main data-page="fault"><h1>${words.title}</h1><p>${words.lead}</p><p>${words.next}</p><p><a href="${locale === "es" ? "/es" : "/"}">${words.home}</a></p><p><small>${requestId}</small></p></main></body></html>`;
}
