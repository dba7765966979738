// @ts-check
/**
 * The web process: one HTTP server around Next. Ours and not Next's own, because here is the one place where
 * strangers' headers are taken away, the nonce is made, and a stop waits for the worker. It runs without a
 * loader (plain JavaScript with typed comments), which saves some 30 MB, and is copied beside the build.
 */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import pino from "pino";
import {
  answersInPlace,
  arrive,
  attachmentPolicy,
  bareProblem,
  contentSecurityPolicy,
  deskStatus,
  faultPage,
  isInnerAddress,
  keptMailPolicy,
  mayBringMore,
  refusalOf,
  routeTemplates,
  securityHeaders,
} from "./edge.mjs";

/** @import { IncomingMessage, ServerResponse } from "node:http" */
/** @import { Socket } from "node:net" */

const BODY_LIMIT = 2 * 1024 * 1024;
/** A list of fifty thousand names with some columns beside them. Its handler reads it for a signed-in owner only. */
const LIST_LIMIT = 8 * 1024 * 1024;
const LIST_ADDRESS = "/office/conflicts/upload/save";
/** No form that a person fills in is larger, and such a one is always taken. */
const SMALL_BODY = 64 * 1024;
/**
 * What all larger ones may weigh that are here at one moment. Each is read into memory, some times over while it is
 * decoded: sixty of two megabytes at once ended the process.
 */
const LARGE_TOGETHER = 10 * 1024 * 1024;
/** Of a form that a page answers in place: some ticks, two dates. */
const FORM_LIMIT = 16 * 1024;
const STOP_LIMIT_MS = 9_000;

const dir = join(dirname(fileURLToPath(import.meta.url)), "..");
const dev = process.env.FIRST_CALL_DEV === "1";
const host = process.env.HOST || "127.0.0.1";
const port = Number(process.env.PORT || 3000);
const https = (process.env.APP_URL ?? "").startsWith("https:");
const trustedProxies = Number(process.env.TRUSTED_PROXIES || 0);
const log = pino({
  level: process.env.LOG_LEVEL || "info",
  base: null,
  timestamp: pino.stdTimeFunctions.isoTime,
});

/** The status that a page asked for, by request; app/_request/status.ts puts it there. @type {Map<string, number | undefined>} */
const askedStatus = new Map();
/** @type {{ [key: symbol]: unknown }} */ (/** @type {unknown} */ (globalThis))[
  Symbol.for("first-call.status")
] = askedStatus;

/** What was posted to a page that answers it in place, by request; app/_request/posted-in-place.ts reads it. @type {Map<string, string>} */
const postedForms = new Map();
/** @type {{ [key: symbol]: unknown }} */ (/** @type {unknown} */ (globalThis))[
  Symbol.for("first-call.posted")
] = postedForms;

/** Raises how much a request may bring, by request; app/_request/large-body.ts asks for it. @type {Map<string, (most: number) => void>} */
const bodyLimits = new Map();
/** @type {{ [key: symbol]: unknown }} */ (/** @type {unknown} */ (globalThis))[
  Symbol.for("first-call.body")
] = bodyLimits;

/** Bytes of the larger bodies that came and are not answered yet. */
let largeBytes = 0;

const policy = contentSecurityPolicy({ https, dev });
const headersOfEveryAnswer = Object.entries(securityHeaders({ https }));

if (!dev) silenceConsole();
const { handle, upgrade, template } = await prepareNext();

const server = createServer((request, response) => {
  const path = pathOf(request.url);
  const started = process.hrtime.bigint();
  const method = request.method ?? "GET";
  const arrival = arrive(request.headers, {
    path,
    socketAddress: request.socket.remoteAddress ?? "",
    trustedProxies,
    policy,
    dev,
  });
  for (const [name, value] of headersOfEveryAnswer) response.setHeader(name, value);
  response.setHeader("content-security-policy", keptMailPolicy(path) ?? policy(arrival.nonce));
  response.setHeader("x-request-id", arrival.requestId);
  governAnswer(response, { method, path, arrival, cookie: request.headers.cookie });
  response.on("close", () => {
    const ms = Number((process.hrtime.bigint() - started) / 1_000_000n);
    log.info(
      { requestId: arrival.requestId, method, route: template(path), status: response.statusCode, ms },
      "request",
    );
  });
  const refusal = refusalOf({ method, path });
  if (refusal !== undefined) {
    const type = "text/plain; charset=utf-8";
    response.writeHead(refusal.status, {
      ...refusal.headers,
      "content-type": type,
      "cache-control": "no-store",
    });
    return void response.end(`${refusal.words}\n`);
  }
  if (!dev && isInnerAddress(path)) return void response.writeHead(404).end();
  if (!limitBody(request, response, mayBringMore(path, request.headers) ? arrival.requestId : null)) return;
  const isForm = method === "POST" && answersInPlace(path);
  const ready = isForm ? takeForm(request, response, arrival.requestId) : Promise.resolve(true);
  ready
    .then((goesOn) => (goesOn ? handle(request, response) : undefined))
    .catch((/** @type {unknown} */ error) => {
      log.error({ requestId: arrival.requestId, route: template(path), ...fault(error) }, "fault");
      if (!response.headersSent) response.writeHead(500).end();
    });
});
// Longer than a proxy in front keeps its lines open (a minute as a rule): with Node's five seconds a form can be posted
// on a line that this side is just closing, and whoever sent it gets an error for nothing.
server.keepAliveTimeout = 75_000;
// A path we do not serve as a socket is closed; in development Next's own tools use one.
server.on("upgrade", (request, socket, head) => {
  if (dev) upgrade(request, /** @type {Socket} */ (socket), head);
  else socket.destroy();
});
server.on("error", (error) => {
  const inUse = "code" in error && error.code === "EADDRINUSE";
  process.stderr.write(
    inUse
      ? `Port ${port} is in use by another program; set PORT to a free one.\n`
      : `The server could not listen on ${host}:${port}.\n`,
  );
  process.exit(1);
});
server.listen(port, host, () => log.info({ port, host }, "listening"));

let stopping = false;
process.on("SIGTERM", stop);
process.on("SIGINT", stop);
if (process.env.FIRST_CALL_SUPERVISED === "1") {
  // The supervisor holds the other end of this pipe. When it is gone, killed even, nobody is left to stop us.
  process.stdin.on("end", stop).on("error", stop).resume();
}

/** Takes no more requests, lets what runs finish, and ends within the limit even with connections left open. */
async function stop() {
  if (stopping) return;
  stopping = true;
  setTimeout(() => process.exit(0), STOP_LIMIT_MS).unref();
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const stops = /** @type {{ [key: symbol]: Set<() => Promise<void>> | undefined }} */ (
    /** @type {unknown} */ (globalThis)
  )[Symbol.for("first-call.stop")];
  await Promise.allSettled([...(stops ?? [])].map((end) => end()));
  // What is still open after the worker has stopped is a browser that keeps a connection or a slow reader.
  const grace = setTimeout(() => server.closeAllConnections(), 3_000);
  await closed;
  clearTimeout(grace);
  process.exit(0);
}

async function prepareNext() {
  const require = createRequire(import.meta.url);
  if (!dev) {
    process.chdir(dir);
    /** @type {{ config: unknown }} */
    const files = JSON.parse(readFileSync(join(dir, ".next/required-server-files.json"), "utf8"));
    // This is how Next's own standalone server hands over the settings of the build.
    process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(files.config);
  }
  /** @type {typeof import("next").default} */
  const next = require("next");
  const app = next({ dev, dir, hostname: host, port, quiet: !dev });
  await app.prepare();
  const template = dev
    ? () => "development"
    : routeTemplates(JSON.parse(readFileSync(join(dir, ".next/routes-manifest.json"), "utf8")));
  return { handle: app.getRequestHandler(), upgrade: app.getUpgradeHandler(), template };
}

/** @param {string | undefined} url */
function pathOf(url) {
  return (url ?? "/").split(/[?#]/, 1)[0] ?? "/";
}

/**
 * Has the last word on an answer: the status that a page asked for (a page cannot set one itself), the desk's
 * answer to a stranger, and a readable page in place of the empty body that Next sends with a fault.
 * @param {ServerResponse} response
 * @param {{ method: string, path: string, arrival: import("./edge.mjs").Arrival, cookie: string | undefined }} about
 */
function governAnswer(response, { method, path, arrival, cookie }) {
  const writeHead = /** @type {(status: number, ...rest: unknown[]) => ServerResponse} */ (
    response.writeHead.bind(response)
  );
  const end = /** @type {(...rest: unknown[]) => ServerResponse} */ (response.end.bind(response));
  const write = response.write;
  askedStatus.set(arrival.requestId, undefined);
  response.on("close", () => askedStatus.delete(arrival.requestId));
  response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
    const attached = attachmentPolicy(response.getHeader("content-disposition"));
    if (attached !== undefined) response.setHeader("content-security-policy", attached);
    const location = response.getHeader("location");
    const mapped = deskStatus({
      method,
      path,
      status: status === 200 ? (askedStatus.get(arrival.requestId) ?? status) : status,
      location: typeof location === "string" ? location : undefined,
      cookie,
    });
    if (mapped === 401) response.removeHeader("location");
    // A form with files, sent to a page: Next takes it for a call of a Server Action, and there are none.
    if (response.hasHeader("x-nextjs-action-not-found"))
      return refuseMethod(
        response,
        writeHead,
        deskStatus({ method, path, status: 405, location: undefined, cookie }),
      );
    response.statusCode = mapped;
    if (mapped !== 500 || !isPage(response)) return writeHead(mapped, ...rest);
    const page = faultPage(arrival);
    for (const name of ["content-length", "content-encoding", "transfer-encoding", "etag"])
      response.removeHeader(name);
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.setHeader("cache-control", "no-store");
    // Next goes on writing the shell it meant to send; from here on nobody listens to it.
    response.write = () => true;
    response.end = /** @type {typeof response.end} */ (
      (/** @type {unknown[]} */ ...parts) => {
        const done = parts.find((part) => typeof part === "function");
        response.write = write;
        return method === "HEAD" ? end(done) : end(page, "utf8", done);
      }
    );
    return writeHead(mapped, ...rest);
  };
  if (path.startsWith("/api/")) sayWrongMethod(response, end);
}

/**
 * Next answers a method that a handler of the API does not have with nothing but the status. What compresses asks for
 * the head of the answer before its end, so whether there is anything to say is seen there.
 * @param {ServerResponse} response
 * @param {(...rest: unknown[]) => ServerResponse} end
 */
function sayWrongMethod(response, end) {
  const { writeHead } = response;
  let isBare = false;
  response.writeHead = (/** @type {number} */ status, /** @type {unknown[]} */ ...rest) => {
    isBare = status === 405 && !response.hasHeader("content-type");
    if (isBare) {
      response.removeHeader("content-length");
      response.setHeader("content-type", "application/problem+json");
      response.setHeader("cache-control", "no-store");
    }
    return /** @type {(...all: unknown[]) => ServerResponse} */ (writeHead)(status, ...rest);
  };
  response.end = /** @type {typeof response.end} */ (
    (/** @type {unknown[]} */ ...parts) => {
      if (!response.headersSent && response.statusCode === 405) response.writeHead(405);
      const words = "This address does not take this method.";
      return isBare ? end(bareProblem(405, "method-not-allowed", words)) : end(...parts);
    }
  );
}

/**
 * @param {ServerResponse} response
 * @param {(status: number) => ServerResponse} writeHead
 * @param {number} status 405, or what a stranger at the desk gets
 */
function refuseMethod(response, writeHead, status) {
  response.removeHeader("x-nextjs-action-not-found");
  response.setHeader("allow", "GET, HEAD");
  response.statusCode = status;
  return writeHead(status);
}

/** @param {ServerResponse} response */
function isPage(response) {
  return /^text\/html/.test(String(response.getHeader("content-type") ?? "text/html"));
}

/**
 * Refuses a body that is too large by what it says and, since a chunked one says nothing, by what arrives; and a larger
 * one (503) while too many of them are here.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string | null} requestId where the handler may raise the limit before it reads; until then the body waits at
 *   the sender, because nothing is taken out of the stream, and a handler that does not raise it gets no more than others
 * @returns {boolean} false when the answer was already given
 */
function limitBody(request, response, requestId) {
  let limit = request.url === LIST_ADDRESS ? LIST_LIMIT : BODY_LIMIT;
  const refuse = (status = 413) => {
    if (response.headersSent) return request.destroy();
    const isApi = pathOf(request.url).startsWith("/api/");
    const [code, words] =
      status === 413
        ? ["too-large", "This is too much to send at once."]
        : ["busy", "Too much is sent at this moment. Send it again in some seconds."];
    const type = isApi ? "application/problem+json" : "text/plain; charset=utf-8";
    response.writeHead(status, {
      ...{ "content-type": type, "cache-control": "no-store", connection: "close" },
      ...(status === 413 ? {} : { "retry-after": "5" }),
    });
    response.end(isApi ? bareProblem(status, code, words) : `${words}\n`, () => request.destroy());
  };
  if (requestId !== null) {
    bodyLimits.set(requestId, (most) => {
      limit = most;
    });
    response.on("close", () => bodyLimits.delete(requestId));
  } else if (Number(request.headers["content-length"] ?? 0) > limit) {
    refuse();
    return false;
  }
  let received = 0;
  let counted = 0;
  let isOver = false;
  const letGo = () => {
    isOver = true;
    largeBytes -= counted;
    counted = 0;
  };
  response.on("close", letGo);
  const push = request.push.bind(request);
  // Listening for "data" would start the stream before Next reads it; push is where its parser hands bytes over.
  request.push = (chunk, encoding) => {
    received += chunk?.length ?? 0;
    if (received > limit) {
      refuse();
      return false;
    }
    // Papers are not read into memory as a whole, so they do not count.
    if (requestId === null && received > SMALL_BODY && !isOver) {
      largeBytes += received - counted;
      counted = received;
      if (largeBytes > LARGE_TOGETHER) {
        // At once, so that those beside it can be finished.
        letGo();
        refuse(503);
        return false;
      }
    }
    return push(chunk, encoding);
  };
  return true;
}

/**
 * Takes the form that was posted to a page which answers it in place, and has the page drawn as for a GET: Next gives
 * a page no body, and takes a POST to one for a call of a Server Action. The page itself proves the origin.
 * @param {IncomingMessage} request
 * @param {ServerResponse} response
 * @param {string} requestId
 * @returns {Promise<boolean>} false when the answer was already given
 */
async function takeForm(request, response, requestId) {
  const type = String(request.headers["content-type"] ?? "").split(";", 1)[0];
  if (type !== "application/x-www-form-urlencoded") {
    // At the desk who asks comes first: a stranger gets the same answer at every page, whatever they send.
    return String(request.url).startsWith("/office") || refuseForm(response, 415, "This is no form.");
  }
  /** @type {Buffer[]} */
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > FORM_LIMIT) return refuseForm(response, 413, "This is too much to send at once.");
    chunks.push(chunk);
  }
  postedForms.set(requestId, Buffer.concat(chunks).toString("utf8"));
  response.on("close", () => postedForms.delete(requestId));
  request.method = "GET";
  for (const name of ["content-type", "content-length", "transfer-encoding"]) delete request.headers[name];
  return true;
}

/**
 * @param {ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuseForm(response, status, words) {
  if (!response.headersSent) {
    const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
    response.writeHead(status, { ...headers, connection: "close" }).end(`${words}\n`);
  }
  return false;
}

/** Next and libraries print errors with their messages, which can repeat what a person typed. */
function silenceConsole() {
  for (const level of /** @type {const} */ (["error", "warn"])) {
    console[level] = (...said) => {
      const errors = said.filter((part) => part instanceof Error);
      if (errors.length > 0) log[level](fault(errors[0]), "fault");
    };
  }
  console.log = console.info = console.debug = () => {};
}

/**
 * What may be logged of an error: class, code and the places in the code, never its message.
 * @param {unknown} error
 */
function fault(error) {
  if (!(error instanceof Error)) return { fault: typeof error };
  const at = (error.stack ?? "")
    .split("\n")
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 5)
    .map((line) => line.trim());
  return { fault: error.name, code: "code" in error ? String(error.code) : undefined, at };
}
