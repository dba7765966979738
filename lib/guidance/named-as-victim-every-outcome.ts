import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Every outcome, and what it means",
  description: "How an Alabama criminal case can end, and which endings can come back.",
  answer:
    "Ask which ending it is. Often a dismissal in Alabama is “without prejudice”: the same charge can come back until the time limit runs out. “With prejudice” means that this charge is over for good. Whatever the ending, a new event can always be reported.",
  blocks: [
    { kind: "heading", id: "outcomes", text: "The endings" },
    {
      kind: "table",
      columns: ["Outcome", "Is it over?", "Can it come back?"],
      rows: [
        [
          "Given up by the State (“nol-prossed”), or dismissed without prejudice",
          "For now",
          "Yes, until the time limit to charge runs out. Ask the prosecutor how long that is.",
        ],
        ["Dismissed with prejudice, or not guilty", "Yes", "Not this charge"],
        [
          "No-bill: the grand jury does not charge",
          "Usually",
          "Ask the prosecutor whether it can be shown to a grand jury again.",
        ],
        ["Diversion: a program in place of a trial", "When its terms are kept", "Yes, if they are broken"],
        [
          "A guilty plea or a guilty verdict",
          "A sentence follows",
          "The accused may appeal. After a city or district court that means a new trial.",
        ],
        ["Postponed (“continued”)", "No", "It was never gone"],
      ],
      claims: ["S1-20"],
    },
    {
      kind: "text",
      text: "The prosecutor tells you the outcome, and what a dismissal does (Ala. Code 15-23-72). Ask for it in plain words, and whether it is with or without prejudice.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "before-it-ends", text: "Before a case ends" },
    {
      kind: "text",
      text: "An ending is serious, like a report. Ask which orders end with the case and which stay. Make a plan for your safety first. An advocate or the hotline makes it with you, free.",
      claims: ["S1-22"],
    },
    { kind: "heading", id: "something-new", text: "If something new happens" },
    {
      kind: "text",
      text: "A new event is a new report, always. You can call the police again, and nobody may hold the old case against you for calling.",
      claims: ["S1-20", "S1-21"],
    },
  ],
};

const es: Wording = {
  title: "Cada final y qué significa",
  description: "Cómo puede terminar un caso penal en Alabama y qué finales pueden volver.",
  answer:
    "Pregunte qué final es. En Alabama muchas veces es “without prejudice”: el mismo cargo puede volver hasta que venza el plazo. “With prejudice” quiere decir que ese cargo terminó para siempre. Sea cual sea el final, algo nuevo siempre se puede reportar.",
  blocks: [
    { kind: "heading", id: "outcomes", text: "Los finales" },
    {
      kind: "table",
      columns: ["Final", "¿Terminó?", "¿Puede volver?"],
      rows: [
        [
          "El Estado lo retira (“nol-prossed”), o se desestima sin perjuicio (without prejudice)",
          "Por ahora",
          "Sí, hasta que venza el plazo para acusar. Pregunte a la fiscalía cuánto es.",
        ],
        ["Se desestima con perjuicio (with prejudice), o no culpable", "Sí", "Ese cargo no"],
        [
          "No-bill: el gran jurado no acusa",
          "Por lo general",
          "Pregunte a la fiscalía si puede ir otra vez a un gran jurado.",
        ],
        [
          "Diversion: un programa en lugar de un juicio",
          "Cuando se cumplen sus reglas",
          "Sí, si no se cumplen",
        ],
        [
          "Se declara culpable, o le declaran culpable",
          "Sigue una sentencia",
          "La persona acusada puede apelar. Después de una corte de ciudad o de distrito hay un juicio nuevo.",
        ],
        ["Aplazado (“continued”)", "No", "Nunca se fue"],
      ],
      claims: ["S1-20"],
    },
    {
      kind: "text",
      text: "La fiscalía le dice el final y qué hace una desestimación (Ala. Code 15-23-72). Pídalo en palabras sencillas, y pregunte si es con o sin perjuicio.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "before-it-ends", text: "Antes de que termine un caso" },
    {
      kind: "text",
      text: "Un final es cosa seria, como un reporte. Pregunte qué órdenes terminan con el caso y cuáles siguen. Haga antes un plan para su seguridad. Una persona de apoyo o la línea de ayuda lo hace con usted, gratis.",
      claims: ["S1-22"],
    },
    { kind: "heading", id: "something-new", text: "Si pasa algo nuevo" },
    {
      kind: "text",
      text: "Algo nuevo es un reporte nuevo, siempre. Puede llamar otra vez a la policía, y nadie puede usar el caso viejo contra usted por llamar.",
      claims: ["S1-20", "S1-21"],
    },
  ],
};

/** Point 10. No limitation period stands here: those are hidden until a lawyer has reviewed the pack. */
export const everyOutcome: Article = {
  slug: "every-outcome",
  audience: "namedAsVictim",
  topic: "after",
  related: ["orders", "safety-plan", "what-weighs"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["G1", "G2", "L3", "L1", "J1", "B8", "H5"],
  words: { en, es },
};
