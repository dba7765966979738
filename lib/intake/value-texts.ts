import type { QuestionKey } from "./questions";
import { MORE_VALUE_TEXTS } from "./value-texts-more";

/** The wording of one value in both languages. `A / B` as in a question: for the accused, then for family. */
export interface ValueText {
  readonly en: string;
  readonly es: string;
  readonly hintEn?: string;
  readonly hintEs?: string;
}

/** Values that mean the same wherever they can be chosen. */
const EVERYWHERE: Readonly<Record<string, ValueText>> = {
  yes: { en: "Yes", es: "Sí" },
  no: { en: "No", es: "No" },
  unknown: { en: "I don’t know", es: "No sé" },
  exact: { en: "I am sure", es: "Es el día exacto" },
  about: {
    en: "About then",
    es: "Más o menos",
    hintEn: "Give the earliest day that it may be.",
    hintEs: "Escriba el primer día en que pudo o puede ser.",
  },
};

/** Wordings of one question. A value that stands in neither list has none: `pack:counties`, a state, a language. */
const OF_QUESTION: Readonly<Partial<Record<QuestionKey, Readonly<Record<string, ValueText>>>>> = {
  role: {
    accused: {
      en: "I was arrested or charged, or police want to talk to me",
      es: "Me arrestaron o me acusan, o la policía quiere hablar conmigo",
      hintEn: "Choose this even if you were hurt too.",
      hintEs: "Elija esto aunque a usted también le hayan hecho daño.",
    },
    family: { en: "Someone I love was arrested or charged", es: "Arrestaron o acusan a alguien que quiero" },
    allegedVictim: { en: "I am named as the victim", es: "Me nombran como víctima" },
    witness: { en: "I am a witness", es: "Soy testigo" },
    lawyer: { en: "I am a lawyer", es: "Soy abogado o abogada" },
    other: { en: "Someone else", es: "Otra persona" },
  },
  inDanger: { skip: { en: "I would rather not say", es: "Prefiero no decirlo" } },
  placeState: {
    AL: { en: "Yes, in Alabama", es: "Sí, en Alabama" },
    other: { en: "No, in another state", es: "No, en otro estado" },
    federal: { en: "It is a federal case", es: "Es un caso federal" },
  },
  stage: {
    investigated: {
      en: "Police are asking questions, and nothing is charged",
      es: "La policía hace preguntas y no hay cargos",
    },
    warrant: {
      en: "There is a warrant, or police said to come in",
      es: "Hay una orden de arresto, o la policía dijo que hay que presentarse",
    },
    citation: { en: "A ticket or a summons, and no arrest", es: "Una multa o una citación, sin arresto" },
    released: { en: "Arrested, and out now", es: "Hubo arresto, y ya está libre" },
    indicted: {
      en: "A grand jury has charged it (indictment)",
      es: "Un gran jurado presentó la acusación (indictment)",
    },
    convicted: { en: "Found guilty, or a plea was made", es: "Hubo condena o declaración de culpabilidad" },
    probation: {
      en: "On probation or parole, and a rule may be broken",
      es: "En libertad condicional (probation o parole), y tal vez se rompió una regla",
    },
    appeal: { en: "An appeal is open", es: "Hay una apelación abierta" },
    closed: { en: "The case is over", es: "El caso terminó" },
  },
  submitterRelation: {
    spouseOrPartner: { en: "Husband, wife or partner", es: "Esposo, esposa o pareja" },
    parent: { en: "Mother or father", es: "Madre o padre" },
    child: { en: "Son or daughter", es: "Hijo o hija" },
    sibling: { en: "Brother or sister", es: "Hermano o hermana" },
    otherFamily: { en: "Other family", es: "Otro familiar" },
    friend: { en: "Friend", es: "Amigo o amiga" },
    employer: { en: "Employer", es: "Empleador o empleadora" },
    other: { en: "Someone else", es: "Otra persona" },
  },
  safeVoicemail: {
    full: { en: "Yes, you may say who is calling", es: "Sí, pueden decir quién llama" },
    neutralOnly: {
      en: "Only “please call back”, without the name of the office",
      es: "Solo “por favor, devuelva la llamada”, sin el nombre del despacho",
    },
    no: { en: "No, please leave no message", es: "No, por favor, no dejen mensaje" },
  },
  safeEmail: {
    yes: { en: "Yes", es: "Sí" },
    neutralOnly: {
      en: "Only a short note that does not say what it is about",
      es: "Solo una nota corta que no diga de qué se trata",
    },
    no: { en: "No, please do not write", es: "No, por favor, no escriban" },
  },
  bondConditions: {
    noContact: {
      en: "No contact with a person",
      es: "No tener contacto con una persona",
      hintEn: "No calls, letters or messages, and none through friends.",
      hintEs: "Ni llamadas, ni cartas, ni mensajes, tampoco por medio de amigos.",
    },
    stayAway: { en: "Stay away from a place", es: "No acercarse a un lugar" },
    noWeapons: { en: "No weapons", es: "No tener armas" },
    gps: { en: "Wear a GPS monitor", es: "Llevar un monitor GPS" },
    curfew: { en: "Be home by a set time", es: "Estar en casa a cierta hora" },
    noAlcoholDrugs: { en: "No alcohol or drugs", es: "No consumir alcohol ni drogas" },
    travel: { en: "Stay in the county or state", es: "No salir del condado o del estado" },
    other: { en: "Another rule", es: "Otra regla" },
    none: { en: "None of these", es: "Ninguna de estas" },
  },
  nextCourtAt: {
    none: { en: "There is no date yet", es: "Todavía no hay fecha" },
    missed: { en: "A court date was missed", es: "Se perdió una fecha de corte" },
  },
  nextCourtSource: {
    paper: { en: "It is on a court paper", es: "Está en un papel de la corte" },
    told: { en: "Someone told me", es: "Alguien me lo dijo" },
    lookedUp: { en: "I looked it up", es: "Lo busqué" },
  },
  hasLawyer: {
    none: { en: "No", es: "No" },
    appointed: { en: "Yes, the court appointed one", es: "Sí, la corte nombró uno" },
    hired: { en: "Yes, one was hired", es: "Sí, se contrató uno" },
    applied: {
      en: "The court was asked for one, no answer yet",
      es: "Se pidió uno a la corte y no hay respuesta",
    },
  },
  allegedVictims: { none: { en: "Nobody is named", es: "No nombran a nadie" } },
  avRelation: {
    spouse: { en: "Husband or wife, now or before", es: "Esposo o esposa, ahora o antes" },
    dating: { en: "Dating, now or before", es: "Novio o novia, ahora o antes" },
    parentOrChild: { en: "Parent or child", es: "Madre, padre, hijo o hija" },
    childInCommon: { en: "They have a child together", es: "Tienen un hijo o una hija en común" },
    livesTogether: {
      en: "Lives in the same home, now or before",
      es: "Vive en la misma casa, ahora o antes",
    },
    otherFamily: { en: "Other family", es: "Otro familiar" },
    acquaintance: { en: "Friend, neighbor or someone known", es: "Amistad, vecino o persona conocida" },
    stranger: { en: "A stranger", es: "Una persona desconocida" },
    officer: { en: "A police officer", es: "Un agente de policía" },
    business: { en: "A store or other business", es: "Una tienda u otro negocio" },
    other: { en: "Someone else", es: "Otra persona" },
  },
  coDefendants: { none: { en: "No, nobody else", es: "No, nadie más" } },
  poExists: {
    no: { en: "No", es: "No" },
    served: { en: "Yes, the paper was handed over", es: "Sí, ya entregaron el papel" },
    heardOf: { en: "We heard of one, but have no paper", es: "Supimos de una, pero no hay papel" },
  },
  poHearingAt: { none: { en: "There is no date yet", es: "Todavía no hay fecha" } },
};

/** The wording of a value of a question; undefined where it has none of its own. */
export function valueText(key: QuestionKey, value: string): ValueText | undefined {
  return OF_QUESTION[key]?.[value] ?? MORE_VALUE_TEXTS[key]?.[value] ?? EVERYWHERE[value];
}
