import { once } from "node:events";
import { request as httpRequest } from "node:http";
import { type APIRequestContext, type APIResponse, request as playwrightRequest } from "@playwright/test";
import { z } from "zod";
import { expect, portalUrl, test } from "./fixtures";

// What stands around every answer, looked at from outside and without a browser's forgiveness.

const PAGES = [
  { kind: "public", path: "/", status: 200, lang: "en" },
  { kind: "public in Spanish", path: "/es", status: 200, lang: "es" },
  { kind: "sign-in to the desk", path: "/office/sign-in", status: 200, lang: "en" },
  { kind: "not found", path: "/no-such-page", status: 404, lang: "en" },
  { kind: "not found in Spanish", path: "/es/no-such-page", status: 404, lang: "es" },
  { kind: "a fault", path: "/blocks?state=fault", status: 500, lang: "en" },
  { kind: "a fault in Spanish", path: "/es/blocks?state=fault", status: 500, lang: "es" },
] as const;

/** What a stranger could say to be believed to be the proxy in front, or a step of the server itself. */
const HOSTILE = {
  "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware",
  "x-nonce": "chosen-by-a-stranger",
  "content-security-policy": "script-src 'nonce-chosen-by-a-stranger'",
  "x-forwarded-for": "203.0.113.7",
  "x-forwarded-host": "other.example.com",
  "x-forwarded-proto": "https",
  "x-request-id": "chosen-by-a-stranger",
  "x-first-call-address": "203.0.113.7",
  "x-first-call-locale": "es",
};

/** Asks without following redirects, so that they can be looked at. */
const ask = (request: APIRequestContext, path: string, headers: Record<string, string> = {}) =>
  request.get(path, { maxRedirects: 0, headers });

function nonceOf(response: APIResponse): string {
  const policy = response.headers()["content-security-policy"] ?? "";
  return /script-src [^;]*'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
}

for (const { kind, path, status, lang } of PAGES) {
  test.describe(`a page (${kind})`, () => {
    test("answers in its language and can be read without a script", async ({ request }) => {
      const response = await ask(request, path);
      expect(response.status()).toBe(status);
      const html = await response.text();
      expect(html).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
      const body = html.slice(html.indexOf("<body")).replace(/<script[\s\S]*?<\/script>/g, "");
      expect(body).toMatch(/<main[^>]* data-page="/);
      expect(body).toMatch(/<h1[^>]*>[^<]/);
    });

    test("has a new nonce each time, on every script, and lets no other script run", async ({ request }) => {
      const [first, second] = [await ask(request, path), await ask(request, path)];
      expect(nonceOf(first)).toMatch(/^[\w+/=-]{20,}$/);
      expect(nonceOf(second)).not.toBe(nonceOf(first));
      const html = await first.text();
      const scripts = html.match(/<script\b[^>]*>/g) ?? [];
      // The page for a fault is our server's own and has none.
      expect(scripts.length > 0).toBe(status !== 500);
      expect(scripts.filter((tag) => !tag.includes(`nonce="${nonceOf(first)}"`))).toEqual([]);
      expect(html).not.toMatch(/<[^>]+ (?:style|onclick|onload|onerror)="/);
      const policy = first.headers()["content-security-policy"] ?? "";
      expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|https?:|\*/);
      for (const part of ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"])
        expect(policy).toContain(part);
      expect(policy).toContain("frame-ancestors 'none'");
    });

    test("says what a browser may do with it, and may not be kept", async ({ request }) => {
      const headers = (await ask(request, path)).headers();
      expect(headers).toMatchObject({
        "x-content-type-options": "nosniff",
        "x-frame-options": "DENY",
        "referrer-policy": "same-origin",
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "x-request-id": expect.stringMatching(/^[0-9a-f-]{36}$/),
        "permissions-policy": expect.stringContaining("geolocation=()"),
        "cache-control": expect.stringContaining("no-store"),
      });
      expect(headers).not.toHaveProperty("x-powered-by");
      expect(headers).not.toHaveProperty("access-control-allow-origin");
    });

    test("sets no cookie and does not listen to strangers", async ({ request }) => {
      const plain = await ask(request, path);
      const response = await ask(request, path, HOSTILE);
      expect(response.status()).toBe(status);
      expect(response.headers()).not.toHaveProperty("set-cookie");
      const said = JSON.stringify(response.headers()) + (await response.text());
      expect(said).not.toMatch(/chosen-by-a-stranger|other\.example\.com|203\.0\.113\.7/);
      expect(await response.text()).toMatch(new RegExp(`<html[^>]* lang="${lang}"`));
      expect(Object.keys(response.headers()).sort()).toEqual(Object.keys(plain.headers()).sort());
    });

    test("brings everything from its own origin and opens without a fault", async ({ page, faults }) => {
      if (status !== 200) faults.expect(new RegExp(`console error: Failed to load resource.*${status}`));
      if (status === 500) faults.expect(/server error: 500/);
      await page.goto(path);
      await expect(page.locator("main")).toBeVisible();
      expect(await page.context().cookies()).toEqual([]);
    });
  });
}

test("an address with /en in front goes to the one without, wherever the request says it came from", async ({
  request,
}) => {
  for (const [from, to] of [
    ["/en", "/"],
    ["/en/no-such-page", "/no-such-page"],
  ] as const) {
    const response = await ask(request, from, HOSTILE);
    expect(response.status()).toBe(308);
    expect(new URL(response.headers().location ?? "", portalUrl()).href).toBe(new URL(to, portalUrl()).href);
  }
});

test("a stranger at the desk is sent to the sign-in, or refused, and is not told which pages there are", async ({
  request,
}) => {
  for (const path of ["/office", "/office/leads", "/office/no-such-page"]) {
    const response = await ask(request, path);
    expect(response.status(), path).toBe(303);
    expect(new URL(response.headers().location ?? "", portalUrl()).pathname).toBe("/office/sign-in");
    expect((await request.post(path, { maxRedirects: 0 })).status(), path).toBe(401);
  }
});

test("somebody at the desk reads that there is no such page", async ({ page, signIn, faults }) => {
  faults.expect(/console error: Failed to load resource.*404/);
  await signIn("attorney");
  const response = await page.goto("/office/no-such-page");
  expect(response?.status()).toBe(404);
  await expect(page.locator("main h1")).toBeVisible();
});

test("an unknown address of the API is a problem in JSON, for every method", async ({ request }) => {
  for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
    const response = await request.fetch("/api/nope", { method });
    expect(response.status(), method).toBe(404);
    expect(response.headers()["content-type"]).toBe("application/problem+json");
    expect(await response.json()).toMatchObject({
      status: 404,
      type: expect.any(String),
      title: expect.any(String),
    });
  }
});

const health = z.strictObject({
  status: z.enum(["ok", "degraded"]),
  database: z.string(),
  worker: z.strictObject({ mode: z.string(), beatSeconds: z.number().nullable() }),
  jobs: z.strictObject({ oldestSeconds: z.number().nullable(), dead: z.int() }),
  mail: z.strictObject({ transport: z.string(), failing: z.boolean() }),
  reasons: z.array(z.string()),
  version: z.string(),
});

test("health has the shape of the contract and nothing more", async () => {
  const anybody = await playwrightRequest.newContext({ baseURL: portalUrl() });
  const response = await anybody.get("/api/health");
  expect(response.status()).toBe(200);
  expect(response.headers()["cache-control"]).toContain("no-store");
  expect(health.safeParse(await response.json()).error).toBeUndefined();
  await anybody.dispose();
});

test("a body that is too large is refused by what it says", async ({ request }) => {
  const response = await request.post("/api/nope", { data: Buffer.alloc(3 * 1024 * 1024, "a") });
  expect(response.status()).toBe(413);
  expect(await response.json()).toMatchObject({ type: "/api/v1/problems#too-large", status: 413 });
});

test("large bodies that are not done are refused before they fill the memory, and a form of a person is taken", async ({
  request,
}) => {
  const headers = { origin: portalUrl(), "content-type": "application/x-www-form-urlencoded" };
  const send = async (data: string) =>
    (await request.post("/callback/save", { data, headers, maxRedirects: 0 })).status();
  const open = Array.from({ length: 6 }, () =>
    httpRequest(`${portalUrl()}/callback/save`, {
      method: "POST",
      headers: { ...headers, "content-length": 1_950_000 },
    }),
  );
  // Whoever still writes when the refusal comes may hear of a closed line instead.
  const refused = Promise.race(
    open.map((one) =>
      once(one, "response").then(
        ([answer]) => answer.statusCode,
        () => "closed",
      ),
    ),
  );
  for (const one of open) one.on("error", () => {}).write("x".repeat(1_900_000));
  expect([503, "closed"]).toContain(await refused);
  expect(await send("submitterName=Pat")).toBe(303);
  for (const one of open) one.destroy();
  await expect.poll(() => send(`submitterName=${"x".repeat(1_900_000)}`).catch(() => 0)).toBe(303);
});

test("an address that cannot be decoded, and a method that nobody knows, are no fault of ours", async ({
  request,
}) => {
  // As it is: the client would mend it.
  for (const path of ["/guidance/%ff", "/intake/%ff", "/have/%", "/office/leads/%ff", "/api/%ff"])
    expect((await fetch(portalUrl() + path, { redirect: "manual" })).status, path).toBe(400);
  for (const path of ["/callback/save", "/leave", "/api/v1/intakes", "/"])
    expect((await request.fetch(path, { method: "TRACE" })).status(), path).toBe(405);
});

test("what the type of an error of the API means is told at its own address", async ({ request }) => {
  const wrong = await request.get("/api/v1/intakes");
  expect([wrong.status(), wrong.headers()["content-type"]]).toEqual([405, "application/problem+json"]);
  const { type } = await wrong.json();
  const { types } = await (await request.get(new URL(type, portalUrl()).href)).json();
  expect(types).toContainEqual({ type, status: 405, meaning: expect.any(String) });
});

test("a fault tells nobody what it was, and the log only where", async ({ ownPortal, request }) => {
  const portal = await ownPortal({ env: { BLOCKS_PAGE: "on" } });
  const response = await request.get(`${portal.url}/blocks?state=fault`);
  expect(response.status()).toBe(500);
  expect(await response.text()).toContain(response.headers()["x-request-id"]);
  expect(await response.text()).not.toContain("a value that nobody may see");
  await expect.poll(() => portal.output()).toMatch(/"route":"\/\[locale\]\/blocks"[^\n]*"msg":"fault"/);
  expect(portal.output()).not.toContain("a value that nobody may see");
});
