import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "The meeting with the prosecutor",
  description: "Who sits there, what to bring, and twelve questions that may come. Alabama.",
  answer:
    "You meet people of the State or the city. They are not your lawyer. What you tell them may be used or shared. Tell the truth, calmly, in your own words. Nobody should tell you what to say. If something you said before was not true, see a lawyer of your own first.",
  blocks: [
    { kind: "heading", id: "who-is-there", text: "Who is there" },
    {
      kind: "text",
      text: "A prosecutor, a victim service officer, perhaps an investigator. They work for the State. They are not your lawyer, and what you tell them may be used or shared.",
      claims: ["S1-10"],
    },
    {
      kind: "text",
      text: "An Alabama law keeps what you say there before trial private, unless a law or a court demands it (Ala. Code 15-23-65). Ask what must be handed to the other side.",
      claims: ["S1-10"],
    },
    {
      kind: "text",
      text: "Go alone, or with an advocate or a lawyer of your own. Do not go with the accused or their family.",
      claims: ["S1-08"],
    },
    { kind: "heading", id: "bring", text: "Bring it if you have it" },
    {
      kind: "list",
      items: [
        { text: "Any paper with a case number or a report number", claims: ["S1-23"] },
        { text: "An ID. Having none must not stop you: say so on the phone.", claims: ["S1-24"] },
        { text: "Bills and receipts" },
        { text: "Papers, photos or messages that you have already", claims: ["S1-14"] },
        { text: "The dates on which you need to be off work" },
        { text: "The name of your advocate" },
      ],
    },
    {
      kind: "text",
      text: "Do not create, change or delete anything. Keep to what this case is about.",
      claims: ["S1-14", "S1-16"],
    },
    {
      kind: "text",
      text: "Give the names of people who know something. Leave it to the prosecutor, a lawyer or an investigator to talk with them. Collecting statements yourself can look like coaching.",
      claims: ["S1-15"],
    },
    { kind: "heading", id: "questions", text: "Twelve questions that may come, and why" },
    {
      kind: "table",
      columns: ["They may ask", "Why they ask"],
      rows: [
        ["Did anybody ask, pay or threaten you?", "To find pressure"],
        ["Have you had contact?", "Because of the orders"],
        ["Who wrote your notes?", "They want your own words"],
        ["Was what you told the police true?", "If it was not, see a lawyer of your own before you answer"],
        ["What has changed?", "To know your reason"],
        ["Has it happened before?", "To see the risk"],
        ["Were children there?", "For their safety, and for the charge"],
        ["Were you hurt? Did you see a doctor?", "For proof, and for the charge"],
        ["Do you live together, or depend on their money?", "To see whether you are free to choose"],
        ["Are you afraid today?", "For your safety"],
        ["What result would you want?", "Because your view counts"],
        ["Will you come to court if you are called?", "To plan the case"],
      ],
      claims: ["S1-18"],
    },
    {
      kind: "text",
      text: "Answer honestly, also with “I do not remember” or “I do not know” where that is true. You may ask for a break, or for a lawyer of your own, at any time.",
      claims: ["S1-17"],
    },
    { kind: "heading", id: "your-page", text: "One page in your own words" },
    {
      kind: "text",
      text: "Write what you want and why, calmly, on one page. That is enough. You need no form from anybody and no notary. Your wish may help a lot, or not at all.",
      claims: ["S1-11", "S1-19"],
    },
  ],
};

const es: Wording = {
  title: "La cita con la fiscalía",
  description: "Quién está, qué llevar y doce preguntas que pueden venir. Alabama.",
  answer:
    "Va a hablar con gente del Estado o de la ciudad. No son su abogado. Lo que les diga se puede usar o compartir. Diga la verdad, con calma y con sus palabras. Nadie debe decirle qué decir. Si algo que dijo antes no era verdad, vea primero a un abogado propio.",
  blocks: [
    { kind: "heading", id: "who-is-there", text: "Quién está" },
    {
      kind: "text",
      text: "Una persona de la fiscalía, el victim service officer, tal vez alguien que investiga. Trabajan para el Estado. No son su abogado, y lo que les diga se puede usar o compartir.",
      claims: ["S1-10"],
    },
    {
      kind: "text",
      text: "Una ley de Alabama guarda en privado lo que usted dice ahí antes del juicio, salvo que una ley o una corte lo exija (Ala. Code 15-23-65). Pregunte qué hay que entregar a la otra parte.",
      claims: ["S1-10"],
    },
    {
      kind: "text",
      text: "Vaya sin compañía, o con una persona de apoyo (advocate) o un abogado propio. No vaya con la persona acusada ni con su familia.",
      claims: ["S1-08"],
    },
    { kind: "heading", id: "bring", text: "Llévelo si lo tiene" },
    {
      kind: "list",
      items: [
        { text: "Cualquier papel con un número de caso o de reporte", claims: ["S1-23"] },
        {
          text: "Una identificación. No tenerla no debe detenerle: dígalo por teléfono.",
          claims: ["S1-24"],
        },
        { text: "Facturas y recibos" },
        { text: "Papeles, fotos o mensajes que ya tiene", claims: ["S1-14"] },
        { text: "Las fechas en que necesita faltar al trabajo" },
        { text: "El nombre de su persona de apoyo" },
      ],
    },
    {
      kind: "text",
      text: "No cree, no cambie y no borre nada. Hable solo de lo que trata este caso.",
      claims: ["S1-14", "S1-16"],
    },
    {
      kind: "text",
      text: "Dé los nombres de quienes saben algo. Deje que la fiscalía, un abogado o alguien que investiga hable con esas personas. Si usted junta declaraciones, puede parecer que las preparó.",
      claims: ["S1-15"],
    },
    { kind: "heading", id: "questions", text: "Doce preguntas que pueden venir, y por qué" },
    {
      kind: "table",
      columns: ["Pueden preguntar", "Por qué"],
      rows: [
        ["¿Alguien le pidió algo, le pagó o le amenazó?", "Para ver si hay presión"],
        ["¿Ha tenido contacto?", "Por las órdenes"],
        ["¿Quién escribió sus notas?", "Quieren sus propias palabras"],
        ["¿Era verdad lo que dijo a la policía?", "Si no lo era, vea a un abogado propio antes de contestar"],
        ["¿Qué ha cambiado?", "Para saber su razón"],
        ["¿Ha pasado antes?", "Para ver el riesgo"],
        ["¿Había niños?", "Por su seguridad y por el cargo"],
        ["¿Tuvo alguna lesión? ¿Fue al médico?", "Por las pruebas y por el cargo"],
        ["¿Viven juntos, o depende de su dinero?", "Para ver si usted decide con libertad"],
        ["¿Tiene miedo hoy?", "Por su seguridad"],
        ["¿Qué resultado quiere?", "Porque su opinión cuenta"],
        ["¿Irá a la corte si le llaman?", "Para planear el caso"],
      ],
      claims: ["S1-18"],
    },
    {
      kind: "text",
      text: "Conteste con la verdad, también con “no me acuerdo” o “no sé” si es así. Puede pedir una pausa, o un abogado propio, en cualquier momento.",
      claims: ["S1-17"],
    },
    { kind: "heading", id: "your-page", text: "Una página con sus palabras" },
    {
      kind: "text",
      text: "Escriba con calma qué quiere y por qué, en una página. Eso basta. No necesita un formulario de nadie ni un notario. Su deseo puede ayudar mucho, o nada.",
      claims: ["S1-11", "S1-19"],
    },
  ],
};

/** Point 7. The questions come from general practice; a reader who knows them is less alone with them. */
export const theMeeting: Article = {
  slug: "the-meeting",
  audience: "namedAsVictim",
  topic: "court",
  related: ["my-statement-was-wrong", "first-call", "what-weighs", "pressure-or-money"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "H8", "H2", "F3"],
  words: { en, es },
};
