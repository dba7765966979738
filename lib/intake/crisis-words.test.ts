import { expect, it } from "vitest";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";

it.each([
  "He wants to kill himself",
  "SUICIDAL, in jail",
  "I want to die",
  "said she would end her own life",
  "self-harm",
  "Quiero   morirme",
  "piensa en quitarse la vida",
  "hacerse daño",
  "no quiero vivir",
  "pensamientos suicidas",
  "sucide watch",
  "He tried to hang him self",
  "shot himself in the leg",
  "she cuts her wrists",
  "took his own life",
  "he says he will end it all",
  "I don't want to be here anymore",
  "dont want to live",
  "doesn’t want to wake up",
  "no longer wants to live",
  "wishes he was dead",
  "they would be better off without me",
  "there is nothing left to live for",
  "I can’t take it anymore",
  "cannot go on",
  "wants to jump off a bridge",
  "me quiero morir",
  "se va a matar",
  "dice que se quiere hacer daño",
  "se quitó la vida",
  "terminar con mi vida",
  "acabar con todo",
  "ya no puedo más",
  "no aguanta más",
  "no quiere seguir viviendo",
  "sin ganas de vivir",
  "no tiene razones para vivir",
  "estaría mejor muerta",
  "atentó contra su propia vida",
  "tirarse del puente",
])("hears %s", (text) => {
  expect(speaksOfSelfHarm(text)).toBe(true);
  expect(speaksOfSelfHarm({ charges: [{ chargeText: "Theft" }, { chargeText: text }] })).toBe(true);
});

it.each([
  "Murder",
  "Attempted murder of a neighbor",
  "Manslaughter",
  "Self, Robin",
  "Harm Reduction Center",
  "Assault 2nd: harming another",
  "Matarazzo",
  "Cortez",
  "Live Oak Municipal Court",
  "Better Living Center",
  "Diego Muerto-Vidal",
  "Bail jumping 1st",
  "Shooting into an occupied dwelling",
  "Leaving the scene with injuries",
  "Cutting a fence of another",
  "Cannot go to court on Monday",
  "does not want to talk",
  "no puede pagar más de una fianza",
  "Homicidio; lesiones en segundo grado",
  "no quiere estar en la llamada",
  "La Vida Nueva, tienda",
])("takes %s for what it is", (text) => {
  expect(speaksOfSelfHarm(text)).toBe(false);
});

it("goes through whatever a page was filled in with", () => {
  expect(speaksOfSelfHarm({ arrestAt: { value: null, certainty: "unknown" }, accusedBirthYear: 1990 })).toBe(
    false,
  );
  expect(speaksOfSelfHarm(undefined)).toBe(false);
});
