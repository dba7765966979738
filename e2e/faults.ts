import type { BrowserContext } from "@playwright/test";

/** What a person would not see and a lawyer would not like: noticed in every test, wherever the test looks. */

export type Faults = {
  /** One line for each fault that nobody announced, in the order in which they came */
  found(): string[];
  /** Announces faults that belong to the test, such as the 404 of an unknown page. */
  expect(pattern: RegExp): void;
  /** Adds the origin of a portal that the test started. */
  trust(url: string): void;
  /** Announced faults that did not come: the announcement is stale, or the fault is no longer noticed */
  missing(): string[];
};

const NEVER_SENT = /^(?:data|blob|about|chrome|devtools):/;

/**
 * Watches everything that happens in a browser context: errors and warnings in the console, thrown errors,
 * violations of the security policy, requests to another origin, answers from 500 up.
 * @param url of the portal that may be asked
 */
export async function watch(context: BrowserContext, url: string): Promise<Faults> {
  const own = new Set([new URL(url).origin]);
  const seen: string[] = [];
  const announced = new Map<RegExp, number>();
  const note = (line: string) => {
    const pattern = [...announced.keys()].find((one) => one.test(line));
    if (pattern === undefined) seen.push(line);
    else announced.set(pattern, (announced.get(pattern) ?? 0) + 1);
  };
  context.on("console", (message) => {
    const type = message.type();
    if (type === "error" || type === "warning")
      note(`console ${type}: ${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (error) => note(`thrown: ${error.error().message}`));
  context.on("request", (request) => {
    const url = request.url();
    if (!NEVER_SENT.test(url) && !own.has(new URL(url).origin))
      note(`foreign origin: ${request.method()} ${url}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 500) note(`server error: ${response.status()} ${response.url()}`);
  });
  // The console tells of violations too, in words that differ from browser to browser, and not of each.
  await context.exposeBinding("policyViolated", (_, what: string) => note(`policy violation: ${what}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report = (window as unknown as { policyViolated(what: string): void }).policyViolated;
      report(`${event.effectiveDirective} ${event.blockedURI} on ${event.documentURI}`);
    });
  });
  return {
    found: () => [...seen],
    expect: (pattern) => void announced.set(pattern, 0),
    trust: (other) => void own.add(new URL(other).origin),
    missing: () => [...announced].filter(([, times]) => times === 0).map(([pattern]) => String(pattern)),
  };
}
