import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "No contact: what counts",
  description:
    "What a no-contact rule in Alabama covers. What to do when the other person writes first, and who can change it.",
  answer:
    "Take it to mean nothing at all: no call, text, like, gift, or word through another person. It holds even if the other person writes first or asks you home. Do not answer. Keep what they sent and show it only to your lawyer. Only a judge can change the rule. Ask your lawyer first, every time.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Find your bond paper and every order. Read who, which places and which things they name. Carry a photo of them.",
          claims: ["S2-24"],
        },
        {
          text: "Not sure whether a rule exists? Act as if it did, and ask your lawyer or the court clerk today.",
        },
        { text: "If they call, let it ring. If they write, send nothing back. Save it for your lawyer." },
        { text: "If you meet by chance, say nothing and leave. Tell your lawyer when and where it was." },
        {
          text: "Tell your own family and friends: “Please carry nothing for me and send nothing.”",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "Need children, medicine or tools? A lawyer can ask the judge for a safe way. Read “Home, children and belongings”.",
          claims: ["S2-30"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "An invitation does not lift the rule",
      text: "The rule binds you, not the other person. “Come home, I told them it is fine” changes nothing. Do not go and do not reply. Call your lawyer, who can ask the judge.",
      claims: ["S2-06", "S2-23"],
    },
    { kind: "heading", id: "does-it-count", text: "Does it count?" },
    {
      kind: "table",
      columns: ["What you might do", "Does it count?", "Ask your lawyer first, and instead"],
      rows: [
        ["Call, text, e-mail, or write a letter", "Yes, also to say sorry", "Say it to your lawyer only."],
        [
          "Like, tag, follow, or watch a story",
          "It can. Treat it as yes.",
          "Stay off that person’s pages and their friends’ pages.",
        ],
        [
          "Post about it without a name",
          "It may be read as a message",
          "Post nothing about the case, and delete nothing.",
        ],
        ["Send a gift, flowers or money", "Yes", "Your lawyer can ask how shared bills should be paid."],
        [
          "Pass a word through a friend, a child or work",
          "Yes. An Alabama judge may forbid contact through a third person too.",
          "Only a lawyer may speak with the other side for you.",
        ],
        [
          "Send a link or a page, also of this site",
          "Yes. Sending a page is contact.",
          "Keep it for yourself.",
        ],
        [
          "Hand over the children at the door",
          "Yes, unless an order allows just that",
          "Follow the order word for word, or ask for one.",
        ],
        ["Drive past the home or the job", "It can break a rule to stay away", "Take another road."],
        [
          "Talk in the hallway of the court",
          "Yes",
          "Sit apart. Speak only with your lawyer and the court’s staff.",
        ],
      ],
    },
    { kind: "heading", id: "where-from", text: "Where the rule comes from" },
    {
      kind: "text",
      text: "It is often part of your bond. In a case of domestic violence, a judge may forbid threats, guns, and contact of any kind (Ala. Code 15-13-190). Other bonds can hold the same rule, so read yours.",
      claims: ["S2-24"],
    },
    {
      kind: "text",
      text: "It may also stand in a protection order. That is a separate case with its own judge. You can have both. If one ends, the other still binds you.",
    },
    {
      kind: "text",
      text: "Keep to it until the case is over and every order has been lifted in writing.",
      claims: ["S2-23"],
    },
    { kind: "heading", id: "if-broken", text: "If the rule was broken" },
    {
      kind: "text",
      text: "A judge can change your bond or take it away, and you can be arrested. Breaking a protection order that you know of is a crime of its own. If the contact was about the case, it may be a crime against a witness as well.",
      claims: ["S2-22"],
    },
    {
      kind: "text",
      text: "If you did it already: stop now. Do not write once more to explain. Delete nothing. Tell your lawyer today, before the next court date.",
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: your bond says to stay out of it. Do not go in, not even to pay or to say sorry. Your lawyer can offer it.",
        },
        {
          text: "A friend: you still have keys to the car you borrowed. Do not text about them. Hand them to your lawyer.",
        },
        {
          text: "A neighbor: you live beside the person who signed the warrant. Ask your lawyer how you may use your own door and yard.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Sin contacto: qué cuenta",
  description:
    "Qué abarca en Alabama una regla de no contacto. Qué hacer si la otra persona escribe primero y quién puede cambiarla.",
  answer:
    "Tómelo como nada de nada: ni llamadas, ni textos, ni “me gusta”, ni regalos, ni recados por medio de otros. Vale aunque la otra persona escriba primero o le pida volver. No conteste. Guarde lo que mandó y muéstrelo solo a su abogado. Solo un juez puede cambiar la regla. Siempre pregunte antes a su abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Busque el papel de su fianza y cada orden. Lea qué personas, lugares y cosas nombran. Lleve una foto.",
          claims: ["S2-24"],
        },
        {
          text: "¿No sabe si hay una regla? Actúe como si la hubiera y pregunte hoy a su abogado o a la secretaría de la corte.",
        },
        {
          text: "Si la otra persona llama, no conteste. Si escribe, no mande nada. Guárdelo para su abogado.",
        },
        { text: "Si se encuentran por casualidad, no hable y váyase. Diga a su abogado cuándo y dónde fue." },
        {
          text: "Diga a su familia y amigos: “Por favor, no lleven ni manden nada por mí”.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "¿Necesita ver a sus hijos, medicinas o herramientas? Un abogado puede pedirle al juez una forma segura. Lea “Casa, hijos y pertenencias”.",
          claims: ["S2-30"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "Una invitación no quita la regla",
      text: "La regla le obliga a usted, no a la otra persona. “Vuelve, ya les dije que está bien” no cambia nada. No vaya y no conteste. Llame a su abogado, que puede pedírselo al juez.",
      claims: ["S2-06", "S2-23"],
    },
    { kind: "heading", id: "does-it-count", text: "¿Cuenta o no cuenta?" },
    {
      kind: "table",
      columns: ["Lo que podría hacer", "¿Cuenta?", "Pregunte antes a su abogado, y haga esto"],
      rows: [
        [
          "Llamar, mandar un texto o correo, escribir una carta",
          "Sí, también para pedir perdón",
          "Dígalo solo a su abogado.",
        ],
        [
          "Dar “me gusta”, etiquetar, seguir o ver una historia",
          "Puede contar. Tómelo como un sí.",
          "No entre en sus páginas ni en las de sus amigos.",
        ],
        [
          "Publicar algo sin decir el nombre",
          "Se puede leer como un mensaje",
          "No publique nada del caso, y no borre nada.",
        ],
        [
          "Mandar un regalo, flores o dinero",
          "Sí",
          "Su abogado puede preguntar cómo pagar las cuentas que comparten.",
        ],
        [
          "Mandar un recado con un amigo, un hijo o alguien del trabajo",
          "Sí. En Alabama un juez puede prohibir también el contacto por medio de otra persona.",
          "Solo un abogado puede hablar por usted con la otra parte.",
        ],
        [
          "Mandar un enlace o una página, también de este sitio",
          "Sí. Enviar una página es comunicarse.",
          "Guárdelo para usted.",
        ],
        [
          "Entregar a los hijos en la puerta",
          "Sí, a menos que una orden permita justo eso",
          "Siga la orden palabra por palabra, o pida una.",
        ],
        [
          "Pasar en carro por la casa o el trabajo",
          "Puede violar una regla de no acercarse",
          "Tome otro camino.",
        ],
        [
          "Hablar en el pasillo de la corte",
          "Sí",
          "Siéntese aparte. Hable solo con su abogado y con el personal de la corte.",
        ],
      ],
    },
    { kind: "heading", id: "where-from", text: "De dónde viene la regla" },
    {
      kind: "text",
      text: "A menudo es parte de su fianza. En un caso de violencia doméstica, un juez puede prohibir amenazas, armas y todo contacto (Ala. Code 15-13-190). Otras fianzas pueden tener la misma regla. Lea la suya.",
      claims: ["S2-24"],
    },
    {
      kind: "text",
      text: "También puede estar en una orden de protección. Ese es otro caso, con su propio juez. Puede tener las dos. Si una termina, la otra todavía le obliga.",
    },
    {
      kind: "text",
      text: "Cúmplala hasta que el caso termine y cada orden se haya levantado por escrito.",
      claims: ["S2-23"],
    },
    { kind: "heading", id: "if-broken", text: "Si la regla se rompió" },
    {
      kind: "text",
      text: "Un juez puede cambiar o quitar su fianza, y usted puede ir a la cárcel. Violar una orden de protección que usted conoce es un delito aparte. Si el contacto fue sobre el caso, también puede ser un delito contra un testigo.",
      claims: ["S2-22"],
    },
    {
      kind: "text",
      text: "Si ya lo hizo: pare ahora. No escriba otra vez para explicarse. No borre nada. Hable hoy con su abogado, antes de la próxima fecha.",
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: su fianza dice que no entre. No entre, ni para pagar ni para pedir perdón. Su abogado puede ofrecerlo.",
        },
        {
          text: "Un amigo: usted todavía tiene las llaves del carro prestado. No le escriba por eso. Déselas a su abogado.",
        },
        {
          text: "Un vecino: usted vive al lado de quien firmó la orden de arresto. Pregunte a su abogado cómo puede usar su propia puerta y su patio.",
        },
      ],
    },
  ],
};

/** What counts as contact under a bond or an order. In doubt it always sends the reader to a lawyer first. */
export const noContact: Article = {
  slug: "no-contact",
  audience: "accused",
  topic: "contact",
  related: [
    "home-children-belongings",
    "crimes-while-trying-to-help",
    "bond-and-its-conditions",
    "served-with-a-protection-order",
  ],
  extras: ["allHelpLines"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["E1", "E12", "E14", "B7", "F3"],
  words: { en, es },
};
