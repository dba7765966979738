import { expect, it } from "vitest";
import { newReference, REFERENCE } from "@/lib/leads/reference";

it("has the form that is printed and read out, and uses the whole alphabet", () => {
  const references = Array.from({ length: 2000 }, newReference);
  for (const reference of references) expect(reference).toMatch(REFERENCE);
  expect(new Set(references).size).toBe(references.length);
  const seen = [...new Set(references.join("").replaceAll("-", ""))].sort().join("");
  expect(seen).toBe("23456789ABCDEFGHJKMNPQRSTUVWXYZ");
});
