import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "A plan for your safety",
  description: "A few things to have ready, and help lines for Alabama.",
  answer:
    "You decide about your safety, whatever happens with the case. In danger call 911. An advocate makes a plan with you, free, and you need not have made up your mind about anything. These things can be ready before you need them. The lines for Alabama stand below.",
  blocks: [
    { kind: "heading", id: "have-ready", text: "Have ready" },
    {
      kind: "list",
      items: [
        { text: "A person whom you can call at any hour" },
        { text: "A word that means “call 911”, known to that person and to your children" },
        { text: "Papers, keys, medicine and some money in one place" },
        { text: "A phone that the other person cannot see or search" },
        { text: "The children’s school told: who may pick them up" },
        { text: "Copies of any order, at work and at school too" },
      ],
    },
    { kind: "heading", id: "this-device", text: "On this phone or computer" },
    {
      kind: "text",
      text: "We record nothing of what you do here. Your browser keeps its history. A phone that the other person never touches is safer, such as one in a library or a friend’s.",
    },
    { kind: "heading", id: "report-again", text: "You can always call again" },
    {
      kind: "text",
      text: "Reporting is serious, and so is staying safe. You can call the police again, whatever happens with this case. It makes no difference whether an earlier case ended or you asked for its end.",
      claims: ["S1-21", "S1-22"],
    },
    {
      kind: "text",
      text: "If the case is about to end, or somebody is about to be let out, go through your plan again with an advocate.",
      claims: ["S1-22"],
    },
  ],
};

const es: Wording = {
  title: "Un plan para su seguridad",
  description: "Algunas cosas para tener listas y líneas de ayuda para Alabama.",
  answer:
    "De su seguridad decide usted, pase lo que pase con el caso. En peligro llame al 911. Una persona de apoyo hace un plan con usted, gratis, y no hace falta haber decidido nada. Estas cosas pueden estar listas antes de que las necesite. Las líneas para Alabama están abajo.",
  blocks: [
    { kind: "heading", id: "have-ready", text: "Tenga listo" },
    {
      kind: "list",
      items: [
        { text: "Una persona a quien pueda llamar a cualquier hora" },
        { text: "Una palabra que quiere decir “llama al 911”, que conocen esa persona y sus hijos" },
        { text: "Papeles, llaves, medicinas y algo de dinero en un solo lugar" },
        { text: "Un teléfono que la otra persona no pueda ver ni revisar" },
        { text: "La escuela de sus hijos avisada: quién los puede recoger" },
        { text: "Copias de cualquier orden, también en el trabajo y en la escuela" },
      ],
    },
    { kind: "heading", id: "this-device", text: "En este teléfono o computadora" },
    {
      kind: "text",
      text: "No guardamos nada de lo que usted hace aquí. Su navegador guarda su historial. Es más seguro un teléfono que la otra persona nunca toca, como el de una biblioteca o de una amistad.",
    },
    { kind: "heading", id: "report-again", text: "Siempre puede volver a llamar" },
    {
      kind: "text",
      text: "Reportar es cosa seria, y su seguridad también. Puede llamar otra vez a la policía, pase lo que pase con este caso. No importa si un caso anterior terminó o si usted pidió que terminara.",
      claims: ["S1-21", "S1-22"],
    },
    {
      kind: "text",
      text: "Si el caso está por terminar, o alguien está por salir, repase su plan con una persona de apoyo.",
      claims: ["S1-22"],
    },
  ],
};

/** Point 15, the plan. The sheet to fill by hand is a page of its own, because it is made to be printed. */
export const safetyPlan: Article = {
  slug: "safety-plan",
  audience: "namedAsVictim",
  topic: "first",
  related: ["orders", "pressure-or-money", "first-call"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["R14", "R15", "R16", "R17"],
  words: { en, es },
};
