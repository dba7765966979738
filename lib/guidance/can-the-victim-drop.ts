import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Can the victim drop the charges?",
  description: "Not usually. Who decides in Alabama, what can matter, and what can make it worse.",
  answer:
    "Not usually. Once there is a charge, the prosecutor decides, not the person who called the police. Leave that person and everyone around them alone, even if they write first. Go to every court date. Keep the case off jail phones and off the internet. Talk with a lawyer today. If you cannot pay, ask the judge for one.",
  blocks: [
    {
      kind: "warning",
      title: "Contact can make it worse",
      text: "Do not ask anyone to stay away from court or to change a story. It can be a crime of its own. Is or was the person your partner? Then a threat can turn a small case into a felony of domestic violence. Sending this page to that person is contact too. Take every question to a lawyer instead.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "what-helps", text: "What can help" },
    {
      kind: "list",
      items: [
        {
          text: "Talk with a lawyer early, and before you talk with police or a prosecutor.",
          claims: ["S2-32"],
        },
        {
          text: "Go to every court date until a court tells you in writing that it is over.",
          claims: ["S2-26"],
        },
        {
          text: "Read your bond paper and keep every rule on it. “No contact” is a common one.",
          claims: ["S2-24"],
        },
        {
          text: "Ask your lawyer how to arrange children, home, work and belongings. A court can allow a safe way.",
          claims: ["S2-30"],
        },
        { text: "Tell your lawyer, and nobody else, who saw something and where a camera may be." },
        { text: "Keep your own papers and messages just as they are." },
        {
          text: "Pay for damage, start a class or start treatment only when your lawyer says so. Ask your lawyer about diversion, a program that can end a case.",
        },
      ],
    },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "A felony, and no indictment yet? One right ends while people wait for the charge to be dropped. Ask a lawyer today to demand a preliminary hearing in writing. The days count from the arrest.",
    },
    { kind: "heading", id: "what-harms", text: "What harms" },
    {
      kind: "list",
      items: [
        {
          text: "Asking, pushing, paying or scaring someone so that they stay away or say something else. Alabama law names bribing, threatening and tampering with a witness. It also names giving or taking something of value to keep a crime out of court (Ala. Code 13A-10-121, -123, -124 and 13A-10-7).",
          claims: ["S2-22"],
        },
        {
          text: "Any contact before the case is over and every order is lifted in writing. Calls, texts, gifts, likes and messages all count, also when the other person starts. A protection order can last longer than the case.",
          claims: ["S2-23", "S2-24"],
        },
        {
          text: "Going through family, friends, an employer or anyone close to the person.",
          claims: ["S2-30"],
        },
        {
          text: "Having somebody else reach out for you. Your lawyer may speak with witnesses. Nobody else should.",
          claims: ["S2-31"],
        },
        { text: "Posting about it, or deleting anything. Leave it as it is and tell your lawyer." },
        {
          text: "Talking about the case on a jail phone. Those calls are recorded. Speak of children and work.",
        },
      ],
    },
    { kind: "heading", id: "who-decides", text: "Who decides" },
    {
      kind: "text",
      text: "It is one of the first questions after an arrest. The short answer is almost always no.",
      claims: ["S2-01", "S2-02"],
    },
    {
      kind: "text",
      text: "Look at the top line of your paper. It says “State of Alabama” or “City of …” against your name. The case belongs to the State or to the city. The person named as the victim is not a side in it, and cannot end it.",
      claims: ["S2-03", "S2-09", "S2-10"],
    },
    { kind: "text", text: "The decision stays with the prosecutor, even if the person" },
    {
      kind: "list",
      items: [
        { text: "was the one who called the police", claims: ["S2-04"] },
        { text: "signed the complaint or the warrant", claims: ["S2-09"] },
        { text: "is sorry about it now", claims: ["S2-05"] },
        {
          text: "has forgiven you or lives with you again (if an order forbids contact, that breaks the order)",
          claims: ["S2-06"],
        },
        { text: "has asked the prosecutor to stop", claims: ["S2-07"] },
      ],
    },
    {
      kind: "text",
      text: "Each of these can be heard. None of them is the last word. It is the same with a store, a friend and a borrowed car, or a neighbor and a fence.",
      claims: ["S2-08"],
    },
    {
      kind: "text",
      text: "For some small charges a private person can swear to a complaint before a magistrate. From then on it is a case of the city or the State. The signer cannot take it back.",
      claims: ["S2-09"],
    },
    {
      kind: "text",
      text: "The prosecutor decides whether to ask the court to end the case. For the State that is the District Attorney, for a city the city prosecutor. Sometimes it is the Attorney General or a federal prosecutor. A grand jury can also decide not to charge. It is the court that enters the end.",
      claims: ["S2-11"],
    },
    { kind: "heading", id: "what-prosecutors-weigh", text: "What prosecutors may weigh" },
    {
      kind: "text",
      text: "The other person’s wish can matter. Alabama law tells prosecutors to talk with that person before they drop a case or make a deal (Ala. Code 15-23-64). It gives a voice and no veto. A lawyer has not yet checked which charges it covers, or whether it binds a city prosecutor.",
      claims: ["S2-12"],
    },
    {
      kind: "list",
      items: [
        { text: "Is the person willing to take part in the case?", claims: ["S2-13"] },
        {
          text: "Has the person corrected or explained what they said, on their own? This can put that person at risk, so nobody for you may ask for it.",
          claims: ["S2-14"],
        },
        { text: "Has the person moved away, or put it behind them?", claims: ["S2-15"] },
        {
          text: "Why do they feel different now? Fear or pressure counts for going on.",
          claims: ["S2-16"],
        },
      ],
    },
    {
      kind: "text",
      text: "In one case this decides it. In the next it hardly counts. No page can tell you which one yours is.",
      claims: ["S2-17"],
    },
    { kind: "heading", id: "what-the-state-can-use", text: "What the State can still use" },
    {
      kind: "text",
      text: "A case does not end by itself because somebody stays home on the court date. The prosecutor can go ahead, or ask to postpone.",
      claims: ["S2-18", "S2-19"],
    },
    {
      kind: "list",
      items: [
        {
          text: "A subpoena, which orders a person to come. Ignoring one can lead to arrest. Special rules apply to spouses, and they are not settled. Do not count on being married, and do not marry for it. Ask a lawyer.",
          claims: ["S2-20"],
        },
        {
          text: "Other proof: police body cameras, store or door cameras, photos and calls to 911. Also medical records, messages, jail calls, the officers, and your own words. There are limits on what a court may hear.",
          claims: ["S2-21"],
        },
        {
          text: "If someone kept a witness away on purpose, a court may allow even more proof against them.",
          claims: ["S2-22"],
        },
      ],
    },
    { kind: "heading", id: "rumors", text: "“They told me it is going away”" },
    {
      kind: "text",
      text: "Do not plan on it because somebody said so. It rarely goes that way. Ask your lawyer what the court’s file says.",
      claims: ["S2-25", "S2-29"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Some people believed it and missed court. A missed date can bring a warrant and a new charge.",
          claims: ["S2-26"],
        },
        {
          text: "Some stopped calling their lawyer. Keep talking with your lawyer, and only with your lawyer.",
          claims: ["S2-27"],
        },
        {
          text: "Some turned down an offer. Decide about an offer with your lawyer, not by what you hear.",
          claims: ["S2-28"],
        },
      ],
    },
    {
      kind: "text",
      text: "Even a case that was given up can come back, unless the court dismissed it “with prejudice”. Ask which one it is.",
    },
    { kind: "heading", id: "now", text: "What to do now" },
    {
      kind: "text",
      text: "Talk with a lawyer who looks at the proof in your case, explains your choices, and plans from facts. Nobody can promise how it ends.",
      claims: ["S2-32"],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama only. It cannot stand in for a lawyer where you are who knows the facts.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "¿Puede la víctima retirar los cargos?",
  description:
    "Por lo general, no. Quién decide en Alabama, qué puede importar y qué puede empeorar las cosas.",
  answer:
    "Por lo general, no. Cuando ya hay un cargo, decide el fiscal, no quien llamó a la policía. Deje en paz a esa persona y a los suyos, aunque le escriba. Vaya a cada fecha de corte. No hable del caso desde la cárcel ni en internet. Hable hoy con un abogado. Si no puede pagarlo, pídalo al juez.",
  blocks: [
    {
      kind: "warning",
      title: "Comunicarse puede empeorar todo",
      text: "No le pida a nadie que falte a la corte ni que cambie lo que dijo. Eso puede ser un delito aparte. ¿La persona es o fue su pareja? Entonces una amenaza puede convertir un caso menor en un delito grave de violencia doméstica. Enviarle esta página a esa persona también es comunicarse. Lleve mejor cada pregunta a un abogado.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "what-helps", text: "Qué puede ayudar" },
    {
      kind: "list",
      items: [
        {
          text: "Hable pronto con un abogado, y antes de hablar con la policía o con un fiscal.",
          claims: ["S2-32"],
        },
        {
          text: "Vaya a cada fecha de corte hasta que una corte le diga por escrito que terminó.",
          claims: ["S2-26"],
        },
        {
          text: "Lea el papel de su fianza y cumpla cada regla. “Sin contacto” es una de las más comunes.",
          claims: ["S2-24"],
        },
        {
          text: "Pregunte a su abogado cómo arreglar lo de los hijos, la casa, el trabajo y sus cosas. Una corte puede permitir una forma segura.",
          claims: ["S2-30"],
        },
        { text: "Dígale a su abogado, y a nadie más, quién vio algo y dónde puede haber una cámara." },
        { text: "Guarde sus papeles y mensajes tal como están." },
        {
          text: "Pague daños o empiece una clase o un tratamiento solo cuando su abogado se lo diga. Pregúntele por un programa alternativo (diversion), que puede cerrar un caso.",
        },
      ],
    },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "¿Un delito grave (felony), y todavía sin acusación formal de un gran jurado? Un derecho se acaba mientras la gente espera que quiten el cargo. Pida hoy a un abogado que exija por escrito una audiencia preliminar. Los días cuentan desde el arresto.",
    },
    { kind: "heading", id: "what-harms", text: "Qué hace daño" },
    {
      kind: "list",
      items: [
        {
          text: "Pedir, presionar, pagar o asustar a alguien para que falte o diga otra cosa. La ley de Alabama nombra el soborno, la amenaza y la manipulación de un testigo. También nombra dar o recibir algo de valor para que un delito no llegue a la corte (Ala. Code 13A-10-121, -123, -124 y 13A-10-7).",
          claims: ["S2-22"],
        },
        {
          text: "Cualquier contacto antes de que el caso termine y toda orden se levante por escrito. Llamadas, textos, regalos, “me gusta” y mensajes cuentan, también cuando empieza la otra persona. Una orden de protección puede durar más que el caso.",
          claims: ["S2-23", "S2-24"],
        },
        {
          text: "Buscarla por medio de su familia, sus amigos, su jefe o alguien cercano.",
          claims: ["S2-30"],
        },
        {
          text: "Mandar a otra persona en su nombre. Su abogado puede hablar con testigos. Nadie más debe hacerlo.",
          claims: ["S2-31"],
        },
        { text: "Publicar sobre el caso, o borrar algo. Déjelo como está y dígaselo a su abogado." },
        {
          text: "Hablar del caso por el teléfono de la cárcel. Esas llamadas se graban. Hable de los hijos y del trabajo.",
        },
      ],
    },
    { kind: "heading", id: "who-decides", text: "Quién decide" },
    {
      kind: "text",
      text: "Es una de las primeras preguntas después de un arresto. La respuesta corta casi siempre es no.",
      claims: ["S2-01", "S2-02"],
    },
    {
      kind: "text",
      text: "Mire la primera línea de su papel. Dice “State of Alabama” o “City of …” contra su nombre. El caso es del Estado o de la ciudad. La persona nombrada como víctima no es parte en él y no puede terminarlo.",
      claims: ["S2-03", "S2-09", "S2-10"],
    },
    { kind: "text", text: "La decisión sigue siendo del fiscal, aunque la persona" },
    {
      kind: "list",
      items: [
        { text: "haya llamado a la policía", claims: ["S2-04"] },
        { text: "haya firmado la denuncia o la orden de arresto", claims: ["S2-09"] },
        { text: "ahora se arrepienta", claims: ["S2-05"] },
        {
          text: "le haya perdonado o viva otra vez con usted (si una orden prohíbe el contacto, eso viola la orden)",
          claims: ["S2-06"],
        },
        { text: "le haya pedido al fiscal que pare", claims: ["S2-07"] },
      ],
    },
    {
      kind: "text",
      text: "Todo eso se puede escuchar. Nada de eso es la última palabra. Es igual con una tienda, con un amigo y su carro prestado, o con un vecino y su cerca.",
      claims: ["S2-08"],
    },
    {
      kind: "text",
      text: "En algunos cargos menores, una persona particular puede jurar una denuncia ante un magistrado. Desde ese momento el caso es de la ciudad o del Estado. Quien firmó no puede retirarlo.",
      claims: ["S2-09"],
    },
    {
      kind: "text",
      text: "El fiscal decide si le pide a la corte que termine el caso. Por el Estado es el fiscal de distrito; por la ciudad, el de la ciudad. A veces es el fiscal general o un fiscal federal. Un gran jurado también puede decidir que no haya cargos. Es la corte la que deja escrito el final.",
      claims: ["S2-11"],
    },
    { kind: "heading", id: "what-prosecutors-weigh", text: "Qué pueden mirar los fiscales" },
    {
      kind: "text",
      text: "Lo que quiere la otra persona puede importar. Una ley de Alabama (Ala. Code 15-23-64) manda a los fiscales hablar con ella antes de retirar un caso o hacer un acuerdo. Le da voz, pero no le da el control. Un abogado todavía no ha revisado qué cargos cubre, ni si obliga al fiscal de una ciudad.",
      claims: ["S2-12"],
    },
    {
      kind: "list",
      items: [
        { text: "¿Está dispuesta la persona a participar en el caso?", claims: ["S2-13"] },
        {
          text: "¿Corrigió o explicó por su cuenta lo que había dicho? Eso puede ponerla en riesgo, así que nadie debe pedírselo por usted.",
          claims: ["S2-14"],
        },
        { text: "¿Se mudó, o ya lo dejó atrás?", claims: ["S2-15"] },
        {
          text: "¿Por qué piensa distinto ahora? El miedo o la presión cuentan para seguir.",
          claims: ["S2-16"],
        },
      ],
    },
    {
      kind: "text",
      text: "En un caso eso decide. En otro casi no cuenta. Ninguna página puede decirle cuál es el suyo.",
      claims: ["S2-17"],
    },
    { kind: "heading", id: "what-the-state-can-use", text: "Qué puede usar todavía el Estado" },
    {
      kind: "text",
      text: "Un caso no termina solo porque alguien se quede en casa el día de la corte. El fiscal puede seguir, o pedir que se aplace.",
      claims: ["S2-18", "S2-19"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Una citación (subpoena), que ordena venir a una persona. No obedecerla puede llevar al arresto. Para esposos hay reglas especiales, y no están claras. No cuente con el matrimonio, ni se case por eso. Pregunte a un abogado.",
          claims: ["S2-20"],
        },
        {
          text: "Otras pruebas: cámaras de la policía, de tiendas o de puertas, fotos y llamadas al 911. También expedientes médicos, mensajes, llamadas desde la cárcel, los agentes y sus propias palabras. Hay límites a lo que una corte puede oír.",
          claims: ["S2-21"],
        },
        {
          text: "Si alguien hizo faltar a un testigo a propósito, una corte puede permitir aún más pruebas en su contra.",
          claims: ["S2-22"],
        },
      ],
    },
    { kind: "heading", id: "rumors", text: "“Me dijeron que lo van a quitar”" },
    {
      kind: "text",
      text: "No haga planes porque alguien se lo dijo. Rara vez pasa así. Pregunte a su abogado qué dice el expediente.",
      claims: ["S2-25", "S2-29"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Hay quien lo creyó y faltó a la corte. Faltar puede traer una orden de arresto y un cargo nuevo.",
          claims: ["S2-26"],
        },
        {
          text: "Hay quien dejó de llamar a su abogado. Siga hablando con su abogado, y solo con su abogado.",
          claims: ["S2-27"],
        },
        {
          text: "Hay quien rechazó una oferta. Decida sobre una oferta con su abogado, no por lo que oye.",
          claims: ["S2-28"],
        },
      ],
    },
    {
      kind: "text",
      text: "Hasta un caso que el fiscal retiró puede volver, salvo que la corte lo haya cerrado “with prejudice”. Pregunte cómo se cerró el suyo.",
    },
    { kind: "heading", id: "now", text: "Qué hacer ahora" },
    {
      kind: "text",
      text: "Hable con un abogado que vea las pruebas, le explique sus opciones y haga planes con hechos. Nadie puede prometer cómo termina.",
      claims: ["S2-32"],
    },
    {
      kind: "text",
      text: "Esta página es información general, solo sobre Alabama. No reemplaza a un abogado de su lugar que conozca los hechos.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** The question that brings people here. */
export const canTheVictimDrop: Article = {
  slug: "can-the-victim-drop-the-charges",
  audience: "accused",
  topic: "first",
  related: ["no-contact", "if-they-do-not-come-to-court", "how-a-case-ends", "affidavits-of-non-prosecution"],
  extras: ["citizens"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "E1", "E4", "F4", "F3", "G1", "C6", "B4"],
  words: { en, es },
};
