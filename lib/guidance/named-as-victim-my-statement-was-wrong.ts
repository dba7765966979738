import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "If a statement was wrong",
  description: "A lawyer of your own first, alone. Where to look for one in Alabama.",
  answer:
    "First a lawyer of your own, alone, before you talk with anybody else about it. A false report and a false oath are crimes in Alabama. Pushing a person to call a true thing false is a crime too. If what you said was true, nobody may make you take it back.",
  blocks: [
    { kind: "heading", id: "in-this-order", text: "In this order" },
    {
      kind: "list",
      items: [
        {
          text: "Talk with a lawyer of your own, before the meeting with the prosecutor. That talk is private.",
          claims: ["S1-17"],
        },
        { text: "Then tell the truth to the prosecutor, in the way that lawyer advises.", claims: ["S1-17"] },
        {
          text: "Until then, sign nothing that somebody else wrote. Tell no new story at the door, by phone or online.",
        },
      ],
    },
    {
      kind: "text",
      text: "A mistake, a thing you forgot, or a word somebody misheard is not the same as a lie. A lawyer helps you to say which it was.",
    },
    { kind: "heading", id: "which-lawyer", text: "Which lawyer" },
    {
      kind: "list",
      items: [
        {
          text: "The lawyer of the accused is not your lawyer. This practice is not your lawyer either.",
        },
        {
          text: "The Alabama State Bar has a referral line, below. Ask what the first talk costs, and whether it can be free.",
        },
        {
          text: "Legal Services Alabama helps in civil matters only: orders, family, housing. It does not handle this.",
        },
      ],
    },
    {
      kind: "text",
      text: "If somebody pushes you to change what you said, that is about their crime and not yours. See “Pressure or money”.",
    },
  ],
};

const es: Wording = {
  title: "Si una declaración estaba mal",
  description: "Primero un abogado propio, a solas. Dónde buscarlo en Alabama.",
  answer:
    "Primero un abogado propio, a solas, antes de hablar de esto con nadie. Un reporte falso y jurar en falso son delitos en Alabama. También es delito presionar a alguien para que diga que algo verdadero es falso. Si lo que usted dijo era verdad, nadie puede obligarle a retirarlo.",
  blocks: [
    { kind: "heading", id: "in-this-order", text: "En este orden" },
    {
      kind: "list",
      items: [
        {
          text: "Hable con un abogado propio, antes de la cita con la fiscalía. Esa plática es privada.",
          claims: ["S1-17"],
        },
        {
          text: "Después diga la verdad a la fiscalía, de la manera que ese abogado aconseje.",
          claims: ["S1-17"],
        },
        {
          text: "Hasta entonces, no firme nada que escribió otra persona. No cuente otra cosa en la puerta, por teléfono ni en internet.",
        },
      ],
    },
    {
      kind: "text",
      text: "Un error, algo que olvidó o una palabra que alguien oyó mal no es lo mismo que una mentira. Un abogado le ayuda a decir cuál fue.",
    },
    { kind: "heading", id: "which-lawyer", text: "Qué abogado" },
    {
      kind: "list",
      items: [
        { text: "El abogado de la persona acusada no es su abogado. Este despacho tampoco lo es." },
        {
          text: "El colegio de abogados de Alabama (State Bar) tiene una línea para encontrar uno, abajo. Pregunte cuánto cuesta la primera plática y si pueden no cobrarla.",
        },
        {
          text: "Legal Services Alabama ayuda solo en asuntos civiles: órdenes, familia, vivienda. No lleva esto.",
        },
      ],
    },
    {
      kind: "text",
      text: "Si alguien le presiona para cambiar lo que dijo, el delito es de esa persona y no suyo. Vea “Presión o dinero”.",
    },
  ],
};

/** Point 8: a lawyer of one's own before anything else, because a false report and a false oath are crimes. */
export const myStatementWasWrong: Article = {
  slug: "my-statement-was-wrong",
  audience: "namedAsVictim",
  topic: "people",
  related: ["pressure-or-money", "the-meeting", "subpoena"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["F5", "F3", "H14", "H15"],
  words: { en, es },
};
