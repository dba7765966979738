import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Served with a protection order",
  description:
    "Obey it from this minute, and go to the hearing. What to do today in Alabama, and what to leave alone.",
  answer:
    "Obey it from this minute, even if it is wrong and even if the other person calls you. Do not answer and do not send anybody. Find the hearing date on the paper and go. Call a lawyer today. The hearing is where the judge listens to you.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "actBy",
      clock: "protectionOrderHearing",
      text: "Go to the hearing. The date on the paper wins. You see no date, or the paper is gone? Ask the circuit clerk today, and ask whether you must request the hearing. The days count from the day you got the order.",
    },
    {
      kind: "list",
      items: [
        { text: "Read every page. Mark the people, places and things that it forbids." },
        { text: "Write down when, where and by whom you got it." },
        {
          text: "If it says you must leave home, leave now. Ask the officer how you may take medicine and papers.",
        },
        {
          text: "Ask your lawyer how to get clothes, tools and time with children. Only the court can open a safe way.",
        },
        {
          text: "If the other person writes, do not answer. Keep the message as it is and show it to your lawyer.",
        },
        { text: "Do not write in group chats or shared accounts that the other person can see." },
        { text: "Give your lawyer the names of people who saw something. Do not go to them yourself." },
        {
          text: "If it speaks of guns, ask a lawyer the same day how to obey. Federal law may forbid them too.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        { text: "Going over “only to talk”. Talk to a lawyer instead." },
        { text: "A message through friends, family, children or work. That is contact too." },
        { text: "Saying yes to an invitation. The other person cannot lift the order. Ask the court." },
        { text: "Gifts, money, likes, posts about it, or a link to this page." },
        {
          text: "Skipping the hearing. The judge may decide without you. No ride? Call the clerk and a lawyer early.",
        },
      ],
    },
    {
      kind: "warning",
      title: "Breaking the order is a crime of its own",
      text: "Police can arrest without a warrant, and repeated breaches weigh more. If you met by chance, leave at once and tell your lawyer.",
      claims: ["S2-23", "S2-24"],
    },
    { kind: "heading", id: "what-it-is", text: "What this paper is" },
    {
      kind: "text",
      text: "In Alabama it is a civil case, apart from any criminal one. A judge can make a first order on the word of one side. Getting it does not mean that you were found guilty. Your side comes at the hearing.",
    },
    {
      kind: "text",
      text: "The first order holds until the final hearing. A final order can last for good, unless the judge sets an end. Only the court ends it, after somebody asks and a hearing is held.",
    },
    { kind: "heading", id: "two-papers", text: "Two papers that may both bind you" },
    {
      kind: "table",
      columns: ["Question", "Protection order", "“No contact” on a bond"],
      rows: [
        ["Which case?", "A civil case at the circuit court", "The criminal case"],
        ["Who can change it?", "The judge of the civil case", "The judge of the criminal case"],
        [
          "When does it end?",
          "When that court says so in writing",
          "When the criminal court ends it in writing",
        ],
      ],
    },
    {
      kind: "text",
      text: "If one is lifted, the other still stands. If they differ, keep the stricter rule until a lawyer has read both.",
    },
    { kind: "heading", id: "the-hearing", text: "At the hearing" },
    {
      kind: "list",
      items: [
        {
          text: "See a lawyer before it. What you say there may be used in a criminal case. Ask if you should speak at all.",
        },
        { text: "No lawyer yet? Go all the same. Tell the judge that you want one and ask for a new date." },
        { text: "Bring the order, your own papers and messages, and the date of any criminal case." },
        { text: "Come early, sit apart, and do not speak to the other person or their family." },
        {
          text: "The judge asks which side is more likely right. That is less proof than a criminal trial needs.",
        },
        { text: "Ask for the new order on paper before you leave, and read it." },
      ],
    },
    { kind: "heading", id: "examples", text: "Not only at home" },
    {
      kind: "list",
      items: [
        {
          text: "A shared child: the order may set how you see the child. If it says nothing, ask the court first.",
        },
        {
          text: "A neighbor or a store: the rule to keep away may stand on your bond paper. Obey that in the same way.",
        },
        {
          text: "A borrowed car in your yard belongs to the protected person: do not bring it back. Call your lawyer.",
        },
      ],
    },
    {
      kind: "text",
      text: "Are you afraid too? Call 911 in danger. A lawyer can tell you what you may ask a court for.",
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. It cannot stand in for a lawyer who has read your order.",
    },
  ],
};

const es: Wording = {
  title: "Le entregaron una orden de protección",
  description:
    "Cúmplala desde este minuto y vaya a la audiencia. Qué hacer hoy en Alabama y qué no conviene.",
  answer:
    "Cúmplala desde este minuto, aunque esté equivocada y aunque la otra persona le llame. No conteste y no mande a nadie. Busque en el papel la fecha de la audiencia y vaya. Llame hoy a un abogado. En la audiencia el juez le escucha a usted.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "actBy",
      clock: "protectionOrderHearing",
      text: "Vaya a la audiencia. Vale la fecha del papel. ¿No ve una fecha, o no tiene el papel? Pregunte hoy en la secretaría (clerk) de la corte de circuito, también si usted debe pedir la audiencia. Los días cuentan desde que recibió la orden.",
    },
    {
      kind: "list",
      items: [
        { text: "Lea todas las páginas. Marque las personas, los lugares y las cosas que prohíbe." },
        { text: "Anote cuándo, dónde y de quién la recibió." },
        {
          text: "Si dice que debe salir de la casa, salga ya. Pregunte al agente cómo puede llevarse medicinas y papeles.",
        },
        {
          text: "Pregunte a su abogado cómo obtener ropa, herramientas y tiempo con los hijos. Solo la corte puede abrir una forma segura.",
        },
        {
          text: "Si la otra persona le escribe, no conteste. Guarde el mensaje tal como está y muéstrelo a su abogado.",
        },
        { text: "No escriba en grupos ni en cuentas compartidas que la otra persona pueda ver." },
        { text: "Dé a su abogado los nombres de quienes vieron algo. No los busque usted." },
        {
          text: "Si habla de armas, pregunte el mismo día a un abogado cómo cumplir. La ley federal también puede prohibirlas.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        { text: "Ir “solo a hablar”. Hable mejor con un abogado." },
        { text: "Mandar un recado con amigos, familia, hijos o gente del trabajo. Eso también es contacto." },
        { text: "Aceptar una invitación. La otra persona no puede levantar la orden. Pregunte a la corte." },
        { text: "Regalos, dinero, “me gusta”, publicaciones sobre el tema o un enlace a esta página." },
        {
          text: "Faltar a la audiencia. El juez puede decidir sin usted. ¿No tiene cómo llegar? Llame pronto a la secretaría y a un abogado.",
        },
      ],
    },
    {
      kind: "warning",
      title: "No cumplir la orden es un delito aparte",
      text: "La policía puede arrestar sin orden de arresto, y repetirlo pesa más. Si se encontraron por casualidad, váyase enseguida y dígaselo a su abogado.",
      claims: ["S2-23", "S2-24"],
    },
    { kind: "heading", id: "what-it-is", text: "Qué es este papel" },
    {
      kind: "text",
      text: "En Alabama es un caso civil, aparte de cualquier caso penal. Un juez puede dar una primera orden con la palabra de un solo lado. Recibirla no quiere decir que le hallaron culpable. Su lado se escucha en la audiencia.",
    },
    {
      kind: "text",
      text: "La primera orden vale hasta la audiencia final. Una orden final puede durar para siempre, si el juez no le pone fin. Solo la corte la termina, cuando alguien lo pide y hay una audiencia.",
    },
    { kind: "heading", id: "two-papers", text: "Dos papeles que pueden obligarle a la vez" },
    {
      kind: "table",
      columns: ["Pregunta", "Orden de protección", "“Sin contacto” en la fianza"],
      rows: [
        ["¿Qué caso?", "Un caso civil en la corte de circuito", "El caso penal"],
        ["¿Quién puede cambiarla?", "El juez del caso civil", "El juez del caso penal"],
        [
          "¿Cuándo termina?",
          "Cuando esa corte lo diga por escrito",
          "Cuando la corte penal lo diga por escrito",
        ],
      ],
    },
    {
      kind: "text",
      text: "Si se levanta una, la otra sigue. Si dicen cosas distintas, cumpla la más estricta hasta que un abogado lea las dos.",
    },
    { kind: "heading", id: "the-hearing", text: "En la audiencia" },
    {
      kind: "list",
      items: [
        {
          text: "Vea antes a un abogado. Lo que diga allí puede usarse en un caso penal. Pregunte si le conviene hablar.",
        },
        {
          text: "¿Todavía no tiene abogado? Vaya de todos modos. Diga al juez que quiere uno y pida otra fecha.",
        },
        { text: "Lleve la orden, sus propios papeles y mensajes, y la fecha de cualquier caso penal." },
        { text: "Llegue temprano, siéntese aparte y no hable con la otra persona ni con su familia." },
        {
          text: "El juez mira qué lado tiene más probabilidad de tener razón. Eso pide menos prueba que un juicio penal.",
        },
        { text: "Pida la nueva orden en papel antes de irse, y léala." },
      ],
    },
    { kind: "heading", id: "examples", text: "No solo en casa" },
    {
      kind: "list",
      items: [
        {
          text: "Un hijo en común: la orden puede decir cómo verlo. Si no dice nada, pregunte primero a la corte.",
        },
        {
          text: "Un vecino o una tienda: la regla de no acercarse puede estar en su fianza. Cúmplala igual.",
        },
        {
          text: "En su patio hay un carro prestado de la persona protegida: no lo devuelva usted. Llame a su abogado.",
        },
      ],
    },
    {
      kind: "text",
      text: "¿Usted también tiene miedo? En peligro, llame al 911. Un abogado puede decirle qué puede pedir a una corte.",
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. No reemplaza a un abogado que haya leído su orden.",
    },
  ],
};

/** The first hours after an order is handed over: obey, find the date, go. */
export const servedWithAProtectionOrder: Article = {
  slug: "served-with-a-protection-order",
  audience: "accused",
  topic: "contact",
  related: ["no-contact", "home-children-belongings", "both-arrested", "court-dates"],
  extras: ["allHelpLines"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["E9", "E10", "E12", "E13", "E14", "E1", "N6", "N9"],
  words: { en, es },
};
