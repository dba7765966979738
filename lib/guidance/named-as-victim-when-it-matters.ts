import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "When it matters",
  description:
    "The steps of an Alabama criminal case, and where the person named as the victim can be heard.",
  answer:
    "You can speak at every step, and it is never too late while the case is open. Before a decision is best. In Alabama you have a right to be told of important steps, to be there and, where the law says so, to be heard. It takes no right from the accused. A postponed date is not an end.",
  blocks: [
    { kind: "heading", id: "steps", text: "Step by step" },
    {
      kind: "table",
      columns: ["Step", "What is decided", "How you can be heard"],
      rows: [
        [
          "The report",
          "The police write a report. They give you information about your rights.",
          "Keep the report number. Ask how to add something later.",
        ],
        [
          "Arrest and first appearance",
          "Whether the accused gets out, and under which rules: no contact, stay away, no weapons.",
          "Tell the police or the prosecutor early what you are afraid of, or what you need.",
        ],
        [
          "Preliminary hearing or grand jury, in a felony",
          "Whether there is enough to go on.",
          "Ask the victim service officer for the date, and whether you are needed.",
        ],
        [
          "Talks about a program or a plea deal",
          "Whether the case ends by treatment, a program or a lesser charge.",
          "This is the time when the prosecutor must hear your view.",
        ],
        [
          "Trial",
          "Guilty or not guilty.",
          "Ask when you must be there, where you can wait, and who sits with you.",
        ],
        [
          "Sentence",
          "The punishment, and paying back what you lost.",
          "Ask to speak or to write to the judge. Bring bills and receipts.",
        ],
        [
          "Afterwards",
          "Orders, payments, release.",
          "Ask which orders still stand, and who tells you of a release.",
        ],
      ],
    },
    {
      kind: "text",
      text: "Making up, breaking up or moving on does not end the case by itself. Neither does a date that is put off.",
      claims: ["S1-12"],
    },
    { kind: "heading", id: "your-rights", text: "The law behind it" },
    {
      kind: "text",
      text: "The prosecutor must talk with you before the case is given up, and before trial (Ala. Code 15-23-64 and 15-23-65). Your view counts and is no veto. A lawyer has not yet checked which charges these laws cover, or whether they bind a city prosecutor. Ask the office.",
    },
  ],
};

const es: Wording = {
  title: "Cuándo importa",
  description: "Los pasos de un caso penal en Alabama y dónde puede hablar la persona nombrada como víctima.",
  answer:
    "Puede hablar en cada paso, y nunca es tarde mientras el caso está abierto. Lo mejor es antes de una decisión. En Alabama tiene derecho a que le informen de los pasos importantes a estar presente y, donde la ley lo permite, a que le escuchen. Eso no quita derechos a la persona acusada. Aplazar una fecha no es terminar.",
  blocks: [
    { kind: "heading", id: "steps", text: "Paso por paso" },
    {
      kind: "table",
      columns: ["Paso", "Qué se decide", "Cómo le pueden escuchar"],
      rows: [
        [
          "El reporte",
          "La policía escribe un reporte. Le da información sobre sus derechos.",
          "Guarde el número del reporte. Pregunte cómo añadir algo después.",
        ],
        [
          "Arresto y primera audiencia",
          "Si la persona acusada sale, y con qué reglas: sin contacto, lejos, sin armas.",
          "Diga pronto a la policía o a la fiscalía de qué tiene miedo o qué necesita.",
        ],
        [
          "Audiencia preliminar o gran jurado, en un delito grave",
          "Si hay bastante para seguir.",
          "Pregunte la fecha al victim service officer, y si hace falta que vaya.",
        ],
        [
          "Pláticas sobre un programa o un acuerdo",
          "Si el caso termina con un tratamiento, un programa o un cargo menor.",
          "Este es el momento en que la fiscalía debe escuchar su opinión.",
        ],
        [
          "Juicio",
          "Culpable o no culpable.",
          "Pregunte cuándo tiene que estar, dónde puede esperar y quién le acompaña.",
        ],
        [
          "Sentencia",
          "El castigo, y que le paguen lo que perdió.",
          "Pida hablar o escribir al juez. Lleve facturas y recibos.",
        ],
        [
          "Después",
          "Órdenes, pagos, salida de la cárcel.",
          "Pregunte qué órdenes siguen y quién le avisa de una salida.",
        ],
      ],
    },
    {
      kind: "text",
      text: "Reconciliarse, separarse o seguir adelante no termina el caso por sí solo. Tampoco una fecha aplazada.",
      claims: ["S1-12"],
    },
    { kind: "heading", id: "your-rights", text: "La ley detrás de esto" },
    {
      kind: "text",
      text: "La fiscalía debe hablar con usted antes de retirar el caso y antes del juicio (Ala. Code 15-23-64 y 15-23-65). Su opinión cuenta y no es un veto. Un abogado todavía no ha revisado qué cargos cubren estas leyes, ni si obligan a la fiscalía de una ciudad. Pregunte en la oficina.",
    },
  ],
};

/** Point 6: the steps of a case, best before each decision. */
export const whenItMatters: Article = {
  slug: "when-it-matters",
  audience: "namedAsVictim",
  topic: "court",
  related: ["first-call", "every-outcome", "orders"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "H2", "H4", "H8"],
  words: { en, es },
};
