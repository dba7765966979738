import { describe, expect, it } from "vitest";
import { answerWords, originalWords, typedLanguage } from "@/app/office/_desk/lead-words";

describe("an answer that was given in Spanish", () => {
  it("stands in English, with what the person chose beside it", () => {
    expect(answerWords("hasLawyer", "appointed")).toBe("Yes, the court appointed one");
    expect(originalWords("hasLawyer", "appointed", "es")).toBe("Sí, la corte nombró uno");
    expect(originalWords("bondConditions", ["noContact", "curfew"], "es")).toBe(
      "No tener contacto con una persona, Estar en casa a cierta hora",
    );
  });

  it("has nothing to add where it was typed, says the same, or was given in English", () => {
    expect(originalWords("courtName", "Corte de Mobile", "es")).toBeNull();
    expect(originalWords("custody", "no", "es")).toBeNull();
    expect(originalWords("hasLawyer", "appointed", "en")).toBeNull();
    expect(originalWords("arrestAt", { value: "2026-11-21", certainty: "exact" }, "es")).toBeNull();
  });

  it("is read aloud in Spanish only where it was typed", () => {
    expect(typedLanguage("courtName", "es")).toBe("es");
    expect(typedLanguage("hasLawyer", "es")).toBeUndefined();
    expect(typedLanguage("courtName", "en")).toBeUndefined();
  });
});
