import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Costs, money back and immigration",
  description: "Restitution, the Alabama fund for victims, and whom to ask before a step.",
  answer:
    "There are two ways to get money back. The judge can order the accused to pay (restitution). An Alabama fund can pay some costs of an injury. Keep bills and receipts. The fund has its own dates, and good reasons can excuse a late one. Ask the fund or the victim service officer before you decide anything.",
  blocks: [
    { kind: "heading", id: "the-fund", text: "The Alabama fund" },
    {
      kind: "text",
      text: "It is run by the Alabama Crime Victims’ Compensation Commission. It pays some costs of an injury. It asks for a report, a claim in time, and full cooperation with the police and the prosecutor.",
    },
    {
      kind: "actBy",
      clock: "compensationReport",
      text: "Report the crime to the police, counted from when it happened. A good reason can excuse a later report: ask the fund.",
    },
    {
      kind: "actBy",
      clock: "compensationClaim",
      text: "Send the claim to the fund, counted from the day of the crime. A good reason can excuse this too.",
    },
    {
      kind: "text",
      text: "Would asking to end the case count as not cooperating? Nobody here can tell you. Ask the fund or the victim service officer before.",
    },
    { kind: "heading", id: "restitution", text: "Money back through the court" },
    {
      kind: "list",
      items: [
        { text: "The judge can order the accused to pay you back. The prosecutor can ask for it." },
        { text: "Bring bills and receipts to the victim service officer." },
        {
          text: "Do not take money from the accused for your silence, or for asking to stop. That is a crime for both.",
        },
      ],
    },
    { kind: "heading", id: "immigration", text: "Benefits and immigration" },
    {
      kind: "text",
      text: "If you are not a U.S. citizen, talk with a lawyer of your own before any step. Ask whether helping the police can matter for your papers. An advocate can help you find that lawyer. You can call 911 whatever your papers are.",
    },
    {
      kind: "text",
      text: "Do you fear for housing, benefits or a job? Ask an advocate, or Legal Services Alabama for civil matters.",
    },
  ],
};

const es: Wording = {
  title: "Gastos, dinero e inmigración",
  description: "La restitución, el fondo de Alabama para víctimas y a quién preguntar antes de un paso.",
  answer:
    "Hay dos maneras de recuperar dinero. El juez puede ordenar que la persona acusada pague (restitución). Un fondo de Alabama puede pagar algunos gastos de una lesión. Guarde facturas y recibos. El fondo tiene sus fechas; una buena razón puede disculpar un retraso. Pregunte al fondo antes de decidir.",
  blocks: [
    { kind: "heading", id: "the-fund", text: "El fondo de Alabama" },
    {
      kind: "text",
      text: "Lo lleva la comisión de compensación a víctimas (Alabama Crime Victims’ Compensation Commission). Paga algunos gastos de una lesión. Pide un reporte, una solicitud a tiempo y plena colaboración con la policía y la fiscalía.",
    },
    {
      kind: "actBy",
      clock: "compensationReport",
      text: "Reporte el delito a la policía, contando desde que pasó. Una buena razón puede disculpar un reporte tardío: pregunte al fondo.",
    },
    {
      kind: "actBy",
      clock: "compensationClaim",
      text: "Mande la solicitud al fondo, contando desde el día del delito. Una buena razón puede disculpar esto también.",
    },
    {
      kind: "text",
      text: "¿Pedir que el caso termine contaría como no colaborar? Aquí nadie se lo puede decir. Pregunte antes al fondo o al victim service officer.",
    },
    { kind: "heading", id: "restitution", text: "Dinero por medio de la corte" },
    {
      kind: "list",
      items: [
        {
          text: "El juez puede ordenar que la persona acusada le pague. La fiscalía puede pedirlo.",
        },
        { text: "Lleve facturas y recibos al victim service officer." },
        {
          text: "No tome dinero de la persona acusada por callar o por pedir que paren. Es un delito para los dos.",
        },
      ],
    },
    { kind: "heading", id: "immigration", text: "Ayudas e inmigración" },
    {
      kind: "text",
      text: "Si no tiene ciudadanía de Estados Unidos, hable con un abogado propio antes de cualquier paso. Pregunte si ayudar a la policía puede contar para sus papeles. Una persona de apoyo (advocate) puede ayudarle a encontrar ese abogado. Puede llamar al 911 sean cuales sean sus papeles.",
    },
    {
      kind: "text",
      text: "¿Teme por su vivienda, sus ayudas o su trabajo? Pregunte a una persona de apoyo, o a Legal Services Alabama en asuntos civiles.",
    },
  ],
};

/** Point 13. Both dates of the fund come from the pack; that a good reason excuses them must stand beside each. */
export const compensation: Article = {
  slug: "compensation",
  audience: "namedAsVictim",
  topic: "after",
  related: ["first-call", "pressure-or-money", "every-outcome"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H9", "H10", "H15", "F4"],
  words: { en, es },
};
