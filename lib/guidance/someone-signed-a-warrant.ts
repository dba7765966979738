import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Someone signed a warrant on me",
  description: "How a private person can start a small Alabama case, and what to do if it names you.",
  answer:
    "In Alabama a private person can swear to a complaint, and a warrant can follow. From then on it is a case of the city or the State. The signer cannot simply take it back. Do not go and talk it over. Ask a lawyer today how to go in, and keep every court date.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Call a lawyer before you call anybody else. Ask the lawyer to find out what was signed and where.",
        },
        {
          text: "No lawyer yet? The clerk of the city or district court can often say whether a warrant is out.",
        },
        { text: "Go in with a lawyer, at a planned time. Ask first about the bond." },
        {
          text: "Bring ID, your medicine list, and the numbers of two people on paper. Tell somebody who can look after children or pets.",
        },
        { text: "If police come first, stay calm. Give your name and say: “I want a lawyer.”" },
        {
          text: "Give your lawyer, and nobody else, the names of witnesses and places with cameras. Some cameras keep pictures only for days.",
        },
        { text: "Keep your own messages, photos and bills just as they are." },
        { text: "No money for a lawyer? Ask the judge for one at your first hearing." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        {
          text: "Calling, writing or going over to clear it up. Even kind words can be read as pressure. Call a lawyer instead.",
          claims: ["S2-22"],
        },
        {
          text: "Sending a friend, a pastor or family to speak for you. Only your lawyer.",
          claims: ["S2-31"],
        },
        { text: "Offering money so that the person gives it up. That can be a crime for both of you." },
        {
          text: "Signing a warrant back to get even. A false oath is a crime. If you were hurt too, tell your lawyer first.",
        },
        { text: "Running, hiding, or clearing things away. Go in with a lawyer." },
        { text: "Answering a post about it, or writing one. Keep a screenshot of theirs for your lawyer." },
      ],
    },
    {
      kind: "warning",
      title: "“I took it back, it is fine”",
      text: "Do not rely on that, and do not answer. Ask the clerk or your lawyer what the court’s file says. Until a court says in writing that it is over, keep every date.",
      claims: ["S2-25", "S2-26"],
    },
    { kind: "heading", id: "how-it-works", text: "How it works" },
    {
      kind: "list",
      items: [
        {
          text: "Somebody tells the police, and then goes to a magistrate. That is an officer of the court.",
        },
        { text: "The person swears that it is true. Someone who swears falsely can be charged for it." },
        { text: "The magistrate looks for probable cause, a good reason to think that it happened." },
        {
          text: "If there is one, a warrant or a paper with a court date goes out. This is for smaller charges.",
        },
        { text: "A prosecutor takes it to court. The signer becomes a witness and may be ordered to come." },
      ],
    },
    {
      kind: "text",
      text: "Only one side was heard so far. A warrant does not mean that you were found guilty. Your side comes later, in court, through a lawyer.",
    },
    {
      kind: "comfort",
      clock: "misdemeanorLimitation",
      text: "A small charge cannot be started at any time. The time counts from the day it is said to have happened.",
    },
    { kind: "heading", id: "who-can-end-it", text: "Who can end it" },
    {
      kind: "text",
      text: "The prosecutor and the judge, not the signer. Some Alabama city courts say so on their own pages. A prosecutor may hear the signer’s wish, and may go on all the same.",
      claims: ["S2-09", "S2-08"],
    },
    { kind: "heading", id: "which-paper", text: "Which paper do you have?" },
    {
      kind: "table",
      columns: ["Paper", "What it says", "What to do"],
      rows: [
        ["Warrant", "Police may arrest you", "Go in with a lawyer, soon"],
        ["Summons or citation", "Come on this day, no arrest", "Keep the date, call a lawyer before it"],
        ["Only talk", "Somebody told you that they signed", "Have a lawyer or the clerk check"],
      ],
    },
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "Arrested on the warrant and still held? By the end of this time a judge or magistrate should have seen you. It counts from the hour of the arrest. If nobody has, family should call the jail, the court and a lawyer.",
    },
    { kind: "heading", id: "examples", text: "Four examples" },
    {
      kind: "list",
      items: [
        {
          text: "A neighbor and a fence: the neighbor swears that you broke it. Stay off that side, and get your bill or photo to a lawyer.",
        },
        {
          text: "A store: the manager signs after you have left. Do not go back to explain. Ask a lawyer about the cameras.",
        },
        {
          text: "A friend’s car: the friend swears that you kept it too long. Ask a lawyer how to give it back safely.",
        },
        {
          text: "Somebody at home: the case may be treated as domestic, and a no-contact rule is likely. Stay elsewhere if a paper says so.",
          claims: ["S2-24"],
        },
      ],
    },
    { kind: "heading", id: "both-signed", text: "If both of you signed" },
    {
      kind: "text",
      text: "Then there are two cases. Each of you needs a lawyer of your own, and each order binds. Do not trade one for the other between you. Ask your lawyer.",
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. It cannot stand in for a lawyer who has read the paper.",
    },
  ],
};

const es: Wording = {
  title: "Alguien firmó una orden de arresto contra mí",
  description:
    "Cómo una persona particular puede empezar un caso menor en Alabama, y qué hacer si es sobre usted.",
  answer:
    "En Alabama una persona particular puede jurar una denuncia, y puede salir una orden de arresto. Desde entonces el caso es de la ciudad o del Estado. Quien firmó no puede simplemente retirarlo. No vaya a arreglarlo hablando. Pregunte hoy a un abogado cómo presentarse y vaya a cada fecha de corte.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        { text: "Llame a un abogado antes que a nadie. Pídale que averigüe qué se firmó y dónde." },
        {
          text: "¿Todavía sin abogado? La secretaría (clerk) de la corte muchas veces puede decir si hay una orden. Pregunte en la de la ciudad o en la de distrito.",
        },
        { text: "Preséntese con un abogado, a una hora planeada. Pregunte antes por la fianza." },
        {
          text: "Lleve identificación, la lista de sus medicinas y dos números de teléfono en papel. Avise a quien pueda recoger a los niños o los animales.",
        },
        { text: "Si la policía llega antes, mantenga la calma. Dé su nombre y diga: “Quiero un abogado”." },
        {
          text: "Dé a su abogado, y a nadie más, los nombres de testigos y los lugares con cámaras. Algunas guardan imágenes solo unos días.",
        },
        { text: "Guarde sus propios mensajes, fotos y cuentas tal como están." },
        { text: "¿No tiene dinero para un abogado? Pídale uno al juez en su primera audiencia." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        {
          text: "Llamar, escribir o ir para aclararlo. Hasta unas palabras amables pueden leerse como presión. Llame mejor a un abogado.",
          claims: ["S2-22"],
        },
        {
          text: "Mandar a un amigo, un pastor o un familiar a hablar por usted. Solo su abogado.",
          claims: ["S2-31"],
        },
        { text: "Ofrecer dinero para que la persona lo deje. Puede ser un delito para los dos." },
        {
          text: "Firmar otra orden por venganza. Jurar en falso es un delito. Si a usted también le lastimaron, dígalo primero a su abogado.",
        },
        { text: "Huir, esconderse o quitar cosas de en medio. Preséntese con un abogado." },
        {
          text: "Contestar una publicación, o escribir una. Guarde para su abogado una captura de la otra.",
        },
      ],
    },
    {
      kind: "warning",
      title: "“Ya la retiré, todo está bien”",
      text: "No confíe en eso y no conteste. Pregunte en la secretaría o a su abogado qué dice el expediente. Hasta que una corte diga por escrito que terminó, vaya a cada fecha.",
      claims: ["S2-25", "S2-26"],
    },
    { kind: "heading", id: "how-it-works", text: "Cómo funciona" },
    {
      kind: "list",
      items: [
        {
          text: "Alguien avisa a la policía y después va ante un magistrado. Es un funcionario de la corte.",
        },
        { text: "La persona jura que es verdad. A quien jura en falso le pueden poner cargos." },
        {
          text: "El magistrado busca causa probable: una buena razón para pensar que pasó.",
        },
        {
          text: "Si la hay, sale una orden de arresto o un papel con fecha de corte. Esto es para cargos menores.",
        },
        {
          text: "Un fiscal lo lleva a la corte. Quien firmó pasa a ser testigo, y le pueden ordenar que venga.",
        },
      ],
    },
    {
      kind: "text",
      text: "Hasta ahora se oyó un solo lado. Una orden de arresto no quiere decir que le hallaron culpable. Su lado viene después, en la corte, por medio de un abogado.",
    },
    {
      kind: "comfort",
      clock: "misdemeanorLimitation",
      text: "Un cargo menor no se puede empezar en cualquier momento. El tiempo cuenta desde el día en que dicen que pasó.",
    },
    { kind: "heading", id: "who-can-end-it", text: "Quién puede terminarlo" },
    {
      kind: "text",
      text: "El fiscal y el juez, no quien firmó. Algunas cortes de ciudad de Alabama lo dicen en sus páginas. Un fiscal puede oír lo que quiere quien firmó, y seguir de todos modos.",
      claims: ["S2-09", "S2-08"],
    },
    { kind: "heading", id: "which-paper", text: "¿Qué papel tiene usted?" },
    {
      kind: "table",
      columns: ["Papel", "Qué dice", "Qué hacer"],
      rows: [
        ["Orden de arresto (warrant)", "La policía puede arrestarle", "Presentarse pronto con un abogado"],
        [
          "Citación (summons o citation)",
          "Venga tal día, sin arresto",
          "Ir ese día y llamar antes a un abogado",
        ],
        ["Solo palabras", "Alguien le dijo que firmó", "Que lo averigüe un abogado o la secretaría"],
      ],
    },
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "¿Le arrestaron con esa orden y sigue en la cárcel? Al final de este tiempo ya debe haberle visto un juez o magistrado. Cuenta desde la hora del arresto. Si nadie le vio, la familia debe llamar a la cárcel, a la corte y a un abogado.",
    },
    { kind: "heading", id: "examples", text: "Cuatro ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Un vecino y una cerca: el vecino jura que usted la rompió. No pase a ese lado, y lleve su recibo o foto a un abogado.",
        },
        {
          text: "Una tienda: el gerente firma cuando usted ya se fue. No vuelva a explicar. Pregunte a un abogado por las cámaras.",
        },
        {
          text: "El carro de un amigo: el amigo jura que usted lo tuvo demasiado tiempo. Pregunte a un abogado cómo devolverlo sin riesgo.",
        },
        {
          text: "Alguien de la casa: el caso puede verse como doméstico, y es probable una regla de no contacto. Quédese en otro lugar si un papel lo dice.",
          claims: ["S2-24"],
        },
      ],
    },
    { kind: "heading", id: "both-signed", text: "Si firmaron los dos" },
    {
      kind: "text",
      text: "Entonces hay dos casos. Cada quien necesita su propio abogado, y cada orden obliga. No cambien uno por otro entre ustedes. Pregunte a su abogado.",
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. No reemplaza a un abogado que haya leído el papel.",
    },
  ],
};

/** A case that a private person started before a magistrate: a store, a friend, a neighbor, somebody at home. */
export const someoneSignedAWarrant: Article = {
  slug: "someone-signed-a-warrant",
  audience: "accused",
  topic: "people",
  related: ["police-want-to-talk", "first-appearance-and-a-lawyer", "paying-back", "both-arrested"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["C5", "C6", "C7", "C8", "B1", "B2", "B9", "F4", "M1"],
  words: { en, es },
};
