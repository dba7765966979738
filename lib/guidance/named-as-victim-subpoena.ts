import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "A subpoena",
  description: "A paper that tells a person to come to court in Alabama, and who can change it.",
  answer:
    "A subpoena is an order to come to court. It binds you until the prosecutor or the judge lets you go. Obey it, or have a lawyer of your own ask the court before the date. In Alabama a person who ignores one can be arrested. Wishing to speak in court and not wishing to are both heard.",
  blocks: [
    { kind: "heading", id: "what-to-do", text: "What to do with it" },
    {
      kind: "list",
      items: [
        { text: "Read the date, the hour, the court and the room. Keep the paper." },
        { text: "Call the victim service officer. Ask when you are really needed, and where to wait." },
        {
          text: "Ask early for what you need: an interpreter, a ramp, somebody beside you, a way not to meet the accused in the hall.",
        },
        { text: "Work or children in the way? Say so early. Ask for a letter for your boss." },
        {
          text: "You would rather not testify? A lawyer of your own tells you what is possible and asks the court, before the date.",
        },
      ],
    },
    { kind: "heading", id: "whose-advice", text: "Whose word counts" },
    {
      kind: "text",
      text: "Do not decide this from a web page, this one included. Do not take advice on it from the accused or from anyone who acts for them.",
    },
    {
      kind: "text",
      text: "If somebody presses you to stay away or offers you something for it, that is a crime. See “Pressure or money”.",
    },
    { kind: "heading", id: "married", text: "If you are married to the accused" },
    {
      kind: "text",
      text: "Special and unsettled rules apply to a husband or wife. Do not marry, or rely on being married, to avoid being a witness. Ask a lawyer of your own.",
    },
  ],
};

const es: Wording = {
  title: "Una citación (subpoena)",
  description: "Un papel que manda ir a la corte en Alabama, y quién puede cambiarlo.",
  answer:
    "Una citación (subpoena) es una orden de ir a la corte. Le obliga hasta que la fiscalía o el juez le libere. Cúmplala, o que un abogado propio hable con la corte antes de la fecha. En Alabama pueden arrestar a quien no hace caso. Se escucha a quien quiere hablar en la corte y a quien no.",
  blocks: [
    { kind: "heading", id: "what-to-do", text: "Qué hacer con ella" },
    {
      kind: "list",
      items: [
        { text: "Lea la fecha, la hora, la corte y la sala. Guarde el papel." },
        {
          text: "Llame al victim service officer. Pregunte cuándo hace falta de verdad que vaya y dónde esperar.",
        },
        {
          text: "Pida pronto lo que necesita: intérprete, rampa, alguien a su lado, cómo no ver a la persona acusada en el pasillo.",
        },
        { text: "¿Tiene trabajo o hijos ese día? Dígalo pronto. Pida una carta para su trabajo." },
        {
          text: "¿Prefiere no declarar? Un abogado propio le dice qué es posible y lo pide a la corte, antes de la fecha.",
        },
      ],
    },
    { kind: "heading", id: "whose-advice", text: "A quién hacer caso" },
    {
      kind: "text",
      text: "No lo decida por una página de internet, tampoco por esta. No siga en esto el consejo de la persona acusada ni de quien actúe por ella.",
    },
    {
      kind: "text",
      text: "Si alguien le presiona para que no vaya, o le ofrece algo por no ir, es un delito. Vea “Presión o dinero”.",
    },
    { kind: "heading", id: "married", text: "Si está en matrimonio con la persona acusada" },
    {
      kind: "text",
      text: "Para esposos hay reglas especiales que no están claras. No se case, ni confíe en el matrimonio, para evitar declarar. Pregunte a un abogado propio.",
    },
  ],
};

/** Point 12. On spouses only what the fact base permits: unsettled, ask a lawyer. */
export const subpoena: Article = {
  slug: "subpoena",
  audience: "namedAsVictim",
  topic: "court",
  related: ["my-statement-was-wrong", "pressure-or-money", "first-call"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["C6", "C8", "I1", "I4"],
  words: { en, es },
};
