import { afterEach, describe, expect, it, vi } from "vitest";
import {
  newLeadKey,
  openLeadKey,
  SealingError,
  seal,
  sealBytes,
  sealJson,
  unseal,
  unsealBytes,
  unsealJson,
} from "@/lib/privacy/sealing";

afterEach(() => {
  vi.unstubAllEnvs();
});

it("opens what it sealed, at its own place only", () => {
  const sealed = seal("Ünïcode 555-0142", "table|column|1");
  expect(sealed).not.toContain("555-0142");
  expect(unseal(sealed, "table|column|1")).toBe("Ünïcode 555-0142");
  expect(unseal(sealed, "table|column|2")).toBeUndefined();
});

it("seals the same text differently each time", () => {
  expect(seal("same", "here")).not.toBe(seal("same", "here"));
});

it("refuses an envelope of which any bit was turned, or that was cut off anywhere", () => {
  const sealed = sealBytes("text", "here");
  expect(unsealBytes(sealed, "here")).toBe("text");
  for (let at = 0; at < sealed.length * 8; at += 1) {
    const turned = Uint8Array.from(sealed, (byte, i) => (i === at >> 3 ? byte ^ (1 << (at & 7)) : byte));
    expect(unsealBytes(turned, "here")).toBeUndefined();
  }
  for (let length = 0; length < sealed.length; length += 1)
    expect(unsealBytes(sealed.subarray(0, length), "here")).toBeUndefined();
});

it.each(["", "v1", "v1.", "v1.a.b", "v2.AAAA", "nonsense"])("refuses %j", (text) => {
  expect(unseal(text, "here")).toBeUndefined();
});

describe("the key of a lead", () => {
  it("opens for its lead only, and what it sealed at its place only", () => {
    const { key, wrapped } = newLeadKey("one");
    const sealed = sealJson(key, { name: "Ünï" }, "leads.sealed:one");
    expect(unsealJson(openLeadKey(wrapped, "one"), sealed, "leads.sealed:one")).toEqual({ name: "Ünï" });
    expect(() => openLeadKey(wrapped, "two")).toThrow(SealingError);
    expect(() => unsealJson(key, sealed, "leads.sealed:two")).toThrow(SealingError);
    expect(() => unsealJson(newLeadKey("one").key, sealed, "leads.sealed:one")).toThrow(SealingError);
    expect(Buffer.from(wrapped).includes(key)).toBe(false);
  });

  it("and everything else opens under the previous secret, and not without it", async () => {
    const { wrapped } = newLeadKey("one");
    const text = seal("text", "here");
    const first = process.env.APP_SECRET ?? "";
    vi.stubEnv("APP_SECRET", "another invented secret for tests, 0123456789");
    vi.resetModules();
    const alone = await import("@/lib/privacy/sealing");
    expect(() => alone.openLeadKey(wrapped, "one")).toThrow("does not open");
    expect(alone.unseal(text, "here")).toBeUndefined();
    vi.stubEnv("APP_SECRET_PREVIOUS", first);
    vi.resetModules();
    const rotated = await import("@/lib/privacy/sealing");
    expect(rotated.openLeadKey(wrapped, "one")).toHaveLength(32);
    expect(rotated.unseal(text, "here")).toBe("text");
    expect(rotated.newLeadKey("one").wrapped.slice(1, 5)).not.toEqual(wrapped.slice(1, 5));
  });
});
