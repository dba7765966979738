import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Police want to talk, or there is a warrant",
  description:
    "The police called, or there is a warrant in Alabama. What to say, how to go in with a lawyer, and what to leave alone.",
  answer:
    "You may stay silent, and you may ask for a lawyer before you answer. Say both aloud and calmly. Do not lie, do not run, and do not clear anything away. Is there a warrant? Call a lawyer today and go in with the lawyer. No money? Ask the judge for one.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "Did you go in on a warrant, and are you still in jail? A judge should see you within this time. It runs from the hour of the arrest. If by now no judge has, ask the jail when. Your family can call the clerk and a lawyer.",
    },
    { kind: "heading", id: "what-helps", text: "What helps" },
    { kind: "text", text: "Say this, and nothing about the facts:" },
    {
      kind: "list",
      items: [
        { text: "“I want to stay silent.”" },
        { text: "“I want a lawyer. I will answer no questions without a lawyer.”" },
        { text: "“Am I free to leave?” If the answer is yes, go calmly. If it is no, stay and stay silent." },
      ],
    },
    { kind: "text", text: "Then:" },
    {
      kind: "list",
      items: [
        {
          text: "If they call, take the name, the office and the number. Say: “A lawyer will call you back.” Then call a lawyer.",
        },
        {
          text: "If they come to the door, stay calm and polite. Keep your hands in sight. Ask to see the paper that they have.",
        },
        {
          text: "If they have a paper to search, stand aside. Say that you want a lawyer, and read what the paper names.",
        },
        {
          text: "If you got a letter, a ticket or a subpoena, look for the date. Show it to a lawyer the same day.",
        },
        {
          text: "Keep your phone, messages, clothes and papers just as they are.",
        },
        {
          text: "Write down who saw something and where a camera may be. Video can be gone soon. Give the list to the lawyer only.",
        },
      ],
    },
    { kind: "heading", id: "warrant", text: "If there is a warrant" },
    {
      kind: "warning",
      title: "A warrant does not go away by waiting",
      text: "You can be picked up at work, on the road or in front of your children. Call a lawyer today, and set a day and an hour to go in.",
    },
    {
      kind: "list",
      items: [
        {
          text: "A lawyer can ask which court it is from, what the charge is, and whether a bond is set.",
        },
        { text: "A lawyer can often agree on a time with the officer and go in with you." },
        {
          text: "Bring ID, your medicine list, and phone numbers on paper. Leave everything else at home.",
        },
        {
          text: "Ask somebody to look after children, pets and work. Tell them the day, not the story.",
        },
        { text: "At the jail, give your right name. About the facts, say nothing." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        {
          text: "“I will just go and clear it up.” What you say can be used, also when you did nothing wrong. Let a lawyer go first.",
        },
        { text: "A lie to the police, even a small one. In Alabama a false report is a crime of its own." },
        {
          text: "Running, hiding, or pushing an officer away. It can bring new charges. Stand still and say that you want a lawyer.",
        },
        {
          text: "Washing, hiding, changing or deleting a thing. Tampering with evidence is a crime (Ala. Code 13A-10-129). Leave it where it is.",
        },
        {
          text: "Calling the person who complained, or sending somebody. Tell your lawyer what you want to say.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "Posting about it, or telling friends your side." },
        { text: "Starting to talk again after you asked for a lawyer. Wait until the lawyer is there." },
      ],
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store: the manager calls and asks you to come back and talk. Do not go and do not pay yet. Ask a lawyer.",
        },
        {
          text: "A friend says: “The police asked me about the car you borrowed.” Do not agree on a story. Ask a lawyer what to do with the car.",
        },
        {
          text: "A neighbor swore before a magistrate that you broke a fence. Do not go over to talk. Find out the date, and go to court with a lawyer.",
        },
      ],
    },
    { kind: "heading", id: "family", text: "If they ask you about somebody else" },
    {
      kind: "text",
      text: "You may ask for a lawyer of your own before you answer. Never lie, never hide a person or a thing for somebody. Do not pass messages between the police and the person.",
    },
    { kind: "heading", id: "after", text: "If you have talked already" },
    {
      kind: "text",
      text: "You can stop now. Say: “I want a lawyer now.” Then tell the lawyer when it was, who asked, and whether it was recorded. Do not go back to mend it alone.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. The details can be different in your case. A lawyer can tell you what you must show or give an officer.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "La policía quiere hablar, o hay una orden de arresto",
  description:
    "Llamó la policía, o hay una orden de arresto en Alabama. Qué decir, cómo presentarse con un abogado y qué no hacer.",
  answer:
    "Usted puede guardar silencio, y puede pedir un abogado antes de contestar. Diga las dos cosas en voz alta y con calma. No mienta, no corra y no quite nada de su lugar. ¿Hay una orden? Llame hoy a un abogado y preséntense juntos. ¿No puede pagarlo? Pídaselo al juez.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "¿Se presentó por una orden y sigue en la cárcel? Un juez debería verle dentro de este plazo. Corre desde la hora del arresto. Si ya pasó sin eso, pregunte en la cárcel cuándo. Su familia puede llamar a la corte y a un abogado.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    { kind: "text", text: "Diga esto, y nada de los hechos:" },
    {
      kind: "list",
      items: [
        { text: "“Quiero guardar silencio”." },
        { text: "“Quiero un abogado. No contesto preguntas sin un abogado”." },
        {
          text: "“¿Puedo irme?”. Si le dicen que sí, váyase con calma. Si le dicen que no, quédese y guarde silencio.",
        },
      ],
    },
    { kind: "text", text: "Después:" },
    {
      kind: "list",
      items: [
        {
          text: "Si le llaman, apunte el nombre, la oficina y el número. Diga: “Un abogado le va a llamar”. Luego llame a un abogado.",
        },
        {
          text: "Si llegan a su puerta, mantenga la calma y la cortesía. Tenga las manos a la vista. Pida ver el papel que traen.",
        },
        {
          text: "Si traen un papel para registrar, hágase a un lado. Diga que quiere un abogado y lea lo que el papel nombra.",
        },
        {
          text: "Si recibió una carta, una multa o una citación (subpoena), busque la fecha. Muéstrela a un abogado el mismo día.",
        },
        {
          text: "Deje su teléfono, mensajes, ropa y papeles tal como están.",
        },
        {
          text: "Anote quién vio algo y dónde puede haber una cámara. Un video puede borrarse pronto. Dele la lista solo al abogado.",
        },
      ],
    },
    { kind: "heading", id: "warrant", text: "Si hay una orden de arresto" },
    {
      kind: "warning",
      title: "Esperar no borra una orden",
      text: "Pueden arrestarle en el trabajo, en la calle o frente a sus hijos. Llame hoy a un abogado y fije un día y una hora para presentarse.",
    },
    {
      kind: "list",
      items: [
        {
          text: "Un abogado puede preguntar de qué corte es, cuál es el cargo y si ya hay fianza.",
        },
        { text: "A menudo un abogado puede acordar una hora con el agente y acompañarle." },
        {
          text: "Lleve una identificación, su lista de medicinas y números de teléfono en papel. Deje lo demás en casa.",
        },
        {
          text: "Pida a alguien que cuide de los hijos, los animales y el trabajo. Dígale el día, no la historia.",
        },
        { text: "En la cárcel, dé su nombre verdadero. De los hechos, no diga nada." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    {
      kind: "list",
      items: [
        {
          text: "“Voy y lo aclaro”. Lo que diga puede usarse, aunque no haya hecho nada malo. Que vaya antes un abogado.",
        },
        {
          text: "Mentirle a la policía, aunque sea en algo pequeño. En Alabama un reporte falso es un delito aparte.",
        },
        {
          text: "Correr, esconderse o empujar a un agente. Puede traer cargos nuevos. No se mueva y diga que quiere un abogado.",
        },
        {
          text: "Lavar, esconder, cambiar o borrar algo. Alterar pruebas es un delito (Ala. Code 13A-10-129). Déjelo donde está.",
        },
        {
          text: "Llamar a quien puso la denuncia, o mandar a alguien. Dígale a su abogado lo que quiere decir.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "Publicar sobre eso, o contar su lado a los amigos." },
        { text: "Volver a hablar después de pedir un abogado. Espere a que llegue." },
      ],
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: le llaman y le piden que vuelva a hablar. No vaya ni pague todavía. Pregunte a un abogado.",
        },
        {
          text: "Un amigo dice: “La policía me preguntó por el carro que te prestaron”. No acuerden una historia. Pregunte a un abogado qué hacer con el carro.",
        },
        {
          text: "Un vecino juró ante un magistrado que usted rompió una cerca. No vaya a hablar con él. Averigüe la fecha y vaya a la corte con un abogado.",
        },
      ],
    },
    { kind: "heading", id: "family", text: "Si le preguntan por otra persona" },
    {
      kind: "text",
      text: "Usted puede pedir su propio abogado antes de contestar. Nunca mienta, ni esconda a una persona o una cosa por nadie. No lleve mensajes entre la policía y esa persona.",
    },
    { kind: "heading", id: "after", text: "Si usted ya habló" },
    {
      kind: "text",
      text: "Puede parar ahora. Diga: “Ahora quiero un abogado”. Después dígale al abogado cuándo fue, quién preguntó y si se grabó. No vuelva por su cuenta para arreglarlo.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. En su caso puede ser distinto. Un abogado puede decirle qué debe mostrar o dar a un agente.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** How to answer the police and how to go in on a warrant; nothing about keeping out of their way. */
export const policeWantToTalk: Article = {
  slug: "police-want-to-talk",
  audience: "accused",
  topic: "first",
  related: [
    "someone-signed-a-warrant",
    "first-appearance-and-a-lawyer",
    "bond-and-its-conditions",
    "first-72-hours",
  ],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B3", "B1", "B2", "C5", "C6", "C7", "F3", "F5", "N3", "Q10"],
  words: { en, es },
};
