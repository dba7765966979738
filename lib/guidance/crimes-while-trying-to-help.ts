import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Crimes people commit while trying to help",
  description:
    "Paying, begging, deleting or fixing a story can bring new charges in Alabama. What family and friends can do instead.",
  answer:
    "Most people mean well. They pay, beg, carry a message, delete a photo or fix a story. Each of these can be a new crime, for the accused and for the helper. Do the safe things: find a lawyer, keep papers, keep dates. If you already did something, stop, and ask a lawyer of your own.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        { text: "Help find a lawyer. If there is no money, the accused can ask the judge for one." },
        {
          text: "Put every court date on a calendar, and drive the accused there.",
          claims: ["S2-26"],
        },
        { text: "Keep papers, photos and messages just as they are, and give copies to the lawyer." },
        {
          text: "Write down who saw something and where a camera is. Hand it to the lawyer, and do not speak with those people yourself.",
          claims: ["S2-31"],
        },
        { text: "Look after the accused’s own job, rent, pets and medicine." },
        { text: "On a jail call, talk about health, work and love. Leave the case out." },
        {
          text: "If police or others ask you about the case, you may first talk with your own lawyer.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "A kind reason does not make it legal",
      text: "Do not try to change what somebody says, or whether they come to court. That is so for parents and friends as well. Between partners or former partners, threatening a witness can make it a felony of domestic violence. If you feel you must do something, call the lawyer and ask.",
      claims: ["S2-22", "S2-30"],
    },
    {
      kind: "table",
      columns: ["What somebody meant", "What it can become", "What to do instead"],
      rows: [
        [
          "“I only offered to pay for the door, so that it ends.”",
          "Giving value so that a crime is not pursued (Ala. Code 13A-10-7)",
          "Give the bill to the lawyer. Paying back has rules.",
        ],
        [
          "“I gave them rent, so they can stay home that day.”",
          "Bribing a witness (13A-10-121)",
          "Give nothing, and lend nothing.",
        ],
        [
          "“I told them what will happen if they talk.”",
          "Threatening a witness (13A-10-123)",
          "Say nothing. Stay away.",
        ],
        [
          "“I asked them to think of the children.”",
          "Contact that an order may forbid, and perhaps tampering with a witness (13A-10-124)",
          "Leave even kind words to a lawyer.",
        ],
        [
          "“I deleted it, so nobody gets hurt.”",
          "Destroying proof (13A-10-129)",
          "Leave it where it is. Tell the lawyer it exists.",
        ],
        [
          "“I told police that the car was stolen, to cover for a friend.”",
          "A false report (13A-10-9)",
          "Talk with a lawyer of your own before you say anything.",
        ],
        [
          "“I wrote a paper and they only had to sign.”",
          "A false oath, if it is not true, and pressure on a witness",
          "Write nothing for another person.",
        ],
      ],
    },
    {
      kind: "text",
      text: "The one who takes the money can be charged too. The law names a witness who takes a bribe. It also names anybody who takes value so that a crime is not pursued.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "money", text: "“But we owe them the money”" },
    {
      kind: "text",
      text: "Perhaps you do. The law leaves some room for paying back no more than what is fairly due. It is narrow, and easy to get wrong. So pay only through a lawyer, or through a program of the prosecutor or the court.",
    },
    { kind: "heading", id: "real-cases", text: "Two real cases" },
    {
      kind: "text",
      text: "In one Alabama case, a go-between offered money to a child’s stepfather. The go-between got a prison sentence for bribing a witness. The other was a case of domestic violence. Threats were left by phone with the family. The sentence was prison too, for threats to a witness.",
      claims: ["S2-22"],
    },
    {
      kind: "text",
      text: "There is a second cost. If somebody kept a witness away, a court may allow more of that witness’s words to be used.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: your aunt offers the manager double if the store forgets it. Instead, your aunt gives your lawyer the receipt.",
        },
        {
          text: "A friend: you two agree to say the car was lent. Instead, each of you says nothing and asks a lawyer.",
        },
        {
          text: "A neighbor: your cousin takes down the camera on the fence. Instead, your lawyer asks for the video to be kept.",
        },
      ],
    },
    { kind: "heading", id: "already", text: "If it has already happened" },
    {
      kind: "list",
      items: [
        { text: "Stop. Do not fix it, explain it or take it back yourself." },
        { text: "Delete nothing, also not the messages about it." },
        { text: "Do not talk it over with each other, least of all on a jail phone." },
        {
          text: "Each person calls a lawyer of their own. The lawyer of the accused works for the accused alone.",
          claims: ["S2-32"],
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Delitos que se cometen al querer ayudar",
  description:
    "Pagar, rogar, borrar o arreglar una historia puede traer cargos nuevos en Alabama. Qué pueden hacer familia y amigos.",
  answer:
    "Casi todos lo hacen de buena fe. Pagan, ruegan, llevan un recado, borran una foto o arreglan una historia. Cada cosa puede ser un delito nuevo, también para quien ayuda. Haga lo seguro: busque un abogado, guarde papeles, no falte a la corte. Si ya hizo algo, pare y hable con un abogado propio.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Ayude a buscar un abogado. Si no hay dinero, la persona acusada puede pedirle uno al juez.",
        },
        {
          text: "Anote cada fecha de corte en un calendario y lleve a la persona acusada.",
          claims: ["S2-26"],
        },
        { text: "Guarde papeles, fotos y mensajes tal como están, y dé copias al abogado." },
        {
          text: "Anote quién vio algo y dónde hay una cámara. Déselo al abogado, y no hable usted con esas personas.",
          claims: ["S2-31"],
        },
        { text: "Cuide el trabajo, la renta, las mascotas y las medicinas de la persona acusada." },
        { text: "En una llamada de la cárcel, hable de salud, de trabajo y de cariño. No hable del caso." },
        {
          text: "Si la policía u otra persona le pregunta por el caso, usted puede hablar antes con un abogado propio.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "Una buena razón no lo hace legal",
      text: "No trate de cambiar lo que alguien dice, ni si va a la corte. Eso vale también para padres y amigos. Entre parejas o exparejas, amenazar a un testigo puede ser un delito grave de violencia doméstica. Si siente que debe hacer algo, llame al abogado y pregunte.",
      claims: ["S2-22", "S2-30"],
    },
    {
      kind: "table",
      columns: ["Lo que alguien quiso hacer", "En qué se puede convertir", "Qué hacer en su lugar"],
      rows: [
        [
          "“Solo ofrecí pagar la puerta para que esto termine”.",
          "Dar algo de valor para que no se persiga un delito (Ala. Code 13A-10-7)",
          "Dé la cuenta al abogado. Pagar daños tiene reglas.",
        ],
        [
          "“Le di para la renta, para que ese día se quede en casa”.",
          "Soborno de un testigo (13A-10-121)",
          "No dé ni preste nada.",
        ],
        [
          "“Le dije lo que va a pasar si habla”.",
          "Amenaza a un testigo (13A-10-123)",
          "No diga nada. Manténgase lejos.",
        ],
        [
          "“Le pedí que pensara en los niños”.",
          "Un contacto que una orden puede prohibir, y quizá manipular a un testigo (13A-10-124)",
          "Deje hasta las palabras amables a un abogado.",
        ],
        [
          "“Lo borré para que nadie salga mal”.",
          "Destruir pruebas (13A-10-129)",
          "Déjelo donde está. Diga al abogado que existe.",
        ],
        [
          "“Le dije a la policía que el carro era robado, para cubrir a un amigo”.",
          "Un reporte falso (13A-10-9)",
          "Hable con un abogado propio antes de decir algo.",
        ],
        [
          "“Escribí un papel y solo tenía que firmar”.",
          "Un juramento falso, si no es verdad, y presión a un testigo",
          "No escriba nada por otra persona.",
        ],
      ],
    },
    {
      kind: "text",
      text: "Quien recibe el dinero también puede tener cargos. La ley nombra al testigo que acepta un soborno. También nombra a quien recibe algo de valor para que no se persiga un delito.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "money", text: "“Pero sí le debemos el dinero”" },
    {
      kind: "text",
      text: "Quizá es cierto. La ley deja algo de espacio para pagar lo que justamente se debe, y no más. Ese espacio es pequeño y es fácil equivocarse. Por eso, pague solo por medio de un abogado, o de un programa del fiscal o de la corte.",
    },
    { kind: "heading", id: "real-cases", text: "Dos casos reales" },
    {
      kind: "text",
      text: "En un caso de Alabama, un intermediario ofreció dinero al padrastro de una persona menor. El intermediario recibió prisión por soborno de un testigo. El otro era un caso de violencia doméstica. Alguien dejó amenazas por teléfono a la familia. La sentencia también fue de prisión, por amenazas a un testigo.",
      claims: ["S2-22"],
    },
    {
      kind: "text",
      text: "Hay otro costo. Si alguien alejó a un testigo, una corte puede dejar que se use más de lo que dijo.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: su tía ofrece al gerente el doble si la tienda lo olvida. En su lugar, le da el recibo al abogado de usted.",
        },
        {
          text: "Un amigo: ustedes dos acuerdan decir que el carro era prestado. En su lugar, cada uno calla y pregunta a un abogado.",
        },
        {
          text: "Un vecino: su primo quita la cámara de la cerca. En su lugar, su abogado pide que se guarde el video.",
        },
      ],
    },
    { kind: "heading", id: "already", text: "Si ya pasó" },
    {
      kind: "list",
      items: [
        { text: "Pare. No trate de arreglarlo, explicarlo ni retirarlo por su cuenta." },
        { text: "No borre nada, tampoco los mensajes sobre eso." },
        { text: "No lo hablen entre ustedes, y menos por el teléfono de la cárcel." },
        {
          text: "Cada persona llama a un abogado propio. El abogado de la persona acusada trabaja solo para ella.",
          claims: ["S2-32"],
        },
      ],
    },
  ],
};

/**
 * What helpers get charged with, each beside the safe thing to do. Classes and terms are left out: of tampering with
 * a witness and of a false oath they are not settled, and the rest would only frighten.
 */
export const crimesWhileTryingToHelp: Article = {
  slug: "crimes-while-trying-to-help",
  audience: "accused",
  topic: "contact",
  related: ["no-contact", "paying-back", "jail-calls-and-posts", "affidavits-of-non-prosecution"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["F1", "F2", "F3", "F4", "F5", "E4", "I7"],
  words: { en, es },
};
