import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Two clocks people lose",
  description:
    "Two rights in Alabama cases end within weeks: a preliminary hearing and an appeal. What to do today.",
  answer:
    "Two rights can be gone within weeks. After a felony arrest you can demand a preliminary hearing. After a conviction in city or district court you can appeal to circuit court. Both need a paper on time. Find the date your days began, and call a lawyer today.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "Arrested for a felony, and no indictment yet? Demand a preliminary hearing in writing. The days count from the day of the arrest.",
    },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "Convicted in a city or district court? Give notice of appeal to the circuit court in writing. The days count from the day the judge spoke the judgment, not from a letter.",
    },
    {
      kind: "list",
      items: [
        { text: "Look for the day on your bond, your ticket or the judge’s paper. Write it down." },
        {
          text: "Call a lawyer today and say which of the two it is. A lawyer can hand in the paper for you.",
        },
        { text: "No money for a lawyer? Ask the judge for one now, and say which clock is running." },
        {
          text: "No lawyer by tomorrow? Ask the clerk how a person without a lawyer hands in this paper. Ask what else must come with it.",
        },
        { text: "Have the clerk stamp the day on your copy. Keep the copy." },
        {
          text: "In jail? Ask the jail for paper and for the court’s address. Ask family to call a lawyer and the clerk.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        { text: "Waiting for a letter that tells you to act. None may come. Use the paper you have." },
        { text: "Counting on an extra day for a weekend or a holiday. Hand it in before." },
        { text: "Thinking that somebody filed it. Ask the clerk whether it is there." },
        {
          text: "Asking aloud in court only. A demand must be in writing, so ask what the clerk needs on paper.",
        },
        {
          text: "Missing a court date because you filed something. Each date stands until the court moves it in writing.",
        },
      ],
    },
    {
      kind: "warning",
      title: "If the day may have passed",
      text: "No page can say that you are in time or too late. Call a lawyer today and say the date. A lawyer can see what is still open.",
    },
    { kind: "heading", id: "which-clock", text: "Which clock is yours?" },
    {
      kind: "table",
      columns: ["Where you are", "Which paper", "The days count from"],
      rows: [
        ["Felony arrest, no indictment", "Demand for a preliminary hearing", "The arrest"],
        ["Convicted in city or district court", "Notice of appeal to circuit court", "The spoken judgment"],
        ["Convicted in circuit court", "Motion for a new trial", "The spoken sentence"],
      ],
    },
    { kind: "heading", id: "preliminary-hearing", text: "The preliminary hearing" },
    {
      kind: "text",
      text: "It is a hearing before a judge of the district court. The State must show that there is reason to go on. It is not the trial. A lawyer can learn there what the State has.",
    },
    {
      kind: "text",
      text: "The right is lost when an indictment comes first. An indictment is the paper by which a grand jury charges. So do not wait for the last day.",
    },
    {
      kind: "comfort",
      clock: "preliminaryHearingHeld",
      text: "After a demand on time, the hearing must start soon. If it does not, ask your lawyer what follows.",
    },
    { kind: "heading", id: "the-appeal", text: "The appeal from city or district court" },
    {
      kind: "text",
      text: "In Alabama the circuit court then hears the case anew, from the start. A jury is possible there. Before you file, ask what you could lose as well as gain. Ask what happens to the fine, the sentence and your bond until then.",
    },
    {
      kind: "text",
      text: "You pleaded guilty without a lawyer and wish you had not? Do not decide alone that it is over. Ask a lawyer before the time ends.",
    },
    { kind: "heading", id: "circuit-court", text: "After circuit court" },
    {
      kind: "actBy",
      clock: "newTrialMotion",
      text: "A motion for a new trial has a clock of its own. The days count from the day the sentence was spoken.",
    },
    {
      kind: "comfort",
      clock: "circuitAppeal",
      text: "An appeal goes to the Court of Criminal Appeals. Ask a lawyer how a motion for a new trial changes its time.",
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store: you were convicted of theft in city court and paid the fine that day. The appeal clock began when the judge spoke.",
        },
        {
          text: "A friend’s car: you were arrested for a felony and bonded out. The demand clock began at the arrest.",
        },
        {
          text: "A fence: the judge found you guilty of harassing a neighbor. A rule to stay away may bind you while you appeal. Keep it, and ask the court, not the neighbor.",
        },
      ],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. Other clocks may run too, one for a license after a DUI for example. Ask a lawyer to look for all of them.",
    },
  ],
};

const es: Wording = {
  title: "Dos plazos que la gente pierde",
  description:
    "Dos derechos en Alabama se acaban en semanas: la audiencia preliminar y la apelación. Qué hacer hoy.",
  answer:
    "Dos derechos se pueden perder en pocas semanas. Tras un arresto por delito grave, puede exigir una audiencia preliminar. Tras una condena en la corte de la ciudad o de distrito, puede apelar a la de circuito. Ambos piden un papel a tiempo. Busque desde qué día cuenta y llame hoy a un abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "¿Arresto por un delito grave (felony) y todavía sin acusación formal de un gran jurado? Exija por escrito una audiencia preliminar. Los días cuentan desde el día del arresto.",
    },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "¿Condena en una corte de la ciudad o de distrito? Avise por escrito que apela ante la corte de circuito. Los días cuentan desde que el juez dijo su decisión en voz alta, no desde una carta.",
    },
    {
      kind: "list",
      items: [
        { text: "Busque el día en la fianza, en la multa o en el papel del juez. Anótelo." },
        {
          text: "Llame hoy a un abogado y diga cuál de los dos es. Un abogado puede entregar el papel por usted.",
        },
        { text: "¿No tiene dinero para un abogado? Pídale uno al juez ya, y diga qué plazo corre." },
        {
          text: "¿Mañana todavía no tiene abogado? Pregunte en la secretaría (clerk) cómo entrega este papel alguien sin abogado. Pregunte qué más debe llevar.",
        },
        { text: "Pida que la secretaría selle el día en su copia. Guarde la copia." },
        {
          text: "¿En la cárcel? Pida papel y la dirección de la corte. Pida a su familia que llame a un abogado y a la secretaría.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        { text: "Esperar una carta que le diga qué hacer. Quizá no llegue. Use el papel que ya tiene." },
        { text: "Contar con un día más por un fin de semana o un feriado. Entréguelo antes." },
        { text: "Creer que alguien ya lo entregó. Pregunte en la secretaría si está allí." },
        {
          text: "Pedirlo solo de palabra en la corte. Debe ser por escrito, así que pregunte qué papel necesita la secretaría.",
        },
        {
          text: "Faltar a una fecha de corte porque ya presentó algo. Cada fecha vale hasta que la corte la cambie por escrito.",
        },
      ],
    },
    {
      kind: "warning",
      title: "Si el día quizá ya pasó",
      text: "Ninguna página puede decirle si está a tiempo o si es tarde. Llame hoy a un abogado y diga la fecha. Un abogado puede ver qué queda abierto.",
    },
    { kind: "heading", id: "which-clock", text: "¿Cuál es su plazo?" },
    {
      kind: "table",
      columns: ["En qué punto está", "Qué papel", "Los días cuentan desde"],
      rows: [
        ["Arresto por delito grave, sin acusación formal", "Exigir la audiencia preliminar", "El arresto"],
        [
          "Condena en corte de ciudad o de distrito",
          "Aviso de apelación a la corte de circuito",
          "La decisión dicha en voz alta",
        ],
        ["Condena en corte de circuito", "Pedir un juicio nuevo", "La pena dicha en voz alta"],
      ],
    },
    { kind: "heading", id: "preliminary-hearing", text: "La audiencia preliminar" },
    {
      kind: "text",
      text: "Es una audiencia ante un juez de la corte de distrito. El Estado debe mostrar que hay razón para seguir. No es el juicio. Un abogado puede conocer allí lo que tiene el Estado.",
    },
    {
      kind: "text",
      text: "El derecho se pierde si antes llega una acusación formal (indictment). Es el papel con que un gran jurado acusa. Por eso no espere al último día.",
    },
    {
      kind: "comfort",
      clock: "preliminaryHearingHeld",
      text: "Si la exigió a tiempo, la audiencia debe empezar pronto. Si no empieza, pregunte a su abogado qué sigue.",
    },
    { kind: "heading", id: "the-appeal", text: "La apelación desde la corte de ciudad o de distrito" },
    {
      kind: "text",
      text: "En Alabama, la corte de circuito oye entonces el caso otra vez, desde el principio. Allí puede haber jurado. Antes de apelar, pregunte qué puede perder y qué puede ganar. Pregunte qué pasa mientras tanto con la multa, la pena y la fianza.",
    },
    {
      kind: "text",
      text: "¿Se declaró culpable sin abogado y ahora lo lamenta? No decida por su cuenta que ya terminó. Pregunte a un abogado antes de que acabe el plazo.",
    },
    { kind: "heading", id: "circuit-court", text: "Después de la corte de circuito" },
    {
      kind: "actBy",
      clock: "newTrialMotion",
      text: "Pedir un juicio nuevo tiene su propio plazo. Los días cuentan desde el día en que se dijo la pena.",
    },
    {
      kind: "comfort",
      clock: "circuitAppeal",
      text: "La apelación va a la Court of Criminal Appeals. Pregunte a un abogado cómo cambia su plazo si pide un juicio nuevo.",
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: hubo condena por robo en la corte de la ciudad, y usted pagó la multa ese día. El plazo para apelar empezó cuando habló el juez.",
        },
        {
          text: "El carro de un amigo: le arrestaron por un delito grave y salió con fianza. El plazo para exigir la audiencia empezó con el arresto.",
        },
        {
          text: "Una cerca: el juez le halló culpable de acosar a un vecino. La regla de no acercarse puede seguir mientras apela. Cúmplala y pregunte a la corte, no al vecino.",
        },
      ],
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. Pueden correr otros plazos, por ejemplo el de la licencia tras un DUI. Pida a un abogado que los busque todos.",
    },
  ],
};

/** Two rights that end unheard because nobody sends a reminder, and the motion that belongs beside them. */
export const twoClocks: Article = {
  slug: "two-clocks",
  audience: "accused",
  topic: "court",
  related: ["court-dates", "first-appearance-and-a-lawyer", "how-a-case-ends", "dui-and-the-license"],
  extras: ["citizens"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B4", "B8", "B9", "B10", "B11", "C1", "C13"],
  words: { en, es },
};
