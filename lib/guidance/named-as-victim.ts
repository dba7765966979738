import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "If you are named as the victim",
  description:
    "Public facts for a person who is named as the victim in a criminal case. No form, nothing to fill in.",
  answer:
    "You need do nothing today. If someone sent you here, or is beside you now, you need do nothing today. This practice defends people who are accused. It is not your lawyer and cannot be. We keep no record of what you do here, but your own browser keeps its history.",
  blocks: [
    { kind: "heading", id: "three-facts", text: "Three facts" },
    {
      kind: "list",
      items: [
        {
          text: "You can ask, and the prosecutor decides. Asking does not mean that it happens. You cannot drop the case, even if you called the police or signed the paper. It belongs to the State or the city.",
          claims: ["S1-01", "S1-03"],
        },
        {
          text: "You can be heard. You may also stay silent. You may refuse to talk with the accused, their lawyer, or anyone for them.",
        },
        {
          text: "Under an Alabama law (Ala. Code 15-23-64) the prosecutor must talk with you before giving the case up, making a plea deal or agreeing to a program. Your view is heard. It is not a veto. A lawyer has not yet checked which charges this covers, or whether it binds a city prosecutor.",
        },
      ],
    },
    { kind: "heading", id: "what-do-you-want", text: "What do you want?" },
    {
      kind: "text",
      text: "Some people want the case to end. Others want it to go on. You may say either. These are the people who decide, and how to reach them.",
    },
    {
      kind: "table",
      columns: ["I want", "Who decides", "How to ask", "What does not work"],
      rows: [
        [
          "the case to be over",
          "The prosecutor, through the court",
          "Call the prosecutor’s office. Ask for the victim service officer. Say that you want to be heard first.",
          "Telling the police, a form from the internet, or not coming to court",
        ],
        [
          "a lighter result, or treatment",
          "The prosecutor for a program or a plea deal, the judge for the sentence",
          "Say it when they talk with you. Ask what a program would require.",
          "Making a deal with the accused or the family",
        ],
        [
          "contact, or them home again",
          "The judge who made the order",
          "Ask the prosecutor or the victim service officer how your wish reaches that judge.",
          "Agreeing on it between you, or inviting them. The order still binds them.",
        ],
        [
          "children and belongings settled",
          "A family or juvenile court, or the judge of the order",
          "A lawyer of your own, legal aid, or an advocate",
          "Handing things over through friends while an order stands",
        ],
        [
          "my money back",
          "The judge. The prosecutor can ask for it.",
          "Bring bills and receipts to the victim service officer.",
          "Money from the accused for your silence, or for asking to stop. That is a crime for both.",
        ],
        [
          "not to testify",
          "The prosecutor and the judge. A subpoena binds you until one of them lets you go.",
          "A lawyer of your own, before the date. For a husband or wife special rules apply, and they are not settled.",
          "Ignoring the subpoena. You could be arrested.",
        ],
        [
          "to say that my statement was wrong",
          "You, with a lawyer of your own",
          "Talk with that lawyer first, alone. Then the prosecutor.",
          "Signing what somebody else wrote, or a new story at the door",
        ],
        [
          "to be safe, I am afraid",
          "You decide about your safety. A judge decides about orders.",
          "911, the hotline, an advocate, or a protection order at the circuit clerk’s office",
          "Waiting for the court date, or telling the lawyer of the accused",
        ],
        [
          "the case to go on",
          "The prosecutor",
          "The same call. Say that you want it to go on, to be told of every date, and to be heard.",
          "Thinking that silence will carry it",
        ],
      ],
      more: [
        "first-call",
        "when-it-matters",
        "orders",
        "orders",
        "compensation",
        "subpoena",
        "my-statement-was-wrong",
        "safety-plan",
        "first-call",
      ],
    },
    {
      kind: "text",
      text: "Making up, breaking up or moving on does not end a case by itself. Neither does keeping silent carry it on.",
      claims: ["S1-12"],
    },
    {
      kind: "text",
      text: "There is no single form and no one right procedure. Offices differ. The pages below tell the usual steps.",
      claims: ["S1-02"],
    },
    {
      kind: "text",
      text: "Reporting is serious, and so is staying safe. You can call the police again, whatever happens with this case.",
      claims: ["S1-21"],
    },
    {
      kind: "text",
      text: "These pages are about Alabama. They were written for this site from public sources. Each one names the lawyer who checked it, or says that nobody has. The day of the wording stands at the end.",
      claims: ["S1-25"],
    },
  ],
};

const es: Wording = {
  title: "Si usted es la persona nombrada como víctima",
  description:
    "Información pública para quien aparece como víctima en un caso penal. Sin formulario y sin nada que llenar.",
  answer:
    "Hoy no tiene que hacer nada. Si alguien le mandó aquí, o está a su lado ahora, hoy no tiene que hacer nada. Este despacho defiende a personas acusadas. No es su abogado ni puede serlo. No guardamos lo que usted hace aquí, pero su navegador sí guarda su historial.",
  blocks: [
    { kind: "heading", id: "three-facts", text: "Tres hechos" },
    {
      kind: "list",
      items: [
        {
          text: "Usted puede pedir, y decide la fiscalía. Pedirlo no quiere decir que pase. No puede retirar el caso, aunque haya llamado a la policía o firmado el papel. Es del Estado o de la ciudad.",
          claims: ["S1-01", "S1-03"],
        },
        {
          text: "Le pueden escuchar. También puede callar. Puede negarse a hablar con la persona acusada, su abogado o quien venga por ellos.",
        },
        {
          text: "Según una ley de Alabama (Ala. Code 15-23-64), la fiscalía debe hablar con usted antes de retirar el caso, hacer un acuerdo o aceptar un programa. Se escucha su opinión. No es un veto. Un abogado todavía no ha revisado qué cargos cubre, ni si obliga a la fiscalía de una ciudad.",
        },
      ],
    },
    { kind: "heading", id: "what-do-you-want", text: "¿Qué quiere usted?" },
    {
      kind: "text",
      text: "Hay quien quiere que el caso termine. Hay quien quiere que siga. Usted puede decir cualquiera de las dos cosas. Estas son las personas que deciden y cómo llegar a ellas.",
    },
    {
      kind: "table",
      columns: ["Quiero", "Quién decide", "Cómo pedirlo", "Qué no funciona"],
      rows: [
        [
          "que el caso termine",
          "La fiscalía, por medio de la corte",
          "Llame a la fiscalía. Pida hablar con quien atiende a las víctimas (victim service officer). Diga que quiere que le escuchen antes.",
          "Decírselo a la policía, un formulario de internet o no ir a la corte",
        ],
        [
          "un resultado más leve, o un tratamiento",
          "La fiscalía, para un programa o un acuerdo. El juez, para la sentencia.",
          "Dígalo cuando hablen con usted. Pregunte qué pide un programa.",
          "Negociar con la persona acusada o con su familia",
        ],
        [
          "tener contacto, o que vuelva a casa",
          "El juez que dio la orden",
          "Pregunte a la fiscalía o a la oficina para víctimas cómo llega su deseo a ese juez.",
          "Acordarlo entre ustedes o invitarle. La orden le sigue obligando.",
        ],
        [
          "arreglar lo de los hijos y las cosas",
          "Una corte de familia o de menores, o el juez de la orden",
          "Un abogado propio, la ayuda legal o una persona de apoyo (advocate)",
          "Entregar cosas por medio de amigos mientras hay una orden",
        ],
        [
          "que me devuelvan mi dinero",
          "El juez. La fiscalía puede pedirlo.",
          "Lleve facturas y recibos a la oficina para víctimas.",
          "Dinero de la persona acusada por callar o por pedir que paren. Es un delito para los dos.",
        ],
        [
          "no declarar",
          "La fiscalía y el juez. Una citación (subpoena) le obliga hasta que uno de ellos le libere.",
          "Un abogado propio, antes de la fecha. Para esposos hay reglas especiales, y no están claras.",
          "No hacer caso de ese papel. Le pueden arrestar.",
        ],
        [
          "decir que mi declaración estaba mal",
          "Usted, con un abogado propio",
          "Hable primero con ese abogado, a solas. Después, con la fiscalía.",
          "Firmar lo que otra persona escribió, o contar otra cosa en la puerta",
        ],
        [
          "estar a salvo, tengo miedo",
          "De su seguridad decide usted. De las órdenes decide un juez.",
          "El 911, la línea de ayuda, una persona de apoyo (advocate), o una orden de protección en la secretaría de la corte de circuito (circuit clerk)",
          "Esperar la fecha de corte, o decírselo al abogado de la persona acusada",
        ],
        [
          "que el caso siga",
          "La fiscalía",
          "La misma llamada. Diga que quiere que siga, que le avisen de cada fecha y que le escuchen.",
          "Pensar que con callar basta",
        ],
      ],
      more: [
        "first-call",
        "when-it-matters",
        "orders",
        "orders",
        "compensation",
        "subpoena",
        "my-statement-was-wrong",
        "safety-plan",
        "first-call",
      ],
    },
    {
      kind: "text",
      text: "Reconciliarse, separarse o seguir adelante no termina un caso por sí solo. Callar tampoco hace que siga.",
      claims: ["S1-12"],
    },
    {
      kind: "text",
      text: "No hay un solo formulario ni un único camino correcto. Cada oficina es distinta. Las páginas de abajo cuentan los pasos de costumbre.",
      claims: ["S1-02"],
    },
    {
      kind: "text",
      text: "Reportar es cosa seria, y su seguridad también. Puede llamar otra vez a la policía, pase lo que pase con este caso.",
      claims: ["S1-21"],
    },
    {
      kind: "text",
      text: "Estas páginas son sobre Alabama. Se escribieron para este sitio a partir de fuentes públicas. Cada una nombra al abogado que la revisó, o dice que nadie lo ha hecho. El día del texto está al final.",
      claims: ["S1-25"],
    },
  ],
};

/** A read-only world for one reader: public facts and offices, no advice, nothing of this practice to call. */
export const namedAsVictim: Article = {
  slug: "named-as-victim",
  audience: "namedAsVictim",
  topic: "first",
  related: [],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "H2", "E1", "E12", "E13", "F4", "C6", "G1", "J1"],
  words: { en, es },
};
