import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { isQuick, readBegan, signedNow } from "@/lib/intake/began";

const clock = vi.hoisted(() => ({ at: 0 }));
vi.mock("@/lib/clock", () => ({ now: () => new Date(clock.at) }));
const BEGAN = Date.parse("2026-11-22T15:00:00Z");
const later = (ms: number) => {
  clock.at = BEGAN + ms;
};

beforeEach(() => later(0));
afterEach(() => vi.unstubAllEnvs());

describe("the signed moment", () => {
  it("comes back as it went", () => {
    const token = signedNow();
    later(60_000);
    expect(readBegan(token)).toEqual(new Date(BEGAN));
    expect(token).not.toContain(String(BEGAN));
  });

  it.each([
    ["nothing", undefined],
    ["a file", new Blob()],
    ["an empty text", ""],
    ["a moment without a signature", BEGAN.toString(36)],
    ["a moment that somebody signed for themself", `${(BEGAN - 3_600_000).toString(36)}.${"0".repeat(32)}`],
    ["much text", "1".repeat(100_000)],
  ])("is none for %s", (_, token) => {
    expect(readBegan(token)).toBeNull();
  });

  it("is none when its time or its signature was changed, and when it is still to come", () => {
    const token = signedNow();
    const [at = "", sign = ""] = token.split(".");
    expect(readBegan(`${(BEGAN - 3_600_000).toString(36)}.${sign}`)).toBeNull();
    expect(readBegan(`${at}.${sign.replace(/^./u, (one) => (one === "0" ? "1" : "0"))}`)).toBeNull();
    later(-1);
    expect(readBegan(token)).toBeNull();
  });
});

describe("quick", () => {
  it.each([
    ["callback", 2_999, true],
    ["callback", 3_000, false],
    ["intake", 14_999, true],
    ["intake", 15_000, false],
  ] as const)("a %s after %i ms: %s", (form, ms, quick) => {
    later(ms);
    expect(isQuick(form, new Date(BEGAN))).toBe(quick);
  });

  it("is what no page of ours was open for", () => {
    expect(isQuick("callback", null)).toBe(true);
  });
});
