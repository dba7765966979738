import type { Article, Wording } from "@/lib/guidance/article";

const en: Wording = {
  title: "What is weighed",
  description: "What Alabama prosecutors look at, on both sides. No percentages and no forecast.",
  answer:
    "Your wish is one thing among several. It may help a lot or not at all, whichever way you want the case to go. Offices in Alabama weigh differently, and no page can say how one case will end. Here is what they usually look at, on both sides.",
  blocks: [
    { kind: "heading", id: "for-ending", text: "What can count for ending it, or for a lighter result" },
    {
      kind: "list",
      items: [
        { text: "You want it freely, and you keep wanting it" },
        { text: "There is little other proof" },
        { text: "The case is slight, and it is the first" },
        { text: "Your safety is arranged" },
        { text: "Treatment has begun" },
        { text: "The loss was made good through the court" },
      ],
    },
    { kind: "heading", id: "for-going-on", text: "What can count for going on" },
    {
      kind: "list",
      items: [
        { text: "You want it to go on" },
        { text: "Somebody was hurt or choked" },
        { text: "There was a weapon" },
        { text: "Children were there" },
        { text: "There were earlier cases, or orders were broken" },
        { text: "There are signs of fear, pressure or money" },
        { text: "There is proof that does not need you, such as recordings, photos or medical papers" },
      ],
    },
    { kind: "heading", id: "your-part", text: "Your part in it" },
    {
      kind: "text",
      text: "If you are truthful and mean it, your request may help, a lot or not at all. The same is true when you ask for the case to go on.",
      claims: ["S1-19"],
    },
    {
      kind: "text",
      text: "In cases between partners or in a family, many offices go on even when the person who was hurt asks them to stop. They build on other proof, so that nothing hangs on one person.",
      claims: ["S1-13"],
    },
  ],
};

const es: Wording = {
  title: "Qué se toma en cuenta",
  description: "Qué mira una fiscalía en Alabama, de los dos lados. Sin porcentajes ni pronósticos.",
  answer:
    "Lo que usted quiere es una cosa entre varias. Puede ayudar mucho o nada, quiera lo que quiera del caso. Cada oficina en Alabama decide distinto, y ninguna página puede decir cómo termina un caso. Esto es lo que suelen mirar, de los dos lados.",
  blocks: [
    {
      kind: "heading",
      id: "for-ending",
      text: "Qué puede contar para terminar, o para un resultado más leve",
    },
    {
      kind: "list",
      items: [
        { text: "Usted lo quiere con libertad y lo sigue queriendo" },
        { text: "Hay pocas pruebas más" },
        { text: "El caso es leve y es el primero" },
        { text: "Su seguridad está arreglada" },
        { text: "Empezó un tratamiento" },
        { text: "La pérdida se pagó por medio de la corte" },
      ],
    },
    { kind: "heading", id: "for-going-on", text: "Qué puede contar para seguir" },
    {
      kind: "list",
      items: [
        { text: "Usted quiere que siga" },
        { text: "Alguien tuvo lesiones o le apretaron el cuello" },
        { text: "Hubo un arma" },
        { text: "Había niños" },
        { text: "Hubo casos antes, o no se cumplieron órdenes" },
        { text: "Hay señales de miedo, presión o dinero" },
        { text: "Hay pruebas que no dependen de usted: grabaciones, fotos o papeles médicos" },
      ],
    },
    { kind: "heading", id: "your-part", text: "Su parte" },
    {
      kind: "text",
      text: "Si dice la verdad y lo pide de corazón, puede ayudar mucho o nada. Lo mismo vale si pide que el caso siga.",
      claims: ["S1-19"],
    },
    {
      kind: "text",
      text: "En casos entre parejas o en una familia, muchas oficinas siguen aunque la persona lastimada pida parar. Usan otras pruebas, para que nada dependa de una sola persona.",
      claims: ["S1-13"],
    },
  ],
};

/** Point 9: what is weighed, both ways and with the same weight on the page. */
export const whatWeighs: Article = {
  slug: "what-weighs",
  audience: "namedAsVictim",
  topic: "court",
  related: ["every-outcome", "the-meeting", "when-it-matters"],
  jurisdictions: ["AL"],
  changedOn: "2026-11-22",
  sources: ["H1", "I6", "O1", "O2"],
  words: { en, es },
};
