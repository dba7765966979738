import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Bond and its rules",
  description:
    "What a bond in Alabama asks of you. Four rules for everybody, the rules on your paper, and how to change one.",
  answer:
    "A bond lets you wait for court outside jail if you keep its rules. Four always hold. Come to court. Commit no crime. Report a new address. Ask the court before you leave the state. Your paper may add more. Breaking one can put you back in jail. Only the judge can change one.",
  blocks: [
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "Still in jail on a domestic-violence charge, and no bond yet? A judge or magistrate should see the person within this time. It runs from the hour of the arrest. If by now nobody has, ask the jail about bond, and call a lawyer.",
    },
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Get a copy of the bond paper. Ask the jail, the clerk or your lawyer. Keep it with you.",
        },
        {
          text: "Read every line. Is one unclear? Ask your lawyer before you act, not after.",
          claims: ["S2-24"],
        },
        {
          text: "Make a list from it: people, places, things, times. Put every date in your phone.",
        },
        {
          text: "If you move, tell the court, your lawyer and the bonding company at once.",
        },
        {
          text: "Need to travel, to fetch clothes or to see your children? Your lawyer asks the judge. Wait until the answer is in writing.",
          claims: ["S2-30"],
        },
        { text: "Keep proof of what you did: visits, classes, tests, payments." },
        {
          text: "Bond too high, or a rule that you cannot keep? A lawyer can ask the judge to look at it again.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "warning",
      title: "No contact means none",
      text: "No calls, texts, likes, gifts or letters, and no word through friends, family or children. An invitation does not lift the rule, and you are the one who pays. If they write first, save it, do not answer, and show your lawyer.",
      claims: ["S2-24"],
    },
    {
      kind: "list",
      items: [
        { text: "Do not go near a place that your paper names, even for a moment." },
        {
          text: "If your paper names weapons, alcohol or drugs, ask your lawyer at once how to obey. Hide nothing.",
        },
        { text: "Do not take off or switch off a monitor. If it fails, call the number you were given." },
        {
          text: "Do not stay away from a visit because you cannot pay. Go, say so, and tell your lawyer.",
        },
        { text: "Do not count on somebody who says that the rule is over. Ask for the judge’s paper." },
      ],
    },
    { kind: "heading", id: "more-rules", text: "Rules a judge may add" },
    {
      kind: "list",
      items: [
        { text: "no contact with a person, and none through others" },
        { text: "staying away from a home, a store or a workplace" },
        { text: "no weapons, no alcohol, no drugs" },
        { text: "a curfew, a monitor, or visits to an officer" },
      ],
    },
    {
      kind: "text",
      text: "In a domestic-violence case the judge may forbid threats, any contact and firearms (Ala. Code 15-13-190).",
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store: the paper says to stay out of it. Ask your lawyer whether that means every store of that name.",
        },
        {
          text: "A friend’s car: no contact with the friend means no message about the keys. Ask your lawyer how they get back.",
        },
        {
          text: "A neighbor’s fence: you live next door and may not have contact. Your lawyer can ask the judge how that should work.",
        },
      ],
    },
    { kind: "heading", id: "kinds", text: "Ways to get out" },
    {
      kind: "text",
      text: "Some people sign a promise to come back. For others money, property or a bonding company stands behind the promise. Ask the jail or the clerk which ways are open in your case.",
    },
    {
      kind: "text",
      text: "Whoever signs for you may owe money if you miss court. Ask the company what you get back and what you do not. Read before you sign, and keep a copy.",
    },
    { kind: "heading", id: "no-bond", text: "When there is no bond" },
    {
      kind: "text",
      text: "For some very grave charges a judge can refuse bond after a hearing. The list of these charges is in the law, and it can change. Ask a lawyer whether your charge is on it. Ask for a lawyer before that hearing.",
    },
    { kind: "heading", id: "broken-rule", text: "If a rule was broken" },
    {
      kind: "text",
      text: "Call your lawyer before you explain it to anyone. The prosecutor can ask the judge to act. You can be arrested, and at a hearing the judge may change the rules or end your release.",
    },
    {
      kind: "comfort",
      clock: "bondRevocationHearing",
      text: "If you are arrested for it, ask when the hearing is. The time runs from the hour of that arrest.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. Your paper and your judge come first. Ask a lawyer who has read it.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "La fianza y sus reglas",
  description:
    "Qué le pide una fianza en Alabama. Cuatro reglas para todos, las reglas de su papel y cómo cambiar una.",
  answer:
    "La fianza le deja esperar la corte fuera de la cárcel si cumple sus reglas. Cuatro valen siempre. Vaya a la corte. No cometa delitos. Avise si se muda. No salga del estado sin permiso. Su papel puede añadir más. Romper una puede devolverle a la cárcel. Solo el juez las cambia.",
  blocks: [
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "¿Sigue en la cárcel por un cargo de violencia doméstica, sin fianza? Un juez o magistrado debería ver a la persona dentro de este plazo. Corre desde la hora del arresto. Si ya pasó sin eso, pregunte en la cárcel por la fianza y llame a un abogado.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Consiga una copia del papel de la fianza. Pídala en la cárcel, en la secretaría o a su abogado. Llévela con usted.",
        },
        {
          text: "Lea cada línea. ¿Hay algo que no está claro? Pregunte a su abogado antes de actuar, no después.",
          claims: ["S2-24"],
        },
        {
          text: "Haga una lista: personas, lugares, cosas, horas. Ponga cada fecha en su teléfono.",
        },
        {
          text: "Si se muda, avise de inmediato a la corte, a su abogado y a la compañía de fianzas.",
        },
        {
          text: "¿Necesita viajar, recoger ropa o ver a sus hijos? Su abogado se lo pide al juez. Espere la respuesta por escrito.",
          claims: ["S2-30"],
        },
        { text: "Guarde pruebas de lo que cumplió: visitas, clases, exámenes, pagos." },
        {
          text: "¿La fianza es muy alta, o hay una regla que no puede cumplir? Un abogado puede pedirle al juez que la revise.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    {
      kind: "warning",
      title: "Sin contacto es sin contacto",
      text: "Nada de llamadas, textos, “me gusta”, regalos ni cartas, y nada por medio de amigos, familia o hijos. Una invitación no quita la regla, y quien paga es usted. Si le escriben primero, guárdelo, no conteste y muéstrelo a su abogado.",
      claims: ["S2-24"],
    },
    {
      kind: "list",
      items: [
        { text: "No se acerque a un lugar que su papel nombra, ni por un momento." },
        {
          text: "Si su papel habla de armas, alcohol o drogas, pregunte de inmediato a su abogado cómo cumplir. No esconda nada.",
        },
        { text: "No se quite ni apague un monitor. Si falla, llame al número que le dieron." },
        {
          text: "No falte a una visita por no poder pagar. Vaya, dígalo y avise a su abogado.",
        },
        { text: "No se fíe de quien le diga que la regla ya terminó. Pida el papel del juez." },
      ],
    },
    { kind: "heading", id: "more-rules", text: "Reglas que un juez puede añadir" },
    {
      kind: "list",
      items: [
        { text: "no tener contacto con una persona, tampoco por medio de otras" },
        { text: "no acercarse a una casa, una tienda o un trabajo" },
        { text: "nada de armas, alcohol ni drogas" },
        { text: "un horario para estar en casa, un monitor o visitas a un agente" },
      ],
    },
    {
      kind: "text",
      text: "Si el cargo es de violencia doméstica, el juez puede prohibir amenazas, todo contacto y armas de fuego (Ala. Code 15-13-190).",
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: el papel dice que no entre. Pregunte a su abogado si vale para todas las tiendas con ese nombre.",
        },
        {
          text: "El carro de un amigo: sin contacto quiere decir ni un mensaje por las llaves. Pregunte a su abogado cómo se devuelven.",
        },
        {
          text: "La cerca de un vecino: usted vive al lado y no puede tener contacto. Su abogado puede preguntarle al juez cómo hacerlo.",
        },
      ],
    },
    { kind: "heading", id: "kinds", text: "Formas de salir" },
    {
      kind: "text",
      text: "Hay quien firma una promesa de volver. En otros casos la promesa se respalda con dinero, una propiedad o una compañía de fianzas. Pregunte en la cárcel o en la secretaría qué formas hay en su caso.",
    },
    {
      kind: "text",
      text: "Quien firma por usted puede quedar debiendo dinero si usted falta a la corte. Pregunte a la compañía qué se devuelve y qué no. Lea antes de firmar y guarde una copia.",
    },
    { kind: "heading", id: "no-bond", text: "Cuando no hay fianza" },
    {
      kind: "text",
      text: "En algunos cargos muy graves un juez puede negar la fianza después de una audiencia. La lista está en la ley y puede cambiar. Pregunte a un abogado si su cargo está en ella. Pida un abogado antes de esa audiencia.",
    },
    { kind: "heading", id: "broken-rule", text: "Si se rompió una regla" },
    {
      kind: "text",
      text: "Llame a su abogado antes de explicárselo a nadie. El fiscal puede pedirle al juez que actúe. Pueden arrestarle, y en una audiencia el juez puede cambiar las reglas o devolverle a la cárcel.",
    },
    {
      kind: "comfort",
      clock: "bondRevocationHearing",
      text: "Si le arrestan por eso, pregunte cuándo es la audiencia. El tiempo corre desde la hora de ese arresto.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Primero valen su papel y su juez. Pregunte a un abogado que lo haya leído.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** What release costs and demands; without amounts, because nobody can know the bond of a reader. */
export const bondAndItsConditions: Article = {
  slug: "bond-and-its-conditions",
  audience: "accused",
  topic: "court",
  related: ["no-contact", "court-dates", "home-children-belongings", "first-appearance-and-a-lawyer"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B5", "B6", "B7", "E1", "E12", "N3", "N5"],
  words: { en, es },
};
