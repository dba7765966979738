import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "First appearance, and a lawyer you need not pay",
  description:
    "The first appearance in Alabama: what happens, what to say, and how to ask the judge for a lawyer.",
  answer:
    "Say it aloud to the judge: “I cannot pay for a lawyer. I ask for one.” Say nothing about what happened. At the first appearance a judge tells you the charges and your rights, and sets rules for release. Being out on bond does not by itself cost you the right to ask.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "Arrested on a warrant, and still in jail? A judge should see you within this time. It runs from the hour of the arrest. If by now no judge has, ask the jail when. Your family can call the clerk and a lawyer.",
    },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "Charged with a felony? Within this time you can ask, in writing, for a preliminary hearing. It runs from the day of arrest. A grand jury’s charge can end it sooner. Ask for a lawyer now.",
    },
    { kind: "heading", id: "what-helps", text: "What helps" },
    { kind: "text", text: "Three lines to learn by heart:" },
    {
      kind: "list",
      items: [
        { text: "“I cannot pay for a lawyer. I ask for one.”" },
        { text: "“I want to stay silent until I have talked with my lawyer.”" },
        { text: "“What is my next court date, and in which court?”" },
      ],
    },
    { kind: "text", text: "Then:" },
    {
      kind: "list",
      items: [
        {
          text: "Ask for the form. It is called Affidavit of Substantial Hardship (Form C-10). The judge decides from it.",
        },
        {
          text: "Fill it in with true numbers. You swear to it. If you do not know one, say so.",
        },
        {
          text: "Bring what shows your money: pay stubs, letters about benefits, rent, bills, and who lives from your pay.",
        },
        { text: "Give your right name and address. Tell the court when you move." },
        { text: "Ask for an interpreter if you need one. Do not just nod." },
        { text: "If the judge says no, ask why. When your money changes, you can ask again." },
        { text: "Ask if you may have to pay a part back later." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "warning",
      title: "Do not tell your story in that room",
      text: "Others hear it, and it may be used in court. That holds for the judge, the officers, the bench beside you and the phone. Say: “I will talk with my lawyer first.”",
    },
    {
      kind: "list",
      items: [
        { text: "Do not speak to the other side in the room or in the hallway." },
        { text: "Do not give up the right to a lawyer because it goes faster. Ask what it means first." },
        {
          text: "Do not say yes to an offer that day without a lawyer.",
          claims: ["S2-28"],
        },
        { text: "Do not leave something out of the form, or guess. It is under oath." },
      ],
    },
    { kind: "heading", id: "what-happens", text: "What happens there" },
    { kind: "text", text: "It is often short. The judge:" },
    {
      kind: "list",
      items: [
        { text: "asks your name and address" },
        { text: "tells you what you are charged with" },
        { text: "tells you of your right to a lawyer, and to stay silent" },
        { text: "sets the rules for release" },
        { text: "in some felony cases, tells you how to ask for a preliminary hearing" },
      ],
    },
    {
      kind: "text",
      text: "It is not the trial. Nobody decides there whether you are guilty.",
    },
    { kind: "heading", id: "released", text: "If you are out already" },
    {
      kind: "text",
      text: "Then a first appearance may not be needed. Your court date stands all the same. Ask for a lawyer there, or ask the clerk how to send the form before.",
    },
    { kind: "heading", id: "family", text: "If you are family" },
    {
      kind: "text",
      text: "Ask the clerk if you may come and where to sit. Bring the papers on money. Do not call out and do not tell the judge what happened. The person who is accused asks for the lawyer.",
    },
    { kind: "heading", id: "the-lawyer", text: "The lawyer you get" },
    {
      kind: "text",
      text: "A lawyer named by the court works for you, not for the judge. What you say in private stays between you. Call as soon as you have the name. Leave your number and your next date, and keep calling.",
      claims: ["S2-27"],
    },
    {
      kind: "text",
      text: "Would you like another lawyer? Keep the one you have until the new one has taken over.",
    },
    { kind: "heading", id: "examples", text: "Small cases too" },
    {
      kind: "text",
      text: "Perhaps it was a stop at a store, a friend’s car or a neighbor’s fence. You may still ask. The judge decides whether the court gives you a lawyer in your case.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. It does not replace a lawyer who knows your case.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "La primera audiencia, y un abogado que no tiene que pagar",
  description: "Qué pasa en la primera audiencia en Alabama, qué decir y cómo pedirle un abogado al juez.",
  answer:
    "Dígaselo al juez en voz alta: “No puedo pagar un abogado. Pido uno”. No diga nada de lo que pasó. En la primera audiencia un juez le dice los cargos y sus derechos, y pone las reglas para salir. Estar fuera con fianza no le quita por sí solo el derecho a pedirlo.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "¿Fue con orden de arresto y sigue en la cárcel? Un juez debería verle dentro de este plazo. Corre desde la hora del arresto. Si ya pasó sin eso, pregunte en la cárcel cuándo. Su familia puede llamar a la corte y a un abogado.",
    },
    {
      kind: "actBy",
      clock: "preliminaryHearingDemand",
      text: "¿Le acusan de un delito grave (felony)? Dentro de este plazo puede pedir por escrito una audiencia preliminar. Corre desde el día del arresto. Un cargo del gran jurado puede acabarlo antes. Pida ya un abogado.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    { kind: "text", text: "Tres frases para aprender de memoria:" },
    {
      kind: "list",
      items: [
        { text: "“No puedo pagar un abogado. Pido uno”." },
        { text: "“Quiero guardar silencio hasta hablar con mi abogado”." },
        { text: "“¿Cuál es mi próxima fecha, y en qué corte?”" },
      ],
    },
    { kind: "text", text: "Después:" },
    {
      kind: "list",
      items: [
        {
          text: "Pida el formulario. En inglés se llama Affidavit of Substantial Hardship (Form C-10). Con él decide el juez.",
        },
        {
          text: "Llénelo con números verdaderos. Lo firma bajo juramento. Si no sabe uno, dígalo.",
        },
        {
          text: "Lleve lo que muestre su dinero: talones de pago, cartas de ayudas, renta y cuentas. Anote quién vive de su sueldo.",
        },
        { text: "Dé su nombre y su dirección verdaderos. Avise a la corte cuando se mude." },
        { text: "Pida un intérprete si lo necesita. No diga que sí sin entender." },
        {
          text: "Si el juez dice que no, pregunte por qué. Cuando cambie su dinero, puede pedirlo otra vez.",
        },
        { text: "Pregunte si después tendrá que devolver una parte." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    {
      kind: "warning",
      title: "No cuente lo que pasó en esa sala",
      text: "Otros lo oyen, y puede usarse en la corte. Vale para el juez, los agentes, quien se sienta a su lado y el teléfono. Diga: “Primero voy a hablar con mi abogado”.",
    },
    {
      kind: "list",
      items: [
        { text: "No hable con la otra parte, ni en la sala ni en el pasillo." },
        {
          text: "No renuncie a un abogado porque así es más rápido. Pregunte antes qué significa.",
        },
        {
          text: "No acepte una oferta ese día sin un abogado.",
          claims: ["S2-28"],
        },
        { text: "No deje nada fuera del formulario, y no adivine. Es bajo juramento." },
      ],
    },
    { kind: "heading", id: "what-happens", text: "Qué pasa allí" },
    { kind: "text", text: "A menudo es corta. El juez:" },
    {
      kind: "list",
      items: [
        { text: "le pregunta su nombre y su dirección" },
        { text: "le dice de qué le acusan" },
        { text: "le dice que tiene derecho a un abogado y a guardar silencio" },
        { text: "pone las reglas para salir" },
        { text: "en algunos casos de delito grave, le dice cómo pedir una audiencia preliminar" },
      ],
    },
    {
      kind: "text",
      text: "No es el juicio. Allí nadie decide si usted es culpable.",
    },
    { kind: "heading", id: "released", text: "Si ya está fuera" },
    {
      kind: "text",
      text: "Entonces puede que no haga falta una primera audiencia. Su fecha de corte sigue en pie. Pida un abogado ese día, o pregunte en la secretaría cómo mandar antes el formulario.",
    },
    { kind: "heading", id: "family", text: "Si usted es familia" },
    {
      kind: "text",
      text: "Pregunte en la secretaría si puede entrar y dónde sentarse. Lleve los papeles del dinero. No hable desde su asiento ni le cuente al juez lo que pasó. El abogado lo pide la persona acusada.",
    },
    { kind: "heading", id: "the-lawyer", text: "El abogado que le den" },
    {
      kind: "text",
      text: "Un abogado nombrado por la corte trabaja para usted, no para el juez. Lo que le diga a solas queda entre los dos. Llame en cuanto tenga el nombre. Deje su número y su próxima fecha, y siga llamando.",
      claims: ["S2-27"],
    },
    {
      kind: "text",
      text: "¿Quiere otro abogado? Quédese con el que tiene hasta que el nuevo tome el caso.",
    },
    { kind: "heading", id: "examples", text: "También en casos pequeños" },
    {
      kind: "text",
      text: "Quizá fue algo en una tienda, el carro de un amigo o la cerca de un vecino. Usted igual puede pedirlo. El juez decide si la corte le da un abogado en su caso.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. No reemplaza a un abogado que conozca su caso.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** What to say, and not to say, the first time before a judge, and how to get a lawyer without money. */
export const firstAppearanceAndALawyer: Article = {
  slug: "first-appearance-and-a-lawyer",
  audience: "accused",
  topic: "court",
  related: ["court-dates", "bond-and-its-conditions", "two-clocks", "jail-calls-and-posts"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B3", "B9", "N7", "B1", "B2", "B4", "C13"],
  words: { en, es },
};
