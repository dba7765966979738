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
      text: "Do not ask anyone to stay away from court or to change a story. It can be a crime of its own. If the person is or was your partner, a threat can turn a small case into a felony of domestic violence. Sending this page to that person is contact too.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "who-decides", text: "Who decides" },
    {
      kind: "text",
      text: "It is one of the first things people ask after an arrest, and the short answer is almost always no.",
      claims: ["S2-01", "S2-02"],
    },
    {
      kind: "text",
      text: "Look at the top line of your paper. It says “State of Alabama” or “City of …” against your name. The person named as the victim is not a side in the case. So that person cannot end it.",
      claims: ["S2-03", "S2-09", "S2-10"],
    },
    { kind: "text", text: "It makes no difference that the person" },
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
      text: "Each of these can be heard. None of them is the last word.",
      claims: ["S2-08"],
    },
    {
      kind: "text",
      text: "For some small charges a private person can swear to a complaint before a magistrate. From then on it is a case of the city or the State, and the signer cannot take it back.",
      claims: ["S2-09"],
    },
    {
      kind: "text",
      text: "The District Attorney speaks for the State. A city prosecutor speaks for the city. In some cases it is the Attorney General or a federal prosecutor. A grand jury can also decide not to charge. Whoever gives the case up, it is the court that enters the end of it.",
      claims: ["S2-11"],
    },
    { kind: "heading", id: "what-helps", text: "What can help" },
    {
      kind: "text",
      text: "An Alabama law (Ala. Code 15-23-64) tells prosecutors to talk with the person named as the victim before they give up a case or make a deal. It gives that person a voice and no veto. A lawyer has not yet checked which charges it covers, or whether it binds a city prosecutor.",
      claims: ["S2-12"],
    },
    { kind: "text", text: "Prosecutors may look at these things:" },
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
    { kind: "text", text: "What you can do yourself:" },
    {
      kind: "list",
      items: [
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
        { text: "Keep talking with your lawyer, and only with your lawyer.", claims: ["S2-27"] },
        { text: "Tell your lawyer, and nobody else, who saw something and where a camera may be." },
        { text: "Keep your own papers and messages just as they are." },
        {
          text: "Pay for damage, start a class or start treatment only when your lawyer says so. Ask your lawyer about diversion.",
        },
      ],
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
          text: "Any contact before the case is over and every order is lifted in writing. Calls, texts, gifts, likes and messages all count, also when the other person starts.",
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
        { text: "Posting about it, or deleting anything." },
        { text: "Talking about the case on a jail phone. Those calls are recorded." },
      ],
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
          text: "A subpoena, which orders a person to come. Ignoring one can lead to arrest. Special rules apply to a husband or wife, and they are not settled. Do not count on being married, and do not marry for it.",
          claims: ["S2-20"],
        },
        {
          text: "Other proof: police body cameras, store or door cameras, photos and calls to 911. Also medical records, messages, jail calls, the officers, and your own words. There are limits on what a court may hear.",
          claims: ["S2-21"],
        },
        {
          text: "If someone made a witness stay away, a court may allow even more to be used against that person.",
          claims: ["S2-22"],
        },
      ],
    },
    { kind: "heading", id: "rumors", text: "“They told me it is going away”" },
    {
      kind: "text",
      text: "Do not plan on it because somebody said so. It rarely goes that way.",
      claims: ["S2-25", "S2-29"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Some people believed it and missed court. A missed date can bring a warrant and a new charge.",
          claims: ["S2-26"],
        },
        { text: "Some stopped calling their lawyer.", claims: ["S2-27"] },
        {
          text: "Some turned down an offer. Decide about an offer with your lawyer, not by what you hear.",
          claims: ["S2-28"],
        },
      ],
    },
    {
      kind: "text",
      text: "Even a case that was given up can come back, unless the court dismissed it “with prejudice”.",
    },
    { kind: "heading", id: "now", text: "What to do now" },
    {
      kind: "text",
      text: "Talk with a lawyer who looks at the proof in your case, explains your choices, and plans from facts. Nobody can promise how it ends.",
      claims: ["S2-32"],
    },
    {
      kind: "text",
      text: "This page is general information about Alabama. It cannot stand in for a lawyer where you are who knows the facts.",
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
      text: "No le pida a nadie que falte a la corte ni que cambie lo que dijo. Eso puede ser un delito aparte. Si la persona es o fue su pareja, una amenaza puede convertir un caso menor en un delito grave de violencia doméstica. Enviarle esta página a esa persona también es comunicarse.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "who-decides", text: "Quién decide" },
    {
      kind: "text",
      text: "Es una de las primeras cosas que la gente pregunta después de un arresto, y la respuesta corta casi siempre es no.",
      claims: ["S2-01", "S2-02"],
    },
    {
      kind: "text",
      text: "Mire la primera línea de su papel. Dice “State of Alabama” o “City of …” contra su nombre. La persona nombrada como víctima no es parte en el caso. Por eso no puede terminarlo.",
      claims: ["S2-03", "S2-09", "S2-10"],
    },
    { kind: "text", text: "No cambia nada que la persona" },
    {
      kind: "list",
      items: [
        { text: "haya llamado a la policía", claims: ["S2-04"] },
        { text: "haya firmado la denuncia o la orden de arresto", claims: ["S2-09"] },
        { text: "ahora se arrepienta", claims: ["S2-05"] },
        {
          text: "lo haya perdonado o viva otra vez con usted (si una orden prohíbe el contacto, eso viola la orden)",
          claims: ["S2-06"],
        },
        { text: "le haya pedido al fiscal que pare", claims: ["S2-07"] },
      ],
    },
    {
      kind: "text",
      text: "Todo eso se puede escuchar. Nada de eso es la última palabra.",
      claims: ["S2-08"],
    },
    {
      kind: "text",
      text: "En algunos cargos menores, una persona particular puede jurar una denuncia ante un magistrado. Desde ese momento el caso es de la ciudad o del Estado, y quien firmó no puede retirarlo.",
      claims: ["S2-09"],
    },
    {
      kind: "text",
      text: "El fiscal de distrito habla por el Estado. El fiscal de la ciudad habla por la ciudad. En algunos casos es el fiscal general o un fiscal federal. Un gran jurado también puede decidir que no haya cargos. Sea quien sea el que desista, es la corte la que deja escrito el final.",
      claims: ["S2-11"],
    },
    { kind: "heading", id: "what-helps", text: "Qué puede ayudar" },
    {
      kind: "text",
      text: "Una ley de Alabama (Ala. Code 15-23-64) habla de esto. Antes de dejar un caso o hacer un acuerdo, los fiscales deben hablar con la persona nombrada como víctima. Le da voz a esa persona, pero no le da el control. Un abogado todavía no ha revisado qué cargos cubre, ni si obliga al fiscal de una ciudad.",
      claims: ["S2-12"],
    },
    { kind: "text", text: "Los fiscales pueden fijarse en esto:" },
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
    { kind: "text", text: "Lo que usted sí puede hacer:" },
    {
      kind: "list",
      items: [
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
        { text: "Siga hablando con su abogado, y solo con su abogado.", claims: ["S2-27"] },
        { text: "Dígale a su abogado, y a nadie más, quién vio algo y dónde puede haber una cámara." },
        { text: "Guarde sus papeles y mensajes tal como están." },
        {
          text: "Pague daños o empiece una clase o un tratamiento solo cuando su abogado se lo diga. Pregúntele por un programa alternativo (diversion).",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué hace daño" },
    {
      kind: "list",
      items: [
        {
          text: "Pedir, presionar, pagar o asustar a alguien para que falte o diga otra cosa. La ley de Alabama nombra el soborno, la amenaza y la manipulación de un testigo. También nombra dar o recibir algo de valor para que no se persiga un delito (Ala. Code 13A-10-121, -123, -124 y 13A-10-7).",
          claims: ["S2-22"],
        },
        {
          text: "Cualquier contacto antes de que el caso termine y toda orden se levante por escrito. Llamadas, textos, regalos, “me gusta” y mensajes cuentan, también cuando empieza la otra persona.",
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
        { text: "Publicar sobre el caso, o borrar algo." },
        { text: "Hablar del caso por el teléfono de la cárcel. Esas llamadas se graban." },
      ],
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
          text: "Una citación (subpoena), que ordena venir a una persona. No obedecerla puede llevar al arresto. Para esposos hay reglas especiales, y no están claras. No cuente con estar casado, ni se case por eso.",
          claims: ["S2-20"],
        },
        {
          text: "Otras pruebas: cámaras de la policía, de tiendas o de puertas, fotos y llamadas al 911. También expedientes médicos, mensajes, llamadas desde la cárcel, los agentes y sus propias palabras. Hay límites a lo que una corte puede oír.",
          claims: ["S2-21"],
        },
        {
          text: "Si alguien hizo que un testigo faltara, una corte puede permitir que se use aún más contra esa persona.",
          claims: ["S2-22"],
        },
      ],
    },
    { kind: "heading", id: "rumors", text: "“Me dijeron que lo van a quitar”" },
    {
      kind: "text",
      text: "No haga planes porque alguien se lo dijo. Rara vez pasa así.",
      claims: ["S2-25", "S2-29"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Hay quien lo creyó y faltó a la corte. Faltar puede traer una orden de arresto y un cargo nuevo.",
          claims: ["S2-26"],
        },
        { text: "Hay quien dejó de llamar a su abogado.", claims: ["S2-27"] },
        {
          text: "Hay quien rechazó una oferta. Decida sobre una oferta con su abogado, no por lo que oye.",
          claims: ["S2-28"],
        },
      ],
    },
    {
      kind: "text",
      text: "Hasta un caso que el fiscal dejó puede volver, a menos que la corte lo haya cerrado “with prejudice”, es decir, para siempre.",
    },
    { kind: "heading", id: "now", text: "Qué hacer ahora" },
    {
      kind: "text",
      text: "Hable con un abogado que vea las pruebas de su caso, le explique sus opciones y haga planes con hechos. Nadie puede prometer cómo termina.",
      claims: ["S2-32"],
    },
    {
      kind: "text",
      text: "Esta página es información general sobre Alabama. No reemplaza a un abogado de su lugar que conozca los hechos.",
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
  jurisdictions: ["AL"],
  review: { en: null, es: null },
  changedOn: "2026-11-22",
  sources: ["H1", "E1", "F4", "F3", "G1", "C6"],
  words: { en, es },
};
