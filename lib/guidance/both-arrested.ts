import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Both of us were arrested",
  description:
    "Two people charged over one event in Alabama: two cases, two lawyers, and each order binds even if the other one calls.",
  answer:
    "You each have a case, so you each need a lawyer of your own. You may be accused in one case and named as the victim in the other. Each order binds you, even if the other person calls. Do not compare stories or agree on a plan. Go to your own dates. Talk only with your own lawyer.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        { text: "Get your own papers. Write down your case number, your court and your next date." },
        {
          text: "Read who is named as the victim on each paper that you have.",
          claims: ["S2-10"],
        },
        {
          text: "Ask for your own lawyer. If you cannot pay, tell your own judge: “I ask for a lawyer.”",
        },
        {
          text: "Name the other person to any lawyer you call, before you tell anything. The lawyer must check for a conflict first.",
        },
        {
          text: "Were you hurt? See a doctor. Keep your own photos and papers, and give them to your lawyer.",
        },
        { text: "Are you in danger? Call 911. Being charged does not take that from you." },
        {
          text: "Go to each date of both cases to which you are called, with your lawyer’s advice.",
          claims: ["S2-26"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "No deal between the two of you",
      text: "“I drop mine if you drop yours” does not work. Neither of you can drop a case, and such a deal may be a new crime. If it was offered to you, do not answer. Tell your lawyer today.",
      claims: ["S2-08", "S2-22"],
    },
    {
      kind: "list",
      items: [
        {
          text: "No talk about that day, not in a cell, by text, or on a jail phone.",
          claims: ["S2-23"],
        },
        {
          text: "No word through parents or friends. Family who love you both must carry nothing.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "No sharing of one lawyer to save money, even if you are at peace again." },
        { text: "No paper that one of you signs for the other." },
      ],
    },
    { kind: "heading", id: "two-roles", text: "On both sides at once" },
    {
      kind: "table",
      columns: ["In your own case", "In the other person’s case"],
      rows: [
        ["You are accused.", "You may be named as the victim, or be a witness."],
        ["You may stay silent and ask for a lawyer.", "The prosecutor may want to talk with you."],
        ["Your lawyer speaks for you.", "What you say there may be used in your own case."],
      ],
    },
    {
      kind: "text",
      text: "So see your lawyer first, before you talk with anybody about either case. A subpoena is a court’s order: take it to your lawyer the day you get it.",
      claims: ["S2-20"],
    },
    { kind: "heading", id: "how-it-happens", text: "How both can be arrested" },
    {
      kind: "list",
      items: [
        {
          text: "After a quarrel at home, Alabama police look for the main aggressor. They may arrest without the wish of either. Sometimes they take both.",
        },
        {
          text: "For some small charges, each of two people may swear to a complaint before a magistrate. Then each has a case that the signer cannot take back.",
          claims: ["S2-09"],
        },
        { text: "Or two people are charged with doing one thing together. Then neither is the victim." },
      ],
    },
    { kind: "heading", id: "still-held", text: "If you are still in jail" },
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "After an arrest for domestic violence, you should see a judge or magistrate in time. The hours count from the arrest. If it has not happened by then, call a lawyer or ask the jail why. It is not a time that you must be held.",
    },
    {
      kind: "actBy",
      clock: "arrestWithoutWarrant",
      text: "After an arrest without a warrant, a judge should have looked at the reasons in time. The hours count from the arrest. If nothing has happened, have a lawyer ask.",
    },
    { kind: "heading", id: "orders", text: "Two orders" },
    {
      kind: "text",
      text: "A judge may forbid each of you to contact the other. If the other person calls, it does not free you. Let it ring, save it, and tell your lawyer. Children, keys and clothes go through a judge. Read “Home, children and belongings under a no-contact rule”.",
      claims: ["S2-24"],
    },
    { kind: "heading", id: "why-two-lawyers", text: "Why two lawyers" },
    {
      kind: "text",
      text: "What helps one of you may hurt the other. One may get an offer that the other does not get. A lawyer who owes something to both cannot fight freely for either. So this practice can take one of you at most. It checks names before it hears a story.",
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: you and a cousin were stopped at one door. Do not agree on who held the bag. Each of you asks for a lawyer.",
        },
        {
          text: "A friend: both of you were arrested in a borrowed car. Do not go over that night together. Each of you tells a lawyer.",
        },
        {
          text: "A neighbor: each of you signed a warrant over a fence. Do not meet at the fence to settle it. Your lawyers can talk.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Nos arrestaron a los dos",
  description:
    "Dos personas con cargos por un mismo hecho en Alabama: dos casos, dos abogados, y cada orden obliga aunque la otra llame.",
  answer:
    "Cada quien tiene un caso y necesita un abogado propio. Usted puede ser la persona acusada en un caso y la nombrada como víctima en el otro. Cada orden le obliga, aunque la otra persona llame. No comparen historias ni hagan planes. Vaya a sus propias fechas. Hable solo con su propio abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        { text: "Pida sus propios papeles. Anote su número de caso, su corte y su próxima fecha." },
        {
          text: "Lea quién está nombrado como víctima en cada papel que tenga.",
          claims: ["S2-10"],
        },
        {
          text: "Pida su propio abogado. Si no puede pagar, dígale a su juez: “Pido un abogado”.",
        },
        {
          text: "Al llamar a un abogado, diga primero el nombre de la otra persona, antes de contar nada. El abogado debe revisar si hay un conflicto.",
        },
        {
          text: "¿Le hicieron daño? Vaya al médico. Guarde sus fotos y papeles, y déselos a su abogado.",
        },
        { text: "¿Está en peligro? Llame al 911. Tener un cargo no le quita eso." },
        {
          text: "Vaya a cada fecha de los dos casos a la que le llamen, con el consejo de su abogado.",
          claims: ["S2-26"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "Ningún trato entre ustedes dos",
      text: "“Yo quito el mío si tú quitas el tuyo” no funciona. Ninguno puede quitar un caso, y ese trato puede ser un delito nuevo. Si se lo ofrecieron, no conteste. Hable hoy con su abogado.",
      claims: ["S2-08", "S2-22"],
    },
    {
      kind: "list",
      items: [
        {
          text: "No hablen de ese día: ni en una celda, ni por mensaje, ni por el teléfono de la cárcel.",
          claims: ["S2-23"],
        },
        {
          text: "Ni una palabra por medio de padres o amigos. La familia que los quiere a los dos no debe llevar nada.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "No compartan un abogado para ahorrar, aunque ya estén en paz." },
        { text: "Ningún papel que una persona firme por la otra." },
      ],
    },
    { kind: "heading", id: "two-roles", text: "De los dos lados a la vez" },
    {
      kind: "table",
      columns: ["En su propio caso", "En el caso de la otra persona"],
      rows: [
        ["Usted es la persona acusada.", "Puede estar nombrado como víctima, o ser testigo."],
        ["Puede callar y pedir un abogado.", "El fiscal puede querer hablar con usted."],
        ["Su abogado habla por usted.", "Lo que diga allí se puede usar en su propio caso."],
      ],
    },
    {
      kind: "text",
      text: "Por eso, vea primero a su abogado, antes de hablar con alguien sobre cualquiera de los dos casos. Una citación (subpoena) es una orden de la corte. Llévela a su abogado el día que la reciba.",
      claims: ["S2-20"],
    },
    { kind: "heading", id: "how-it-happens", text: "Cómo pueden arrestar a los dos" },
    {
      kind: "list",
      items: [
        {
          text: "Después de un pleito en casa, la policía de Alabama busca al agresor principal. Puede arrestar aunque nadie lo pida. A veces se lleva a los dos.",
        },
        {
          text: "En algunos cargos menores, cada uno puede jurar una denuncia ante un magistrado. Entonces cada quien tiene un caso que el que firmó no puede retirar.",
          claims: ["S2-09"],
        },
        { text: "O acusan a dos personas de hacer algo juntas. Entonces ninguna es la víctima." },
      ],
    },
    { kind: "heading", id: "still-held", text: "Si todavía está en la cárcel" },
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "Después de un arresto por violencia doméstica, debe ver a un juez o magistrado a tiempo. Las horas cuentan desde el arresto. Si para entonces no ha pasado, llame a un abogado o pregunte en la cárcel por qué. No es un tiempo mínimo de cárcel.",
    },
    {
      kind: "actBy",
      clock: "arrestWithoutWarrant",
      text: "Después de un arresto sin orden, un juez debe revisar las razones a tiempo. Las horas cuentan desde el arresto. Si no ha pasado nada, que un abogado pregunte.",
    },
    { kind: "heading", id: "orders", text: "Dos órdenes" },
    {
      kind: "text",
      text: "Un juez puede prohibir que se comuniquen, a cada uno por separado. Si la otra persona llama, eso no le libera a usted. No conteste, guárdelo y dígalo a su abogado. Hijos, llaves y ropa se arreglan con un juez. Lea “Casa, hijos y pertenencias sin contacto”.",
      claims: ["S2-24"],
    },
    { kind: "heading", id: "why-two-lawyers", text: "Por qué dos abogados" },
    {
      kind: "text",
      text: "Lo que ayuda a una persona puede dañar a la otra. Una puede recibir una oferta y la otra no. Un abogado que debe algo a las dos no puede luchar con libertad por ninguna. Por eso este despacho puede tomar, como mucho, a una, y revisa los nombres antes de oír una historia.",
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: a usted y a un primo los pararon en la misma puerta. No acuerden quién llevaba la bolsa. Cada uno pide un abogado.",
        },
        {
          text: "Un amigo: los arrestaron a los dos en un carro prestado. No repasen juntos esa noche. Cada uno se lo cuenta a un abogado.",
        },
        {
          text: "Un vecino: cada uno firmó una orden de arresto por una cerca. No se junten en la cerca para arreglarlo. Sus abogados pueden hablar.",
        },
      ],
    },
  ],
};

/** Charged on both sides, or charged together: two cases and two lawyers, whatever peace has been made. */
export const bothArrested: Article = {
  slug: "both-arrested",
  audience: "accused",
  topic: "people",
  related: [
    "no-contact",
    "home-children-belongings",
    "first-appearance-and-a-lawyer",
    "someone-signed-a-warrant",
  ],
  extras: ["allHelpLines"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["E16", "E20", "C6", "E1", "E12", "B1", "B9", "F4"],
  words: { en, es },
};
