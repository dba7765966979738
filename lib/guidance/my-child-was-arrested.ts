import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "My child was arrested",
  description:
    "Under 18 and arrested in Alabama. Where to ask, what to say, when a judge should see your child, what to leave alone.",
  answer:
    "Ask today where your child is held and when a judge will see them. Ask for a lawyer at once. Say nothing about what happened, neither of you. Tell the staff about medicine. Be at every hearing. Do not explain it to the school, the store or the other family. Talk with a lawyer first.",
  blocks: [
    {
      kind: "actBy",
      clock: "juvenileDetentionHearing",
      text: "Under 18 and still held? A judge should hold a hearing about it within this time. It runs from the hour of the arrest, weekends and holidays too. If by now there was none, call the place, the clerk of the juvenile court and a lawyer.",
    },
    {
      kind: "text",
      text: "At 16 or 17, some serious charges go to adult court from the start (Ala. Code 12-15-204). Then the times for adults may count; “The first 72 hours: for families” has them. A lawyer has not yet checked which. So wait for none of them. Ask today.",
    },
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Ask the police: Where is my child? What is the charge? Is it juvenile court or adult court? Who is in charge of the case?",
        },
        {
          text: "Ask the place where your child is held: When is the hearing, and where? May I visit? Write down each name and time.",
        },
        {
          text: "Say to the police: “I ask for a lawyer for my child. Please ask no questions before the lawyer is there.”",
        },
        {
          text: "Tell your child: “I am with you. Ask for a lawyer. Say nothing about what happened, not even to me.”",
        },
        {
          text: "Medicine, asthma, allergies, fears: call the staff and name them. If your child may hurt themselves, say so at once.",
        },
        {
          text: "No money for a lawyer? Ask the court for one, aloud and early.",
        },
        {
          text: "Bring a birth certificate or ID, school papers and the list of medicines. Keep every paper that you get.",
        },
        { text: "Be there on every date, and on time. Ask the clerk for the next one." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What to leave alone" },
    {
      kind: "warning",
      title: "You are a witness too",
      text: "What your child tells you may be asked of you in court. So do not ask what happened. Say: “Keep it for the lawyer.” Do not sit in on police questions in place of a lawyer.",
    },
    {
      kind: "list",
      items: [
        { text: "Calls and visits may be recorded. Talk of home, health and court only." },
        {
          text: "Do not call the other family, and send nobody. Not to say sorry, and not to ask what their child said.",
          claims: ["S2-30", "S2-31"],
        },
        { text: "Do not offer to pay so that it goes away. That can be a crime. A lawyer can ask about it." },
        { text: "Do not wipe the phone or throw things away. Leave all as it is, and ask the lawyer." },
        {
          text: "No posts, by you or by brothers and sisters. A lawyer can tell you what to say to friends.",
        },
        { text: "Write nothing for the school, neither you nor your child. Ask the lawyer first." },
      ],
    },
    { kind: "heading", id: "which-court", text: "Which court" },
    {
      kind: "text",
      text: "A person under 18 most often goes to juvenile court. It has its own judge, its own clerk and no jury.",
    },
    {
      kind: "text",
      text: "Some charges at 16 or 17 go to adult court. Examples are the most serious felonies, a felony with a deadly weapon, and drug trafficking. Ask the lawyer which court it is and why.",
    },
    {
      kind: "text",
      text: "In adult court, a young person may ask to be treated as a youthful offender. The age on the day of the act counts, and the judge decides. Ask the lawyer about it early.",
    },
    { kind: "heading", id: "whose-lawyer", text: "Whose lawyer it is" },
    {
      kind: "text",
      text: "The lawyer is your child’s, also when you pay. Your child may tell the lawyer things that you will not hear. Leave the room when the lawyer asks. It protects your child.",
    },
    {
      kind: "text",
      text: "Is the other child yours too? Tell the lawyer so first. Carry no words from one to the other. You may need a lawyer of your own.",
    },
    { kind: "heading", id: "examples", text: "Three examples" },
    {
      kind: "list",
      items: [
        {
          text: "A store stopped your child for shoplifting and let them go with a paper. Look for a date on it, and call a lawyer before you pay anything.",
        },
        {
          text: "Your child drove a friend’s car. Do not call that family to agree on what was said. Let the lawyer speak.",
        },
        {
          text: "Your child broke a neighbor’s fence. Do not mend it and do not go over. Ask the lawyer whether and how to pay for it.",
        },
      ],
    },
    {
      kind: "text",
      text: "Your child is 18 or over? Then read “The first 72 hours: for families”.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. The rules for children differ from case to case. Ask a lawyer today.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "Arrestaron a mi hijo o hija",
  description:
    "Menor de 18 años, con arresto en Alabama. Dónde preguntar, qué decir, cuándo debe verle un juez y qué no hacer.",
  answer:
    "Pregunte hoy dónde está y cuándo verá a un juez. Pida un abogado de inmediato. No digan nada de lo que pasó, ni usted ni su hijo o hija. Avise de las medicinas. Vaya a cada audiencia. No explique nada a la escuela, a la tienda ni a la otra familia. Hable antes con un abogado.",
  blocks: [
    {
      kind: "actBy",
      clock: "juvenileDetentionHearing",
      text: "¿Es menor de 18 años y sigue bajo custodia? Un juez debería hacer una audiencia sobre eso dentro de este plazo. Corre desde la hora del arresto, también en fines de semana y días de fiesta. Si ya pasó sin eso, llame al lugar, a la corte de menores y a un abogado.",
    },
    {
      kind: "text",
      text: "A los 16 o 17 años, algunos cargos muy graves van desde el comienzo a la corte de adultos (Ala. Code 12-15-204). Entonces pueden valer los plazos de adultos; están en “Las primeras 72 horas: para la familia”. Un abogado todavía no ha revisado cuáles. Por eso no espere ninguno. Pregunte hoy.",
    },
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Pregunte a la policía: ¿Dónde está? ¿De qué le acusan? ¿Es la corte de menores o la de adultos? ¿Quién lleva el caso?",
        },
        {
          text: "Pregunte donde le tienen: ¿Cuándo y dónde es la audiencia? ¿Puedo visitar? Anote cada nombre y cada hora.",
        },
        {
          text: "Diga a la policía: “Pido un abogado para mi hijo o hija. Por favor, no pregunten nada hasta que llegue el abogado”.",
        },
        {
          text: "Dígale: “Estoy contigo. Pide un abogado. No cuentes lo que pasó, ni siquiera a mí”.",
        },
        {
          text: "Medicinas, asma, alergias, miedos: llame al personal y dígalos. Si puede hacerse daño, dígalo de inmediato.",
        },
        {
          text: "¿No hay dinero para un abogado? Pídaselo a la corte, en voz alta y pronto.",
        },
        {
          text: "Lleve el acta de nacimiento o una identificación, papeles de la escuela y la lista de medicinas. Guarde cada papel que le den.",
        },
        { text: "Vaya a cada fecha y llegue a tiempo. Pida la próxima en la secretaría." },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué no hacer" },
    {
      kind: "warning",
      title: "Usted también puede ser testigo",
      text: "Lo que le cuente a usted se lo pueden preguntar en la corte. Por eso no le pregunte qué pasó. Diga: “Guárdalo para el abogado”. No entre a un interrogatorio en lugar de un abogado.",
    },
    {
      kind: "list",
      items: [
        {
          text: "Las llamadas y las visitas pueden grabarse. Hablen solo de la casa, la salud y la corte.",
        },
        {
          text: "No llame a la otra familia ni mande a nadie. Ni para pedir perdón, ni para saber qué dijo su hijo o hija.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "No ofrezca pagar para que se olvide. Puede ser un delito. Un abogado puede preguntar por eso.",
        },
        { text: "No borre el teléfono ni tire nada. Deje todo como está y pregunte al abogado." },
        {
          text: "Nada de publicar, ni usted ni los hermanos. Un abogado puede decirle qué contar a los amigos.",
        },
        { text: "No escriban nada para la escuela, ni usted ni su hijo o hija. Pregunte antes al abogado." },
      ],
    },
    { kind: "heading", id: "which-court", text: "Qué corte" },
    {
      kind: "text",
      text: "Una persona menor de 18 años va por lo general a la corte de menores. Tiene su juez y su secretaría, y no tiene jurado.",
    },
    {
      kind: "text",
      text: "Algunos cargos a los 16 o 17 van a la corte de adultos. Por ejemplo, los delitos más graves, un delito grave con un arma mortal, o el tráfico de drogas. Pregunte al abogado qué corte es y por qué.",
    },
    {
      kind: "text",
      text: "En la corte de adultos hay un trato especial para personas jóvenes (youthful offender). Cuenta la edad del día del hecho. Hay que pedirlo, y el juez decide. Pregunte pronto al abogado.",
    },
    { kind: "heading", id: "whose-lawyer", text: "De quién es el abogado" },
    {
      kind: "text",
      text: "El abogado es de su hijo o hija, aunque pague usted. Puede contarle al abogado cosas que usted no va a oír. Salga de la sala cuando el abogado lo pida. Eso protege a su hijo o hija.",
    },
    {
      kind: "text",
      text: "¿La otra persona también es su hijo o hija? Dígaselo primero al abogado. No lleve palabras de una parte a la otra. Quizá usted necesite su propio abogado.",
    },
    { kind: "heading", id: "examples", text: "Tres ejemplos" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda paró a su hijo o hija por robo y le dejó ir con un papel. Busque si trae una fecha, y llame a un abogado antes de pagar algo.",
        },
        {
          text: "Su hijo o hija manejó el carro de un amigo. No llame a esa familia para ponerse de acuerdo en lo que se dijo. Deje hablar al abogado.",
        },
        {
          text: "Su hijo o hija rompió la cerca de un vecino. No la repare ni vaya allí. Pregunte al abogado si debe pagarla y cómo.",
        },
      ],
    },
    {
      kind: "text",
      text: "¿Ya cumplió 18 años? Entonces lea “Las primeras 72 horas: para la familia”.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Las reglas para menores cambian de un caso a otro. Pregunte hoy a un abogado.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** For the parent of somebody under 18; the clock for a 16 or 17 year old in adult court is open (12-15-204). */
export const myChildWasArrested: Article = {
  slug: "my-child-was-arrested",
  audience: "accused",
  topic: "people",
  related: ["first-72-hours", "jail-calls-and-posts", "first-appearance-and-a-lawyer", "paying-back"],
  extras: ["allHelpLines", "familyFirst"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["N1", "N13", "N11", "N2", "C4", "B9", "P27", "F4"],
  words: { en, es },
};
