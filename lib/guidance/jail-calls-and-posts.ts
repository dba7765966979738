import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "Jail calls and posts",
  description:
    "Jail calls, visits, tablets, letters and posts can end up in court in Alabama. What is safe to say, and what is not.",
  answer:
    "Somebody may be listening, and it is saved. Calls, video visits, tablets and letters from jail can end up in court. So can posts. Talk about home, health and the next court date. Never about what happened, not even in code. For the case there is one person to talk to: the lawyer.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Agree on one line for every call: “Tell your lawyer, not me.” Say it each time, also to children and grandparents.",
        },
        {
          text: "Keep to safe things: I love you. Are you well? Do you need medicine? When is court? Has a lawyer come?",
        },
        {
          text: "Court dates and the lawyer’s name and number are fine to pass on.",
        },
        {
          text: "Ask the lawyer to come, or to set up a private call. Ask the jail how a call with a lawyer is set up, so that it is not recorded.",
        },
        {
          text: "Tell family and friends today: no posts, no tags, no comments about the arrest.",
        },
        {
          text: "Something is already online? Save a picture of it and show it to the lawyer. Leave it as it is until the lawyer has seen it.",
        },
        {
          text: "Does somebody write to you about the case? Do not answer. Save it, and give it to the lawyer.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "What harms" },
    {
      kind: "warning",
      title: "A third person on the line",
      text: "Do not add anyone to a jail call, and do not hold one phone to another. If the person named as the victim is on it, that is contact. End the call, and tell the lawyer.",
    },
    {
      kind: "list",
      items: [
        { text: "Asking “Did you do it?” or “What did you tell them?” Any answer is on the recording." },
        { text: "Saying sorry for it, or “I messed up”. It can sound like saying you are guilty." },
        {
          text: "Passing a word or money to the other side, or to anyone near them. It can be a crime for both of you.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "Trying to get somebody to change a story or to stay away from court. It is a crime of its own, and here it is on tape.",
          claims: ["S2-22"],
        },
        { text: "Speaking in code. Others can work it out, and another language hides nothing." },
        { text: "A threat, even as a joke, even in anger." },
        { text: "Asking somebody to move, hide or throw away a thing. That can be a new charge." },
        { text: "Talking about the case with people in the cell. They can be asked about it in court." },
      ],
    },
    { kind: "heading", id: "which-channels", text: "What counts as a jail call" },
    {
      kind: "list",
      items: [
        { text: "the phone on the wall, also when another person’s code is used" },
        { text: "video visits, and talk in the visiting room" },
        { text: "messages and pictures on a jail tablet" },
        { text: "letters and cards, going in and coming out" },
      ],
    },
    {
      kind: "text",
      text: "Many jails say at the start that the call is recorded. “My case is too small for that” is a common mistake.",
    },
    { kind: "heading", id: "posts", text: "Posts, likes and chats" },
    {
      kind: "list",
      items: [
        { text: "A story that is gone after a day can be saved by anybody in a second." },
        {
          text: "A like, a tag or a song meant for the other person can count as contact.",
        },
        { text: "A photo of a party, a drink or a trip can look as if a bond rule was broken." },
        { text: "A new account or a friend’s account hides nothing." },
        {
          text: "Delete nothing. It can look like hiding proof, and it can be a crime. Ask the lawyer what to do.",
        },
        { text: "Group chats and voice notes are posts too." },
      ],
    },
    { kind: "heading", id: "examples", text: "How it goes wrong" },
    {
      kind: "list",
      items: [
        {
          text: "A store: a sister asks on the phone, “So why did you not pay?” Better: “Your lawyer will ask you. Do you have your medicine?”",
        },
        {
          text: "A friend’s car: somebody posts, “Everyone knows the car was borrowed.” Now there is one more witness. Better: post nothing, tell the lawyer.",
        },
        {
          text: "A neighbor’s fence: a picture of it, with a laughing face. A prosecutor can show that face in court. Better: leave the phone in your pocket.",
        },
      ],
    },
    { kind: "heading", id: "already", text: "If it was already said" },
    {
      kind: "text",
      text: "Stop there. Do not call back to explain it. Tell the lawyer on which day it was and who was on the line. The lawyer can plan only for what the lawyer knows.",
    },
    {
      kind: "text",
      text: "This is general information about Alabama. Each jail has its own rules. Ask the jail about calls, and ask a lawyer about the case.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

const es: Wording = {
  title: "Llamadas desde la cárcel y publicaciones",
  description:
    "Llamadas, visitas, tabletas, cartas y publicaciones pueden llegar a la corte en Alabama. Qué se puede decir y qué no.",
  answer:
    "Alguien puede estar oyendo, y se guarda. Llamadas, visitas por video, tabletas y cartas de la cárcel pueden llegar a la corte. Las publicaciones también. Hablen de la casa, la salud y la próxima fecha. Nunca de lo que pasó, ni en clave. Del caso se habla con una sola persona: el abogado.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Acuerden una frase para cada llamada: “Eso cuénteselo a su abogado, no a mí”. Díganla siempre, también los niños y los abuelos.",
        },
        {
          text: "Hablen de lo seguro: Te quiero. ¿Cómo estás? ¿Necesitas medicinas? ¿Cuándo es la corte? ¿Ya fue un abogado?",
        },
        {
          text: "Las fechas de corte y el nombre y teléfono del abogado sí se pueden decir.",
        },
        {
          text: "Pida al abogado que vaya, o que arregle una llamada privada. Pregunte en la cárcel cómo se hace para que no se grabe.",
        },
        {
          text: "Avise hoy a familia y amigos: nada de publicar, etiquetar ni comentar sobre el arresto.",
        },
        {
          text: "¿Ya hay algo en internet? Guarde una foto y muéstrela al abogado. Déjelo como está hasta que el abogado lo vea.",
        },
        {
          text: "¿Alguien le escribe sobre el caso? No conteste. Guárdelo y déselo al abogado.",
        },
      ],
    },
    { kind: "heading", id: "what-harms", text: "Qué hace daño" },
    {
      kind: "warning",
      title: "Una tercera persona en la línea",
      text: "No meta a nadie en una llamada de la cárcel, ni junte dos teléfonos. Si está la persona nombrada como víctima, eso es contacto. Termine la llamada y dígaselo al abogado.",
    },
    {
      kind: "list",
      items: [
        {
          text: "Preguntar “¿Lo hiciste?” o “¿Qué les dijiste?”. Cualquier respuesta queda grabada.",
        },
        { text: "Pedir perdón por eso, o decir “cometí un error”. Puede sonar a que se declara culpable." },
        {
          text: "Pasar un mensaje o dinero a la otra parte, o a alguien cercano. Puede ser delito para los dos.",
          claims: ["S2-30", "S2-31"],
        },
        {
          text: "Intentar que alguien cambie lo que dijo o que falte a la corte. Es un delito aparte, y aquí queda grabado.",
          claims: ["S2-22"],
        },
        { text: "Hablar en clave. Otros pueden entenderlo, y otro idioma no esconde nada." },
        { text: "Una amenaza, aunque sea broma, aunque sea por enojo." },
        { text: "Pedir que alguien mueva, esconda o tire una cosa. Puede ser otro cargo." },
        { text: "Contar el caso a quien comparte la celda. En la corte le pueden preguntar por eso." },
      ],
    },
    { kind: "heading", id: "which-channels", text: "Qué cuenta como llamada de la cárcel" },
    {
      kind: "list",
      items: [
        { text: "el teléfono de la pared, también con la clave de otra persona" },
        { text: "las visitas por video y lo que se habla en la sala de visitas" },
        { text: "los mensajes y fotos en una tableta de la cárcel" },
        { text: "las cartas y tarjetas que entran y que salen" },
      ],
    },
    {
      kind: "text",
      text: "Muchas cárceles avisan al comienzo que la llamada se graba. “Mi caso es muy pequeño para eso” es un error común.",
    },
    { kind: "heading", id: "posts", text: "Publicaciones, “me gusta” y chats" },
    {
      kind: "list",
      items: [
        {
          text: "Una historia que se borra en un día, cualquiera la guarda en un segundo.",
        },
        {
          text: "Un “me gusta”, una etiqueta o una canción para la otra persona puede contar como contacto.",
        },
        {
          text: "La foto de una fiesta, una bebida o un viaje puede parecer una regla rota de la fianza.",
        },
        { text: "Una cuenta nueva o la cuenta de un amigo no esconde nada." },
        {
          text: "No borre nada. Puede parecer que esconde pruebas, y puede ser delito. Pregunte al abogado qué hacer.",
        },
        { text: "Los chats de grupo y las notas de voz también son publicaciones." },
      ],
    },
    { kind: "heading", id: "examples", text: "Cómo sale mal" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: una hermana pregunta por teléfono: “¿Y por qué no pagaste?”. Mejor: “Eso te lo pregunta tu abogado. ¿Tienes tus medicinas?”.",
        },
        {
          text: "El carro de un amigo: alguien publica “Todos saben que era prestado”. Ya hay un testigo más. Mejor: no publicar y avisar al abogado.",
        },
        {
          text: "La cerca de un vecino: una foto con una carita de risa. Un fiscal puede mostrar esa carita en la corte. Mejor: dejar el teléfono en el bolsillo.",
        },
      ],
    },
    { kind: "heading", id: "already", text: "Si ya se dijo" },
    {
      kind: "text",
      text: "Paren ahí. No llamen otra vez para explicarlo. Dígale al abogado qué día fue y quién estaba en la línea. El abogado solo puede prepararse para lo que sabe.",
    },
    {
      kind: "text",
      text: "Esta es información general sobre Alabama. Cada cárcel tiene sus reglas. Pregunte en la cárcel por las llamadas, y a un abogado por el caso.",
      claims: ["S2-33", "S2-34"],
    },
  ],
};

/** What is heard and saved from jail and from the internet, with words to say in its place. */
export const jailCallsAndPosts: Article = {
  slug: "jail-calls-and-posts",
  audience: "accused",
  topic: "contact",
  related: ["no-contact", "crimes-while-trying-to-help", "first-72-hours", "first-appearance-and-a-lawyer"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["R18", "R19", "Q10", "E1", "F2", "F3", "F4"],
  words: { en, es },
};
