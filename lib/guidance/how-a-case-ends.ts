import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "How a case ends, and when it can come back",
  description:
    "Nol-pros, no-bill, diversion, plea, not guilty: what each ending means in Alabama, and which of them can return.",
  answer:
    "There are several endings, and some are not final. A case closed “without prejudice” can come back. A case closed “with prejudice” cannot, for the same charge. A new date is no ending at all. Ask for the exact ending on paper. Until you hold that paper, keep every date and every rule.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        { text: "Ask your lawyer or the clerk: what is this ending called?" },
        { text: "Ask: is it with prejudice or without?", claims: ["S1-20"] },
        { text: "Ask: are there terms, such as money, classes or no new arrest?" },
        {
          text: "Get the paper with the case number, and keep it for good.",
          claims: ["S2-26"],
        },
        {
          text: "Ask about each order one by one. A bond rule and a protection order do not end together.",
          claims: ["S2-23"],
        },
        { text: "Keep proof that you met every term: receipts, class papers, letters." },
        {
          text: "Was an offer made? Decide on it with your lawyer, not on what people say.",
          claims: ["S2-28"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "“They dropped it” is not a paper",
      text: "Somebody said it is over? Still go to your date, write to nobody and post nothing. Call the clerk of the court, give your case number, and ask what is on file.",
      claims: ["S2-25", "S2-29"],
    },
    { kind: "heading", id: "endings", text: "The endings, one by one" },
    {
      kind: "table",
      columns: ["What the paper says", "Is it over?", "Can it come back?"],
      rows: [
        [
          "Nolle prosequi, or “nol-pros”",
          "For now. The State gives this charge up.",
          "Yes. It does not bar a later case on that charge.",
        ],
        [
          "Dismissed without prejudice",
          "For the time being",
          "Yes, until the time limit for the charge has run.",
        ],
        ["Dismissed with prejudice", "It is over.", "Not the same charge."],
        ["No-bill: a grand jury did not charge you", "Most often yes", "Perhaps. Ask a lawyer."],
        ["Diversion: a program with terms", "When you have kept every term", "Yes, if a term is broken."],
        ["Not guilty (acquittal)", "Yes, it is over.", "Not that charge."],
        [
          "Guilty, by a plea or a verdict",
          "A sentence follows.",
          "You may be able to appeal. The time is short.",
        ],
        ["Continued, or a new date", "No", "It never went away."],
      ],
    },
    {
      kind: "text",
      text: "Whatever became of the old case, a new event can always be reported and charged.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "who-ends-it", text: "Who ends it" },
    {
      kind: "text",
      text: "The prosecutor decides whether to give a charge up, and the court puts it on file. A circuit judge cannot end a case before trial only because the State’s witnesses seem hard to believe.",
      claims: ["S2-11"],
    },
    {
      kind: "text",
      text: "Diversion is a program that the District Attorney runs. You apply for it. There are written terms, fees, often payment for loss, and sometimes a plea. Many grave charges are shut out. The wishes of the person named as the victim may count. Places differ, so ask your lawyer.",
    },
    { kind: "heading", id: "it-came-back", text: "Two cases that came back" },
    {
      kind: "text",
      text: "In one Alabama case, a mother asked in writing that the case about her child be dropped. The State gave it up. About a month later there was a new indictment, and several rounds followed.",
      claims: ["S1-03", "S2-07"],
    },
    {
      kind: "text",
      text: "In another, a charge was given up because money was promised. The money was not paid. Years later the charge was back.",
    },
    { kind: "heading", id: "how-long", text: "How long can it come back?" },
    {
      kind: "comfort",
      clock: "misdemeanorLimitation",
      text: "For a small charge there is a time limit. It counts from the day of the act.",
      claims: ["S1-20"],
    },
    {
      kind: "comfort",
      clock: "felonyLimitation",
      text: "Most felonies have a longer limit, from the day of the act. Some grave crimes have none.",
      claims: ["S1-20"],
    },
    {
      kind: "text",
      text: "The count can also stop for a while, as when a faulty charge is thrown out. So do not do the count yourself. Ask a lawyer.",
    },
    { kind: "heading", id: "after-guilty", text: "If the answer was guilty" },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "After a city or district court, you may be able to get a new trial in circuit court. A notice of appeal must be filed in time. The days count from the day the judge spoke the judgment. Call a lawyer today.",
    },
    {
      kind: "actBy",
      clock: "newTrialMotion",
      text: "In circuit court, a motion for a new trial must be filed in time. The days count from the day the sentence was spoken.",
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: a program ends the case if you finish a class. You miss the last lesson. The charge may return, so call your lawyer before you miss it.",
        },
        {
          text: "A friend: the case of the borrowed car is “nol-prossed”. It is closed for now. Keep the paper, and keep your own proof.",
        },
        {
          text: "A neighbor: the judge sets a new date in the fence case. That is no ending. Stay away, and come on the new date.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Cómo termina un caso, y cuándo puede volver",
  description:
    "Nol-pros, no-bill, programa alternativo, acuerdo, no culpable: qué significa cada final en Alabama y cuál puede volver.",
  answer:
    "Hay varios finales, y algunos no son definitivos. Un caso cerrado “without prejudice” puede volver. Uno cerrado “with prejudice” no puede, por el mismo cargo. Una fecha nueva no es un final. Pida por escrito el nombre exacto. Hasta tener ese papel, cumpla cada fecha y cada regla.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Pregunte a su abogado o a la secretaría de la corte: ¿cómo se llama este final?",
        },
        {
          text: "Pregunte: ¿es “with prejudice” (para siempre) o “without prejudice” (puede volver)?",
          claims: ["S1-20"],
        },
        { text: "Pregunte: ¿hay condiciones, como dinero, clases o no tener otro arresto?" },
        {
          text: "Pida el papel con el número del caso y guárdelo para siempre.",
          claims: ["S2-26"],
        },
        {
          text: "Pregunte por cada orden, una por una. Una regla de fianza y una orden de protección no terminan juntas.",
          claims: ["S2-23"],
        },
        { text: "Guarde pruebas de que cumplió todo: recibos, papeles de clases, cartas." },
        {
          text: "¿Le hicieron una oferta? Decida con su abogado, no por lo que dice la gente.",
          claims: ["S2-28"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "“Ya lo quitaron” no es un papel",
      text: "¿Alguien dijo que terminó? Vaya igual a su fecha, no escriba a nadie y no publique nada. Llame a la secretaría de la corte, dé su número de caso y pregunte qué está escrito.",
      claims: ["S2-25", "S2-29"],
    },
    { kind: "heading", id: "endings", text: "Los finales, uno por uno" },
    {
      kind: "table",
      columns: ["Lo que dice el papel", "¿Terminó?", "¿Puede volver?"],
      rows: [
        [
          "Nolle prosequi, o “nol-pros”",
          "Por ahora. El Estado retira este cargo.",
          "Sí. No impide otro caso después por ese cargo.",
        ],
        ["Dismissed without prejudice", "Por el momento", "Sí, hasta que se acabe el plazo del cargo."],
        ["Dismissed with prejudice (para siempre)", "Sí, terminó.", "No por el mismo cargo."],
        ["No-bill: un gran jurado no puso cargos", "Por lo general, sí", "Quizá. Pregunte a un abogado."],
        [
          "Diversion: un programa con condiciones",
          "Cuando usted cumplió cada condición",
          "Sí, si se rompe una condición.",
        ],
        ["Not guilty (no culpable)", "Sí, ya terminó.", "No por ese cargo."],
        [
          "Guilty (culpable), por acuerdo o por juicio",
          "Sigue una sentencia.",
          "Quizá pueda apelar. El plazo es corto.",
        ],
        ["Continued, o una fecha nueva", "No", "Nunca se fue."],
      ],
    },
    {
      kind: "text",
      text: "Pase lo que pase con el caso viejo, un hecho nuevo siempre se puede denunciar y acusar.",
      claims: ["S1-20"],
    },
    { kind: "heading", id: "who-ends-it", text: "Quién lo termina" },
    {
      kind: "text",
      text: "El fiscal decide si retira un cargo, y la corte lo pone por escrito. Antes del juicio, un juez de circuito no puede cerrar un caso solo porque duda de los testigos.",
      claims: ["S2-11"],
    },
    {
      kind: "text",
      text: "El programa alternativo (diversion) es del fiscal de distrito. Usted lo solicita. Tiene condiciones escritas, cuotas, a menudo el pago de daños y a veces una declaración de culpa. Muchos cargos graves quedan fuera. Lo que desea la persona nombrada como víctima puede contar. Cada lugar es distinto. Pregunte a su abogado.",
    },
    { kind: "heading", id: "it-came-back", text: "Dos casos que volvieron" },
    {
      kind: "text",
      text: "En un caso de Alabama, una madre pidió por escrito que se retirara el caso sobre su hija o hijo. El Estado lo retiró. Más o menos un mes después hubo una acusación nueva, y luego varias vueltas más.",
      claims: ["S1-03", "S2-07"],
    },
    {
      kind: "text",
      text: "En otro, se retiró un cargo porque se prometió dinero. El dinero no se pagó. Años después, el cargo volvió.",
    },
    { kind: "heading", id: "how-long", text: "¿Hasta cuándo puede volver?" },
    {
      kind: "comfort",
      clock: "misdemeanorLimitation",
      text: "Para un cargo menor hay un plazo. Cuenta desde el día del hecho.",
      claims: ["S1-20"],
    },
    {
      kind: "comfort",
      clock: "felonyLimitation",
      text: "La mayoría de los delitos graves tiene un plazo más largo, desde el día del hecho. Algunos muy graves no tienen ninguno.",
      claims: ["S1-20"],
    },
    {
      kind: "text",
      text: "La cuenta también puede parar por un tiempo, como cuando se anula un cargo mal hecho. Por eso, no haga usted la cuenta. Pregunte a un abogado.",
    },
    { kind: "heading", id: "after-guilty", text: "Si la respuesta fue culpable" },
    {
      kind: "actBy",
      clock: "municipalOrDistrictAppeal",
      text: "Después de una corte de ciudad o distrito, quizá pueda tener un juicio nuevo en la de circuito. El aviso de apelación debe entregarse a tiempo. Los días cuentan desde el día en que el juez dijo el fallo. Llame hoy a un abogado.",
    },
    {
      kind: "actBy",
      clock: "newTrialMotion",
      text: "En la corte de circuito, la petición de un juicio nuevo debe entregarse a tiempo. Los días cuentan desde el día en que se dijo la sentencia.",
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: un programa termina el caso si usted acaba una clase. Va a faltar a la última. El cargo puede volver, así que llame antes a su abogado.",
        },
        {
          text: "Un amigo: el caso del carro prestado quedó “nol-prossed”. Está cerrado por ahora. Guarde el papel y sus propias pruebas.",
        },
        {
          text: "Un vecino: el juez pone otra fecha en el caso de la cerca. Eso no es un final. No se acerque, y vaya ese día.",
        },
      ],
    },
  ],
};

/** Every ending with its two questions: is it over, and can it come back. */
export const howACaseEnds: Article = {
  slug: "how-a-case-ends",
  audience: "accused",
  topic: "after",
  related: ["expungement", "two-clocks", "can-the-victim-drop-the-charges", "court-dates"],
  extras: ["citizens"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["G1", "G2", "G3", "G4", "G5", "J1", "J2", "L1", "L3", "M1", "B8", "B10"],
  words: { en, es },
};
