import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Pressure or money",
  description: "What nobody may do to a person named in an Alabama case, and whom to tell.",
  answer:
    "Nobody may threaten you, pay you or push you to lie, to sign or to stay away. That holds for ending a case and for going on. In Alabama paying for silence is a crime for the one who pays and for the one who takes it. You can tell 911, the prosecutor or a lawyer of your own.",
  blocks: [
    { kind: "heading", id: "what-it-looks-like", text: "What it can look like" },
    {
      kind: "list",
      items: [
        { text: "A threat, also a quiet one: “You will see what happens.”" },
        { text: "Money, a gift, rent, or a debt forgiven if you stay quiet" },
        { text: "A paper that somebody else wrote, for you to sign" },
        { text: "Words you should say, or a story you should forget" },
        { text: "A ride to another town on the day of court" },
        { text: "A mother, a friend, a boss or a pastor who comes “only to talk”" },
        { text: "This page, sent to you so that you do something" },
      ],
    },
    {
      kind: "text",
      text: "It makes no difference who does it: the accused, family, friends, or anybody for them. Alabama law has names for it. Two are bribing a witness and threatening a witness (Ala. Code 13A-10-121 and -123). One more is to give or take value so that a crime is not charged (Ala. Code 13A-10-7).",
    },
    { kind: "heading", id: "you-may", text: "What you may do" },
    {
      kind: "list",
      items: [
        {
          text: "Say no, or say nothing. You may refuse to talk with the accused, their lawyer, and anyone for them.",
        },
        { text: "In danger: call 911." },
        { text: "Tell the police, the prosecutor, the victim service officer, or a lawyer of your own." },
        {
          text: "Keep messages and papers as they are. Do not create, change or delete any.",
          claims: ["S1-14"],
        },
        {
          text: "Explain your own wish in your own words. Nobody should tell you what to say.",
          claims: ["S1-11"],
        },
      ],
    },
    {
      kind: "text",
      text: "Do not tell this practice. It defends people who are accused and is not your lawyer.",
    },
    { kind: "heading", id: "paid-back", text: "Being paid back is something else" },
    {
      kind: "text",
      text: "Getting back what you lost goes through the judge, the prosecutor or a lawyer of your own. It is never a price for silence.",
    },
  ],
};

const es: Wording = {
  title: "Presión o dinero",
  description: "Qué no puede hacer nadie a una persona nombrada en un caso de Alabama, y a quién decirlo.",
  answer:
    "Nadie puede amenazarle, pagarle ni presionarle para que mienta, firme o no vaya. Vale en las dos direcciones: para terminar un caso y para seguir. En Alabama pagar por silencio es delito para quien paga y para quien recibe. Puede decirlo al 911, a la fiscalía o a un abogado propio.",
  blocks: [
    { kind: "heading", id: "what-it-looks-like", text: "Cómo puede verse" },
    {
      kind: "list",
      items: [
        { text: "Una amenaza, también callada: “Ya verás lo que pasa”." },
        { text: "Dinero, un regalo, la renta, o una deuda perdonada si calla" },
        { text: "Un papel que escribió otra persona, para que usted firme" },
        { text: "Palabras que debe decir, o una historia que debe olvidar" },
        { text: "Un viaje a otra ciudad el día de la corte" },
        { text: "Una madre, un amigo, un jefe o un pastor que viene “solo a hablar”" },
        { text: "Esta página, enviada para que usted haga algo" },
      ],
    },
    {
      kind: "text",
      text: "No importa quién lo haga: la persona acusada, familiares, amigos o cualquiera por ellos. La ley de Alabama le da nombres. Dos son sobornar a un testigo y amenazar a un testigo (Ala. Code 13A-10-121 y -123). Otro es dar o recibir algo de valor para que no se acuse un delito (Ala. Code 13A-10-7).",
    },
    { kind: "heading", id: "you-may", text: "Qué puede hacer" },
    {
      kind: "list",
      items: [
        {
          text: "Diga que no, o no diga nada. Puede negarse a hablar con la persona acusada, su abogado y quien venga por ellos.",
        },
        { text: "En peligro: llame al 911." },
        { text: "Dígalo a la policía, a la fiscalía, al victim service officer o a un abogado propio." },
        {
          text: "Guarde mensajes y papeles tal como están. No cree, no cambie y no borre nada.",
          claims: ["S1-14"],
        },
        {
          text: "Explique lo que quiere con sus palabras. Nadie debe decirle qué decir.",
          claims: ["S1-11"],
        },
      ],
    },
    {
      kind: "text",
      text: "No se lo diga a este despacho. Defiende a personas acusadas y no es su abogado.",
    },
    { kind: "heading", id: "paid-back", text: "Que le devuelvan lo suyo es otra cosa" },
    {
      kind: "text",
      text: "Recuperar lo que perdió va por medio del juez, la fiscalía o un abogado propio. Nunca es un precio por callar.",
    },
  ],
};

/** Point 14. Pressure in either direction is named; classes of crimes are not, because they are not settled. */
export const pressureOrMoney: Article = {
  slug: "pressure-or-money",
  audience: "namedAsVictim",
  topic: "contact",
  related: ["safety-plan", "my-statement-was-wrong", "orders"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["F1", "F2", "F4", "H2", "H3"],
  words: { en, es },
};
