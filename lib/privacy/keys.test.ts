import { createHmac } from "node:crypto";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Purpose } from "@/lib/privacy/keys";

const PURPOSES: Purpose[] = ["session", "sealing", "lookup", "check"];
const SECRET = "an invented secret of 32 bytes or more";

async function keysWith(variables: { APP_SECRET?: string; APP_SECRET_PREVIOUS?: string }) {
  for (const name of ["APP_SECRET", "APP_SECRET_PREVIOUS"] as const) vi.stubEnv(name, variables[name] ?? "");
  vi.resetModules();
  return import("@/lib/privacy/keys");
}

/** HKDF as RFC 5869 says it, for an output of one block, so that the library call is checked against the text. */
function hkdf(secret: string, info: string): string {
  const extracted = createHmac("sha256", Buffer.alloc(32)).update(secret).digest();
  return createHmac("sha256", extracted)
    .update(info)
    .update(Buffer.from([1]))
    .digest("hex");
}

beforeEach(() => {
  vi.stubEnv("DATABASE_URL", "");
});
afterEach(() => {
  vi.unstubAllEnvs();
});

test("each purpose has the 32-byte key that its fixed text gives", async () => {
  const { derivedKey } = await keysWith({ APP_SECRET: SECRET });
  for (const purpose of PURPOSES)
    expect(derivedKey(purpose).toString("hex")).toBe(hkdf(SECRET, `first-call ${purpose} v1`));
});

test("the previous secret gives the keys that were derived when it was the current one", async () => {
  const before = (await keysWith({ APP_SECRET: SECRET })).derivedKey("sealing");
  const rotated = await keysWith({
    APP_SECRET: "another invented secret, long enough",
    APP_SECRET_PREVIOUS: SECRET,
  });
  expect(rotated.previousKey("sealing")).toEqual(before);
  expect(rotated.derivedKey("sealing")).not.toEqual(before);
});

test("without a previous secret there is no previous key", async () => {
  expect((await keysWith({ APP_SECRET: SECRET })).previousKey("check")).toBeNull();
});

test("without a secret there is no key at all", async () => {
  const { derivedKey } = await keysWith({});
  expect(() => derivedKey("session")).toThrow("APP_SECRET");
});

test("a lookup hash finds the same text under the same secret only", async () => {
  const { lookupHash } = await keysWith({ APP_SECRET: SECRET });
  const hash = lookupHash("205-555-0142");
  expect(hash).toBe(
    createHmac("sha256", Buffer.from(hkdf(SECRET, "first-call lookup v1"), "hex"))
      .update("205-555-0142")
      .digest("hex"),
  );
  expect(lookupHash("205-555-0143")).not.toBe(hash);
  const other = await keysWith({ APP_SECRET: "another invented secret, long enough" });
  expect(other.lookupHash("205-555-0142")).not.toBe(hash);
});
