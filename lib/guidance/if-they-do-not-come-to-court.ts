import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "If the person named as the victim does not come to court",
  description:
    "An empty witness chair does not end an Alabama case by itself. What may happen that day, and what you should do.",
  answer:
    "The case does not end by itself. The prosecutor can go ahead with other proof, or ask the judge for a new date. So go to every date of your own, and talk with your lawyer before each one. Whether another person comes is between that person and the court. Stay out of it completely.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "What helps" },
    {
      kind: "list",
      items: [
        {
          text: "Be in court yourself, on time, whatever you heard about who is coming. If you miss it, there may be a warrant and a new charge.",
          claims: ["S2-26"],
        },
        {
          text: "Ask your lawyer this before the date: what can the State show without that person?",
          claims: ["S2-21"],
        },
        { text: "Give your lawyer, and nobody else, the names of people who saw something." },
        { text: "Think of cameras nearby. Tell your lawyer where they are, because video is often erased." },
        {
          text: "Did somebody tell you who will come? Pass it to your lawyer. Send no answer and make no plans on it.",
          claims: ["S2-25"],
        },
        {
          text: "No lawyer yet? Say to the judge: “I cannot pay for a lawyer, and I ask for one.”",
        },
        {
          text: "Stay until the judge is done with your case. Ask for the result and the next date on paper.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "What to leave alone" },
    {
      kind: "warning",
      title: "A witness’s choice is not yours to touch",
      text: "Never ask, pay, push or scare anyone about court. Let nobody do it for you. It can be a new crime. If the person is or was your partner, a threat can become a felony. Have you already said something? Stop now, delete nothing, and tell your lawyer today.",
      claims: ["S2-22", "S2-31"],
    },
    {
      kind: "text",
      text: "Kind words count too. So do a favor, a forgiven debt, a gift, or a sad message sent through a relative.",
      claims: ["S2-22", "S2-30"],
    },
    { kind: "heading", id: "that-day", text: "What can happen that day" },
    {
      kind: "text",
      text: "A person who stays home does not close the case. The prosecutor has choices:",
      claims: ["S2-18"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Go ahead. The State tries to prove the case in other ways. The judge decides what may be heard.",
          claims: ["S2-19"],
        },
        {
          text: "Postpone. The judge may set a new date. Your bond and all its rules go on until then.",
          claims: ["S2-19"],
        },
        {
          text: "Use a subpoena. That is a court’s order to come. Ignoring one can lead to arrest. Special and unsettled rules apply to spouses, so ask a lawyer about those.",
          claims: ["S2-20"],
        },
        {
          text: "Give the case up for now. The same charge may come back later. Read “How a case ends”.",
        },
      ],
    },
    {
      kind: "text",
      text: "Some offices go on as a rule with cases of violence at home. Making up, or moving apart, does not end the case by itself either.",
      claims: ["S1-12", "S1-13"],
    },
    {
      kind: "text",
      text: "Which one it will be, nobody can tell you in advance. It depends on the proof, the office and the judge.",
      claims: ["S2-17"],
    },
    { kind: "heading", id: "other-proof", text: "Proof that needs no witness in the chair" },
    {
      kind: "list",
      items: [
        { text: "Body cameras, store cameras, door cameras and photos", claims: ["S2-21"] },
        { text: "Calls to 911 and what people said while help was on the way", claims: ["S2-21"] },
        { text: "Medical records, and the officers who were there", claims: ["S2-21"] },
        { text: "Texts, posts, recorded jail calls, and your own words", claims: ["S2-21"] },
      ],
    },
    {
      kind: "text",
      text: "There are limits. Words said to police for use in a case often need the speaker in court. Then your lawyer can ask questions. Calls for help in an emergency are often treated differently. How this works in your case is a question for your lawyer.",
      claims: ["S2-21"],
    },
    { kind: "heading", id: "kept-away", text: "If somebody kept the witness away" },
    {
      kind: "text",
      text: "Courts in this country do not let a person gain from that. If an accused person did wrong to keep a witness away, the witness’s earlier words may be used. So it can hand the State more proof, not less. Ask your lawyer how Alabama courts apply this.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "examples", text: "A store, a friend, a neighbor" },
    {
      kind: "list",
      items: [
        {
          text: "A store: the guard who stopped you has left the job. The store may still have the video, and another worker who can explain it.",
        },
        {
          text: "A friend: you borrowed a car, and the owner is your friend again. The officer’s report and your texts are still there.",
        },
        {
          text: "A neighbor: they signed a warrant about a fence and are not in court. It is the city’s case now. The city may ask for another date.",
        },
      ],
    },
  ],
};

const es: Wording = {
  title: "Si la persona nombrada como víctima no va a la corte",
  description:
    "En Alabama, la falta de un testigo no termina el caso por sí sola. Qué puede pasar ese día y qué debe hacer usted.",
  answer:
    "El caso no termina por sí solo. El fiscal puede seguir con otras pruebas, o pedirle al juez otra fecha. Por eso, vaya a cada una de sus fechas y hable antes con su abogado. Si otra persona va o no, es asunto de esa persona y de la corte. No se meta en eso para nada.",
  blocks: [
    { kind: "heading", id: "what-helps", text: "Qué ayuda" },
    {
      kind: "list",
      items: [
        {
          text: "Esté usted en la corte, a tiempo, sin importar lo que oyó sobre quién viene. Si falta, puede haber una orden de arresto y un cargo nuevo.",
          claims: ["S2-26"],
        },
        {
          text: "Antes de la fecha, pregunte a su abogado: ¿qué puede mostrar el Estado sin esa persona?",
          claims: ["S2-21"],
        },
        { text: "Dé a su abogado, y a nadie más, los nombres de quienes vieron algo." },
        {
          text: "Piense en las cámaras cercanas. Diga a su abogado dónde están, porque los videos a menudo se borran.",
        },
        {
          text: "¿Alguien le dijo quién va a venir? Cuénteselo a su abogado. No conteste ni haga planes por eso.",
          claims: ["S2-25"],
        },
        {
          text: "¿Todavía no tiene abogado? Dígale al juez: “No puedo pagar un abogado y pido uno”.",
        },
        {
          text: "Quédese hasta que el juez termine con su caso. Pida por escrito el resultado y la próxima fecha.",
        },
      ],
    },
    { kind: "heading", id: "leave-alone", text: "Qué no debe tocar" },
    {
      kind: "warning",
      title: "La decisión de un testigo no es suya",
      text: "Nunca le pida nada a nadie sobre la corte. No pague, no presione y no asuste. Que nadie lo haga por usted. Puede ser un delito nuevo. Si la persona es o fue su pareja, una amenaza puede ser un delito grave. ¿Ya dijo algo? Pare ahora, no borre nada y hable hoy con su abogado.",
      claims: ["S2-22", "S2-31"],
    },
    {
      kind: "text",
      text: "Las palabras amables también cuentan. También cuenta un favor, una deuda perdonada, un regalo o un mensaje triste por medio de un familiar.",
      claims: ["S2-22", "S2-30"],
    },
    { kind: "heading", id: "that-day", text: "Qué puede pasar ese día" },
    {
      kind: "text",
      text: "Que una persona se quede en casa no cierra el caso. El fiscal puede elegir:",
      claims: ["S2-18"],
    },
    {
      kind: "list",
      items: [
        {
          text: "Seguir. El Estado trata de probar el caso de otra manera. El juez decide qué se puede oír.",
          claims: ["S2-19"],
        },
        {
          text: "Aplazar. El juez puede poner otra fecha. Su fianza y todas sus reglas siguen hasta entonces.",
          claims: ["S2-19"],
        },
        {
          text: "Usar una citación (subpoena). Es una orden de la corte de presentarse. No obedecerla puede llevar al arresto. Para esposos hay reglas especiales que no están claras. Pregunte a un abogado.",
          claims: ["S2-20"],
        },
        {
          text: "Retirar el caso por ahora. El mismo cargo puede volver después. Lea “Cómo termina un caso”.",
        },
      ],
    },
    {
      kind: "text",
      text: "Algunas oficinas siguen por regla con los casos de violencia en casa. Reconciliarse, o irse a vivir aparte, tampoco termina el caso por sí solo.",
      claims: ["S1-12", "S1-13"],
    },
    {
      kind: "text",
      text: "Nadie puede decirle de antemano cuál será. Depende de las pruebas, de la oficina y del juez.",
      claims: ["S2-17"],
    },
    { kind: "heading", id: "other-proof", text: "Pruebas que no necesitan al testigo en la sala" },
    {
      kind: "list",
      items: [
        { text: "Cámaras de la policía, de tiendas y de puertas, y fotos", claims: ["S2-21"] },
        { text: "Llamadas al 911 y lo que se dijo mientras llegaba la ayuda", claims: ["S2-21"] },
        { text: "Expedientes médicos, y los agentes que estuvieron allí", claims: ["S2-21"] },
        {
          text: "Mensajes, publicaciones, llamadas grabadas de la cárcel y sus propias palabras",
          claims: ["S2-21"],
        },
      ],
    },
    {
      kind: "text",
      text: "Hay límites. A menudo, lo que alguien le dijo a la policía para un caso solo vale si esa persona va a la corte. Así su abogado puede hacerle preguntas. Las llamadas de emergencia a menudo se tratan distinto. Cómo funciona en su caso es una pregunta para su abogado.",
      claims: ["S2-21"],
    },
    { kind: "heading", id: "kept-away", text: "Si alguien hizo que el testigo faltara" },
    {
      kind: "text",
      text: "Las cortes de este país no dejan que nadie gane con eso. Si alguien acusado hizo algo malo para alejar a un testigo, puede volverse en su contra. Quizá se use lo que ese testigo dijo antes. Eso puede darle al Estado más pruebas, no menos. Pregunte a su abogado cómo lo aplican las cortes de Alabama.",
      claims: ["S2-22"],
    },
    { kind: "heading", id: "examples", text: "Una tienda, un amigo, un vecino" },
    {
      kind: "list",
      items: [
        {
          text: "Una tienda: el guardia que le paró ya no trabaja allí. La tienda quizá tenga todavía el video, y otro empleado que lo explique.",
        },
        {
          text: "Un amigo: usted usó un carro prestado y ahora los dos están bien otra vez. El informe del agente y los mensajes siguen ahí.",
        },
        {
          text: "Un vecino: firmó una orden de arresto por una cerca y no está en la corte. Ahora el caso es de la ciudad. La ciudad puede pedir otra fecha.",
        },
      ],
    },
  ],
};

/** An absent witness: what the State may still do, and that the accused has no part in it. */
export const ifTheyDoNotComeToCourt: Article = {
  slug: "if-they-do-not-come-to-court",
  audience: "accused",
  topic: "first",
  related: ["can-the-victim-drop-the-charges", "how-a-case-ends", "spouses", "court-dates"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["I5", "I6", "I7", "I4", "C6", "C8", "F3", "E4", "N3"],
  words: { en, es },
};
