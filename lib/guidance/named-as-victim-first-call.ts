import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "The first call, five sentences",
  description: "What to say to a prosecutor’s office in Alabama, and what to do when nobody answers.",
  answer:
    "One call is a start, whatever you want from the case. Call the office that prosecutes and ask for the victim service officer. Five lines are enough. You need not tell the story on the phone. Before a decision is best. Until the case ends it is never too late.",
  blocks: [
    { kind: "heading", id: "five-sentences", text: "The five lines" },
    {
      kind: "list",
      items: [
        { text: "“My name is … and the case number is ….” The report number will do too." },
        { text: "“I am the person named as the victim.”" },
        { text: "“I want to be heard before any decision is made.”" },
        { text: "“May I speak with the victim service officer?”" },
        { text: "“A safe way and time to reach me is ….”" },
      ],
    },
    {
      kind: "text",
      text: "If you want the case to go on, say that too. Ask to be told of every date. If you want it to end or be lighter, say so when they talk with you.",
    },
    {
      kind: "text",
      text: "There is no single form and no one right procedure. Offices differ. These are the usual steps.",
      claims: ["S1-02"],
    },
    { kind: "heading", id: "who-answers", text: "Whom you will speak with" },
    {
      kind: "text",
      text: "In Alabama the person for you at that office is called the victim service officer. Elsewhere the name is victim-witness coordinator. That person works for the prosecutor, explains the steps and passes on your wish.",
      claims: ["S1-09"],
    },
    {
      kind: "text",
      text: "You can also ask for the prosecutor on the case. A meeting, a phone call or an e-mail may all be possible. Ask what this office offers.",
      claims: ["S1-08"],
    },
    { kind: "heading", id: "with-whom", text: "Alone, or with somebody of your own" },
    {
      kind: "list",
      items: [
        {
          text: "You may talk with a lawyer of your own first. Victim advocates are free.",
          claims: ["S1-04"],
        },
        {
          text: "Call and go alone, or with an advocate or your own lawyer. Do not go with the accused or their family.",
          claims: ["S1-08"],
        },
        { text: "The lawyer of the accused is not your lawyer." },
        {
          text: "Do you worry about benefits or immigration papers? Talk with an advocate or a lawyer of your own before the call.",
        },
      ],
    },
    { kind: "heading", id: "no-answer", text: "If nobody answers" },
    {
      kind: "list",
      items: [
        { text: "Call again on another day, at another hour." },
        { text: "Write a short letter with the same five lines. Keep a copy." },
        {
          text: "At the next court date, ask to speak with the prosecutor before the case is called.",
        },
      ],
    },
    {
      kind: "text",
      text: "Write down whom you spoke with, when, and what they said. The blank sheet on this site has lines for it.",
    },
  ],
};

const es: Wording = {
  title: "La primera llamada, cinco frases",
  description: "Qué decir a una fiscalía en Alabama y qué hacer cuando nadie contesta.",
  answer:
    "Una llamada es un comienzo, sea lo que sea que usted quiera del caso. Llame a la fiscalía que lleva el caso y pida hablar con el victim service officer. Bastan estas cinco frases. No tiene que contar la historia por teléfono. Lo mejor es antes de una decisión. Hasta que el caso termine, nunca es tarde.",
  blocks: [
    { kind: "heading", id: "five-sentences", text: "Las cinco frases" },
    {
      kind: "list",
      items: [
        { text: "“Me llamo … y el número del caso es ….” También sirve el número del reporte." },
        { text: "“Soy la persona nombrada como víctima”." },
        { text: "“Quiero que me escuchen antes de cualquier decisión”." },
        { text: "“¿Puedo hablar con el victim service officer?”" },
        { text: "“Una manera y una hora seguras para hablar conmigo son ….”" },
      ],
    },
    {
      kind: "text",
      text: "Si quiere que el caso siga, dígalo también. Pida que le avisen de cada fecha. Si quiere que termine o que sea más leve, dígalo cuando hablen con usted.",
    },
    {
      kind: "text",
      text: "No hay un solo formulario ni un único camino correcto. Cada oficina es distinta. Estos son los pasos de costumbre.",
      claims: ["S1-02"],
    },
    { kind: "heading", id: "who-answers", text: "Con quién va a hablar" },
    {
      kind: "text",
      text: "En Alabama, quien le atiende en esa oficina se llama victim service officer. En otros lugares se llama coordinación de víctimas y testigos. Esa persona trabaja para la fiscalía, explica los pasos y transmite lo que usted quiere.",
      claims: ["S1-09"],
    },
    {
      kind: "text",
      text: "También puede pedir hablar con la persona de la fiscalía que lleva el caso. Puede ser una cita, una llamada o un correo. Pregunte qué ofrece esa oficina.",
      claims: ["S1-08"],
    },
    { kind: "heading", id: "with-whom", text: "Sin compañía, o con alguien de su lado" },
    {
      kind: "list",
      items: [
        {
          text: "Puede hablar primero con un abogado propio. Las personas que apoyan a víctimas (advocates) son gratis.",
          claims: ["S1-04"],
        },
        {
          text: "Llame y vaya sin compañía, o con una persona de apoyo o su propio abogado. No vaya con la persona acusada ni con su familia.",
          claims: ["S1-08"],
        },
        { text: "El abogado de la persona acusada no es su abogado." },
        {
          text: "¿Le preocupan las ayudas que recibe o sus papeles de inmigración? Hable antes con una persona de apoyo o con un abogado propio.",
        },
      ],
    },
    { kind: "heading", id: "no-answer", text: "Si nadie contesta" },
    {
      kind: "list",
      items: [
        { text: "Llame otro día, a otra hora." },
        { text: "Escriba una carta corta con las mismas cinco frases. Guarde una copia." },
        {
          text: "En la próxima fecha de corte, pida hablar con la fiscalía antes de que llamen el caso.",
        },
      ],
    },
    {
      kind: "text",
      text: "Anote con quién habló, cuándo y qué le dijeron. La hoja en blanco de este sitio tiene líneas para eso.",
    },
  ],
};

/** Point 5. One call for whoever wants an end and for whoever wants the case to go on. */
export const firstCall: Article = {
  slug: "first-call",
  audience: "namedAsVictim",
  topic: "first",
  related: ["find-the-office", "the-meeting", "when-it-matters"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "H2", "H6", "H7"],
  words: { en, es },
};
