import { expect, it } from "vitest";
import { seal, unseal } from "@/lib/privacy/sealing";

it("opens what it sealed, at its own place only", () => {
  const sealed = seal("Ünïcode 555", "table|column|1");
  expect(sealed).not.toContain("555");
  expect(unseal(sealed, "table|column|1")).toBe("Ünïcode 555");
  expect(unseal(sealed, "table|column|2")).toBeUndefined();
});

it("seals the same text differently each time", () => {
  expect(seal("same", "here")).not.toBe(seal("same", "here"));
});

it.each([0, 1, 2, 3])("refuses one that was changed in part %i", (part) => {
  const parts = seal("text", "here").split(".");
  parts[part] = `A${parts[part]?.slice(1)}x`;
  expect(unseal(parts.join("."), "here")).toBeUndefined();
});

it.each(["", "v1", "v1.a.b", "v1.AAAAAAAAAAAAAAAA.AA.AAAA", "nonsense"])("refuses %j", (text) => {
  expect(unseal(text, "here")).toBeUndefined();
});
