import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Orders stand until a judge changes them",
  description:
    "Bond rules and protection orders in Alabama: who can change them, and how your wish gets there.",
  answer:
    "Only a judge can change an order. Your consent does not lift it, and neither does asking for the case to end. If you want contact, or want more protection, there is a way to ask. Until the judge has answered, the order binds the other person as it is written.",
  blocks: [
    { kind: "heading", id: "two-kinds", text: "Two kinds of order" },
    {
      kind: "table",
      columns: ["Order", "Which judge", "How to ask"],
      rows: [
        [
          "Rules on the bond paper of the accused",
          "The judge of the criminal case",
          "Ask the prosecutor or the victim service officer how your wish reaches that judge.",
        ],
        [
          "A protection order that you asked for",
          "Only the court that made it",
          "File a request at that court. The court holds a hearing and decides.",
        ],
      ],
    },
    {
      kind: "list",
      items: [
        { text: "Ending one of them does not end the other." },
        { text: "An order can outlast the criminal case. Read the last day on the paper." },
        {
          text: "Inviting the other person does not make contact allowed. The order still binds them.",
        },
      ],
    },
    { kind: "heading", id: "more-safety", text: "If you need an order, or a stronger one" },
    {
      kind: "list",
      items: [
        {
          text: "In Alabama you ask for a protection order at the circuit clerk’s office. A public page we read names no fee for it. Ask the clerk.",
        },
        { text: "An advocate can fill in the papers with you and go with you." },
        { text: "Was an order broken? Call 911. Keep messages and call lists as they are." },
      ],
    },
    { kind: "heading", id: "children-home", text: "Children, home and belongings" },
    {
      kind: "text",
      text: "A family or juvenile court, or the judge of the order, can set a safe way. A lawyer of your own, legal aid or an advocate can ask for it. Ask the court whether an officer can be there when things are picked up. Do not pass things through friends while an order stands.",
    },
  ],
};

const es: Wording = {
  title: "Una orden vale hasta que un juez la cambie",
  description:
    "Reglas de la fianza y órdenes de protección en Alabama: quién las cambia y cómo llega su deseo.",
  answer:
    "Solo un juez puede cambiar una orden. Su consentimiento no la levanta, y pedir que el caso termine tampoco. Si quiere contacto, o quiere más protección, hay manera de pedirlo. Hasta que el juez conteste, la orden obliga a la otra persona como está escrita.",
  blocks: [
    { kind: "heading", id: "two-kinds", text: "Dos clases de orden" },
    {
      kind: "table",
      columns: ["Orden", "Qué juez", "Cómo pedirlo"],
      rows: [
        [
          "Reglas en el papel de la fianza de la persona acusada",
          "El juez del caso penal",
          "Pregunte a la fiscalía o al victim service officer cómo llega su deseo a ese juez.",
        ],
        [
          "Una orden de protección que usted pidió",
          "Solo la corte que la dio",
          "Presente una solicitud en esa corte. La corte hace una audiencia y decide.",
        ],
      ],
    },
    {
      kind: "list",
      items: [
        { text: "Terminar una no termina la otra." },
        { text: "Una orden puede durar más que el caso penal. Lea el último día en el papel." },
        { text: "Invitar a la otra persona no permite el contacto. La orden le sigue obligando." },
      ],
    },
    { kind: "heading", id: "more-safety", text: "Si necesita una orden, o una más fuerte" },
    {
      kind: "list",
      items: [
        {
          text: "En Alabama se pide una orden de protección en la secretaría de la corte de circuito (circuit clerk). Una página pública que leímos no nombra ningún costo. Pregunte ahí.",
        },
        { text: "Una persona de apoyo (advocate) puede llenar los papeles con usted y acompañarle." },
        { text: "¿No cumplieron una orden? Llame al 911. Guarde mensajes y llamadas tal como están." },
      ],
    },
    { kind: "heading", id: "children-home", text: "Hijos, casa y cosas" },
    {
      kind: "text",
      text: "Una corte de familia o de menores, o el juez de la orden, puede fijar una manera segura. La puede pedir un abogado propio, la ayuda legal o una persona de apoyo. Pregunte a la corte si puede estar un agente al recoger cosas. No pase cosas por medio de amigos mientras hay una orden.",
    },
  ],
};

/** Point 11: asking for an end lifts no order, and asking for more protection has its own way. */
export const orders: Article = {
  slug: "orders",
  audience: "namedAsVictim",
  topic: "contact",
  related: ["safety-plan", "every-outcome", "find-the-office"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["E1", "E10", "E12", "E13", "E14", "E21"],
  words: { en, es },
};
