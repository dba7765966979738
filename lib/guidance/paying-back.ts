import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Paying back: a store, a check, some damage",
  description:
    "Money can help or hurt an Alabama case. How to pay a loss safely, and why not to pay it yourself.",
  answer:
    "Do not pay, offer or bring anything back yourself. Money given so that a case is not pressed can be a crime for both sides. Paying a real loss may still matter, through your lawyer, the court or the prosecutor’s own program. A notice about a bad check? Take it to a lawyer today.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        { text: "Ask your lawyer first whether to pay, how much, when and to whom." },
        { text: "Put money aside where you can prove it. Do not hand it to anyone yet." },
        { text: "Keep every bill, receipt, photo and letter about the loss just as it is." },
        { text: "Ask your lawyer about restitution. That is money for a loss, set by the court." },
        { text: "Ask about diversion. Its written terms often hold a plan to pay the loss back." },
        {
          text: "When you pay in the safe way, get a receipt with the case number. Give your lawyer a copy.",
        },
        { text: "Go to every court date, also after you have paid." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        {
          text: "Cash in exchange for silence, a kind word or a request to stop the case. Let your lawyer speak about money.",
          claims: ["S2-22"],
        },
        {
          text: "Sending a friend, a parent or a child with the money. Only your lawyer may take that step.",
          claims: ["S2-31"],
        },
        {
          text: "A note that says “I am sorry, here is the money”. It may be read as a confession. Show it to your lawyer.",
        },
        {
          text: "Going back to the store or the yard where you were told to keep away. Ask your lawyer how else to pay.",
          claims: ["S2-24"],
        },
        {
          text: "A paper that says “paid, so I drop it”. The person cannot drop it, and the paper can hurt you both.",
        },
        {
          text: "Throwing away the goods, the bill or the messages. Ask your lawyer what to do with the goods.",
        },
      ],
    },
    {
      kind: "warning",
      title: "“Pay me or I go on with it”",
      text: "Do not answer and do not pay. Keep the message as it is and take it to your lawyer. Alabama law (Ala. Code 13A-10-7) looks at the one who gives and at the one who takes.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "the-line", text: "Where the line runs" },
    {
      kind: "text",
      text: "The crime is giving or taking value so that a crime is not reported or not pressed. The law leaves some room for paying what is truly owed for the loss. How much room your case has is a question for a lawyer, before any money moves.",
    },
    { kind: "heading", id: "safe-ways", text: "Four cases, four safe ways" },
    {
      kind: "table",
      columns: ["What happened", "What not to do", "The safe way"],
      rows: [
        ["A store and a shoplifting stop", "Pay at the counter", "Give the store’s letter to your lawyer"],
        ["A check that was not paid", "Let the notice lie", "Take the notice to a lawyer today"],
        ["A neighbor’s fence", "Go over with cash", "Ask your lawyer about restitution"],
        [
          "A friend’s car that you dented",
          "Offer to settle it by text",
          "Keep the papers and ask your lawyer about the insurer",
        ],
      ],
    },
    { kind: "heading", id: "store-letter", text: "A letter from a store" },
    {
      kind: "text",
      text: "A store may ask for money by mail. That letter is apart from the criminal case, and paying it may not end the case. Do not throw it away. Ask your lawyer before you answer.",
    },
    { kind: "heading", id: "checks", text: "A notice about a check" },
    {
      kind: "text",
      text: "A written notice about a bad check has its own short time. It begins with the notice. Take the notice and its envelope to a lawyer today.",
    },
    {
      kind: "text",
      text: "In some counties the District Attorney has a unit for such checks. It takes the money itself. Have your lawyer ask whom to pay, how, and with which fees. Ask your lawyer what happens to the case then.",
    },
    { kind: "heading", id: "what-it-does", text: "What paying does, and what it does not" },
    {
      kind: "list",
      items: [
        {
          text: "It does not end a case by itself. The prosecutor decides, through the court.",
          claims: ["S2-11"],
        },
        {
          text: "It can count when a prosecutor or a judge weighs the case. Nobody can say how much.",
          claims: ["S2-17"],
        },
        {
          text: "A promise to pay must be kept. In one Alabama case a charge was given up on such a promise. It came back years later, because the money did not come.",
        },
        { text: "It does not lift a rule to keep away. Ask the court about that." },
      ],
    },
    { kind: "heading", id: "no-money", text: "You do not have the money" },
    {
      kind: "text",
      text: "Say so to your lawyer early. Ask what can be paid in parts, and how to tell the court. Do not borrow from the person named as the victim or from somebody close to them.",
      claims: ["S2-30"],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. It cannot stand in for a lawyer who knows what is owed and to whom.",
    },
  ],
};

const es: Wording = {
  title: "Devolver o pagar: una tienda, un cheque, un daño",
  description:
    "El dinero puede ayudar o dañar un caso en Alabama. Cómo pagar una pérdida sin riesgo y por qué no por su cuenta.",
  answer:
    "No pague, no ofrezca ni devuelva nada por su cuenta. Dar dinero para que no sigan un caso puede ser delito para los dos. Pagar una pérdida real puede importar: por su abogado, la corte o el programa del fiscal. ¿Un aviso por un cheque? Llévelo hoy a un abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        { text: "Pregunte primero a su abogado si pagar, cuánto, cuándo y a quién." },
        { text: "Aparte el dinero donde pueda demostrarlo. Todavía no se lo dé a nadie." },
        { text: "Guarde cada cuenta, recibo, foto y carta sobre la pérdida tal como está." },
        { text: "Pregunte a su abogado por la restitución. Es el dinero por una pérdida que fija la corte." },
        {
          text: "Pregunte por un programa alternativo (diversion). Sus reglas escritas suelen traer un plan de pago.",
        },
        {
          text: "Cuando pague de la forma segura, pida recibo con el número del caso. Dé copia a su abogado.",
        },
        { text: "Vaya a cada fecha de corte, también después de pagar." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        {
          text: "Dinero a cambio de silencio, de que hablen bien de usted o de pedir que pare el caso. Deje que su abogado hable de dinero.",
          claims: ["S2-22"],
        },
        {
          text: "Mandar el dinero con un amigo, un familiar o un hijo. Ese paso es solo de su abogado.",
          claims: ["S2-31"],
        },
        {
          text: "Una nota que diga “perdón, aquí está el dinero”. Pueden leerla como una confesión. Muéstrela a su abogado.",
        },
        {
          text: "Volver a la tienda o al patio donde le dijeron que no fuera. Pregunte a su abogado cómo pagar de otro modo.",
          claims: ["S2-24"],
        },
        {
          text: "Un papel que diga “pagado, lo retiro”. Esa persona no puede retirarlo, y el papel puede dañar a los dos.",
        },
        { text: "Tirar las cosas, la cuenta o los mensajes. Pregunte a su abogado qué hacer con las cosas." },
      ],
    },
    {
      kind: "warning",
      title: "“Págueme o sigo con esto”",
      text: "No conteste y no pague. Guarde el mensaje tal como está y llévelo a su abogado. La ley de Alabama (Ala. Code 13A-10-7) mira a quien da y a quien recibe.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "the-line", text: "Dónde está el límite" },
    {
      kind: "text",
      text: "El delito es dar o recibir algo de valor para que algo no se denuncie o no se siga. La ley deja algún lugar para pagar lo que de verdad se debe. Cuánto lugar hay en su caso es pregunta para un abogado, antes de mover dinero.",
    },
    { kind: "heading", id: "safe-ways", text: "Cuatro casos, cuatro formas seguras" },
    {
      kind: "table",
      columns: ["Qué pasó", "Qué no hacer", "La forma segura"],
      rows: [
        ["Le pararon en una tienda por robo", "Pagar en la caja", "Dar a su abogado la carta de la tienda"],
        ["Un cheque que no se pagó", "Dejar el aviso sin leer", "Llevar hoy el aviso a un abogado"],
        ["La cerca de un vecino", "Ir con efectivo", "Preguntar a su abogado por la restitución"],
        [
          "El carro golpeado de un amigo",
          "Ofrecer un arreglo por mensaje",
          "Guardar los papeles y preguntar a su abogado por el seguro",
        ],
      ],
    },
    { kind: "heading", id: "store-letter", text: "Una carta de la tienda" },
    {
      kind: "text",
      text: "Una tienda puede pedir dinero por correo. Esa carta va aparte del caso penal, y pagarla quizá no lo termine. No la tire. Pregunte a su abogado antes de contestar.",
    },
    { kind: "heading", id: "checks", text: "Un aviso por un cheque" },
    {
      kind: "text",
      text: "Un aviso escrito por un cheque sin fondos tiene su propio plazo corto. Empieza con el aviso. Lleve hoy el aviso y su sobre a un abogado.",
    },
    {
      kind: "text",
      text: "En algunos condados el fiscal de distrito tiene una oficina para esos cheques. Esa oficina recibe el dinero. Que su abogado pregunte a quién pagar, cómo y con qué cobros. Pregúntele qué pasa entonces con el caso.",
    },
    { kind: "heading", id: "what-it-does", text: "Qué logra pagar y qué no" },
    {
      kind: "list",
      items: [
        { text: "Por sí solo no termina un caso. Decide el fiscal, ante la corte.", claims: ["S2-11"] },
        {
          text: "Puede contar cuando un fiscal o un juez valora el caso. Nadie puede decir cuánto.",
          claims: ["S2-17"],
        },
        {
          text: "Una promesa de pago se cumple. En un caso de Alabama se retiró un cargo por una promesa así. Volvió años después, porque el dinero no llegó.",
        },
        { text: "No levanta la regla de no acercarse. Sobre eso, pregunte a la corte." },
      ],
    },
    { kind: "heading", id: "no-money", text: "Si no tiene el dinero" },
    {
      kind: "text",
      text: "Dígaselo pronto a su abogado. Pregunte qué se puede pagar por partes y cómo decirlo en la corte. No pida prestado a la persona nombrada como víctima ni a alguien cercano a ella.",
      claims: ["S2-30"],
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. No reemplaza a un abogado que sepa qué se debe y a quién.",
    },
  ],
};

/** Money between the two sides: how a loss is made good without buying anything. */
export const payingBack: Article = {
  slug: "paying-back",
  audience: "accused",
  topic: "people",
  related: ["crimes-while-trying-to-help", "no-contact", "how-a-case-ends", "someone-signed-a-warrant"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["F4", "G3", "J1", "J2", "J3", "J4", "F3"],
  words: { en, es },
};
