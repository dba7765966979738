import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "The first 72 hours: for families",
  description:
    "Somebody close to you was arrested in Alabama. What to ask the jail, what to do today, and what to leave alone.",
  answer:
    "Find out where they are and when a judge will see them. Never talk about what happened on a jail phone. Tell the jail about medicine today. Keep every paper. Leave the other side alone. Think before you pay or sign. If there is no money for a lawyer, the person arrested can ask the judge for one.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestWithoutWarrant",
      text: "No warrant, and still in jail? A judge should look at the arrest within this time. It runs from the hour of the arrest. Has it passed? Then by now a judge should have done so. If nobody can say that, call the jail, the court clerk and a lawyer.",
    },
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "Arrested on a warrant, and still in jail? A judge should see them within this time. It runs from the hour of the arrest. If by now no judge has seen them, call the jail and the court clerk and ask when.",
    },
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "Is the charge domestic violence? A judge or magistrate should see them within this time. It runs from the hour of the arrest. If by now nobody has, ask the jail about bond, and call a lawyer.",
    },
    {
      kind: "text",
      text: "These are times that the State must keep. They do not tell how long anybody stays in jail. You can ask before they have passed.",
    },
    { kind: "heading", id: "what-helps", text: "What helps today" },
    {
      kind: "list",
      items: [
        {
          text: "Find the booking. Look at the jail list of the county sheriff, or call the jail. Have the full name and birth date ready.",
        },
        {
          text: "Ask for the booking number, the charges, the bond and the next court date. Ask about a hold from another place too. Write down who told you, and when.",
        },
        {
          text: "Ask whether a judge has looked at the case. If not, ask when that will be.",
        },
        {
          text: "Medicine cannot wait. Call the jail and ask for the medical staff. Give the name of the drug, the dose, the drugstore and the doctor.",
        },
        {
          text: "If you fear that they may hurt themselves, tell the jail so at once. You can call 988 for help for yourself.",
        },
        {
          text: "Collect the papers: charge, bond paper, ticket, any notice. Take a picture of each and keep it as it is.",
        },
        {
          text: "Write the next court date where everybody sees it. It stands, even if somebody says that the case is over.",
          claims: ["S2-25", "S2-26"],
        },
        {
          text: "Write down who may have seen something and where a camera may be. That list is for the lawyer only.",
        },
        {
          text: "Look for a lawyer. Without money, the person says to the judge: I cannot pay, I ask for a lawyer.",
          claims: ["S2-32"],
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "warning",
      title: "The jail phone is not private",
      text: "Calls are often recorded, and a prosecutor can play them in court. If the talk turns to what happened, say: “Tell your lawyer, not me.” Then speak of home, health and the court date.",
    },
    {
      kind: "list",
      items: [
        {
          text: "No word to the other side, their family, friends or work. Not to explain, not to say sorry, not even if they write first.",
          claims: ["S2-30"],
        },
        {
          text: "Carry no message and no money for the person in jail. Only the lawyer may speak with witnesses.",
          claims: ["S2-31"],
        },
        { text: "Post nothing, delete nothing, and clear nothing away." },
        {
          text: "Do not guess or argue for them with the police. Never lie. You may ask for a lawyer of your own before you answer.",
        },
      ],
    },
    { kind: "text", text: "It is the same in small cases:" },
    {
      kind: "list",
      items: [
        {
          text: "A stop for shoplifting: do not go to the store to pay or to talk. Ask the lawyer first.",
        },
        {
          text: "A friend’s car that was not brought back: do not call the owner to sort it out. Tell the lawyer where the car is.",
        },
        {
          text: "A fight over a fence: do not knock at the neighbor’s door, and do not mend the fence.",
        },
      ],
    },
    { kind: "heading", id: "money", text: "Money: a decision to think about" },
    {
      kind: "text",
      text: "You do not have to pay or sign in the first hour. Ask what kinds of bond the jail takes. Ask what it costs, what you get back, and who owes if a court date is missed.",
    },
    {
      kind: "text",
      text: "If you co-sign for a bonding company, you may owe money when the person misses court. Read the paper to the end. Ask for a copy.",
    },
    { kind: "heading", id: "who-chooses", text: "The accused chooses the lawyer" },
    {
      kind: "text",
      text: "You may find a lawyer, and you may pay if the person who is accused agrees. That person decides who it is. The lawyer keeps their secrets, from you too. That protects both of you.",
    },
    { kind: "heading", id: "other-clocks", text: "Other clocks" },
    {
      kind: "text",
      text: "Drinking and driving: a short time for the license runs as well. Felony: the time to ask for a preliminary hearing runs from the arrest. Ask a lawyer about both this week.",
    },
    {
      kind: "text",
      text: "Are you the person named as the victim? This page is not for you. You need do nothing today. There is a page for you: “If you are named as the victim”.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. A lawyer who knows the facts may see it differently.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "Las primeras 72 horas: para la familia",
  description:
    "Arrestaron en Alabama a alguien cercano a usted. Qué preguntar en la cárcel, qué hacer hoy y qué no tocar.",
  answer:
    "Averigüe dónde está y cuándo verá a un juez. No hablen de lo que pasó por el teléfono de la cárcel. Avise hoy de las medicinas. Guarde cada papel. Deje en paz a la otra parte. Piense antes de pagar o firmar. Sin dinero, la persona arrestada puede pedirle un abogado al juez.",
  blocks: [
    {
      kind: "actBy",
      clock: "arrestWithoutWarrant",
      text: "¿Fue sin orden de arresto y sigue en la cárcel? Un juez debería revisar el arresto dentro de este plazo. Corre desde la hora del arresto. ¿Ya pasó? Entonces un juez ya debería haberlo hecho. Si nadie se lo confirma, llame a la cárcel, a la corte y a un abogado.",
    },
    {
      kind: "actBy",
      clock: "arrestOnWarrant",
      text: "¿Fue con orden de arresto y sigue en la cárcel? Un juez debería verle dentro de este plazo. Corre desde la hora del arresto. Si ya pasó sin ver a un juez, llame a la cárcel y a la corte y pregunte cuándo.",
    },
    {
      kind: "actBy",
      clock: "domesticViolenceAppearance",
      text: "¿El cargo es de violencia doméstica? Un juez o magistrado debería verle dentro de este plazo. Corre desde la hora del arresto. Si ya pasó sin eso, pregunte en la cárcel por la fianza y llame a un abogado.",
    },
    {
      kind: "text",
      text: "Son plazos que el Estado debe cumplir. No dicen cuánto tiempo va a estar alguien en la cárcel. Usted puede preguntar antes de que pasen.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda hoy" },
    {
      kind: "list",
      items: [
        {
          text: "Busque el registro. Mire la lista de personas detenidas del sheriff del condado, o llame a la cárcel. Tenga a mano el nombre completo y la fecha de nacimiento.",
        },
        {
          text: "Pregunte el número de registro, los cargos, la fianza y la próxima fecha de corte. Pregunte también si otro lugar pide que no salga. Anote quién se lo dijo y cuándo.",
        },
        {
          text: "Pregunte si un juez ya miró el caso. Si no, pregunte cuándo será.",
        },
        {
          text: "Las medicinas no esperan. Llame a la cárcel y pida hablar con el personal médico. Dé el nombre de la medicina, la dosis, la farmacia y el médico.",
        },
        {
          text: "Si teme que se haga daño, dígalo en la cárcel de inmediato. Usted puede llamar al 988 para recibir ayuda.",
        },
        {
          text: "Junte los papeles: el cargo, la fianza, la multa, cualquier aviso. Tome una foto de cada uno y guárdelo como está.",
        },
        {
          text: "Anote la próxima fecha de corte donde todos la vean. Sigue en pie, aunque alguien diga que el caso ya terminó.",
          claims: ["S2-25", "S2-26"],
        },
        {
          text: "Anote quién pudo ver algo y dónde puede haber una cámara. Esa lista es solo para el abogado.",
        },
        {
          text: "Busque un abogado. Si no hay dinero, la persona le dice al juez: no puedo pagar, pido un abogado.",
          claims: ["S2-32"],
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no tocar" },
    {
      kind: "warning",
      title: "El teléfono de la cárcel no es privado",
      text: "Las llamadas suelen grabarse, y un fiscal puede ponerlas en la corte. Si empiezan a hablar de lo que pasó, diga: “Eso cuénteselo a su abogado, no a mí”. Después hablen de la casa, la salud y la fecha de corte.",
    },
    {
      kind: "list",
      items: [
        {
          text: "Ni una palabra a la otra parte, a su familia, a sus amigos o a su trabajo. Ni para explicar, ni para pedir perdón, ni aunque escriban primero.",
          claims: ["S2-30"],
        },
        {
          text: "No lleve mensajes ni dinero de parte de quien está en la cárcel. Solo el abogado puede hablar con testigos.",
          claims: ["S2-31"],
        },
        { text: "No publique nada, no borre nada y no quite nada de su lugar." },
        {
          text: "No adivine ni discuta por esa persona con la policía. Nunca mienta. Usted puede pedir su propio abogado antes de contestar.",
        },
      ],
    },
    { kind: "text", text: "En los casos pequeños es igual:" },
    {
      kind: "list",
      items: [
        {
          text: "Un arresto por robo en una tienda: no vaya a la tienda a pagar ni a hablar. Pregunte antes al abogado.",
        },
        {
          text: "El carro de un amigo que no se devolvió: no llame al dueño para arreglarlo. Dígale al abogado dónde está el carro.",
        },
        {
          text: "Un pleito por una cerca: no toque la puerta del vecino ni repare la cerca.",
        },
      ],
    },
    { kind: "heading", id: "money", text: "El dinero: una decisión que se piensa" },
    {
      kind: "text",
      text: "No tiene que pagar ni firmar en la primera hora. Pregunte qué tipos de fianza acepta la cárcel. Pregunte cuánto cuesta, qué se devuelve y quién debe si se falta a la corte.",
    },
    {
      kind: "text",
      text: "Si usted firma con una compañía de fianzas, puede quedar debiendo dinero cuando la persona falta a la corte. Lea el papel hasta el final. Pida una copia.",
    },
    { kind: "heading", id: "who-chooses", text: "La persona acusada elige al abogado" },
    {
      kind: "text",
      text: "Usted puede buscar un abogado, y puede pagarlo si la persona acusada está de acuerdo. Esa persona decide quién es. El abogado guarda sus secretos, también ante usted. Eso los protege a los dos.",
    },
    { kind: "heading", id: "other-clocks", text: "Otros plazos" },
    {
      kind: "text",
      text: "Alcohol y manejo: también corre un plazo corto para la licencia. Delito grave: el tiempo para pedir una audiencia preliminar corre desde el arresto. Pregunte esta semana a un abogado por los dos.",
    },
    {
      kind: "text",
      text: "¿Es usted la persona nombrada como víctima? Esta página no es para usted. Hoy no tiene que hacer nada. Hay una página para usted: “Si usted es la persona nombrada como víctima”.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Un abogado que conozca los hechos puede verlo de otra manera.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** What a mother, a brother or a friend can do for somebody in jail without making it worse. */
export const first72Hours: Article = {
  slug: "first-72-hours",
  audience: "accused",
  topic: "first",
  related: ["jail-calls-and-posts", "first-appearance-and-a-lawyer", "bond-and-its-conditions", "no-contact"],
  extras: ["allHelpLines", "familyFirst"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["B1", "B2", "E1", "B4", "B9", "F4", "K1", "P27", "Q10", "R18"],
  words: { en, es },
};
