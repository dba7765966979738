import type { QuestionKey } from "./questions";

/** What is said about a question. `labelEn` may hold two wordings, `A / B`: for the accused, then for family. */
export interface QuestionTexts {
  /** The rule in words, as the contract gives it; the typed limits of the question enforce it. */
  readonly validation: string;
  readonly labelEn: string;
  readonly hintEn: string;
  /** Missing while no public page asks it: see question-words.test.ts. Two wordings as in `labelEn`. */
  readonly labelEs?: string;
  readonly hintEs?: string;
}

/** Stands apart from the questions, so that the browser's validator does not carry it. */
export const QUESTION_TEXTS: Readonly<Record<QuestionKey, QuestionTexts>> = {
  role: {
    validation:
      "one of the values; accused and family go on; every other value leaves the form and nothing is stored",
    labelEn: "Who are you?",
    hintEn: "So you see the pages meant for you.",
    labelEs: "¿Quién es usted?",
    hintEs: "Así ve las páginas que son para usted.",
  },
  inDanger: {
    validation: "one of the values; shapes the next page only and is never stored",
    labelEn: "Are you in danger right now?",
    hintEn: "If yes the next page shows who can help at once. We do not keep this answer.",
    labelEs: "¿Está en peligro ahora mismo?",
    hintEs:
      "Si es así, la página siguiente muestra quién puede ayudar de inmediato. No guardamos esta respuesta.",
  },
  language: {
    validation: "taken from the address of the page; no control on a form",
    labelEn: "Language of this site",
    hintEn: "",
  },
  custody: {
    validation: "one of the values; yes and unknown take the express path",
    labelEn: "Are you in jail now? / Is the person in jail now?",
    hintEn: "We call about people in jail first.",
    labelEs: "¿Está usted en la cárcel ahora? / ¿Está la persona en la cárcel ahora?",
    hintEs: "Llamamos primero por las personas que están en la cárcel.",
  },
  placeState: {
    validation:
      "one of the values; other leads to the referral page and nothing is stored; federal goes on only where the practice takes federal cases",
    labelEn: "Is the case or the jail in Alabama?",
    hintEn: "A lawyer can only act where the lawyer is licensed.",
    labelEs: "¿El caso o la cárcel está en Alabama?",
    hintEs: "Un abogado solo puede actuar donde tiene licencia.",
  },
  placeStateOther: {
    validation: "a USPS code; used for the referral page and not stored",
    labelEn: "Which state is it in?",
    hintEn: "So we can point you to the right place.",
    labelEs: "¿En qué estado está?",
    hintEs: "Así podemos indicarle a dónde acudir.",
  },
  stage: {
    validation: "one of the values",
    labelEn: "Where do things stand now?",
    hintEn: "It tells us how fast we must act.",
    labelEs: "¿En qué punto está el caso ahora?",
    hintEs: "Nos dice qué tan rápido debemos actuar.",
  },
  submitterName: {
    validation: "2 to 100 characters in any script; not digits only",
    labelEn: "What is your full name?",
    hintEn: "So we know who to ask for. We also check that we do not work for the other side.",
    labelEs: "¿Cuál es su nombre completo?",
    hintEs: "Así sabemos por quién preguntar. También revisamos que no trabajamos para la otra parte.",
  },
  submitterRelation: {
    validation: "one of the values",
    labelEn: "How do you know the person who was charged?",
    hintEn: "The rules for what you tell us depend on it.",
    labelEs: "¿Qué relación tiene con la persona acusada?",
    hintEs: "De eso dependen las reglas sobre lo que usted nos cuenta.",
  },
  isNamedVictim: {
    validation:
      "yes erases the draft at once and leads to the pages for alleged victims; unknown goes on and staff must ask first",
    labelEn: "Are you the person named as the victim?",
    hintEn: "If you are we may not advise you. Other people can.",
    labelEs: "¿Es usted la persona nombrada como víctima?",
    hintEs: "Si lo es, no podemos aconsejarle. Otras personas sí pueden.",
  },
  phone: {
    validation: "any common way to write it; stored as E.164; +1 when no country code is given",
    labelEn: "What phone number may we call?",
    hintEn: "We use it to call you back.",
    labelEs: "¿A qué número de teléfono podemos llamar?",
    hintEs: "Lo usamos para devolverle la llamada.",
  },
  safeVoicemail: {
    validation: "one of the values; nothing is chosen in advance",
    labelEn: "May we leave a message on this phone?",
    hintEn: "Other people may hear it.",
    labelEs: "¿Podemos dejar un mensaje en este teléfono?",
    hintEs: "Otras personas podrían oírlo.",
  },
  email: {
    validation: "one address of at most 254 characters; typed once",
    labelEn: "What is your e-mail address?",
    hintEn: "Another way to reach you.",
    labelEs: "¿Cuál es su correo electrónico?",
    hintEs: "Otra manera de comunicarnos con usted.",
  },
  safeEmail: {
    validation: "one of the values; nothing is chosen in advance",
    labelEn: "May we write to this address?",
    hintEn: "Other people may read it.",
    labelEs: "¿Podemos escribir a este correo?",
    hintEs: "Otras personas podrían leerlo.",
  },
  accusedName: {
    validation:
      "2 to 100 characters in any script; not digits only; taken from submitterName when role == accused",
    labelEn: "What is the full name of the person who was charged?",
    hintEn: "To find the person and to check for conflicts.",
    labelEs: "¿Cuál es el nombre completo de la persona acusada?",
    hintEs: "Para encontrar a la persona y revisar si hay conflictos de interés.",
  },
  policeContact: {
    validation: "one of the values",
    labelEn:
      "Have police asked to talk with you or told you to turn yourself in? / Have police asked to talk with the person or told the person to turn themselves in?",
    hintEn: "A lawyer may need to act before that day. Please do not say what it is about.",
    labelEs:
      "¿La policía le ha pedido hablar con usted o que se entregue? / ¿La policía ha pedido hablar con la persona o que se entregue?",
    hintEs: "Tal vez un abogado deba actuar antes de ese día. Por favor, no diga de qué se trata.",
  },
  policeContactAt: {
    validation: "a real date from today on; time may be empty; certainty exact|about|unknown",
    labelEn: "What day did they give?",
    hintEn: "So we can call before then.",
    labelEs: "¿Qué día le dieron?",
    hintEs: "Así podemos llamar antes.",
  },
  arrestAt: {
    validation:
      "a real date up to now; older than 10 years warns only; time may be empty; certainty exact|about|unknown",
    labelEn: "What day was the arrest or ticket?",
    hintEn: "Some rights run out a set time after it.",
    labelEs: "¿Qué día fue el arresto o la multa?",
    hintEs: "Algunos derechos se pierden cierto tiempo después.",
  },
  bondConditions: {
    validation: "one or more; none and unknown stand alone",
    labelEn: "What rules are on your bond paper?",
    hintEn: "So we can warn you before a rule is broken by mistake.",
    labelEs: "¿Qué reglas aparecen en el papel de su fianza?",
    hintEs: "Así podemos avisarle antes de que rompa una regla por error.",
  },
  chargeText: {
    validation:
      "2 to 120 characters; 1 to 10 charges; suggestions from pack:offenses; free text always allowed",
    labelEn:
      "What is the charge? Copy it as your paper shows it. / What is the charge? Copy it as the paper shows it.",
    hintEn: "One line is enough. Please do not tell us what happened.",
    labelEs:
      "¿Cuál es el cargo? Cópielo como está en su papel. / ¿Cuál es el cargo? Cópielo como está en el papel.",
    hintEs: "Basta una línea. Por favor, no nos cuente lo que pasó.",
  },
  duiRelated: {
    validation:
      "tick box inside each charge; also set by the server when the charge is in the DUI group of pack:offenses",
    labelEn: "This charge is about driving and alcohol or drugs.",
    hintEn: "A license deadline may be running.",
    labelEs: "Este cargo tiene que ver con manejar y con alcohol o drogas.",
    hintEs: "Puede estar corriendo un plazo para la licencia.",
  },
  courtName: {
    validation: "2 to 100 characters; suggestions from pack:courts",
    labelEn: "Which court is named on your paper? / Which court is named on the paper?",
    hintEn: "Each court has its own rules and dates.",
    labelEs: "¿Qué corte o tribunal aparece en su papel? / ¿Qué corte o tribunal aparece en el papel?",
    hintEs: "Cada corte tiene sus propias reglas y fechas.",
  },
  convictionDate: {
    validation: "a real date up to today; certainty exact|about|unknown",
    labelEn:
      "What day did the court find you guilty or take your plea? / What day did the court find the person guilty or take the plea?",
    hintEn: "Some time limits start on that day.",
    labelEs:
      "¿Qué día la corte le declaró culpable o aceptó su declaración? / ¿Qué día la corte declaró culpable a la persona o aceptó su declaración?",
    hintEs: "Algunos plazos empiezan ese día.",
  },
  nextCourtAt: {
    validation:
      "a real date; the past is accepted; time may be empty; certainty exact|about|none|missed|unknown; missed stands with or without a date; clock of the court",
    labelEn: "When is the next court date?",
    hintEn: "It decides how soon we must call. If you missed one please say so.",
    labelEs: "¿Cuándo es la próxima fecha de corte?",
    hintEs: "De eso depende qué tan pronto debemos llamar. Si faltó a una, por favor díganoslo.",
  },
  didYouGo: {
    validation: "one of the values; no counts as a missed court date",
    labelEn: "That day has passed. Did you go to court? / That day has passed. Did the person go to court?",
    hintEn: "A missed date needs fast help.",
    labelEs: "Ese día ya pasó. ¿Fue usted a la corte? / Ese día ya pasó. ¿Fue la persona a la corte?",
    hintEs: "Si alguien faltó a la corte, hay que actuar rápido.",
  },
  nextCourtSource: {
    validation: "one of the values",
    labelEn: "How do you know this date?",
    hintEn: "Dates change. A court paper is the best source.",
    labelEs: "¿Cómo sabe esa fecha?",
    hintEs: "Las fechas cambian. Un papel de la corte es la mejor fuente.",
  },
  hasLawyer: {
    validation: "one of the values; appointed and hired set the label for a call between lawyers",
    labelEn: "Do you have a lawyer now? / Does the person have a lawyer now?",
    hintEn: "If so there are rules about how we may talk.",
    labelEs: "¿Tiene usted un abogado ahora? / ¿Tiene la persona un abogado ahora?",
    hintEs: "Si lo hay, existen reglas sobre cómo podemos hablar.",
  },
  lawyerName: {
    validation: "2 to 100 characters",
    labelEn: "What is the lawyer's name?",
    hintEn: "We may need to call that lawyer first.",
    labelEs: "¿Cómo se llama el abogado?",
    hintEs: "Tal vez debamos llamar primero a ese abogado.",
  },
  duiNotice: {
    validation: "one of the values",
    labelEn:
      "Were you given a paper that says your license will be suspended? / Was the person given a paper that says the license will be suspended?",
    hintEn: "The time to ask for a hearing is very short.",
    labelEs:
      "¿Le dieron un papel que dice que suspenderán su licencia? / ¿Le dieron a la persona un papel que dice que suspenderán su licencia?",
    hintEs: "El tiempo para pedir una audiencia es muy corto.",
  },
  duiNoticeDate: {
    validation: "a real date up to today; not before an exact arrestAt; certainty exact|about|unknown",
    labelEn: "What date is printed on that paper?",
    hintEn: "The time limit starts on that date.",
    labelEs: "¿Qué fecha está impresa en ese papel?",
    hintEs: "El plazo empieza en esa fecha.",
  },
  injury: {
    validation: "one of the values; as the papers say",
    labelEn: "Does your paper say that someone was hurt?",
    hintEn: "If so we also ask for names to check for conflicts.",
    labelEs: "¿Su papel dice que alguien resultó herido?",
    hintEs: "Si es así, también pedimos nombres para revisar si hay conflictos de interés.",
  },
  cdl: {
    validation: "one of the values; no license number is ever asked",
    labelEn: "Do you have a commercial driver license? / Does the person have a commercial driver license?",
    hintEn: "Other rules apply to it.",
    labelEs:
      "¿Tiene usted una licencia comercial de manejar? / ¿Tiene la persona una licencia comercial de manejar?",
    hintEs: "Tiene otras reglas.",
  },
  allegedVictims: {
    validation:
      "up to 5 names of 2 to 100 characters or one of the values; a child's name as on the paper and initials are fine if it shows initials; no contact details; when role == family and a name equals submitterName the form asks isNamedVictim again",
    labelEn: "Who is named as the victim on your paper? / Who is named as the victim on the paper?",
    hintEn: "We check that we do not work for that person.",
    labelEs: "¿Quién aparece como víctima en su papel? / ¿Quién aparece como víctima en el papel?",
    hintEs: "Revisamos que no trabajamos para esa persona.",
  },
  avRelation: {
    validation: "one of the values for each name; spouse and dating and livesTogether mean now or before",
    labelEn: "How is this person connected to you? / How is this person connected to the person charged?",
    hintEn: "Some rules are for family and partners.",
    labelEs:
      "¿Qué relación tiene esta persona con usted? / ¿Qué relación tiene esta persona con la persona acusada?",
    hintEs: "Algunas reglas son para familia y parejas.",
  },
  coDefendants: {
    validation: "up to 10 names of 2 to 100 characters or one of the values; no contact details",
    labelEn: "Was anyone else charged in the same case?",
    hintEn: "One lawyer can rarely help two people in one case.",
    labelEs: "¿Acusaron a alguien más en el mismo caso?",
    hintEs: "Un abogado casi nunca puede ayudar a dos personas en un mismo caso.",
  },
  accusedBirthYear: {
    validation: "whole number from 1900 to the current year",
    labelEn: "What year were you born? / What year was the person born?",
    hintEn: "To find the right person. Under 18 other rules apply.",
    labelEs: "¿En qué año nació usted? / ¿En qué año nació la persona?",
    hintEs: "Para encontrar a la persona correcta. A menores de 18 se aplican otras reglas.",
  },
  jail: {
    validation: "2 to 80 characters; suggestions from pack:jails; each jail of the pack names its county",
    labelEn: "Which jail are you in? / Which jail is the person in?",
    hintEn: "So a lawyer can find and visit the person.",
    labelEs: "¿En qué cárcel está usted? / ¿En qué cárcel está la persona?",
    hintEs: "Así un abogado puede encontrar y visitar a la persona.",
  },
  placeCounty: {
    validation: "one of the values; filled from the jail when the jail is in the pack",
    labelEn: "Which county is it in?",
    hintEn: "The county tells us the court.",
    labelEs: "¿En qué condado está?",
    hintEs: "El condado nos dice cuál es la corte.",
  },
  accusedKnows: {
    validation: "one of the values",
    labelEn: "Does the person know you are asking us for help?",
    hintEn: "The person charged decides who the lawyer is.",
    labelEs: "¿Sabe la persona que usted nos pide ayuda?",
    hintEs: "La persona acusada decide quién es su abogado.",
  },
  guardianName: {
    validation: "2 to 100 characters",
    labelEn:
      "What is the name of your parent or guardian? / What is the name of the person's parent or guardian?",
    hintEn: "Under 18 a parent or guardian often has to be there.",
    labelEs:
      "¿Cómo se llama su madre, padre o tutor? / ¿Cómo se llama la madre, el padre o el tutor de la persona?",
    hintEs: "A menores de 18 muchas veces debe acompañarles su madre, padre o tutor.",
  },
  guardianPhone: {
    validation: "any common way to write it; stored as E.164; +1 when no country code is given",
    labelEn: "What phone number does that parent or guardian have?",
    hintEn: "",
    labelEs: "¿Qué número de teléfono tiene esa persona?",
    hintEs: "",
  },
  poExists: {
    validation: "one of the values",
    labelEn: "Is there a protection order against you? / Is there a protection order against the person?",
    hintEn: "It can come with its own court date.",
    labelEs: "¿Hay una orden de protección contra usted? / ¿Hay una orden de protección contra la persona?",
    hintEs: "Puede traer su propia fecha de corte.",
  },
  poHearingAt: {
    validation:
      "a real date; not before an exact poServedOn; time may be empty; certainty exact|about|none|unknown",
    labelEn: "When is the hearing about that order?",
    hintEn: "It can come within days.",
    labelEs: "¿Cuándo es la audiencia sobre esa orden?",
    hintEs: "Puede ser en pocos días.",
  },
  contactMethod: {
    validation: "one of the values; email only when safeEmail is not no",
    labelEn: "How should we reach you?",
    hintEn: "We only use the way you choose.",
    labelEs: "¿Cómo debemos comunicarnos con usted?",
    hintEs: "Solo usamos la manera que usted elija.",
  },
  contactWindows: {
    validation: "one or more; anyTime stands alone",
    labelEn: "What times are safe to call?",
    hintEn: "So we call when you can talk.",
    labelEs: "¿A qué horas es seguro llamar?",
    hintEs: "Así llamamos cuando usted puede hablar.",
  },
  callerLabel: {
    validation: "one of the values",
    labelEn: "What should we say when we call?",
    hintEn: "If someone else picks up.",
    labelEs: "¿Qué debemos decir cuando llamemos?",
    hintEs: "Por si contesta otra persona.",
  },
  doNotContactVia: {
    validation: "up to 140 characters; a line beside it asks for no facts",
    labelEn: "Is there any number or place we must never use?",
    hintEn: "We block it for all of our staff.",
    labelEs: "¿Hay algún número o lugar que nunca debamos usar?",
    hintEs: "Lo bloqueamos para todo nuestro personal.",
  },
  altContactName: {
    validation: "2 to 100 characters",
    labelEn: "Who else may we call if we cannot reach you?",
    hintEn: "Someone you trust.",
    labelEs: "¿A quién más podemos llamar si no logramos hablar con usted?",
    hintEs: "Una persona de su confianza.",
  },
  altContactPhone: {
    validation: "any common way to write it; stored as E.164; +1 when no country code is given",
    labelEn: "What is that person's phone number?",
    hintEn: "",
    labelEs: "¿Cuál es el teléfono de esa persona?",
    hintEs: "",
  },
  altContactMayTell: {
    validation: "one of the values; no answer counts as no",
    labelEn: "May we tell that person why we call?",
    hintEn: "If not we only ask for you.",
    labelEs: "¿Podemos decirle a esa persona por qué llamamos?",
    hintEs: "Si no, solo preguntamos por usted.",
  },
  talkLanguage: {
    validation: "ISO 639 code; ase is American Sign Language; no answer counts as language",
    labelEn: "Which language do you want to speak with us?",
    hintEn: "So we can find an interpreter.",
    labelEs: "¿En qué idioma quiere hablar con nosotros?",
    hintEs: "Así podemos buscar un intérprete.",
  },
  accessNeeds: {
    validation: "one or more; none stands alone; no medical detail",
    labelEn: "What would make it easier for you to talk with us?",
    hintEn: "So we can plan for it.",
    labelEs: "¿Qué le haría más fácil hablar con nosotros?",
    hintEs: "Así podemos prepararlo.",
  },
  heardFrom: {
    validation: "one of the values",
    labelEn: "How did you hear about us?",
    hintEn: "",
    labelEs: "¿Cómo supo de nosotros?",
    hintEs: "",
  },
  accusedAka: {
    validation: "up to 5 names of 2 to 100 characters",
    labelEn: "What other names do you use? / What other names does the person use?",
    hintEn: "Jails and courts may list another name.",
    labelEs: "¿Qué otros nombres usa usted? / ¿Qué otros nombres usa la persona?",
    hintEs: "La cárcel o la corte puede usar otro nombre.",
  },
  coDefendantLawyers: {
    validation: "up to 10 names of 2 to 100 characters",
    labelEn: "Who are the lawyers of the other people charged?",
    hintEn: "To check for conflicts.",
    labelEs: "¿Quiénes son los abogados de las otras personas acusadas?",
    hintEs: "Para revisar si hay conflictos de interés.",
  },
  priorWithFirm: {
    validation: "one of the values",
    labelEn: "Have you dealt with our office before? / Has the person dealt with our office before?",
    hintEn: "To check for conflicts.",
    labelEs:
      "¿Ha tratado usted antes con nuestro despacho? / ¿Ha tratado la persona antes con nuestro despacho?",
    hintEs: "Para revisar si hay conflictos de interés.",
  },
  prosecutorOrJudge: {
    validation: "2 to 100 characters",
    labelEn:
      "Which prosecutor or judge is named on your paper? / Which prosecutor or judge is named on the paper?",
    hintEn: "To check for conflicts.",
    labelEs: "¿Qué fiscal o juez aparece en su papel? / ¿Qué fiscal o juez aparece en el papel?",
    hintEs: "Para revisar si hay conflictos de interés.",
  },
  bookingNo: {
    validation: "1 to 20 characters: letters and digits and hyphen",
    labelEn: "What is the booking or inmate number?",
    hintEn: "It helps us find the person in the jail.",
    labelEs: "¿Cuál es el número de registro en la cárcel?",
    hintEs: "Nos ayuda a encontrar a la persona en la cárcel. En inglés se llama “booking number”.",
  },
  seenJudge: {
    validation: "one of the values",
    labelEn: "Have you seen a judge since the arrest? / Has the person seen a judge since the arrest?",
    hintEn: "A time limit runs until then.",
    labelEs:
      "¿Ha estado usted ante un juez desde el arresto? / ¿Ha estado la persona ante un juez desde el arresto?",
    hintEs: "Hay un plazo que corre hasta entonces.",
  },
  holds: {
    validation: "one or more; none and unknown stand alone",
    labelEn: "Does any other office want the person kept in jail?",
    hintEn: "A bond may not be enough then. You need not say why.",
    labelEs: "¿Hay otra oficina que quiera que la persona siga en la cárcel?",
    hintEs: "Entonces la fianza puede no bastar. No tiene que decir por qué.",
  },
  healthRiskInJail: {
    validation: "one of the values; no detail is asked",
    labelEn: "Is there an urgent health need in the jail?",
    hintEn: "So staff can act on it. Please give no details here.",
    labelEs: "¿Hay una necesidad de salud urgente en la cárcel?",
    hintEs: "Así el personal puede actuar. Por favor, no dé detalles aquí.",
  },
  arrestPlace: {
    validation: "2 to 80 characters: a city or county",
    labelEn: "In which city or county was the arrest?",
    hintEn: "It can decide the court.",
    labelEs: "¿En qué ciudad o condado fue el arresto?",
    hintEs: "De eso puede depender qué corte es.",
  },
  agency: {
    validation: "2 to 80 characters; suggestions from pack:agencies",
    labelEn: "Which police or sheriff's office made the arrest?",
    hintEn: "It can decide the court.",
    labelEs: "¿Qué policía o qué sheriff hizo el arresto?",
    hintEs: "De eso puede depender qué corte es.",
  },
  arrestBasis: {
    validation: "one of the values",
    labelEn: "Did police have a warrant?",
    hintEn: "Some time limits depend on it.",
    labelEs: "¿Tenía la policía una orden de arresto?",
    hintEs: "De eso dependen algunos plazos.",
  },
  seized: {
    validation: "one of the values; no detail is asked",
    labelEn: "Did police take any property?",
    hintEn: "There can be a time limit to ask for it back. Please do not say what it was.",
    labelEs: "¿Se llevó la policía alguna cosa?",
    hintEs: "Puede haber un plazo para pedir que la devuelvan. Por favor, no diga qué era.",
  },
  bondStatus: {
    validation: "one of the values",
    labelEn: "What is the bond status now?",
    hintEn: "It shows us what to do next.",
    labelEs: "¿Cómo está la fianza ahora?",
    hintEs: "Nos muestra qué hacer después.",
  },
  bondAmount: {
    validation: "whole dollars from 0 to 10000000; unusual amounts warn only",
    labelEn: "How much is the bond?",
    hintEn: "We may ask the court to lower it.",
    labelEs: "¿De cuánto es la fianza?",
    hintEs: "Tal vez pidamos a la corte que la baje.",
  },
  bondsman: {
    validation: "2 to 100 characters",
    labelEn: "Which bonding company was used?",
    hintEn: "We may need to talk with them.",
    labelEs: "¿Qué compañía de fianzas se usó?",
    hintEs: "Tal vez tengamos que hablar con ella.",
  },
  chargeCode: {
    validation:
      "up to 20 characters; the shape of a code section such as 13A-6-132 is a hint and never an error",
    labelEn: "Which law number stands beside the charge?",
    hintEn: "It names the exact charge.",
    labelEs: "¿Qué número de ley está junto al cargo?",
    hintEs: "Dice cuál es el cargo exacto.",
  },
  caseNo: {
    validation: "3 to 30 characters: letters and digits and . - / and space",
    labelEn: "What is the case number?",
    hintEn: "To look up the case.",
    labelEs: "¿Cuál es el número del caso?",
    hintEs: "Para buscar el caso.",
  },
  warrantNo: {
    validation: "3 to 30 characters: letters and digits and . - / and space",
    labelEn: "What is the warrant number?",
    hintEn: "To look up the case.",
    labelEs: "¿Cuál es el número de la orden de arresto?",
    hintEs: "Para buscar el caso.",
  },
  citationNo: {
    validation: "3 to 30 characters: letters and digits and . - / and space",
    labelEn: "What is the ticket number?",
    hintEn: "To look up the case.",
    labelEs: "¿Cuál es el número de la multa?",
    hintEs: "Para buscar el caso.",
  },
  courtType: {
    validation: "one of the values",
    labelEn: "What kind of court is it?",
    hintEn: "Time limits depend on it.",
    labelEs: "¿Qué tipo de corte es?",
    hintEs: "De eso dependen los plazos.",
  },
  nextCourtType: {
    validation: "one of the values",
    labelEn: "What is that court date for?",
    hintEn: "So we can get ready.",
    labelEs: "¿Para qué es esa fecha de corte?",
    hintEs: "Así podemos prepararnos.",
  },
  licenseState: {
    validation: "a USPS code or one of the last three values; no license number is ever asked",
    labelEn: "Which state gave the driver license?",
    hintEn: "Each state has its own rules.",
    labelEs: "¿Qué estado dio la licencia de manejar?",
    hintEs: "Cada estado tiene sus reglas.",
  },
  poCounty: {
    validation: "one of the values",
    labelEn: "Which county is the protection order from?",
    hintEn: "To look up the order.",
    labelEs: "¿De qué condado es la orden de protección?",
    hintEs: "Para buscar la orden.",
  },
  poCaseNo: {
    validation: "3 to 30 characters: letters and digits and . - / and space",
    labelEn: "What is the case number on that order?",
    hintEn: "To look up the order.",
    labelEs: "¿Cuál es el número de caso de esa orden?",
    hintEs: "Para buscar la orden.",
  },
  poServedOn: {
    validation: "a real date up to today; certainty exact|about|unknown",
    labelEn: "What day was the order handed over?",
    hintEn: "The hearing date depends on it.",
    labelEs: "¿Qué día entregaron la orden?",
    hintEs: "De eso depende la fecha de la audiencia.",
  },
  targetLetter: {
    validation: "one of the values",
    labelEn: "Did a federal letter or a subpoena come?",
    hintEn: "A lawyer should see it before you answer it.",
    labelEs: "¿Llegó una carta federal o una orden para presentarse?",
    hintEs: "Un abogado debe verla antes de que usted responda. La orden se llama “subpoena”.",
  },
  targetLetterAt: {
    validation: "a real date; certainty exact|about|none|unknown",
    labelEn: "What day does that paper name?",
    hintEn: "So we can act before it.",
    labelEs: "¿Qué día dice ese papel?",
    hintEs: "Así podemos actuar antes.",
  },
  otherDeadline: {
    validation: "one of the values",
    labelEn: "Is there another paper with a due date?",
    hintEn: "So no date is missed.",
    labelEs: "¿Hay otro papel con una fecha límite?",
    hintEs: "Para que no se pase ninguna fecha.",
  },
  otherDeadlineAt: {
    validation: "a real date from today on; certainty exact|about|unknown",
    labelEn: "What is that due date?",
    hintEn: "",
    labelEs: "¿Cuál es esa fecha límite?",
    hintEs: "",
  },
  videoExpiring: {
    validation: "one of the values",
    labelEn: "Is there a video that may soon be erased?",
    hintEn: "We may ask the owner to keep it. Please do not say what it shows.",
    labelEs: "¿Hay un video que tal vez se borre pronto?",
    hintEs: "Podemos pedir al dueño que lo guarde. Por favor, no diga qué muestra.",
  },
  videoSource: {
    validation: "one or more; unknown stands alone; kinds only",
    labelEn: "What kind of camera was it?",
    hintEn: "Each kind is kept for a different time.",
    labelEs: "¿Qué tipo de cámara era?",
    hintEs: "Cada tipo se guarda un tiempo distinto.",
  },
  courtPapers: {
    validation:
      "up to 10 files of 10 MB: JPEG or PNG or PDF; type judged by content; location data removed; court papers only",
    labelEn: "Add photos of your court papers",
    hintEn: "A ticket or bond paper or court notice. Nothing else please.",
    labelEs: "Agregue fotos de sus papeles de la corte",
    hintEs: "Una multa, un papel de la fianza o un aviso de la corte. Nada más, por favor.",
  },
  chargeClass: {
    validation:
      "one of the values; a suggestion from pack:offenses stays marked unconfirmed until staff confirm it",
    labelEn: "What class is the charge?",
    hintEn: "Sets the order of the list.",
  },
  eventDate: {
    validation: "a real date up to today; from the charge paper only; certainty exact|about|unknown",
    labelEn: "What date does the charge paper give?",
    hintEn: "Age and time limits depend on it.",
  },
  indictmentNo: {
    validation: "3 to 30 characters: letters and digits and . - / and space",
    labelEn: "What is the indictment number?",
    hintEn: "To look up the case.",
  },
  prefName: { validation: "up to 60 characters", labelEn: "What name do you like to be called?", hintEn: "" },
  dob: {
    validation: "a real date that fits accusedBirthYear; certainty exact|about|unknown",
    labelEn: "What is your date of birth?",
    hintEn: "Courts and jails list people by it.",
  },
  address: {
    validation: "up to 200 characters",
    labelEn: "Where do you live?",
    hintEn: "A judge looks at it when setting bond.",
  },
  livedHereYears: {
    validation: "whole number from 0 to 120",
    labelEn: "How many years have you lived in this area?",
    hintEn: "A judge looks at it when setting bond.",
  },
  priors: {
    validation: "up to 20 entries made of the five prior keys or one of the values",
    labelEn: "Have you been arrested or found guilty before?",
    hintEn: "It can change what a court may do.",
  },
  priorYear: { validation: "whole number up to the current year", labelEn: "What year was it?", hintEn: "" },
  priorState: { validation: "one of the values", labelEn: "Which state was it in?", hintEn: "" },
  priorCharge: {
    validation: "2 to 120 characters; the name of the charge only",
    labelEn: "What was the charge called?",
    hintEn: "The name is enough. Please do not tell us what happened.",
  },
  priorOutcome: { validation: "one of the values", labelEn: "How did it end?", hintEn: "" },
  priorFelony: { validation: "one of the values", labelEn: "Was it a felony?", hintEn: "" },
  supervision: {
    validation: "one or more; none and unknown stand alone",
    labelEn: "Are you on probation or parole or a program?",
    hintEn: "A new charge can affect it.",
  },
  supervisionOfficer: {
    validation: "2 to 100 characters",
    labelEn: "What is your officer's name?",
    hintEn: "So the lawyer knows who is in charge.",
  },
  supervisionCounty: { validation: "one of the values", labelEn: "Which county is that in?", hintEn: "" },
  supervisionEndsOn: {
    validation: "a real date; certainty exact|about|unknown",
    labelEn: "When does it end?",
    hintEn: "",
  },
  pendingElsewhere: {
    validation: "up to 10 entries made of the three pending keys or one of the values",
    labelEn: "Do you have other open cases?",
    hintEn: "So court dates do not clash.",
  },
  pendingCounty: { validation: "one of the values", labelEn: "Which county is it in?", hintEn: "" },
  pendingCourt: {
    validation: "2 to 100 characters; suggestions from pack:courts",
    labelEn: "Which court is it in?",
    hintEn: "",
  },
  pendingCourtAt: {
    validation: "a real date; certainty exact|about|none|unknown",
    labelEn: "When is the next date there?",
    hintEn: "",
  },
  statementGiven: {
    validation: "one of the values; what was said is never asked",
    labelEn: "Did you talk with police or write anything for them?",
    hintEn: "Yes or no is enough. Please do not say what you said.",
  },
  rightsRead: {
    validation: "one of the values",
    labelEn: "Did police tell you your rights first?",
    hintEn: "It can matter to a judge.",
  },
  askedForLawyer: {
    validation: "one of the values",
    labelEn: "Did you ask police for a lawyer?",
    hintEn: "It can matter to a judge.",
  },
  searches: {
    validation: "one or more; none and unknown stand alone; no detail is asked",
    labelEn: "What did police search?",
    hintEn: "Kinds only. Please do not say what was found.",
  },
  evidenceTypes: {
    validation: "one or more; none and unknown stand alone; kinds only",
    labelEn: "What kinds of records may exist?",
    hintEn: "We may ask that they be kept. Kinds only please.",
  },
  duiTest: {
    validation: "one of the values; as the papers say",
    labelEn: "Which test does your paper name?",
    hintEn: "Each test has its own rules.",
  },
  accident: {
    validation: "one of the values; as the papers say",
    labelEn: "Does your paper name a crash?",
    hintEn: "",
  },
  workLicense: {
    validation: "one or more; none and unknown stand alone",
    labelEn: "Which of these do you have to protect?",
    hintEn: "A plea can affect them.",
  },
  children: {
    validation: "one of the values; no names",
    labelEn: "Are there children at home or a case about them?",
    hintEn: "Court orders can affect them.",
  },
  immigrationTalk: {
    validation: "one of the values; status and country and documents are never asked",
    labelEn: "Do you want to talk with the lawyer in private about immigration?",
    hintEn: "A plea can have effects. We do not ask about your status here.",
  },
  healthSupport: {
    validation: "one of the values; details by phone only",
    labelEn: "Is there a health matter the lawyer should know about?",
    hintEn: "Just yes or no. The lawyer asks you in private.",
  },
  payer: {
    validation: "one of the values",
    labelEn: "Who may pay the lawyer?",
    hintEn: "The one who pays does not steer the case.",
  },
  payerConsent: {
    validation: "one of the values",
    labelEn: "Do you agree that this person pays?",
    hintEn: "It is your choice.",
  },
  feeInterest: {
    validation: "one or more; no amounts",
    labelEn: "What would you like to talk about?",
    hintEn: "No amounts here please.",
  },
  goals: {
    validation: "one or more",
    labelEn: "What matters most to you now?",
    hintEn: "So the lawyer can plan with you.",
  },
};

/** The English wording for a role: one wording serves both, or `A / B` is for the accused, then for family. */
export function labelEn(key: QuestionKey, role: "accused" | "family"): string {
  const [accused = "", family = accused] = QUESTION_TEXTS[key].labelEn.split(" / ");
  return role === "family" ? family : accused;
}
