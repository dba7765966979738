import { describe, expect, it } from "vitest";
import { isLocale, path } from "@/lib/i18n/locales";

describe("path", () => {
  it("leaves English without a prefix", () => {
    expect(path("en", "/")).toBe("/");
    expect(path("en", "/intake?role=family")).toBe("/intake?role=family");
  });

  it("puts Spanish under /es, its home without a slash at the end", () => {
    expect(path("es", "/")).toBe("/es");
    expect(path("es", "/?from=print#main")).toBe("/es?from=print#main");
    expect(path("es", "/intake/custody")).toBe("/es/intake/custody");
  });
});

describe("isLocale", () => {
  it("knows our languages and nothing else that may stand in an address", () => {
    expect(["en", "es"].every(isLocale)).toBe(true);
    expect(["EN", "fr", "", "office", undefined, ["es"]].some(isLocale)).toBe(false);
  });
});
