import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Spouses and testimony",
  description:
    "Marriage does not settle who must testify in Alabama. What is known, what is not, and why the next step is a lawyer.",
  answer:
    "Special and unsettled rules apply to spouses. Do not marry, or rely on being married, to avoid testimony. No page can tell you how a court will rule. Ask a lawyer, alone, before you say or sign anything about it. Never push the other person to speak or to keep silent.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Tell your lawyer that you are married, separated or divorced, or plan to be, and since when.",
        },
        { text: "Talk about the case with your lawyer only. Do not trust that talk at home stays secret." },
        {
          text: "Each of you asks a lawyer of your own. The lawyer of the accused cannot advise the other one.",
        },
        {
          text: "Keep every no-contact rule. Being married is no exception to it.",
          claims: ["S2-06", "S2-24"],
        },
        {
          text: "Did a subpoena come? It is a court’s order. The person who gets it can show it to a lawyer of their own, well before the date.",
          claims: ["S2-20"],
        },
        { text: "Go to your own court dates, whatever the other person plans.", claims: ["S2-26"] },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "Do not use the marriage as a plan",
      text: "Pushing a spouse to refuse, forget or change a story can be a crime against a witness. So can promises or threats about money, the house, the children or a divorce. If you have said such a thing, stop, and tell your lawyer today.",
      claims: ["S2-22"],
    },
    {
      kind: "list",
      items: [
        { text: "No wedding for the case, and no wedding sooner because of it." },
        {
          text: "No word through parents, children, or your church.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "No counting on what you read online. Other states have other rules.",
        },
      ],
    },
    { kind: "heading", id: "two-questions", text: "Two questions that people mix up" },
    {
      kind: "text",
      text: "The first is about private talk. Alabama has a rule that can keep some private words between spouses out of court (Ala. R. Evid. 504).",
    },
    {
      kind: "text",
      text: "That rule has a large hole. It does not apply when one spouse is charged with a crime against the other. The same holds for a crime against a child of either, or against someone who lives in the home.",
    },
    {
      kind: "text",
      text: "The second question is who has to testify. There the rules for spouses are special, and they are not settled. Courts and lawyers have not all said the same. So this page gives no answer, and you should not act on one that you heard.",
      claims: ["S2-20"],
    },
    { kind: "heading", id: "questions", text: "Questions to take to your lawyer" },
    {
      kind: "list",
      items: [
        { text: "Which of our private talks, if any, could be kept out of court?" },
        { text: "Does it matter who is named as the victim on my paper?" },
        { text: "Does it matter when we married, or that we live apart now?" },
        { text: "What about texts, letters, and words that a child or a neighbor heard?" },
        { text: "We are a couple and not married. Does any of this reach us?" },
      ],
    },
    { kind: "heading", id: "not-one-witness", text: "A case seldom hangs on one person" },
    {
      kind: "text",
      text: "The State may still have video, photos, calls to 911, records, officers and your own words. Read “If the person named as the victim does not come to court”.",
      claims: ["S2-21"],
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: your spouse stood beside you when you were stopped. What a person saw and what was said in private are two things. Ask about both.",
        },
        {
          text: "A friend: you came home in the borrowed car and told your spouse about it. Do not go over it again at home. Tell your lawyer.",
        },
        {
          text: "A neighbor: your spouse watched the quarrel at the fence. Give that name to your lawyer. Do not practice answers together.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Los esposos y el testimonio",
  description:
    "El matrimonio no decide quién debe declarar en Alabama. Qué se sabe, qué no se sabe y por qué hace falta un abogado.",
  answer:
    "Para los esposos hay reglas especiales, y no están claras. No se case ni cuente con el matrimonio para evitar un testimonio. Ninguna página puede decirle qué hará una corte. Pregunte a un abogado, a solas, antes de decir o firmar algo. Nunca presione a la otra persona para que hable o calle.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Diga a su abogado si hay matrimonio, separación o divorcio, o planes de eso, y desde cuándo.",
        },
        {
          text: "Hable del caso solo con su abogado. No confíe en que lo dicho en casa quede en secreto.",
        },
        {
          text: "Cada quien pregunta a un abogado propio. El abogado de la persona acusada no puede aconsejar a la otra.",
        },
        {
          text: "Cumpla toda regla de no contacto. El matrimonio no es una excepción.",
          claims: ["S2-06", "S2-24"],
        },
        {
          text: "¿Llegó una citación (subpoena)? Es una orden de la corte. Quien la recibe puede mostrarla a un abogado propio, mucho antes de la fecha.",
          claims: ["S2-20"],
        },
        {
          text: "Vaya a sus propias fechas de corte, sin importar lo que piense hacer la otra persona.",
          claims: ["S2-26"],
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "No use el matrimonio como un plan",
      text: "Presionar a su pareja para que calle, olvide o cambie lo dicho puede ser un delito contra un testigo. También pueden serlo las promesas o amenazas sobre dinero, casa, hijos o divorcio. Si ya dijo algo así, pare, y hable hoy con su abogado.",
      claims: ["S2-22"],
    },
    {
      kind: "list",
      items: [
        { text: "Nada de bodas por el caso, ni de adelantar una por eso." },
        {
          text: "Ni una palabra por medio de padres, hijos o su iglesia.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "No cuente con lo que lee en internet. Otros estados tienen otras reglas.",
        },
      ],
    },
    { kind: "heading", id: "two-questions", text: "Dos preguntas que la gente confunde" },
    {
      kind: "text",
      text: "La primera es sobre lo que se habla en privado. Alabama tiene una regla que puede dejar fuera de la corte algunas palabras privadas entre esposos (Ala. R. Evid. 504).",
    },
    {
      kind: "text",
      text: "Esa regla tiene un hueco grande. No vale cuando a uno le acusan de un delito contra el otro. Tampoco si es contra un hijo de cualquiera de los dos, o alguien que vive en la casa.",
    },
    {
      kind: "text",
      text: "La segunda pregunta es quién tiene que declarar. Ahí las reglas para esposos son especiales y no están claras. No todas las cortes y abogados han dicho lo mismo. Por eso esta página no da una respuesta, y usted no debe actuar por una que oyó.",
      claims: ["S2-20"],
    },
    { kind: "heading", id: "questions", text: "Preguntas para su abogado" },
    {
      kind: "list",
      items: [
        { text: "¿Qué pláticas privadas entre nosotros, si acaso, podrían quedar fuera de la corte?" },
        { text: "¿Importa quién está nombrado como víctima en mi papel?" },
        { text: "¿Importa cuándo nos casamos, o que ahora vivimos aparte?" },
        { text: "¿Qué pasa con mensajes, cartas y palabras que oyó un hijo o un vecino?" },
        { text: "Somos pareja sin matrimonio. ¿Algo de esto nos toca?" },
      ],
    },
    { kind: "heading", id: "not-one-witness", text: "Un caso rara vez depende de una sola persona" },
    {
      kind: "text",
      text: "El Estado todavía puede tener videos, fotos, llamadas al 911, expedientes, agentes y las palabras de usted. Lea “Si la persona nombrada como víctima no va a la corte”.",
      claims: ["S2-21"],
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: su pareja estaba a su lado cuando le pararon. Lo que alguien vio y lo que se dijo en privado son dos cosas. Pregunte por las dos.",
        },
        {
          text: "Un amigo: usted llegó a casa en el carro prestado y se lo contó a su pareja. No lo repitan en casa. Cuénteselo a su abogado.",
        },
        {
          text: "Un vecino: su pareja vio el pleito junto a la cerca. Dé ese nombre a su abogado. No ensayen respuestas juntos.",
        },
      ],
    },
  ],
};

/**
 * Says of spouses only what is settled: the rule of private talk with its exception, and that the rest is open.
 * Whether a spouse can be made to testify stays out until a lawyer has decided how to word it.
 */
export const spouses: Article = {
  slug: "spouses",
  audience: "accused",
  topic: "first",
  related: ["if-they-do-not-come-to-court", "no-contact", "crimes-while-trying-to-help", "both-arrested"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["I1", "I2", "I3", "I4", "E1"],
  words: { en, es },
};
