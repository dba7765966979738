import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "On probation when something goes wrong",
  description:
    "A new arrest or a missed visit on probation in Alabama: what to do today, and what to leave alone.",
  answer:
    "Keep every visit, every court date and every rule. A new arrest or a missed visit can bring you back before the judge. Jail may follow without a new trial. If something went wrong, call a lawyer today and put it right at once. Before any hearing, ask the judge for a lawyer.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Get the paper with your rules from the office or the clerk. Put every visit, test, class and payment in one calendar.",
        },
        {
          text: "You cannot make a visit? Call before the time, not after. Write down whom you spoke to and the new date.",
        },
        { text: "You missed one? Call the office today and go as soon as they see you. Call a lawyer too." },
        {
          text: "You cannot pay this month? Say so early, pay what you can, and keep the receipt. Ask a lawyer whether a judge can change the amount.",
        },
        {
          text: "A new arrest? Read the rule about telling your officer, and its time. Ask a lawyer today how to tell it without talking about the facts.",
        },
        { text: "Keep proof: receipts, class papers, pay stubs, test results, letters from work." },
        { text: "Moving, a new job, a trip out of the state? Ask first and wait for a yes in writing." },
        { text: "Tell your lawyer about both cases and both judges. One lawyer should know of all of it." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        {
          text: "Hiding, or not answering the office, because you are scared. Call a lawyer and go in together.",
        },
        {
          text: "Talking about the new facts with your officer. Be polite, give your address, ask for your lawyer.",
        },
        { text: "Saying something untrue, on a form or about a test. Say that you want your lawyer there." },
        { text: "Any contact that a rule or a bond forbids, even when the other person starts." },
        { text: "Photos and posts of parties, weapons or trips. Leave old ones alone and ask your lawyer." },
        { text: "Agreeing to a “violation” to get it over with. Ask for a lawyer before you sign." },
      ],
    },
    {
      kind: "warning",
      title: "If there may be a warrant",
      text: "Do not run and do not wait for it to go away. Call a lawyer today, and go in together. Bring your medicine list and the name of somebody who can look after children.",
    },
    { kind: "heading", id: "why-it-is-different", text: "Why it is different from a new case" },
    {
      kind: "text",
      text: "On probation you have been sentenced already, and the judge let you serve it outside. So a judge often decides alone, without a jury. Less proof is often enough than in a trial.",
    },
    {
      kind: "table",
      columns: ["Question", "The new charge", "The probation"],
      rows: [
        ["What is it about?", "Whether you did something new", "Whether you kept the rules"],
        ["Who decides?", "A judge or a jury", "Often the judge who gave you probation"],
        [
          "What should you ask?",
          "When is my court date?",
          "Is there a hearing, a hold or a warrant? May I have a lawyer?",
        ],
      ],
    },
    {
      kind: "text",
      text: "If the new charge goes away, the probation case may still go on. So do not stop your visits because somebody says it will be dropped.",
      claims: ["S2-25"],
    },
    { kind: "heading", id: "in-jail", text: "Arrested while on probation" },
    {
      kind: "list",
      items: [
        {
          text: "At the first hearing say: “I am on probation. I ask for a lawyer.” Say nothing about the facts.",
        },
        { text: "Ask whether there is a hold. A hold can keep you in jail even when the new bond is paid." },
        { text: "So before family pays a bond, ask the jail and a lawyer about a hold." },
        { text: "A new bond has rules of its own. Keep those and the old ones." },
      ],
    },
    { kind: "heading", id: "the-hearing", text: "The hearing about your probation" },
    {
      kind: "list",
      items: [
        { text: "Ask for the claim against you in writing. Read which rule and which day it names." },
        { text: "Give your lawyer the calendar, the proof and the names of people who know." },
        {
          text: "Ask your lawyer what besides jail a judge may choose: more visits, a class, treatment, more time.",
        },
        { text: "Go, even if you fear the result. A missed hearing can bring a warrant." },
      ],
    },
    { kind: "heading", id: "family", text: "For family" },
    {
      kind: "list",
      items: [
        { text: "Find the jail, the court and the next date. Write down any hold." },
        { text: "Collect receipts and class papers. Bring them to the lawyer." },
        { text: "Do not talk about the facts on a jail phone. Speak of children, rides and work." },
      ],
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        { text: "A store stop: even a small ticket can count as a new offense. Show it to a lawyer today." },
        {
          text: "A friend’s car: the police stopped it, and you were out after curfew. Ask a lawyer how to tell your officer, and when.",
        },
        {
          text: "A fence: a neighbor called the police, and nobody was charged. Ask if your rules make you report it.",
        },
      ],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. Courts and offices differ. A lawyer who has read your rules can say which of them apply.",
    },
  ],
};

const es: Wording = {
  title: "Libertad condicional: cuando algo sale mal",
  description:
    "Un arresto nuevo o una cita perdida en libertad condicional en Alabama: qué hacer hoy y qué no conviene hacer.",
  answer:
    "Cumpla cada cita, cada fecha de corte y cada regla. Un arresto nuevo o una cita perdida pueden llevarle otra vez ante el juez. Puede haber cárcel sin un juicio nuevo. Si algo salió mal, llame hoy a un abogado y arréglelo enseguida. Antes de cualquier audiencia, pida un abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Pida en la oficina o en la corte el papel con sus reglas de libertad condicional (probation). Ponga cada cita, prueba, clase y pago en un calendario.",
        },
        {
          text: "¿No puede ir a una cita? Llame antes de la hora, no después. Anote con quién habló y la nueva fecha.",
        },
        {
          text: "¿Faltó a una? Llame hoy a la oficina y vaya en cuanto le atiendan. Llame también a un abogado.",
        },
        {
          text: "¿No puede pagar este mes? Dígalo pronto, pague lo que pueda y guarde el recibo. Pregunte a un abogado si un juez puede cambiar la cantidad.",
        },
        {
          text: "¿Un arresto nuevo? Lea la regla sobre avisar a su oficial, y su plazo. Pregunte hoy a un abogado cómo avisar sin hablar de los hechos.",
        },
        {
          text: "Guarde pruebas: recibos, papeles de clases, talones de pago, resultados, cartas del trabajo.",
        },
        {
          text: "¿Se muda, cambia de trabajo, viaja fuera del estado? Pregunte antes y espere el sí por escrito.",
        },
        { text: "Hable a su abogado de los dos casos y de los dos jueces. Un abogado debe saberlo todo." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        {
          text: "Esconderse o no contestar a la oficina por miedo. Llame a un abogado y preséntense juntos.",
        },
        {
          text: "Hablar de los hechos nuevos con su oficial. Sea amable, dé su dirección y pida a su abogado.",
        },
        {
          text: "Decir algo falso, en un formulario o sobre una prueba. Diga que quiere a su abogado presente.",
        },
        {
          text: "Cualquier contacto que prohíba una regla o una fianza, también cuando empieza la otra persona.",
        },
        {
          text: "Fotos y publicaciones de fiestas, armas o viajes. No toque las viejas y pregunte a su abogado.",
        },
        {
          text: "Aceptar que rompió una regla (“violation”) para salir del paso. Pida un abogado antes de firmar.",
        },
      ],
    },
    {
      kind: "warning",
      title: "Si puede haber una orden de arresto",
      text: "No huya ni espere a que se olvide. Llame hoy a un abogado y preséntense juntos. Lleve la lista de sus medicinas y el nombre de quien pueda cuidar a los niños.",
    },
    { kind: "heading", id: "why-it-is-different", text: "Por qué es distinto de un caso nuevo" },
    {
      kind: "text",
      text: "En libertad condicional ya hay una pena, y el juez dejó que se cumpla afuera. Por eso muchas veces decide solo un juez, sin jurado. A menudo basta menos prueba que en un juicio.",
    },
    {
      kind: "table",
      columns: ["Pregunta", "El cargo nuevo", "La libertad condicional"],
      rows: [
        ["¿De qué trata?", "De si usted hizo algo nuevo", "De si cumplió las reglas"],
        ["¿Quién decide?", "Un juez o un jurado", "Muchas veces el juez que se la dio"],
        [
          "¿Qué debe preguntar?",
          "¿Cuándo es mi fecha de corte?",
          "¿Hay audiencia, retención u orden de arresto? ¿Puedo tener un abogado?",
        ],
      ],
    },
    {
      kind: "text",
      text: "Si el cargo nuevo se cae, el otro caso puede seguir. No deje sus citas porque alguien diga que lo van a quitar.",
      claims: ["S2-25"],
    },
    { kind: "heading", id: "in-jail", text: "Arresto durante la libertad condicional" },
    {
      kind: "list",
      items: [
        {
          text: "En la primera audiencia diga: “Estoy en libertad condicional (probation). Pido un abogado”. No diga nada de los hechos.",
        },
        {
          text: "Pregunte si hay una retención (hold). Puede dejarle en la cárcel aunque se pague la nueva fianza.",
        },
        {
          text: "Antes de que la familia pague, pregunten a la cárcel y a un abogado si hay una retención.",
        },
        { text: "Una fianza nueva trae sus propias reglas. Cumpla esas y las de antes." },
      ],
    },
    { kind: "heading", id: "the-hearing", text: "La audiencia sobre su libertad condicional" },
    {
      kind: "list",
      items: [
        { text: "Pida por escrito de qué le acusan. Lea qué regla y qué día nombra." },
        { text: "Dé a su abogado el calendario, las pruebas y los nombres de quienes saben." },
        {
          text: "Pregunte a su abogado qué puede elegir un juez aparte de la cárcel: más citas, una clase, tratamiento, más tiempo.",
        },
        { text: "Vaya, aunque tema el resultado. Faltar puede traer una orden de arresto." },
      ],
    },
    { kind: "heading", id: "family", text: "Para la familia" },
    {
      kind: "list",
      items: [
        { text: "Averigüe la cárcel, la corte y la próxima fecha. Anote si hay una retención." },
        { text: "Junte recibos y papeles de clases. Llévelos al abogado." },
        { text: "No hablen de los hechos por el teléfono de la cárcel. Hablen de hijos, viajes y trabajo." },
      ],
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: hasta una multa pequeña puede contar como delito nuevo. Muéstrela hoy a un abogado.",
        },
        {
          text: "El carro de un amigo: la policía lo paró, y ya había pasado la hora en que usted debía estar en casa. Pregunte a un abogado cómo y cuándo avisar a su oficial.",
        },
        {
          text: "Una cerca: un vecino llamó a la policía y no hubo cargos. Pregunte si sus reglas piden avisarlo.",
        },
      ],
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. Las cortes y oficinas son distintas. Un abogado que haya leído sus reglas puede decirle cuáles valen.",
    },
  ],
};

/** Probation and something new: never a word that could be read as a reason to keep out of sight. */
export const probation: Article = {
  slug: "probation",
  audience: "accused",
  topic: "people",
  related: [
    "court-dates",
    "first-appearance-and-a-lawyer",
    "jail-calls-and-posts",
    "bond-and-its-conditions",
  ],
  extras: ["citizens"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B3", "B6", "B9", "N3"],
  words: { en, es },
};
