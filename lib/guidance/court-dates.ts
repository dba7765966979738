import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Your court date, and what missing it does",
  description:
    "Go to every court date in Alabama. How to check it, what to bring, and what to do if you missed one.",
  answer:
    "Go to every court date, on time, until a court tells you in writing that the case is over. Check the day and the place with the clerk yourself. Missing a date can bring a warrant, cost the bond and add a new charge. If you missed one, call a lawyer today.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Find the date on your paper: ticket, summons, bond paper or letter. A ticket with a date on it is a court date too.",
        },
        {
          text: "Call the clerk of the court on the paper. Ask for day, time, room and address. Call again the day before, because dates move.",
        },
        {
          text: "Moved, or a new phone? Tell the clerk, your lawyer and the bonding company at once. Letters go to the old address.",
        },
        {
          text: "Ask your lawyer which dates you must come to. Go to each one unless the lawyer says that the court has excused you.",
          claims: ["S2-26", "S2-27"],
        },
        {
          text: "Plan the ride, the children and the day off now. Be there half an hour early.",
        },
        {
          text: "Bring every paper, and ID if you have it. Dress as you would for a job interview. Turn the phone off.",
        },
        {
          text: "Do you need an interpreter, or help to hear or to walk? Tell the clerk days before.",
        },
        { text: "Do not leave until the judge or the clerk lets you go. Get the next date on paper." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    { kind: "text", text: "None of these is a reason to stay home:" },
    {
      kind: "list",
      items: [
        {
          text: "Somebody says that the case is being dropped. Ask the clerk whether your date stands.",
          claims: ["S2-25", "S2-26"],
        },
        {
          text: "You think that the person named as the victim will not be there. The case can go on, and your own date stands.",
          claims: ["S2-18"],
        },
        { text: "You have no lawyer yet. Go, and ask the judge for one." },
        { text: "You cannot pay what you owe. Go, and tell the court so." },
        { text: "You are out on bond and had no first appearance. Your court date still stands." },
      ],
    },
    {
      kind: "text",
      text: "In the building, keep away from the other side. Do not speak, write, wave or send anyone over. An order not to have contact holds in the hallway too.",
    },
    { kind: "heading", id: "cannot-come", text: "If you really cannot come" },
    {
      kind: "text",
      text: "Only the court can move your date. Call your lawyer and the clerk before it, as early as you can. Say why, and ask what the court needs from you. Keep the proof: a hospital paper, a jail record. Until you hear that the date was moved, it stands.",
    },
    { kind: "heading", id: "missed", text: "If you missed one" },
    {
      kind: "warning",
      title: "It does not go away by itself",
      text: "Call a lawyer today. A lawyer may ask the judge for a new date and about the warrant. Have the reason and the proof ready. Coming back on your own is often better than being brought.",
    },
    { kind: "text", text: "What can follow in Alabama:" },
    {
      kind: "list",
      items: [
        {
          text: "The judge may sign a warrant. The police may then arrest you, also at a traffic stop.",
          claims: ["S2-26"],
        },
        {
          text: "The bond may be lost. Whoever signed or paid for you may owe money.",
        },
        {
          text: "There is often a charge of its own, called bail jumping. In some cases it is a felony.",
        },
        { text: "The next bond may be higher or harder to get." },
      ],
    },
    { kind: "heading", id: "examples", text: "Small cases count too" },
    {
      kind: "list",
      items: [
        {
          text: "A store: you were stopped for shoplifting and went home with a paper. The date on it is a court date.",
        },
        {
          text: "A friend: “The car is back, so I told the police it is fine.” That does not cancel your date.",
        },
        {
          text: "A neighbor: “Forget about the fence.” Go anyway, and do not talk with the neighbor about it.",
        },
      ],
    },
    { kind: "heading", id: "after", text: "After the hearing" },
    {
      kind: "text",
      text: "“Continued” on the paper means postponed. It is not the end. Ask for the new date.",
      claims: ["S2-19"],
    },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "Were you found guilty in a city or district court? The court must have your notice of appeal within this time. It runs from the day the judge spoke the judgment. Call a lawyer the same day.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. Courts differ. Ask your lawyer what holds in yours.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "Su fecha de corte, y qué pasa si falta",
  description:
    "Vaya a cada fecha de corte en Alabama. Cómo confirmarla, qué llevar y qué hacer si ya faltó a una.",
  answer:
    "Vaya a tiempo a cada fecha, hasta que una corte le diga por escrito que el caso terminó. Confirme usted el día y el lugar con la secretaría. Faltar puede traer una orden de arresto, la pérdida de la fianza y un cargo nuevo. Si ya faltó, llame hoy a un abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Busque la fecha en su papel: multa, citación, fianza o carta. Una multa con fecha también es una fecha de corte.",
        },
        {
          text: "Llame a la secretaría (clerk) de la corte que dice el papel. Pregunte día, hora, sala y dirección. Llame otra vez el día antes, porque las fechas cambian.",
        },
        {
          text: "¿Se mudó o cambió de teléfono? Avise de inmediato a la secretaría, a su abogado y a la compañía de fianzas. Las cartas llegan a la dirección vieja.",
        },
        {
          text: "Pregunte a su abogado a qué fechas debe ir. Vaya a todas, salvo que el abogado le diga que la corte aceptó que no vaya.",
          claims: ["S2-26", "S2-27"],
        },
        {
          text: "Arregle ya el transporte, los niños y el permiso del trabajo. Llegue media hora antes.",
        },
        {
          text: "Lleve todos los papeles, y una identificación si la tiene. Vístase como para una entrevista de trabajo. Apague el teléfono.",
        },
        {
          text: "¿Necesita intérprete, o ayuda para oír o caminar? Avise a la secretaría con días de anticipación.",
        },
        {
          text: "No se vaya hasta que el juez o la secretaría se lo permita. Pida la próxima fecha en papel.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    { kind: "text", text: "Nada de esto es motivo para quedarse en casa:" },
    {
      kind: "list",
      items: [
        {
          text: "Alguien dice que van a retirar el caso. Pregunte en la secretaría si su fecha sigue en pie.",
          claims: ["S2-25", "S2-26"],
        },
        {
          text: "Usted cree que la persona nombrada como víctima no estará. El caso puede seguir, y su fecha sigue en pie.",
          claims: ["S2-18"],
        },
        { text: "Todavía no tiene abogado. Vaya y pídale uno al juez." },
        { text: "No puede pagar lo que debe. Vaya y dígaselo a la corte." },
        { text: "Salió con fianza y no tuvo primera audiencia. Su fecha de corte sigue en pie." },
      ],
    },
    {
      kind: "text",
      text: "Dentro del edificio, no se acerque a la otra parte. No hable, no escriba, no haga señas y no mande a nadie. Una orden de no tener contacto vale también en el pasillo.",
    },
    { kind: "heading", id: "cannot-come", text: "Si de verdad no puede ir" },
    {
      kind: "text",
      text: "Solo la corte puede cambiar su fecha. Llame antes a su abogado y a la secretaría, lo más pronto que pueda. Diga por qué, y pregunte qué necesita la corte. Guarde la prueba: un papel del hospital, un registro de otra cárcel. Mientras no le digan que la cambiaron, la fecha sigue en pie.",
    },
    { kind: "heading", id: "missed", text: "Si ya faltó a una" },
    {
      kind: "warning",
      title: "No se arregla solo",
      text: "Llame hoy a un abogado. Un abogado puede pedirle al juez otra fecha y preguntar por la orden de arresto. Tenga listos el motivo y la prueba. Volver por su cuenta suele ser mejor que llegar por la fuerza.",
    },
    { kind: "text", text: "Lo que puede seguir en Alabama:" },
    {
      kind: "list",
      items: [
        {
          text: "El juez puede firmar una orden de arresto. Entonces la policía puede arrestarle, también en un control de tránsito.",
          claims: ["S2-26"],
        },
        {
          text: "La fianza puede perderse. Quien firmó o pagó por usted puede quedar debiendo dinero.",
        },
        {
          text: "A menudo hay un cargo aparte por no presentarse (bail jumping). En algunos casos es un delito grave.",
        },
        { text: "La próxima fianza puede ser más alta o más difícil." },
      ],
    },
    { kind: "heading", id: "examples", text: "Los casos pequeños también cuentan" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: le pararon por robo y se fue a casa con un papel. La fecha que trae es una fecha de corte.",
        },
        {
          text: "Un amigo: “Ya tengo el carro, le dije a la policía que todo está bien”. Eso no cancela su fecha.",
        },
        {
          text: "Un vecino: “Olvídese de la cerca”. Vaya de todos modos, y no hable de eso con el vecino.",
        },
      ],
    },
    { kind: "heading", id: "after", text: "Después de la audiencia" },
    {
      kind: "text",
      text: "“Continued” en el papel quiere decir aplazado. No es el final. Pida la nueva fecha.",
      claims: ["S2-19"],
    },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "¿Le declararon culpable en una corte de ciudad o de distrito? La corte debe tener su aviso de apelación dentro de este plazo. Corre desde el día en que el juez dijo el fallo. Llame a un abogado ese mismo día.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Cada corte es distinta. Pregunte a su abogado cómo es en la suya.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** Why to go to every date, how to be sure of it, and the way back for somebody who missed one. */
export const courtDates: Article = {
  slug: "court-dates",
  audience: "accused",
  topic: "court",
  related: [
    "first-appearance-and-a-lawyer",
    "bond-and-its-conditions",
    "if-they-do-not-come-to-court",
    "two-clocks",
  ],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["N3", "B3", "B6", "B8", "Q10"],
  words: { en, es },
};
