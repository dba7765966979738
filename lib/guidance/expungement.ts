import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Expungement: clearing a charge from your record",
  description: "When an Alabama charge may come off a record, whom to ask, and which papers to get first.",
  answer:
    "In Alabama a charge that ended without a conviction can often come off your record. It does not happen by itself. Somebody must ask the circuit court of the county. How the case ended decides whether you can ask, and when. First get the paper that says how it ended. Then ask a lawyer.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Go to the clerk of the court that had the case. Ask for a certified copy of the order that ended it.",
        },
        {
          text: "Read that order for these words: “nolle prosequi”, “with prejudice”, “without prejudice”, “no bill”, “not guilty”, or the name of a program.",
        },
        {
          text: "Ask the Alabama Law Enforcement Agency for a certified copy of your record. The court wants to see it.",
        },
        {
          text: "Write down the case number, the police agency and the charge. Add the days of the arrest and of the end.",
        },
        { text: "Keep proof that a program is finished and that everything was paid." },
        { text: "Ask the clerk what each request costs, and whether you can pay in parts." },
        {
          text: "Tell the lawyer about every other case, old or open, in any state. It can change the answer.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "list",
      items: [
        { text: "Thinking that the end of the case wiped the record. Order your record and look." },
        {
          text: "Counting the wait from a web page. The law was changed in 2021, and many pages still tell the old one. Ask a lawyer which one holds.",
        },
        { text: "Paying a website that promises a clean record. The court decides. Ask the clerk first." },
        { text: "Guessing on a form for work or housing. Ask a lawyer how to answer before you sign." },
        {
          text: "Getting in touch with the person named as the victim because the case is over. An order can outlast it. Ask the court whether one still stands.",
        },
      ],
    },
    { kind: "heading", id: "how-it-ended", text: "How did your case end?" },
    {
      kind: "table",
      columns: ["On the paper", "What it means", "What to ask"],
      rows: [
        ["Not guilty", "A judge or jury was not sure beyond a reasonable doubt", "When may I ask?"],
        ["No bill", "A grand jury did not charge", "Can it be brought before a grand jury again?"],
        ["With prejudice", "The same charge cannot be filed again", "Is this on the order itself?"],
        ["Without prejudice", "The same charge can come back for a time", "How long can it come back?"],
        [
          "Nolle prosequi",
          "The State gave the charge up, for now",
          "Were there conditions? Was it filed again?",
        ],
        [
          "Program finished",
          "You kept all the terms of a diversion",
          "Does the file say that it is complete?",
        ],
      ],
    },
    {
      kind: "text",
      text: "A charge that was given up is not always gone. Unless it ended “with prejudice” or with “not guilty”, it may come back. Keep your papers safe even when all seems over.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "how-long", text: "How long you may have to wait" },
    { kind: "text", text: "Each ending has a wait of its own. Sources disagree on some of them." },
    {
      kind: "comfort",
      clock: "expungementAfterDismissal",
      text: "After a dismissal with prejudice, a no-bill or a verdict of not guilty.",
    },
    {
      kind: "comfort",
      clock: "expungementAfterNolleProsequi",
      text: "After a nolle prosequi without conditions, when nothing was filed again.",
    },
    { kind: "comfort", clock: "expungementAfterDiversion", text: "After you finished a program." },
    {
      kind: "comfort",
      clock: "expungementMisdemeanorWithoutPrejudice",
      text: "After a misdemeanor was dismissed without prejudice.",
    },
    {
      kind: "comfort",
      clock: "expungementFelonyWithoutPrejudice",
      text: "After a felony was dismissed without prejudice, if there was no new conviction.",
    },
    { kind: "heading", id: "where-to-ask", text: "Where to ask" },
    {
      kind: "text",
      text: "The request is a petition to the circuit court of the county. Hand it to the clerk of that court, even if a smaller court had your case. Ask which papers go with the petition and who gets a copy.",
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store stop: the theft charge ended after a program. Get the proof that the program is complete.",
        },
        {
          text: "A friend’s car: the charge was given up. Find out whether there were conditions and whether all of them were kept.",
        },
        {
          text: "A quarrel over a fence: the judge dismissed it. Look for “with prejudice” or “without prejudice”.",
        },
      ],
    },
    { kind: "heading", id: "limits", text: "What it may not do" },
    {
      kind: "list",
      items: [
        {
          text: "Some agencies may still see the record. Ask which ones before you apply for a job or a license.",
        },
        { text: "A copy on a private website may stay. Ask a lawyer how to have it taken down." },
        {
          text: "Some charges may be shut out, and a conviction follows other rules. Ask, above all in a domestic case.",
        },
      ],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. Nobody can promise what a court will order. Show a lawyer the order that ended your case.",
    },
  ],
};

const es: Wording = {
  title: "Borrar un cargo de su historial (expungement)",
  description:
    "Cuándo se puede borrar un cargo del historial en Alabama, a quién pedirlo y qué papeles buscar primero.",
  answer:
    "En Alabama, un cargo que terminó sin condena muchas veces se puede borrar del historial. No pasa solo: hay que pedirlo a la corte de circuito del condado. De cómo terminó el caso depende si puede pedirlo y cuándo. Consiga primero el papel que dice cómo terminó. Después pregunte a un abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Vaya a la secretaría (clerk) de la corte que llevó el caso. Pida una copia certificada de la orden que lo cerró.",
        },
        {
          text: "Busque en ella estas palabras: “nolle prosequi”, “with prejudice”, “without prejudice”, “no bill”, “not guilty”, o el nombre de un programa.",
        },
        {
          text: "Pida a la Alabama Law Enforcement Agency (ALEA) una copia certificada de su historial. La corte quiere verla.",
        },
        {
          text: "Anote el número del caso, la agencia de policía y el cargo. Agregue los días del arresto y del final.",
        },
        { text: "Guarde la prueba de que terminó un programa y de que todo está pagado." },
        { text: "Pregunte en la secretaría cuánto cuesta cada petición y si puede pagar por partes." },
        {
          text: "Hable al abogado de cualquier otro caso, viejo o abierto, en cualquier estado. Eso puede cambiar la respuesta.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no conviene hacer" },
    {
      kind: "list",
      items: [
        { text: "Creer que el final del caso borró el historial. Pida su historial y mírelo." },
        {
          text: "Contar la espera con una página de internet. La ley cambió en 2021, y muchas páginas cuentan todavía la anterior. Pregunte a un abogado cuál vale.",
        },
        {
          text: "Pagar a un sitio que promete limpiar el historial. Decide la corte. Pregunte primero allí.",
        },
        {
          text: "Adivinar en un formulario de trabajo o de vivienda. Pregunte a un abogado qué contestar antes de firmar.",
        },
        {
          text: "Comunicarse con la persona nombrada como víctima porque el caso terminó. Una orden puede durar más. Pregunte en la corte si alguna sigue vigente.",
        },
      ],
    },
    { kind: "heading", id: "how-it-ended", text: "¿Cómo terminó su caso?" },
    {
      kind: "table",
      columns: ["En el papel", "Qué significa", "Qué preguntar"],
      rows: [
        [
          "Not guilty",
          "Un juez o un jurado no tuvo seguridad más allá de una duda razonable",
          "¿Cuándo puedo pedirlo?",
        ],
        ["No bill", "Un gran jurado no acusó", "¿Puede ir otra vez a un gran jurado?"],
        ["With prejudice", "El mismo cargo no se puede presentar otra vez", "¿Está escrito en la orden?"],
        ["Without prejudice", "El mismo cargo puede volver por un tiempo", "¿Hasta cuándo puede volver?"],
        [
          "Nolle prosequi",
          "El Estado retiró el cargo, por ahora",
          "¿Hubo condiciones? ¿Lo presentaron de nuevo?",
        ],
        [
          "Programa terminado",
          "Usted cumplió todo lo que pedía el programa",
          "¿Dice el expediente que está completo?",
        ],
      ],
    },
    {
      kind: "text",
      text: "Un cargo que el fiscal retiró no siempre se fue. Si no terminó “with prejudice” o con “not guilty”, puede volver. Guarde bien sus papeles aunque todo parezca terminado.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "how-long", text: "Cuánto puede tener que esperar" },
    { kind: "text", text: "Cada final tiene su propia espera. En algunas, las fuentes no coinciden." },
    {
      kind: "comfort",
      clock: "expungementAfterDismissal",
      text: "Después de un cierre “with prejudice”, de un “no bill” o de un veredicto de no culpable.",
    },
    {
      kind: "comfort",
      clock: "expungementAfterNolleProsequi",
      text: "Después de un “nolle prosequi” sin condiciones, si no se presentó nada de nuevo.",
    },
    { kind: "comfort", clock: "expungementAfterDiversion", text: "Después de terminar un programa." },
    {
      kind: "comfort",
      clock: "expungementMisdemeanorWithoutPrejudice",
      text: "Después de que un delito menor se cerró “without prejudice”.",
    },
    {
      kind: "comfort",
      clock: "expungementFelonyWithoutPrejudice",
      text: "Después de que un delito grave se cerró “without prejudice”, si no hubo otra condena.",
    },
    { kind: "heading", id: "where-to-ask", text: "Dónde pedirlo" },
    {
      kind: "text",
      text: "La petición se entrega en la secretaría de la corte de circuito del condado. Empiece allí aunque su caso haya estado en una corte más pequeña. Pregunte qué papeles la acompañan y a quién se le manda copia.",
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: el cargo de robo terminó con un programa. Consiga la prueba de que el programa está completo.",
        },
        {
          text: "El carro de un amigo: el fiscal retiró el cargo. Averigüe si hubo condiciones y si todas se cumplieron.",
        },
        {
          text: "Una pelea por una cerca: el juez cerró el caso. Busque “with prejudice” o “without prejudice”.",
        },
      ],
    },
    { kind: "heading", id: "limits", text: "Lo que quizá no logra" },
    {
      kind: "list",
      items: [
        {
          text: "Algunas agencias pueden seguir viendo el historial. Pregunte cuáles antes de pedir un trabajo o un permiso.",
        },
        {
          text: "Una copia en un sitio privado puede quedar. Pregunte a un abogado cómo pedir que la quiten.",
        },
        {
          text: "Algunos cargos pueden quedar fuera, y una condena sigue otras reglas. Pregunte, sobre todo en un caso doméstico.",
        },
      ],
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. Nadie puede prometer lo que ordenará una corte. Muestre a un abogado la orden que cerró su caso.",
    },
  ],
};

/** What can come off a record after a case, and how to find out which ending one has. */
export const expungement: Article = {
  slug: "expungement",
  audience: "accused",
  topic: "after",
  related: ["how-a-case-ends", "two-clocks", "probation", "court-dates"],
  extras: ["citizens"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["L1", "L2", "L3", "L4", "L5", "L6", "L7", "G2", "J1"],
  words: { en, es },
};
