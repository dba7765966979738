import type { IncomingHttpHeaders } from "node:http";
import { describe, expect, it } from "vitest";
import {
  answersInPlace,
  arrive,
  attachmentPolicy,
  contentSecurityPolicy,
  deskStatus,
  isInnerAddress,
  keptMailPolicy,
  mayBringMore,
  refusalOf,
  routeTemplates,
  securityHeaders,
} from "./edge.mjs";

const policy = contentSecurityPolicy({ https: true, dev: false });
const about = { path: "/", socketAddress: "192.0.2.7", trustedProxies: 0, policy };

describe("what a stranger says about itself", () => {
  const claims = [
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded-proto",
    "forwarded",
    "x-real-ip",
    "x-middleware-subrequest",
    "x-middleware-rewrite",
    "content-security-policy-report-only",
    "x-matched-path",
    "x-invoke-path",
    "x-now-route-matches",
    "x-nextjs-data",
    "next-resume",
    "x-first-call-anything",
    "rsc",
    "next-action",
    "next-router-state-tree",
    "next-router-segment-prefetch",
  ];

  it.each(claims)("loses %s", (name) => {
    const headers: IncomingHttpHeaders = { [name]: "198.51.100.9" };
    arrive(headers, about);
    expect(headers[name]).toBeUndefined();
  });

  it.each(["x-nonce", "content-security-policy", "x-request-id", "x-first-call-address"])(
    "is overruled on %s",
    (name) => {
      const headers: IncomingHttpHeaders = { [name]: "script-src *" };
      arrive(headers, about);
      expect(headers[name]).toBeDefined();
      expect(headers[name]).not.toContain("script-src *");
    },
  );

  it("keeps what a browser of ours must say", () => {
    const kept = {
      host: "localhost:3000",
      origin: "http://localhost:3000",
      cookie: "a=b",
      "next-router-prefetch": "1",
    };
    const headers: IncomingHttpHeaders = { ...kept };
    arrive(headers, about);
    expect(headers).toMatchObject(kept);
  });

  it("keeps what Next's own tools say in development", () => {
    const headers: IncomingHttpHeaders = { rsc: "1", "next-action": "a" };
    arrive(headers, { ...about, dev: true });
    expect(headers).toMatchObject({ rsc: "1", "next-action": "a" });
  });

  it("gets no page in parts and no page for faults by address either", () => {
    for (const path of ["/office/leads.rsc", "/office/leads.segments/_tree.segment.rsc", "/_global-error"])
      expect(isInnerAddress(path), path).toBe(true);
    for (const path of ["/", "/office/leads", "/office/leads.rsc/no"])
      expect(isInnerAddress(path), path).toBe(false);
  });
});

describe("the client's address", () => {
  const from = (trustedProxies: number, forwarded?: string) =>
    arrive(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }, { ...about, trustedProxies })
      .address;

  it("is the socket's when no proxy is trusted, whatever is forwarded", () => {
    expect(from(0, "198.51.100.1, 198.51.100.2")).toBe("192.0.2.7");
  });
  it("is the hop that the last trusted proxy saw", () => {
    expect(from(1, "198.51.100.1, 198.51.100.2")).toBe("198.51.100.2");
    expect(from(2, "198.51.100.1, 198.51.100.2")).toBe("198.51.100.1");
  });
  it("is the outermost known hop when fewer came than are trusted", () => {
    expect(from(3, "198.51.100.1")).toBe("198.51.100.1");
    expect(from(2)).toBe("192.0.2.7");
  });
  it("takes host and protocol from a trusted proxy only", () => {
    const said = {
      host: "inside:3000",
      "x-forwarded-host": "evil.example, intake.example.com",
      "x-forwarded-proto": "https",
    };
    const trusting: IncomingHttpHeaders = { ...said };
    arrive(trusting, { ...about, trustedProxies: 1 });
    expect(trusting).toMatchObject({ host: "intake.example.com", "x-forwarded-proto": "https" });
    const strict: IncomingHttpHeaders = { ...said };
    arrive(strict, about);
    expect(strict.host).toBe("inside:3000");
    expect(strict["x-forwarded-proto"]).toBeUndefined();
  });
});

describe("the policy", () => {
  it("has a new nonce of 128 bits for every request, the same on the request and in the policy", () => {
    const seen = new Set<string>();
    for (let i = 0; i < 50; i += 1) {
      const headers: IncomingHttpHeaders = {};
      const { nonce } = arrive(headers, about);
      expect(Buffer.from(nonce, "base64")).toHaveLength(16);
      expect(headers["content-security-policy"]).toContain(`'nonce-${nonce}'`);
      seen.add(nonce);
    }
    expect(seen.size).toBe(50);
  });
  it("allows no inline script, no eval and no other origin in production", () => {
    const text = policy("abc");
    expect(text).not.toMatch(/unsafe|\*|http:|data:.*script/);
    expect(text).toContain("frame-ancestors 'none'");
    expect(text).toContain("upgrade-insecure-requests");
    expect(contentSecurityPolicy({ https: false, dev: false })("abc")).not.toContain(
      "upgrade-insecure-requests",
    );
  });
  it("gives a kept mail its own styles and nothing else, and only that address", () => {
    const kept = keptMailPolicy("/office/mail/kept/01980000-0000-7000-8000-000000000000/html") ?? "";
    expect(kept.split("; ")).toEqual([
      ...[
        "sandbox",
        "default-src 'none'",
        "style-src 'unsafe-inline'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
      "frame-ancestors 'none'",
    ]);
    for (const path of [
      "/office/mail",
      "/office/mail/kept/1",
      "/office/mail/kept/1/html/x",
      "/x/office/mail/kept/1/html",
    ])
      expect(keptMailPolicy(path), path).toBeUndefined();
  });
  it("promises https for ever only where there is https", () => {
    expect(securityHeaders({ https: true })).toHaveProperty("strict-transport-security");
    expect(securityHeaders({ https: false })).not.toHaveProperty("strict-transport-security");
  });
});

describe("the language of a page", () => {
  it.each([
    ["/", "en"],
    ["/es", "es"],
    ["/es/guidance", "es"],
    ["/escape", "en"],
    ["/office/es", "en"],
  ])("%s is %s", (path, locale) => {
    expect(arrive({}, { ...about, path }).locale).toBe(locale);
  });
});

describe("a stranger at the desk", () => {
  const answer = (over: Partial<Parameters<typeof deskStatus>[0]>) =>
    deskStatus({ method: "GET", path: "/office/leads", status: 307, location: "/office/sign-in", ...over });

  it("is sent to sign-in by a GET", () => {
    expect(answer({})).toBe(303);
    expect(answer({ method: "HEAD" })).toBe(303);
  });
  it("is refused when it tries to act", () => {
    for (const method of ["POST", "PUT", "PATCH", "DELETE"]) expect(answer({ method })).toBe(401);
  });
  it("leaves every other answer alone", () => {
    expect(answer({ status: 200 })).toBe(200);
    expect(answer({ status: 303, method: "POST" })).toBe(303);
    expect(answer({ path: "/officer" })).toBe(307);
    expect(answer({ method: "POST", location: "/office/leads" })).toBe(303);
    expect(answer({ method: "POST", location: "/office/sign-innocent" })).toBe(303);
    expect(answer({ status: 405 })).toBe(405);
    expect(answer({ status: 403, method: "POST" })).toBe(403);
  });
  it("is told nothing else when what it sends is wrong as well", () => {
    for (const status of [204, 400, 405])
      for (const cookie of [undefined, "", "a=b; my-next-auth.session-token=c", "next-auth.session-token="])
        expect(answer({ status, method: "PUT", location: undefined, cookie })).toBe(401);
    for (const cookie of ["next-auth.session-token=a", "b=c; __Secure-next-auth.session-token.0=a"])
      expect(answer({ status: 405, method: "PUT", location: undefined, cookie })).toBe(405);
    for (const path of ["/office/sign-in/save", "/office/setup/save", "/intake/custody/save"])
      expect(answer({ status: 400, method: "POST", path })).toBe(400);
  });
});

describe("what Next would make a fault of", () => {
  it.each(["/guidance/%ff", "/%", "/office/%E0%A4", "/api/%c0%af", "*"])("is no address: %s", (path) => {
    expect(refusalOf({ method: "GET", path })?.status).toBe(400);
  });
  it.each(["TRACE", "PROPFIND", "get"])("is no method: %s", (method) => {
    expect(refusalOf({ method, path: "/callback/save" })?.status).toBe(405);
  });
  it("is nothing that anybody of ours asks", () => {
    for (const method of ["GET", "HEAD", "POST", "OPTIONS"])
      expect(refusalOf({ method, path: "/es/guidance/a%20b%C3%B1" })).toBeUndefined();
  });
});

describe("the route of a log line", () => {
  const template = routeTemplates({
    staticRoutes: [{ page: "/api/health", regex: "^/api/health(?:/)?$" }],
    dynamicRoutes: [
      { page: "/[locale]", regex: "^/([^/]+?)(?:/)?$" },
      { page: "/[locale]/guidance/[slug]", regex: "^/([^/]+?)/guidance/([^/]+?)(?:/)?$" },
      { page: "/questionnaire/[token]", regex: "^/questionnaire/([^/]+?)(?:/)?$" },
    ],
  });

  it("never holds what stood in the address", () => {
    expect(template("/questionnaire/s3cret-token")).toBe("/questionnaire/[token]");
    expect(template("/es/guidance/jane-doe")).toBe("/[locale]/guidance/[slug]");
    expect(template("/guidance/jane-doe")).toBe("/[locale]/guidance/[slug]");
    expect(template("/jane/doe/was/here")).toBe("unmatched");
    expect(template("/_next/static/chunks/a.js")).toBe("/_next");
    expect(template("/")).toBe("/[locale]");
    expect(template("/api/health")).toBe("/api/health");
  });
});

describe("a form that its page answers", () => {
  it.each([
    ...["/guidance/tools/contact", "/es/guidance/tools/license", "/guidance/tools/court-date"],
    ...["/office/settings", "/office/settings/taking", "/office/settings/on-call"],
  ])("is %s", (path) => {
    expect(answersInPlace(path)).toBe(true);
  });

  it.each([
    ...[
      "/guidance/tools",
      "/guidance/tools/appointment",
      "/guidance/tools/contact/",
      "/en/guidance/tools/contact",
    ],
    ...[
      "/office/settings/save",
      "/office/settings/me",
      "/office/settings/taking/save",
      "/es/office/settings",
    ],
    ...["/guidance/no-contact", "/named-as-victim/tools/contact", "/office/guidance/tools/contact", "/"],
  ])("is not %s", (path) => {
    expect(answersInPlace(path)).toBe(false);
  });
});

it("only the one address that takes papers may bring more, and only with a cookie to look at", () => {
  const cookie = "other=1; fc_draft=abc";
  for (const path of ["/intake/more/papers/save", "/es/intake/more/papers/save"]) {
    expect(mayBringMore(path, { cookie }), path).toBe(true);
    for (const other of [undefined, "", "fc_draft=", "xfc_draft=abc"])
      expect(mayBringMore(path, other === undefined ? {} : { cookie: other }), other).toBe(false);
  }
  for (const path of [
    "/intake/more/papers",
    "/intake/more/names/save",
    "/office/intake/more/papers/save",
    "/fr/intake/more/papers/save",
  ])
    expect(mayBringMore(path, { cookie }), path).toBe(false);
});

it("gives what is stored a policy of its own, and what is shown that of its page", () => {
  expect(attachmentPolicy('attachment; filename="7K2M-4XQP-1.jpg"')).toMatch(/^sandbox;/);
  for (const shown of [undefined, "", "inline"]) expect(attachmentPolicy(shown)).toBeUndefined();
});
