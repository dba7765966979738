import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { secretOf } from "@/lib/supervisor/secret";

let dataDir = "";
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "secret-"));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

it("is made once, long and for nobody else to read, and stays the same", () => {
  const secret = secretOf(dataDir);
  expect(Buffer.from(secret, "base64url")).toHaveLength(48);
  expect(statSync(join(dataDir, "secret")).mode & 0o777).toBe(0o600);
  expect(readdirSync(dataDir)).toEqual(["secret"]);
  mkdirSync(join(dataDir, "postgres"));
  expect(secretOf(dataDir)).toBe(secret);
});

it("is another one for every installation", () => {
  const first = secretOf(dataDir);
  rmSync(join(dataDir, "secret"));
  expect(secretOf(dataDir)).not.toBe(first);
});

it("is never made beside data that was written with another one", () => {
  mkdirSync(join(dataDir, "postgres"));
  expect(() => secretOf(dataDir)).toThrow(/secret is missing beside existing data: [^\n]+ APP_SECRET/);
  expect(readdirSync(dataDir)).toEqual(["postgres"]);
});

it("is not used when it is damaged", () => {
  writeFileSync(join(dataDir, "secret"), "short\n");
  expect(() => secretOf(dataDir)).toThrow("secret is damaged");
});
