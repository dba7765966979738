import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Home, children and belongings under a no-contact rule",
  description:
    "How to reach your home, children and things in Alabama when an order forbids contact: through a judge, not a friend.",
  answer:
    "Do not go there, do not call, and send nobody. Only a judge can change a no-contact rule, even if the other person agrees. Today, write one list of what you need. Give it to your lawyer, who can ask the judge for a safe way. Until the judge answers, keep the rule.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Make the list: medicine, glasses, papers, work tools, school things, pets. Write where each is and when you need it.",
        },
        {
          text: "Give the list to your lawyer and to nobody else. One request for all of it is often best.",
          claims: ["S2-30"],
        },
        {
          text: "Medicine cannot wait. Ask your doctor or drugstore for a new supply. In jail, tell the nurse or an officer.",
        },
        { text: "Find a bed away from the home. Tell your lawyer at once if you have none." },
        {
          text: "Tell the court your new address. Your bond asks for that, in every case.",
        },
        {
          text: "Ask your employer for spare tools or clothes, if the other person does not work there.",
        },
        {
          text: "Keep paying what is yours to pay, straight to the landlord or company. Keep receipts, and ask your lawyer about the rest.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "“Just come and get it” is not permission",
      text: "The rule binds you, whatever the other person writes. Do not go, and do not answer. Save the message and send it to your lawyer the same day.",
      claims: ["S2-06", "S2-23"],
    },
    {
      kind: "list",
      items: [
        {
          text: "No messenger: no friend, mother, child or boss. Not for school things, and not for medicine.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "No note in a child’s bag, and no questions to a child about the other home." },
        { text: "No visit “while nobody is there”." },
        {
          text: "No changing locks, cutting off power or phones, or selling shared things. It can look like pressure.",
          claims: ["S2-22"],
        },
        {
          text: "No trip with an officer that you set up yourself. Ask your lawyer whether the judge allows one.",
        },
      ],
    },
    { kind: "heading", id: "which-judge", text: "Which judge can change it" },
    {
      kind: "table",
      columns: ["Where the rule stands", "Who can change it", "How"],
      rows: [
        ["In your bond paper", "The judge of the criminal case", "Your lawyer asks that court."],
        ["In a protection order", "The court that made it", "By a written request (a motion) and a hearing."],
        [
          "In both",
          "Each judge for their own order",
          "Ask in both courts. A change in one leaves the other as it is.",
        ],
      ],
    },
    {
      kind: "actBy",
      clock: "protectionOrderHearing",
      text: "Were you handed a protection order? Its hearing is the place to speak about home, children and things. The date on the paper wins. No paper at hand? Ask the circuit clerk today. The days count from the day it was handed to you.",
    },
    { kind: "heading", id: "children", text: "Children" },
    {
      kind: "text",
      text: "Who has the children is for a family or juvenile court. An order you already have about them may still count, so show it to your lawyer. If an order sets a way to hand them over, do just that and nothing more.",
      claims: ["S2-30"],
    },
    {
      kind: "text",
      text: "Is the child named as the victim, or listed on the order? Then the rule covers the child too. Ask your lawyer before you call a school, a doctor or a grandparent.",
    },
    { kind: "heading", id: "what-a-lawyer-can-ask", text: "What a lawyer can ask for" },
    {
      kind: "list",
      items: [
        { text: "One set time to fetch things, and who must be present" },
        { text: "A neutral person or place for handing over children" },
        { text: "One safe channel about the children only, if the judge finds it right" },
        { text: "Where you live until the case is over, and who pays for what" },
      ],
    },
    {
      kind: "text",
      text: "The judge may say yes, no, or something between. It is safer to ask twice than to go once.",
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: it was also your job, and your last pay is there. Your lawyer can ask for the check by mail.",
        },
        {
          text: "A friend: your tools are in the car you borrowed, and the owner is named as the victim. Do not text. Add the tools to the list.",
        },
        {
          text: "A neighbor: the rule names a distance and you live next door. Do not measure it yourself. Ask your lawyer today where you may be.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Casa, hijos y pertenencias sin contacto",
  description:
    "Cómo llegar a su casa, sus hijos y sus cosas en Alabama si una orden prohíbe el contacto: con un juez, no con un amigo.",
  answer:
    "No vaya, no llame y no mande a nadie. Solo un juez puede cambiar una regla de no contacto, aunque la otra persona esté de acuerdo. Haga hoy una lista de lo que necesita. Désela a su abogado, que puede pedirle al juez una forma segura. Hasta que el juez responda, cumpla la regla.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Haga la lista: medicinas, lentes, papeles, herramientas, cosas de la escuela, mascotas. Anote dónde está cada cosa y para cuándo.",
        },
        {
          text: "Dé la lista a su abogado y a nadie más. A menudo es mejor una sola petición por todo.",
          claims: ["S2-30"],
        },
        {
          text: "Las medicinas no esperan. Pida otras a su médico o farmacia. En la cárcel, dígalo a enfermería o a un guardia.",
        },
        { text: "Busque dónde dormir lejos de esa casa. Si no tiene, dígalo a su abogado en seguida." },
        {
          text: "Diga a la corte su nueva dirección. Su fianza lo pide, en todos los casos.",
        },
        {
          text: "Pida a su trabajo herramientas o ropa de repuesto, si la otra persona no trabaja allí.",
        },
        {
          text: "Siga pagando lo que le toca, directo al dueño o a la compañía. Guarde recibos y pregunte lo demás a su abogado.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "“Ven por tus cosas” no es un permiso",
      text: "La regla le obliga a usted, escriba lo que escriba la otra persona. No vaya y no conteste. Guarde el mensaje y mándelo a su abogado el mismo día.",
      claims: ["S2-06", "S2-23"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Ningún mensajero: ni amigos, ni madre, ni hijos, ni jefe. Ni por cosas de la escuela ni por medicinas.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "Ninguna nota en la mochila de un hijo, ni preguntas a un hijo sobre la otra casa." },
        { text: "Ninguna visita “cuando no hay nadie”." },
        {
          text: "No cambie cerraduras, no corte la luz ni el teléfono y no venda cosas de los dos. Puede parecer presión.",
          claims: ["S2-22"],
        },
        {
          text: "No vaya con un agente por su propia cuenta. Pregunte a su abogado si el juez lo permite.",
        },
      ],
    },
    { kind: "heading", id: "which-judge", text: "Qué juez puede cambiarla" },
    {
      kind: "table",
      columns: ["Dónde está la regla", "Quién puede cambiarla", "Cómo"],
      rows: [
        ["En el papel de su fianza", "El juez del caso penal", "Su abogado lo pide en esa corte."],
        [
          "En una orden de protección",
          "La corte que la dio",
          "Con una petición escrita (motion) y una audiencia.",
        ],
        ["En las dos", "Cada juez, la suya", "Pida en las dos cortes. Un cambio en una deja la otra igual."],
      ],
    },
    {
      kind: "actBy",
      clock: "protectionOrderHearing",
      text: "¿Le entregaron una orden de protección? Su audiencia es el lugar para hablar de casa, hijos y cosas. Manda la fecha del papel. ¿No tiene el papel? Pregunte hoy en la secretaría de la corte de circuito. Los días cuentan desde el día en que se la entregaron.",
    },
    { kind: "heading", id: "children", text: "Los hijos" },
    {
      kind: "text",
      text: "Con quién viven los hijos lo decide una corte de familia o de menores. Una orden que ya tenga sobre ellos quizá todavía vale. Muéstrela a su abogado. Si una orden dice cómo entregarlos, haga justo eso y nada más.",
      claims: ["S2-30"],
    },
    {
      kind: "text",
      text: "¿El menor está nombrado como víctima o aparece en la orden? Entonces la regla también cubre al menor. Pregunte a su abogado antes de llamar a una escuela, a un médico o a los abuelos.",
    },
    { kind: "heading", id: "what-a-lawyer-can-ask", text: "Qué puede pedir un abogado" },
    {
      kind: "list",
      items: [
        { text: "Una hora fija para recoger cosas, y quién debe estar presente" },
        { text: "Una persona o un lugar neutral para entregar a los hijos" },
        { text: "Una sola vía segura, solo sobre los hijos, si al juez le parece bien" },
        { text: "Dónde vive usted hasta el final del caso, y quién paga qué" },
      ],
    },
    {
      kind: "text",
      text: "El juez puede decir que sí, que no, o algo intermedio. Es más seguro pedir dos veces que ir una.",
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: también era su trabajo, y allí está su último pago. Su abogado puede pedir que manden el cheque por correo.",
        },
        {
          text: "Un amigo: sus herramientas están en el carro prestado, y la persona que lo prestó está nombrada como víctima. No le escriba. Póngalas en la lista.",
        },
        {
          text: "Un vecino: la regla dice una distancia y usted vive al lado. No la mida usted. Pregunte hoy a su abogado dónde puede estar.",
        },
      ],
    },
  ],
};

/** What to do about the things of daily life while contact is forbidden: always by a judge, never by a messenger. */
export const homeChildrenBelongings: Article = {
  slug: "home-children-belongings",
  audience: "accused",
  topic: "contact",
  related: ["no-contact", "served-with-a-protection-order", "bond-and-its-conditions", "both-arrested"],
  extras: ["allHelpLines"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["E1", "E12", "E13", "E9", "B6"],
  words: { en, es },
};
