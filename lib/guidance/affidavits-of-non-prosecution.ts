import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "“Affidavit of non-prosecution”: what it is",
  description:
    "A sworn request to drop a case is not an order in Alabama. Why the accused side should not write, bring or pay for one.",
  answer:
    "It is a sworn paper. In it, the person named as the victim asks that a case not go on. It is a request, not an order. The prosecutor and the court still decide. We found no official Alabama form for it. If you are accused, do not write, bring, carry or pay for one. Ask your lawyer.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Somebody offers you such a paper? Do not take it and do not answer. Tell your lawyer the same day.",
        },
        { text: "It already exists? Tell your lawyer so. Leave the paper as it is." },
        {
          text: "Ask your lawyer what can move a prosecutor in your case: the proof, your record, a program (diversion).",
          claims: ["S2-32"],
        },
        {
          text: "Let your lawyer be the only one who speaks with the prosecutor for you.",
          claims: ["S2-31"],
        },
        {
          text: "Keep every date and every bond rule, whatever anybody has signed.",
          claims: ["S2-25", "S2-26"],
        },
      ],
    },
    {
      kind: "text",
      text: "The person named as the victim can be heard without any paper from you. Alabama law tells prosecutors to ask for their view before a case is given up (Ala. Code 15-23-64). A lawyer has not yet checked which charges that covers. The talk is theirs, and you have nothing to arrange.",
      claims: ["S2-12"],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "One paper can make new crimes",
      text: "What is sworn must be true. A false oath can bring charges for the signer. Pushing for it can bring charges for you and for whoever helped. If you have already drafted or sent one, stop, keep it as it is, and call your lawyer today.",
      claims: ["S2-14", "S2-22"],
    },
    {
      kind: "list",
      items: [
        { text: "Do not download a form, fill it in, or suggest a single word." },
        { text: "Do not pay for it, find a notary, or drive anybody to one." },
        {
          text: "Do not ask about it in a text. The question is contact too.",
          claims: ["S2-24"],
        },
        {
          text: "Do not offer money, rent, a car or a favor for it. To give or take value so that a crime is not pursued is a crime (Ala. Code 13A-10-7).",
          claims: ["S2-22"],
        },
        {
          text: "Do not send your mother, your friend or your boss to do any of this.",
          claims: ["S2-30", "S2-31"],
        },
      ],
    },
    { kind: "heading", id: "does-and-does-not", text: "What such a paper does not do" },
    {
      kind: "table",
      columns: ["What people think", "What is true"],
      rows: [
        ["It ends the case.", "It is a wish. The prosecutor can go on with other proof."],
        ["It lifts the no-contact rule.", "Only a judge does that."],
        ["It cancels a court date or a subpoena.", "It does not. Both stand until the court changes them."],
        ["A notary makes it official.", "A notary shows who signed and swore. It decides nothing."],
        [
          "Every state has a form.",
          "Some states use them often, as in Texas or Florida. Their forms are not Alabama law.",
        ],
      ],
    },
    { kind: "heading", id: "how-it-is-read", text: "How a prosecutor may read it" },
    {
      kind: "text",
      text: "The first questions are often these. Who wrote it? Who paid? Was the signer afraid, or short of money? A paper in another person’s words can look like pressure. Then it counts against the accused.",
      claims: ["S2-16"],
    },
    {
      kind: "text",
      text: "A wish that is free and true may matter, a lot or not at all. Nobody can say which in advance.",
      claims: ["S1-19", "S2-17"],
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: you think of asking the manager to sign that the store wants no case. Do not. Your lawyer can speak with the prosecutor.",
        },
        {
          text: "A friend: the owner of the car you borrowed says, “Write it and I will sign.” Do not write it. Tell your lawyer what was said.",
        },
        {
          text: "A neighbor: they signed a warrant and regret it. It is the city’s or the State’s case now. The signer cannot take it back with another paper.",
          claims: ["S2-05", "S2-09"],
        },
      ],
    },
    { kind: "heading", id: "no-form-here", text: "Why there is no form here" },
    {
      kind: "text",
      text: "This practice defends people who are accused. A form from us could harm the person who signs it, and you. So we hand out none, and we tell you why.",
    },
  ],
};

const es: Wording = {
  title: "“Affidavit of non-prosecution”: qué es",
  description:
    "Una petición jurada de retirar un caso no es una orden en Alabama. Por qué la parte acusada no debe escribirla, llevarla ni pagarla.",
  answer:
    "Es una declaración jurada en la que la persona nombrada como víctima pide que el caso no siga. Es una petición, no una orden. El fiscal y la corte todavía deciden. No encontramos un formulario oficial de Alabama. Si usted es la persona acusada, no lo escriba, no lo lleve y no lo pague. Pregunte a su abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "¿Alguien le ofrece un papel así? No lo tome y no conteste. Dígaselo a su abogado el mismo día.",
        },
        { text: "¿Ya existe? Dígaselo a su abogado. Deje el papel como está." },
        {
          text: "Pregunte a su abogado qué puede importarle al fiscal en su caso: las pruebas, sus antecedentes, un programa alternativo (diversion).",
          claims: ["S2-32"],
        },
        {
          text: "Deje que solo su abogado hable por usted con el fiscal.",
          claims: ["S2-31"],
        },
        {
          text: "Cumpla cada fecha y cada regla de su fianza, sin importar lo que alguien haya firmado.",
          claims: ["S2-25", "S2-26"],
        },
      ],
    },
    {
      kind: "text",
      text: "La persona nombrada como víctima puede ser oída sin ningún papel de usted. La ley de Alabama les dice a los fiscales que pidan su opinión antes de retirar un caso (Ala. Code 15-23-64). Un abogado todavía no ha revisado qué cargos cubre. Esa conversación es suya, y usted no tiene nada que arreglar.",
      claims: ["S2-12"],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "Un solo papel puede crear delitos nuevos",
      text: "Lo que se jura debe ser verdad. Un juramento falso puede traer cargos para quien firma. Presionar por eso puede traer cargos para usted y para quien ayudó. Si ya escribió o mandó uno, pare, guárdelo como está y llame hoy a su abogado.",
      claims: ["S2-14", "S2-22"],
    },
    {
      kind: "list",
      items: [
        { text: "No descargue un formulario, no lo llene y no sugiera ni una palabra." },
        { text: "No lo pague, no busque un notario y no lleve a nadie a uno." },
        {
          text: "No pregunte por eso en un mensaje. La pregunta también es contacto.",
          claims: ["S2-24"],
        },
        {
          text: "No ofrezca dinero, renta, un carro ni un favor. Dar o recibir algo de valor para que no se persiga un delito es un delito (Ala. Code 13A-10-7).",
          claims: ["S2-22"],
        },
        {
          text: "No mande a su madre, a un amigo ni a su jefe a hacerlo.",
          claims: ["S2-30", "S2-31"],
        },
      ],
    },
    { kind: "heading", id: "does-and-does-not", text: "Lo que ese papel no hace" },
    {
      kind: "table",
      columns: ["Lo que la gente cree", "Lo que es cierto"],
      rows: [
        ["Termina el caso.", "Es un deseo. El fiscal puede seguir con otras pruebas."],
        ["Quita la regla de no contacto.", "Eso solo lo hace un juez."],
        [
          "Cancela una fecha de corte o una citación (subpoena).",
          "No las cancela. Las dos valen hasta que la corte las cambie.",
        ],
        ["Un notario lo hace oficial.", "Un notario muestra quién firmó y juró. No decide nada."],
        [
          "Cada estado tiene un formulario.",
          "Algunos estados los usan a menudo, como Texas o Florida. Sus formularios no son la ley de Alabama.",
        ],
      ],
    },
    { kind: "heading", id: "how-it-is-read", text: "Cómo puede leerlo un fiscal" },
    {
      kind: "text",
      text: "Las primeras preguntas a menudo son estas. ¿Quién lo escribió? ¿Quién pagó? ¿Tenía miedo quien firmó, o le faltaba dinero? Un papel con palabras ajenas puede parecer presión. Entonces cuenta en contra de la persona acusada.",
      claims: ["S2-16"],
    },
    {
      kind: "text",
      text: "Un deseo libre y verdadero puede importar, mucho o nada. Nadie puede decirlo de antemano.",
      claims: ["S1-19", "S2-17"],
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: usted piensa pedirle al gerente que firme que la tienda no quiere un caso. No lo haga. Su abogado puede hablar con el fiscal.",
        },
        {
          text: "Un amigo: la persona que le prestó el carro dice: “Escríbelo y lo firmo”. No lo escriba. Cuéntele a su abogado lo que le dijo.",
        },
        {
          text: "Un vecino: firmó una orden de arresto y ahora se arrepiente. El caso ya es de la ciudad o del Estado. No puede retirarlo con otro papel.",
          claims: ["S2-05", "S2-09"],
        },
      ],
    },
    { kind: "heading", id: "no-form-here", text: "Por qué aquí no hay formulario" },
    {
      kind: "text",
      text: "Este despacho defiende a personas acusadas. Un formulario nuestro podría dañar a quien lo firma, y a usted. Por eso no damos ninguno, y le decimos la razón.",
    },
  ],
};

/** The paper people are told to get. It explains, and it never becomes a form, a template or a way to one. */
export const affidavitsOfNonProsecution: Article = {
  slug: "affidavits-of-non-prosecution",
  audience: "accused",
  topic: "first",
  related: ["crimes-while-trying-to-help", "can-the-victim-drop-the-charges", "someone-signed-a-warrant"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["N8", "O4", "O5", "H1", "F4", "C6"],
  words: { en, es },
};
