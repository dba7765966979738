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
          text: "You cannot drop the case. The State or the city decides, also when you called the police or signed the paper.",
        },
        { text: "You can be heard. You may also stay silent." },
        {
          text: "Under an Alabama law (Ala. Code 15-23-64) the prosecutor must talk with you before giving the case up, making a plea deal or agreeing to a program. Your view is heard. It is not a veto. A lawyer has not yet checked which charges this covers, or whether it binds a city prosecutor.",
        },
      ],
    },
    { kind: "heading", id: "what-do-you-want", text: "What do you want?" },
    {
      kind: "text",
      text: "Some people want the case to end. Others want it to go on. Both are your right to say. These are the people who decide, and how to reach them.",
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
    },
    { kind: "heading", id: "find-the-office", text: "Find the office" },
    { kind: "text", text: "Look at the top line of any paper from the court." },
    {
      kind: "list",
      items: [
        {
          text: "“City of …”: the city prosecutor. You reach that office through the clerk of the municipal court.",
        },
        {
          text: "“State of Alabama”, with a District or Circuit Court of a county: the District Attorney for that county.",
        },
        { text: "“United States”: the U.S. Attorney." },
        { text: "A juvenile court: the clerk of that court." },
        {
          text: "No paper: ask the police for the case number or the report number, and which court has it.",
        },
      ],
    },
    {
      kind: "text",
      text: "The Alabama Attorney General has a line for victims: 1-800-626-7676 (read in 2021, not checked since).",
    },
    { kind: "heading", id: "orders", text: "Orders stand until a judge changes them" },
    {
      kind: "list",
      items: [
        { text: "Rules on a bond paper: only the judge of the criminal case can change them." },
        {
          text: "A protection order that you asked for: only the court that made it can end it. You file a request there, and the court holds a hearing.",
        },
        { text: "Your consent lifts neither of them." },
        { text: "Ending one does not end the other." },
      ],
    },
    { kind: "heading", id: "pressure", text: "Pressure and money are crimes" },
    {
      kind: "text",
      text: "Nobody may threaten you, pay you, give you something or forget a debt so that you stay quiet. Nobody may push you to lie, to sign or to stay away. That is so for the accused, for family and friends, and for anyone who acts for them. Taking value for it is a crime too.",
    },
    {
      kind: "text",
      text: "You can tell 911 or the police, the prosecutor, the victim service officer, or a lawyer of your own. Do not tell this practice.",
    },
    { kind: "heading", id: "in-jail", text: "If somebody you know is in jail" },
    {
      kind: "text",
      text: "A person in jail can ask the judge for a lawyer. The person, or somebody else, can also call a defense lawyer.",
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
          text: "Usted no puede retirar el caso. Decide el Estado o la ciudad, también si usted llamó a la policía o firmó el papel.",
        },
        { text: "Puede pedir que la escuchen. También puede callar." },
        {
          text: "Según una ley de Alabama (Ala. Code 15-23-64), el fiscal debe hablar con usted antes de dejar el caso, hacer un acuerdo o aceptar un programa. Se escucha su opinión. No es un veto. Un abogado todavía no ha revisado qué cargos cubre, ni si obliga al fiscal de una ciudad.",
        },
      ],
    },
    { kind: "heading", id: "what-do-you-want", text: "¿Qué quiere usted?" },
    {
      kind: "text",
      text: "Hay quien quiere que el caso termine. Hay quien quiere que siga. Usted tiene derecho a decir las dos cosas. Estas son las personas que deciden y cómo llegar a ellas.",
    },
    {
      kind: "table",
      columns: ["Quiero", "Quién decide", "Cómo pedirlo", "Qué no funciona"],
      rows: [
        [
          "que el caso termine",
          "El fiscal, por medio de la corte",
          "Llame a la oficina del fiscal. Pida hablar con quien atiende a las víctimas (victim service officer). Diga que quiere que la escuchen antes.",
          "Decírselo a la policía, un formulario de internet o no ir a la corte",
        ],
        [
          "un resultado más leve, o un tratamiento",
          "El fiscal, para un programa o un acuerdo. El juez, para la sentencia.",
          "Dígalo cuando hablen con usted. Pregunte qué pide un programa.",
          "Negociar con la persona acusada o con su familia",
        ],
        [
          "tener contacto, o que vuelva a casa",
          "El juez que dio la orden",
          "Pregunte al fiscal o a la oficina para víctimas cómo llega su deseo a ese juez.",
          "Acordarlo entre ustedes o invitarle. La orden le sigue obligando.",
        ],
        [
          "arreglar lo de los hijos y las cosas",
          "Una corte de familia o de menores, o el juez de la orden",
          "Un abogado propio, la ayuda legal o una consejera",
          "Entregar cosas por medio de amigos mientras hay una orden",
        ],
        [
          "que me devuelvan mi dinero",
          "El juez. El fiscal puede pedirlo.",
          "Lleve facturas y recibos a la oficina para víctimas.",
          "Dinero de la persona acusada por callar o por pedir que paren. Es un delito para los dos.",
        ],
        [
          "no declarar",
          "El fiscal y el juez. Una citación (subpoena) le obliga hasta que uno de ellos le libere.",
          "Un abogado propio, antes de la fecha. Para esposos hay reglas especiales, y no están claras.",
          "No hacer caso de la citación. Le pueden arrestar.",
        ],
        [
          "decir que mi declaración estaba mal",
          "Usted, con un abogado propio",
          "Hable primero con ese abogado, a solas. Después, con el fiscal.",
          "Firmar lo que otra persona escribió, o contar otra cosa en la puerta",
        ],
        [
          "estar a salvo, tengo miedo",
          "De su seguridad decide usted. De las órdenes decide un juez.",
          "El 911, la línea de ayuda, una consejera, o una orden de protección con el secretario de la corte de circuito (circuit clerk)",
          "Esperar la fecha de corte, o decírselo al abogado de la persona acusada",
        ],
        [
          "que el caso siga",
          "El fiscal",
          "La misma llamada. Diga que quiere que siga, que le avisen de cada fecha y que la escuchen.",
          "Pensar que con callar basta",
        ],
      ],
    },
    { kind: "heading", id: "find-the-office", text: "Encuentre la oficina" },
    { kind: "text", text: "Mire la primera línea de cualquier papel de la corte." },
    {
      kind: "list",
      items: [
        {
          text: "“City of …”: el fiscal de la ciudad. Se llega a él por medio del secretario de la corte municipal.",
        },
        {
          text: "“State of Alabama”, con una corte de distrito o de circuito de un condado: el fiscal de distrito (District Attorney) de ese condado.",
        },
        { text: "“United States”: el fiscal federal (U.S. Attorney)." },
        { text: "Una corte de menores: el secretario de esa corte." },
        {
          text: "Sin papel: pida a la policía el número del caso o del reporte, y qué corte lo tiene.",
        },
      ],
    },
    {
      kind: "text",
      text: "El fiscal general de Alabama tiene una línea para víctimas: 1-800-626-7676 (leído en 2021, sin revisar desde entonces).",
    },
    { kind: "heading", id: "orders", text: "Las órdenes valen hasta que un juez las cambie" },
    {
      kind: "list",
      items: [
        { text: "Las reglas del papel de la fianza: solo las cambia el juez del caso penal." },
        {
          text: "Una orden de protección que usted pidió: solo la termina la corte que la dio. Usted presenta una solicitud allí, y la corte hace una audiencia.",
        },
        { text: "Su consentimiento no levanta ninguna de las dos." },
        { text: "Terminar una no termina la otra." },
      ],
    },
    { kind: "heading", id: "pressure", text: "La presión y el dinero son delitos" },
    {
      kind: "text",
      text: "Nadie puede amenazarle, pagarle, regalarle algo ni perdonarle una deuda para que calle. Nadie puede presionarle para que mienta, firme o no vaya. Esto vale para la persona acusada, para familiares y amigos, y para quien actúe por ellos. Recibir algo de valor por eso también es un delito.",
    },
    {
      kind: "text",
      text: "Puede decírselo al 911 o a la policía, al fiscal, a la oficina para víctimas o a un abogado propio. No se lo diga a este despacho.",
    },
    { kind: "heading", id: "in-jail", text: "Si alguien que usted conoce está en la cárcel" },
    {
      kind: "text",
      text: "Una persona en la cárcel puede pedirle al juez un abogado. Esa persona, u otra, también puede llamar a un abogado defensor.",
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
  review: { en: null, es: null },
  changedOn: "2026-11-22",
  sources: ["H1", "E1", "F4", "E13"],
  words: { en, es },
};
